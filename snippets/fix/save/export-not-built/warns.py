import keras

model = keras.Sequential([keras.layers.Dense(3)])
model.save("model.keras")

loaded = keras.models.load_model("model.keras")
print("weights in the file:", len(loaded.weights))
