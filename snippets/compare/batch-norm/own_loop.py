import keras
import numpy as np
import tensorflow as tf
from sklearn.datasets import load_wine

x, y = load_wine(return_X_y=True)
order = np.random.default_rng(0).permutation(len(x))
x, y = x[order].astype("float32"), y[order]
batches = tf.data.Dataset.from_tensor_slices((x, y)).batch(32)
loss_fn = keras.losses.SparseCategoricalCrossentropy(from_logits=True)


def train(momentum, training, epochs=20):
    norm = keras.layers.BatchNormalization(momentum=momentum)
    dense = keras.layers.Dense(3, kernel_initializer="zeros")
    model = keras.Sequential([keras.Input((13,)), norm, dense])
    optimizer = keras.optimizers.SGD(0.1)
    optimizer.build(model.trainable_variables)

    @tf.function
    def train_step(x, y):
        with tf.GradientTape() as tape:
            loss = loss_fn(y, model(x, training=training))
        gradients = tape.gradient(loss, model.trainable_variables)
        optimizer.apply(gradients, model.trainable_variables)

    for x_batch, y_batch in batches.repeat(epochs):
        train_step(x_batch, y_batch)
    logits = model(x).numpy()
    in_use = float(loss_fn(y, logits))
    in_training = float(loss_fn(y, model(x, training=True)))
    print(f"  loss in training {in_training:.2f}, in use {in_use:.2f}")
    print(f"  accuracy in use {(logits.argmax(1) == y).mean():.2f}")
    return in_training, in_use


print("momentum 0.9")
good = train(momentum=0.9, training=True)
print("momentum 0.99, the default")
slow = train(momentum=0.99, training=True)
print("momentum 0.9, training=True forgotten")
forgotten = train(momentum=0.9, training=None)
