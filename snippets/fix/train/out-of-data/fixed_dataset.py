import keras
import numpy as np
import tensorflow as tf

rows = (np.ones((24, 4)), np.ones((24, 1)))
data = tf.data.Dataset.from_tensor_slices(rows).batch(8)

keras.utils.set_random_seed(0)
model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(1)])
model.compile(keras.optimizers.SGD(0.01), loss="mse")
history = model.fit(data, epochs=2, shuffle=False, verbose=0)
for epoch, loss in enumerate(history.history["loss"], 1):
    print(f"epoch {epoch}: loss {loss:.4f}")
