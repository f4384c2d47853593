import keras

head, body = keras.Variable([1.0]), keras.Variable([1.0])
optimizer = keras.optimizers.SGD(0.1)
optimizer.build([head, body])

optimizer.apply([keras.ops.ones(1)], [head])
optimizer.apply([keras.ops.ones(1)], [body])

print(f"head {float(head[0]):.1f}, body {float(body[0]):.1f}")
