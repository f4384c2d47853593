import keras
import numpy as np
import tensorflow as tf
from sklearn.datasets import load_digits

images, _ = load_digits(return_X_y=True)
x = images[:100].reshape(-1, 8, 8).astype("float32") / 16
x[::2, 6:] = 0  # every second sequence ends after 6 of 8 rows
real = (x != 0).any(axis=-1)

random = np.random.default_rng(0)
shapes = [(8, 2, 4), (2, 4)] * 3 + [(2, 4, 8), (8,)]
attention = keras.layers.MultiHeadAttention(num_heads=2, key_dim=4)
attention.build(x.shape, x.shape)
attention.set_weights([random.normal(0, 0.5, shape) for shape in shapes])

with tf.GradientTape() as tape:
    outputs, scores = attention(
        query=x,
        value=x,
        attention_mask=real[:, None, :],
        return_attention_scores=True,
    )
    loss = tf.reduce_mean(outputs**2)
gradients = tape.gradient(loss, attention.trainable_variables)

print("outputs", outputs.shape)
print("row 0 looks at", scores[0, 0, 0].numpy().round(2))
