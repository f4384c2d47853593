# /// script
# requires-python = "==3.11.*"
# dependencies = ["tensorflow-cpu==2.15.1", "keras==2.15.0"]
# ///
import keras
import numpy as np
import tensorflow as tf


class MyModel(keras.Sequential):
    def train_step(self, batch):
        x, y = batch
        with tf.GradientTape() as tape:
            y_pred = self(x, training=True)
            loss = self.compiled_loss(y, y_pred)
        gradients = tape.gradient(loss, self.trainable_variables)
        self.optimizer.apply_gradients(
            zip(gradients, self.trainable_variables)
        )
        self.compiled_metrics.update_state(y, y_pred)
        return {metric.name: metric.result() for metric in self.metrics}


keras.utils.set_random_seed(0)
model = MyModel([keras.Input((4,)), keras.layers.Dense(1)])
model.compile(keras.optimizers.SGD(0.01), loss="mse", metrics=["mae"])
history = model.fit(np.ones((8, 4)), np.ones((8, 1)), verbose=0)
print("Keras", keras.__version__)
for name, values in sorted(history.history.items()):
    print(f"{name}: {values[0]:.4f}")
