import keras

model = keras.Sequential(name="unbuilt")
model.add(keras.layers.Dense(2))
model.add(keras.layers.Dense(1))
model.summary(line_length=46, positions=[0.4, 0.65, 1.0])
