import keras

model = keras.Sequential()
model.add(keras.layers.Dense(2))
model.add(keras.layers.Dense(1))

print(model.weights)
print(model.count_params())
