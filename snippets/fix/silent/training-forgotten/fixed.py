import keras
import numpy as np
import tensorflow as tf
from sklearn.datasets import load_wine

keras.utils.set_random_seed(0)
x, y = load_wine(return_X_y=True)
model = keras.Sequential(
    [
        keras.Input((13,)),
        keras.layers.BatchNormalization(momentum=0.9),
        keras.layers.Dense(3, kernel_initializer="zeros"),
    ]
)
loss_fn = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
optimizer = keras.optimizers.SGD(0.1)

for step in range(100):
    with tf.GradientTape() as tape:
        loss = loss_fn(y, model(x, training=True))
    weights = model.trainable_variables
    optimizer.apply_gradients(zip(tape.gradient(loss, weights), weights))

right = np.mean(np.argmax(model(x), axis=1) == y)
moved = np.any(model.layers[0].moving_mean != 0)
print(f"right: {right:.0%}")
print("averages moved:", moved)
