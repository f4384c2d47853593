import keras
import numpy as np
import tensorflow as tf
import tf_keras

x = np.ones((4, 2), "float32")


def look(k):
    class Scale(k.layers.Layer):
        def __init__(self):
            super().__init__()
            self.factor = tf.Variable(2.0)

        def call(self, inputs):
            return inputs * self.factor

    holder = tf.Module()
    holder.dense = k.layers.Dense(1)
    scale = Scale()
    holder.dense(scale(x))

    model = k.Sequential([k.Input((2,)), k.layers.Dropout(0.5)])
    model.add(k.layers.Dense(1))
    model.compile(loss="mse", metrics=["mae"])
    model.fit(x, x[:, :1], verbose=0)

    print("  tf.Variable in a layer, trained:", len(scale.trainable_weights))
    print("  Dense in a tf.Module, found:", len(holder.variables))
    print("  model.variables:", len(model.variables))
    print("  metrics_names:", model.metrics_names)


print("Keras 2 (tf_keras)")
look(tf_keras)
print("Keras 3")
look(keras)
