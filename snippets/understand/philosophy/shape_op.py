import tensorflow as tf
from sklearn.datasets import load_digits

x, y = load_digits(return_X_y=True)
x = x.astype("float32") / 16

kernel1 = tf.Variable(tf.random.normal((64, 32)))
kernel2 = tf.Variable(tf.random.normal((32, 10)))


@tf.function
def model(x):
    return tf.nn.relu(x @ kernel1) @ kernel2


try:
    model(x[:5, 1:])  # one column too few
except ValueError as error:
    print(str(error).strip().splitlines()[-1].strip())
