# /// script
# requires-python = "==3.11.*"
# dependencies = [
#     "keras==3.15.1",
#     "jax==0.10.2",
#     "tensorflow-cpu==2.21.0",
# ]
# ///
import os

os.environ["KERAS_BACKEND"] = "jax"

import keras
import numpy as np
import tensorflow as tf

x = np.ones((8, 4), "float32")
data = tf.data.Dataset.from_tensor_slices((x, x[:, :1])).batch(4)


def build(*layers, cls=keras.Sequential):
    model = cls([keras.Input((4,)), *layers, keras.layers.Dense(1)])
    model.compile(optimizer="sgd", loss="mse")
    return model


class Relu(keras.layers.Layer):
    def call(self, inputs):
        return tf.nn.relu(inputs)


class OwnStep(keras.Sequential):
    def train_step(self, data):
        x, y = data
        with tf.GradientTape() as tape:
            loss = self.compute_loss(y=y, y_pred=self(x, training=True))
        gradients = tape.gradient(loss, self.trainable_variables)
        self.optimizer.apply(gradients, self.trainable_variables)
        return {"loss": loss}


def tape():
    model = build()
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean(model(x))
    return tape.gradient(loss, model.trainable_variables)


def metric():
    def largest(y_true, y_pred):
        return tf.reduce_max(y_pred)

    model = build()
    model.compile(loss="mse", metrics=[largest])
    model.fit(x, x[:, :1], verbose=0)


uses = {
    "tf.data into fit": lambda: build().fit(data, shuffle=False, verbose=0),
    "SavedModel": lambda: build().export("exported", verbose=False),
    "tf.nn.relu in call": lambda: build(Relu()),
    "tf.reduce_max in a metric": metric,
    "train_step with a tape": lambda: build(cls=OwnStep).fit(x, x, verbose=0),
    "GradientTape": tape,
    "tf.function(model)": lambda: tf.function(build())(tf.constant(x)),
}
for name, use in uses.items():
    try:
        use()
        print(f"{name}: works")
    except Exception as error:
        print(f"{name}: {type(error).__name__}")
