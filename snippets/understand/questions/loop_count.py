import keras
import tensorflow as tf
from sklearn.datasets import load_digits

x, y = load_digits(return_X_y=True)
data = tf.data.Dataset.from_tensor_slices((x.astype("float32") / 16, y))
batches = data.batch(128, drop_remainder=True)
loss_fn = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
python_runs = 0


class Digits(keras.Sequential):
    def train_step(self, batch):
        global python_runs
        python_runs += 1
        x, y = batch
        with tf.GradientTape() as tape:
            loss = loss_fn(y, self(x, training=True))
        gradients = tape.gradient(loss, self.trainable_variables)
        self.optimizer.apply(gradients, self.trainable_variables)
        return {"loss": loss}


def count(label, run):
    global python_runs
    model = Digits([keras.Input((64,)), keras.layers.Dense(10)])
    model.compile(optimizer="adam")
    model.optimizer.build(model.trainable_variables)
    python_runs = 0
    run(model)
    steps = int(model.optimizer.iterations)
    print(f"{label:19}{steps} steps, {python_runs} in Python")


def loop(step):
    for _ in range(5):
        for batch in batches:
            step(batch)


count("fit", lambda m: m.fit(batches, epochs=5, shuffle=False, verbose=0))
count("loop", lambda m: loop(m.train_step))
count("loop, tf.function", lambda m: loop(tf.function(m.train_step)))
