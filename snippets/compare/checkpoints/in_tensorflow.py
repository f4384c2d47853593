import tempfile

import keras
import tensorflow as tf
from sklearn.datasets import load_digits

x, y = load_digits(return_X_y=True)
rows = tf.data.Dataset.from_tensor_slices((x.astype("float32") / 16, y))
loss_fn = keras.losses.SparseCategoricalCrossentropy(from_logits=True)


def train(epochs, folder):
    keras.utils.set_random_seed(0)
    model = keras.Sequential(
        [
            keras.Input((64,)),
            keras.layers.Dense(32, activation="relu"),
            keras.layers.Dropout(0.3),
            keras.layers.Dense(10),
        ]
    )
    optimizer = keras.optimizers.Adam(0.01)
    optimizer.build(model.trainable_variables)
    batches = iter(rows.shuffle(1797).batch(128).repeat())
    epoch = tf.Variable(0)
    checkpoint = tf.train.Checkpoint(
        model=model,
        optimizer=optimizer,
        epoch=epoch,
        batches=batches,
        masks=model.layers[1].seed_generator.state.value,
    )
    manager = tf.train.CheckpointManager(checkpoint, folder, max_to_keep=1)
    manager.restore_or_initialize()

    @tf.function
    def train_step(x, y):
        with tf.GradientTape() as tape:
            loss = loss_fn(y, model(x, training=True))
        gradients = tape.gradient(loss, model.trainable_variables)
        optimizer.apply(gradients, model.trainable_variables)
        return loss * len(x) / 1797

    print("to epoch", epochs, end="")
    while epoch < epochs:
        loss = sum(train_step(*next(batches)) for _ in range(15))
        epoch.assign_add(1)
        manager.save()
        print(f" {loss:.4f}", end="")
    print()
    return model


with tempfile.TemporaryDirectory() as folder:
    straight = train(5, folder)
with tempfile.TemporaryDirectory() as folder:
    train(3, folder)  # say that the program stops here
    resumed = train(5, folder)  # and is started again
