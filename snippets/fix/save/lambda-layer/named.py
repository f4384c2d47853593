import keras
import numpy as np


@keras.saving.register_keras_serializable(package="mine")
class Double(keras.layers.Layer):
    def call(self, inputs):
        return inputs * 2


model = keras.Sequential([keras.Input((4,)), Double()])
model.save("model.keras")

loaded = keras.models.load_model("model.keras")

print(loaded.predict(np.ones((1, 4)), verbose=0))
