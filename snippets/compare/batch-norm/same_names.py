import keras
import numpy as np
import tensorflow as tf
import tf_keras

images = np.arange(8, dtype="float32").reshape(2, 2, 2, 1)
variance, unbiased = images.var(), images.var(ddof=1)
print(f"variance {variance:.4f}, unbiased {unbiased:.4f}")

moved = {}
for package in (keras, tf_keras):
    norm = package.layers.BatchNormalization(momentum=0.9)
    norm(images, training=True)
    moved[package.__name__] = float(norm.moving_variance[0])
_, _, fused = tf.compat.v1.nn.fused_batch_norm(
    images,
    scale=[1.0],
    offset=[0.0],
    mean=[0.0],
    variance=[1.0],
    exponential_avg_factor=0.1,
)
moved["fused_batch_norm"] = float(fused[0])

print("moving variance after one call, from 1")
for name, value in moved.items():
    print(f"  {name:17}{value:.4f} = 0.9 + 0.1 * {(value - 0.9) / 0.1:.4f}")
