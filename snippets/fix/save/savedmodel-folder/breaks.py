import keras

model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(3)])
model.export("folder", verbose=False)

loaded = keras.models.load_model("folder")
