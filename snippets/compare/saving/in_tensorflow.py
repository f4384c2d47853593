import tensorflow as tf
from sklearn.datasets import load_digits

x, y = load_digits(return_X_y=True)
x = x.astype("float32") / 16
batches = tf.data.Dataset.from_tensor_slices((x, y)).batch(128)


def glorot(shape, seed):
    limit = (6 / sum(shape)) ** 0.5
    return tf.random.stateless_uniform(shape, (seed, 0), -limit, limit)


class Digits(tf.Module):
    def __init__(self):
        self.w1 = tf.Variable(glorot((64, 32), seed=1))
        self.b1 = tf.Variable(tf.zeros(32))
        self.w2 = tf.Variable(glorot((32, 10), seed=2))
        self.b2 = tf.Variable(tf.zeros(10))
        self.weights = [self.w1, self.b1, self.w2, self.b2]
        self.momenta = [tf.Variable(tf.zeros_like(w)) for w in self.weights]

    @tf.function(input_signature=[tf.TensorSpec((None, 64))])
    def predict(self, x):
        hidden = tf.nn.relu(x @ self.w1 + self.b1)
        return tf.nn.softmax(hidden @ self.w2 + self.b2)

    @tf.function
    def train_step(self, x, y):
        with tf.GradientTape() as tape:
            right = tf.gather(self.predict(x), y, axis=1, batch_dims=1)
            loss = -tf.reduce_mean(tf.math.log(right))
        gradients = tape.gradient(loss, self.weights)
        for w, m, g in zip(self.weights, self.momenta, gradients, strict=True):
            m.assign(0.9 * m - 0.05 * g)
            w.assign_add(m)

    def train(self, epochs):
        for x_batch, y_batch in batches.repeat(epochs):
            self.train_step(x_batch, y_batch)


model = Digits()
model.train(epochs=3)

# To use it elsewhere, without this code: predict and its variables.
tf.saved_model.save(model, "digits")
loaded = tf.saved_model.load("digits")

# To train on, with this code: every variable, the momenta too.
path = tf.train.Checkpoint(model=model).save("checkpoint")
resumed = Digits()
tf.train.Checkpoint(model=resumed).restore(path).assert_consumed()

before, after = (m.predict(x).numpy() for m in (model, loaded))
print(f"predictions differ by {abs(before - after).max():.6f}")

for m in (model, resumed):
    m.train(epochs=1)
on, on_loaded = (m.predict(x).numpy() for m in (model, resumed))
print(f"after one more epoch: {abs(on - on_loaded).max():.6f}")
