import keras
import numpy as np


class Scale(keras.layers.Layer):
    def build(self, input_shape):
        self.scale = self.add_weight(shape=(input_shape[-1],))

    def call(self, x):
        return x * self.scale


x = np.eye(4, dtype="float32")
model = keras.Sequential([keras.Input((4,)), Scale(name="mine")])
model.save("model.keras")
before = model.predict(x, verbose=0)
Own = Scale
del Scale  # as in another program

try:
    keras.saving.load_model("model.keras")
except TypeError as error:
    print("As it is:", str(error).splitlines()[-1].partition(". ")[0])
loaded = keras.saving.load_model("model.keras", custom_objects={"Scale": Own})
gap = np.abs(loaded.predict(x, verbose=0) - before).max()
print(f"custom_objects: difference {gap:.6f}")
