import keras
import numpy as np


@keras.saving.register_keras_serializable(package="mine")
class Twice(keras.layers.Layer):
    def __init__(self, inner, **kwargs):
        super().__init__(**kwargs)
        self.inner = inner

    def call(self, inputs):
        return self.inner(self.inner(inputs))

    def get_config(self):
        config = super().get_config()
        config["inner"] = keras.saving.serialize_keras_object(self.inner)
        return config

    @classmethod
    def from_config(cls, config):
        inner = keras.saving.deserialize_keras_object(config.pop("inner"))
        return cls(inner, **config)


keras.utils.set_random_seed(0)
layer = Twice(keras.layers.Dense(4))
model = keras.Sequential([keras.Input((4,)), layer])
model.save("model.keras")

loaded = keras.models.load_model("model.keras")
x = np.ones((1, 4))
difference = np.abs(loaded.predict(x, verbose=0) - model(x)).max()
print(f"{len(loaded.weights)} weights, difference {difference:.6f}")
