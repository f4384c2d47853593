import keras
import tensorflow as tf
import tf_keras
from sklearn.datasets import load_digits

SIZES = {"small": [32], "large": [1024, 1024]}

x, y = load_digits(return_X_y=True)
data = tf.data.Dataset.from_tensor_slices((x.astype("float32") / 16, y))
batches = data.batch(64, drop_remainder=True).cache()
loss_fn = keras.losses.SparseCategoricalCrossentropy(from_logits=True)


class OwnStep(keras.Sequential):
    def train_step(self, batch):
        x, y = batch
        with tf.GradientTape() as tape:
            loss = loss_fn(y, self(x, training=True))
        gradients = tape.gradient(loss, self.trainable_variables)
        self.optimizer.apply(gradients, self.trainable_variables)
        return {"loss": loss}


def new_model(size, kind=keras.Sequential):
    keras.utils.set_random_seed(0)
    hidden = [keras.layers.Dense(n, activation="relu") for n in SIZES[size]]
    return kind([keras.Input((64,)), *hidden, keras.layers.Dense(10)])


def by_fit(size, kind=keras.Sequential, **options):
    model = new_model(size, kind)
    options = {"jit_compile": False} | options
    model.compile(keras.optimizers.SGD(0.1), loss_fn, **options)
    return model, lambda n: model.fit(
        batches, epochs=n, shuffle=False, verbose=0
    )


def by_keras_2(size):
    hidden = [tf_keras.layers.Dense(n, "relu") for n in SIZES[size]]
    model = tf_keras.Sequential(
        [tf_keras.Input((64,)), *hidden, tf_keras.layers.Dense(10)]
    )
    model.set_weights(new_model(size).get_weights())
    loss = tf_keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile(tf_keras.optimizers.SGD(0.1), loss)
    return model, lambda n: model.fit(
        batches, epochs=n, shuffle=False, verbose=0
    )


def by_loop(size, compiled):
    model = new_model(size)
    optimizer = keras.optimizers.SGD(0.1)
    optimizer.build(model.trainable_variables)

    def step(x, y):
        with tf.GradientTape() as tape:
            loss = loss_fn(y, model(x, training=True))
        gradients = tape.gradient(loss, model.trainable_variables)
        optimizer.apply(gradients, model.trainable_variables)

    step = compiled(step)

    def train(epochs):
        for _ in range(epochs):
            for x, y in batches:
                step(x, y)

    return model, train


def by_xla(function):
    return tf.function(function, jit_compile=True)


# Each gives a model, and a function that trains it for some epochs.
WAYS = {
    "fit": by_fit,
    "fit, steps_per_execution=7": lambda size: by_fit(
        size, steps_per_execution=7
    ),
    "fit, jit_compile=True": lambda size: by_fit(size, jit_compile=True),
    "fit, own train_step": lambda size: by_fit(size, OwnStep),
    "fit, Keras 2 (tf_keras)": by_keras_2,
    "loop, tf.function": lambda size: by_loop(size, tf.function),
    "loop, tf.function, XLA": lambda size: by_loop(size, by_xla),
    "loop, eager": lambda size: by_loop(size, lambda function: function),
}

if __name__ == "__main__":
    for way, prepare in WAYS.items():
        model, train = prepare("small")
        train(3)
        loss = loss_fn(y, model(x.astype("float32") / 16))
        print(f"{way:27} loss {loss:.4f}")
