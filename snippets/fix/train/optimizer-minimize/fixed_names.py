import keras

weight = keras.Variable([3.0])
optimizer = keras.optimizers.Adam(0.1)
optimizer.apply([keras.ops.ones(1)], [weight])

optimizer.learning_rate = 0.05
print(f"learning rate: {float(optimizer.learning_rate):.2f}")

state = [variable.numpy() for variable in optimizer.variables]
for variable, value in zip(optimizer.variables, state, strict=True):
    variable.assign(value)
print("arrays of state:", len(state))
