import keras
import numpy as np
import tf_keras  # Keras 2


def build(k):
    return k.Sequential([k.Input((4,)), k.layers.Dense(3)])


keras.utils.set_random_seed(0)
new = build(keras)
new.save("new.keras")  # written by Keras 3

in_keras_3 = keras.models.load_model("new.keras")
in_keras_2 = build(tf_keras)
in_keras_2.load_weights("new.keras")

x = np.ones((1, 4), "float32")
for name, model in {"Keras 3": in_keras_3, "Keras 2": in_keras_2}.items():
    difference = np.abs(model.predict(x, verbose=0) - new(x)).max()
    print(f"{name}: difference {difference:.6f}")
