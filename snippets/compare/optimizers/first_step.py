import keras
import tensorflow as tf

tf1 = tf.compat.v1.train


class PaperAdam:
    """The first step of Algorithm 1 of the paper, epsilon 1e-8."""

    def apply_gradients(self, pairs):
        for g, w in pairs:
            w.assign_sub(0.1 * g / (tf.sqrt(g**2) + 1e-8))


optimizers = {
    "Adam, Keras": keras.optimizers.Adam,
    "  epsilon=1e-8": lambda rate: keras.optimizers.Adam(rate, epsilon=1e-8),
    "Adam, TF 1": tf1.AdamOptimizer,
    "Adam, paper": lambda rate: PaperAdam(),
    "RMSprop, Keras": keras.optimizers.RMSprop,
    "RMSProp, TF 1": tf1.RMSPropOptimizer,
}
gradients = (1.0, 1e-3, 1e-6)
steps = {}
print(f"{'gradient':16}{'1':>6}{'0.001':>8}{'0.000001':>10}")
for name, optimizer in optimizers.items():
    for g in gradients:
        w = tf.Variable(0.0)
        optimizer(0.1).apply_gradients([(tf.constant(g), w)])
        # In units of the learning rate.
        steps[name, g] = float(-w / 0.1)
    print(
        "{:16}{:6.3f}{:8.3f}{:10.3f}".format(
            name, *(steps[name, g] for g in gradients)
        )
    )
