import keras

model = keras.Sequential(
    [keras.Input((4,)), keras.layers.Lambda(lambda x: x * 2)]
)
model.save("model.keras")

loaded = keras.models.load_model("model.keras")
