import keras
import tensorflow as tf
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
x, y = load_digits(return_X_y=True)
x = x.astype("float32") / 16


class Hidden(keras.layers.Layer):
    def __init__(self, inputs, units):
        super().__init__()
        self.kernel = self.add_weight((inputs, units), "glorot_uniform")
        self.bias = self.add_weight((units,), "zeros")

    def call(self, x):
        return keras.ops.relu(x @ self.kernel + self.bias)


class Digits(keras.Model):
    def __init__(self):
        super().__init__()
        self.hidden = Hidden(64, 32)
        self.scores = keras.layers.Dense(10)

    def call(self, x):
        return self.scores(self.hidden(x))

    def train_step(self, batch):
        x, y = batch
        with tf.GradientTape() as tape:
            loss = self.compute_loss(y=y, y_pred=self(x))
        gradients = tape.gradient(loss, self.trainable_variables)
        self.optimizer.apply(gradients, self.trainable_variables)
        (mean_loss,) = self.metrics
        mean_loss.update_state(loss, sample_weight=tf.shape(x)[0])
        return {"loss": mean_loss.result()}


model = Digits()

loss_fn = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
model.compile(optimizer="adam", loss=loss_fn)
history = model.fit(x, y, epochs=5, shuffle=False, verbose=0)

print(*(f"{loss:.4f}" for loss in history.history["loss"]))
