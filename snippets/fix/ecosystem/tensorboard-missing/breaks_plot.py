import keras

model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])
keras.utils.plot_model(model)
