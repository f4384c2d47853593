# /// script
# requires-python = "==3.11.*"
# dependencies = [
#     "tensorflow-cpu==2.15.1",
#     "tensorflow-addons==0.23.0",
# ]
# ///
import os
import warnings

warnings.simplefilter("ignore")
os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"

import numpy as np
import tensorflow as tf
import tensorflow_addons as tfa

w = tf.Variable([1.0, -2.0])
optimizer = tfa.optimizers.AdamW(weight_decay=0.01, learning_rate=0.1)
for _ in range(3):
    optimizer.apply_gradients([(tf.constant([0.5, -0.1]), w)])
print("AdamW:   ", w.numpy().round(4))

right = np.array([[1.0], [0.0], [1.0]], "float32")
guess = np.array([[0.8], [0.3], [0.4]], "float32")
loss = tfa.losses.SigmoidFocalCrossEntropy()(right, guess)
print(f"focal:    {float(tf.reduce_mean(loss)):.4f}")

score = tfa.metrics.F1Score(num_classes=1, threshold=0.5)
score.update_state(right, guess)
print("F1:      ", score.result().numpy().round(4))

x = tf.constant([[[1.0, 2.0], [3.0, 8.0], [5.0, 2.0]]])
print(
    "instance:", tfa.layers.InstanceNormalization()(x)[0, 0].numpy().round(4)
)
print("mish:    ", tfa.activations.mish(w).numpy().round(4))
