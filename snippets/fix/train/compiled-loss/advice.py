import keras
import numpy as np
import tensorflow as tf


class MyModel(keras.Sequential):
    def train_step(self, batch):
        x, y = batch
        with tf.GradientTape() as tape:
            y_pred = self(x, training=True)
            loss = self.compute_loss(x, y, y_pred)
        gradients = tape.gradient(loss, self.trainable_variables)
        self.optimizer.apply(gradients, self.trainable_variables)
        for metric in self.metrics:
            metric.update_state(y, y_pred)
        return {metric.name: metric.result() for metric in self.metrics}


keras.utils.set_random_seed(0)
model = MyModel([keras.Input((4,)), keras.layers.Dense(1)])
model.compile(keras.optimizers.SGD(0.01), loss="mse", metrics=["mae"])
history = model.fit(np.ones((8, 4)), np.ones((8, 1)), verbose=0)
for name, values in sorted(history.history.items()):
    print(f"{name}: {values[0]:.4f}")
