import keras

model = keras.Sequential(name="unbuilt")
model.add(keras.layers.Dense(2))
model.add(keras.layers.Dense(1))
model.summary()
