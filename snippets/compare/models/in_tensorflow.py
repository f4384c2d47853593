import numpy as np
import tensorflow as tf
from sklearn.datasets import load_digits

x = load_digits().data.astype("float32") / 16
random = np.random.default_rng(0)
shapes = [(64, 32), (32,), (32, 10), (10,)]
weights = [random.normal(0, 0.1, shape) for shape in shapes]


class Digits(tf.Module):
    def __init__(self, weights):
        super().__init__()
        variables = [tf.Variable(w, dtype=tf.float32) for w in weights]
        self.kernel, self.bias = variables[:2]
        self.scores_kernel, self.scores_bias = variables[2:]

    @tf.function(input_signature=[tf.TensorSpec((None, 64))])
    def __call__(self, inputs):
        hidden = tf.nn.relu(inputs @ self.kernel + self.bias)
        return hidden @ self.scores_kernel + self.scores_bias


model = Digits(weights)

predictions = model(x)
first = ", ".join(f"{score:.4f}" for score in predictions[0, :4])
print(f"{predictions.shape[0]} images, first scores {first}")
