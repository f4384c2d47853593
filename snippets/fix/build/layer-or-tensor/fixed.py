import keras

inputs = keras.Input((3,))
left = keras.layers.Dense(2)(inputs)
right = keras.layers.Dense(2)(inputs)
both = keras.layers.Concatenate()([left, right])
print("functional:", both.shape)

model = keras.Sequential()
model.add(keras.Input((3,)))
model.add(keras.layers.Dense(2))
print("sequential:", model.output_shape)
