import keras
import numpy as np
import tf_keras  # Keras 2


def build(k):
    return k.Sequential([k.Input((4,)), k.layers.Dense(2)])


written = build(tf_keras)
written.save_weights("ckpt")

old = build(tf_keras)
old.load_weights("ckpt").expect_partial()  # Keras 2 reads its own format
new = build(keras)
new.set_weights(old.get_weights())

x = np.ones((1, 4), "float32")
difference = np.abs(new.predict(x, verbose=0) - written(x)).max()
print(f"difference {difference:.6f}")
