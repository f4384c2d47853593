import keras
import tensorflow as tf
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
pictures, digits = load_digits(return_X_y=True)

# Keras: describe a network, train it.
layers = keras.layers
model = keras.Sequential(
    [layers.Dense(256, "relu"), layers.Dense(10, "softmax")]
)
model.compile("adam", "sparse_categorical_crossentropy")
model.fit(pictures[:1500], digits[:1500], epochs=10, verbose=0)

# TensorFlow, the backend: what the model gives is a tensor.
read = tf.argmax(model(pictures[1500:]), axis=1)
right = tf.reduce_mean(tf.cast(read == digits[1500:], "float32"))
print(f"{right:.0%} of {len(read)} unseen digits read correctly")
print("backend:", keras.config.backend())
