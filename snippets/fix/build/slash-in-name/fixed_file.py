import keras
import numpy as np
import tf_keras  # Keras 2, which allowed the slash

old = tf_keras.Sequential(
    [tf_keras.Input((4,)), tf_keras.layers.Dense(2, name="block1/dense")]
)
old.save("old.h5")

model = keras.Sequential(
    [keras.Input((4,)), keras.layers.Dense(2, name="block1_dense")]
)
model.load_weights("old.h5")

x = np.ones((1, 4), "float32")
difference = np.abs(model(x) - old(x)).max()
print(f"difference {difference:.6f}")
