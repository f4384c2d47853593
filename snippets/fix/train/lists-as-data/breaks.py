import keras

x = [[1.0, 2.0], [3.0, 4.0]]
y = [0.0, 1.0]

model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])
model.compile(loss="mse")
model.fit(x, y, verbose=0)
