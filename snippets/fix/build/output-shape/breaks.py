import keras

model = keras.Sequential()
model.add(keras.layers.Dense(2, name="hidden"))
model.add(keras.layers.Dense(1, name="score"))
model.build((None, 3))

for layer in model.layers:
    print(layer.name, layer.output_shape)
