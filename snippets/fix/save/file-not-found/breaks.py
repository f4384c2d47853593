import keras

keras.models.load_model("model.keras")  # there is no such file
