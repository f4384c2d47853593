import numpy as np
import tensorflow as tf
from sklearn.datasets import load_digits

x, y = load_digits(return_X_y=True)
x = (x / 16).astype("float32")
random = np.random.default_rng(0)
first = random.normal(0, 0.1, (64, 32)).astype("float32")
second = random.normal(0, 0.1, (32, 10)).astype("float32")


class Network(tf.Module):
    def __init__(self):
        self.kernels = [tf.Variable(first), tf.Variable(second)]
        self.biases = [tf.Variable(tf.zeros(32)), tf.Variable(tf.zeros(10))]

    def __call__(self, images):
        hidden = tf.nn.relu(images @ self.kernels[0] + self.biases[0])
        return hidden @ self.kernels[1] + self.biases[1]


model = Network()
data = tf.data.Dataset.from_tensor_slices((x[:1280], y[:1280])).batch(64)


@tf.function
def step(images, labels):
    with tf.GradientTape() as tape:
        losses = tf.nn.sparse_softmax_cross_entropy_with_logits(
            labels, model(images)
        )
        loss = tf.reduce_mean(losses)
    variables = model.trainable_variables
    for variable, gradient in zip(variables, tape.gradient(loss, variables)):
        variable.assign_sub(0.5 * gradient)


for epoch in range(5):
    for images, labels in data:
        step(images, labels)

logits = model(x[1280:]).numpy()
weights = model.trainable_variables
print(f"right: {(logits.argmax(1) == y[1280:]).mean():.4f}")
print(f"sum of |weights|: {sum(abs(w.numpy()).sum() for w in weights):.2f}")
print("first logits:", logits[0, :3].round(3))
