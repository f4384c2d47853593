import keras
import tensorflow as tf
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
x, y = load_digits(return_X_y=True)
x = x.astype("float32") / 16

draws = {
    "keras GlorotUniform": keras.initializers.GlorotUniform(seed=0),
    "keras RandomNormal": keras.initializers.RandomNormal(seed=0),
    "tf.random.normal": lambda shape: tf.random.normal(shape, seed=0),
}
losses = {}
for name, draw in draws.items():
    w1, w2 = draw((64, 128)), draw((128, 10))
    logits = tf.nn.relu(x @ w1) @ w2
    loss = tf.nn.sparse_softmax_cross_entropy_with_logits(y, logits)
    losses[name] = float(tf.reduce_mean(loss))
    deviation = float(tf.math.reduce_std(w1))
    print(f"{name:20} std {deviation:.2f}, first loss {losses[name]:.2f}")
