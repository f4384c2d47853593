import keras
import numpy as np
import tensorflow as tf

rows = tf.data.Dataset.from_tensor_slices((np.ones((24, 4)), np.ones((24, 1))))

data = rows.batch(8, drop_remainder=True)
data = data.filter(lambda x, y: True)
data = data.apply(tf.data.experimental.assert_cardinality(3))
keras.utils.set_random_seed(0)
model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(1)])
model.compile(keras.optimizers.SGD(0.01), loss="mse")
history = model.fit(data, shuffle=False, verbose=0)
print(f"drop_remainder=True: loss {history.history['loss'][0]:.4f},")
print(f"  {int(model.optimizer.iterations)} steps for 3 batches")
