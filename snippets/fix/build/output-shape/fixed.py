import keras

model = keras.Sequential()
model.add(keras.layers.Dense(2, name="hidden"))
model.add(keras.layers.Dense(1, name="score"))
model.build((None, 3))

for layer in model.layers:
    print(layer.name, layer.input.shape, layer.output.shape)
print(model.name, model.input_shape, model.output_shape)

new = keras.layers.Conv2D(8, 3)
print(new.name, new.compute_output_shape((None, 28, 28, 1)))
