import keras

inputs = keras.Input((3,))
outputs = keras.layers.Dense(1)(inputs)
model = keras.Model(inputs, outputs)
model.add_metric(outputs, name="mean output")
