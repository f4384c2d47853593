import keras

model = keras.Sequential()
model.add(keras.Input((3,)))
model.add(keras.layers.Dense(2))
model.add(keras.layers.Dense(1))

print(len(model.weights), "weights")
print(model.count_params(), "parameters")
