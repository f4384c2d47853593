import logging

import keras

logging.disable(logging.WARNING)


class Scale(keras.layers.Layer):
    def call(self, inputs):
        return inputs * 2


keras.Sequential([keras.Input((4,)), Scale()]).save("model.h5")

loaded = keras.models.load_model("model.h5")
