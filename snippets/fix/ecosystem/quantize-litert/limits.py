import keras

layers = [keras.layers.Conv2D(4, 3), keras.layers.Flatten()]
model = keras.Sequential(
    [keras.Input((8, 8, 1)), *layers, keras.layers.Dense(2)]
)
print("to train before:", [v.path for v in model.trainable_variables])
model.quantize("int8")
print("to train after: ", [v.path for v in model.trainable_variables])
for layer in (model.layers[0], model.layers[-1]):
    print(layer.name, layer.kernel.dtype)
