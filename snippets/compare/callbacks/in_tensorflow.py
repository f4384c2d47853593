import keras
import tensorflow as tf
from sklearn.datasets import load_breast_cancer
from sklearn.preprocessing import scale

x, y = load_breast_cancer(return_X_y=True)
x, y = scale(x).astype("float32"), y.astype("float32")[:, None]
batches = tf.data.Dataset.from_tensor_slices((x[:100], y[:100])).batch(32)

dense = keras.layers.Dense(1, activation="sigmoid", kernel_initializer="zeros")
model = keras.Sequential([keras.Input((30,)), dense])
optimizer = keras.optimizers.Adam(0.05)
optimizer.build(model.trainable_variables)
loss_fn = keras.losses.BinaryCrossentropy()
checkpoint = tf.train.Checkpoint(model=model)


@tf.function
def train_step(x, y):
    with tf.GradientTape() as tape:
        loss = loss_fn(y, model(x, training=True))
    gradients = tape.gradient(loss, model.trainable_variables)
    optimizer.apply(gradients, model.trainable_variables)


losses, rates = [], []
best = plateau = float("inf")
stop_wait = plateau_wait = 0
for epoch in range(100):
    for batch in batches:
        train_step(*batch)
    loss = float(loss_fn(y[100:], model(x[100:], training=False)))
    losses.append(loss)
    rates.append(float(optimizer.learning_rate))

    plateau_wait += 1
    if loss < plateau - 1e-4:
        plateau, plateau_wait = loss, 0
    elif plateau_wait == 2:
        optimizer.learning_rate = 0.5 * rates[-1]
        plateau_wait = 0
    stop_wait += 1
    if loss < best:
        best, stop_wait = loss, 0
        path = checkpoint.write("best")
    elif stop_wait == 5:
        break
checkpoint.read(path).assert_consumed()
kept = float(loss_fn(y[100:], model(x[100:], training=False)))

print("val_loss", *(f"{loss:.4f}" for loss in losses))
print("rate    ", *(f"{rate:.4f}" for rate in rates))
print(f"epochs {len(losses)}, val_loss of the weights kept {kept:.4f}")
