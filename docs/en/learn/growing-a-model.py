# ---
# jupyter:
#   guide:
#     title: Growing a model
#     description: One network in five steps, from fit to a loop of your own, with its curve, its lines of code and its time after each.
#   jupytext:
#     text_representation:
#       extension: .py
#       format_name: percent
#   kernelspec:
#     display_name: Python 3
#     language: python
#     name: python3
# ---

# %% [markdown]
# # Growing a model
#
# Begin with `fit`, and take over more of the training only when you need to. This notebook grows one network in five steps. After each step you see that the network still learns the same, how many lines of code it took, and how long an epoch (once through all the data) takes compared with step 1. Stop when you have what you need.
#
# | Step | You take over | `fit` still does |
# | --- | --- | --- |
# | 1 [`fit`](#fit) | nothing | everything |
# | 2 [`tf.data`, callback](#data-callbacks) | the data, and what happens between epochs | the training |
# | 3 [Own layer, loss](#own-parts) | what the network computes | the training |
# | 4 [`train_step`](#train-step) | what happens with one batch | epochs, validation, callbacks |
# | 5 [Loop](#loop) | everything | nothing |
#
# To run it yourself, take Python 3.11 to 3.13, type `pip install tensorflow scikit-learn matplotlib notebook`, download this page with the button above, and open it with `jupyter notebook`. Never trained a network? Take [your first hour](first-hour.py) before this.
#
# ## The data and the model { #data }
#
# scikit-learn brings 1,797 handwritten digits. We set 300 of them aside for validation: the network does not learn from those, so they show whether it has understood.
#
# `new_model` makes the same network each time: the seed fixes the weights, the numbers to be learned, that it starts with. Later steps pass it another kind of layer, or of model.

# %%
import inspect
import time

import keras
import matplotlib.pyplot as plt
import tensorflow as tf
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

x, y = load_digits(return_X_y=True)
x = x.astype("float32") / 16
x_train, x_val, y_train, y_val = train_test_split(
    x, y, test_size=300, random_state=0
)


def new_model(dense=keras.layers.Dense, kind=keras.Sequential):
    keras.utils.set_random_seed(0)
    return kind([keras.Input((64,)), dense(32, activation="relu"), dense(10)])


# %% [markdown]
# ## What is measured { #measure }
#
# `report` trains a step for 20 epochs and compares it with step 1. It counts the lines of the cell that holds the step's code, without comments and blank lines. To measure the time, it alternates step 1 and the new step, and takes the fastest of three rounds. The first training, in which TensorFlow also prepares the computing, is not timed.
#
# In the plots, the earlier steps are drawn thicker. If a step learned something else, its thin curve would part from the thick ones.
#
# You can follow the rest without reading this code, so it is folded away.

# %% The code that measures jupyter={"source_hidden": true}
EPOCHS = 20
steps = {}


def seconds(step):
    start = time.perf_counter()
    history = step["train"](step["model"], 5)
    return (time.perf_counter() - start) / len(history["loss"])


def report(name, model, train, code=None):
    history = train(model, EPOCHS)
    cell, _ = inspect.findsource(code or train)
    lines = [line for line in map(str.strip, cell) if line]
    step = steps[name] = {
        "model": model,
        "train": train,
        "history": history,
        "lines": sum(not line.startswith("#") for line in lines),
        "time": 1,
    }
    first = next(iter(steps.values()))
    if step is not first:
        rounds = [(seconds(first), seconds(step)) for _ in range(3)]
        old, new = map(min, zip(*rounds))
        step["time"] = new / old
    step["difference"] = max(
        abs(a - b)
        for key in ("loss", "val_loss")
        for a, b in zip(history[key], first["history"][key], strict=True)
    )
    assert step["difference"] < 1e-3, step["difference"]

    print(f"lines of code:      {step['lines']}")
    print(f"time per epoch:     {step['time']:.1f} times step 1")
    print(f"largest difference: {step['difference']:.6f}")
    figure, axis = plt.subplots(figsize=(5, 2.4))
    for i, (label, shown) in enumerate(steps.items(), 1):
        width = 2 + 3 * (len(steps) - i)
        losses = shown["history"]["loss"]
        axis.plot(range(1, EPOCHS + 1), losses, linewidth=width, label=label)
    axis.set(xlabel="epoch", ylabel="loss", xticks=(1, 5, 10, 15, 20))
    axis.legend()


# %% [markdown]
# ## Step 1: compile and fit { #fit }
#
# `compile` says how to learn: Adam moves the weights, and the loss, cross-entropy, says how wrong the answers are. `fit` does the learning, 64 digits (a batch) at a time. `from_logits=True` is for a last layer that gives plain scores, not probabilities.
#
# `shuffle=False` is only there for the comparison, so that each step sees the same batches in the same order. In your own training, leave it out.

# %%
model = new_model()
model.compile(
    optimizer="adam",
    loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True),
)


def fit_arrays(model, epochs):
    history = model.fit(
        x_train,
        y_train,
        batch_size=64,
        epochs=epochs,
        shuffle=False,
        validation_data=(x_val, y_val),
        verbose=0,
    )
    return history.history


# %% alt="Training loss over 20 epochs, falling from above 2 to below 0.5."
report("1 fit", model, fit_arrays)

# %% [markdown]
# The loss falls: the network learns. This first report compares step 1 with itself; in the later ones, see whether the curves coincide with this one.
#
# **Stop here if** your data fits into memory and the usual way of learning is what you want. That is the most common case.
#
# ## Step 2: your own data, and a callback { #data-callbacks }
#
# A `tf.data` dataset says where batches come from. These come from memory; with another first line they could come from files, even if those are larger than memory. `cache` keeps the batches once they are made (leave it out where they do not fit into memory), and `prefetch` makes the next one while the network learns from this.
#
# Here too nothing is shuffled, for the comparison. In your own training, shuffle the rows yourself, since `fit` does not shuffle a dataset: put `.cache().shuffle(len(x))` before `.batch(64)`, and no `cache` after it. [Data](../compare/data.md#not-the-same) shows why the order matters.
#
# `fit` calls a callback at certain moments, such as the end of each epoch. `EarlyStopping` watches the validation loss and ends the training when five epochs in a row have not brought it more than 0.001 below its best value so far.


# %%
def dataset(x, y):
    data = tf.data.Dataset.from_tensor_slices((x, y))
    return data.batch(64).cache().prefetch(tf.data.AUTOTUNE)


batches = dataset(x_train, y_train)
val_batches = dataset(x_val, y_val)
stop = keras.callbacks.EarlyStopping(min_delta=0.001, patience=5)

model = new_model()
model.compile(
    optimizer="adam",
    loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True),
)


def fit_batches(model, epochs):
    history = model.fit(
        batches,
        epochs=epochs,
        shuffle=False,
        validation_data=val_batches,
        callbacks=[stop],
        verbose=0,
    )
    return history.history


# %% alt="The curves of steps 1 and 2, one on top of the other: they coincide."
report("2 data, callback", model, fit_batches)

# %% [markdown]
# The network and its training are those of step 1. The time differs because the batches come in another way: from arrays, `fit` makes them again in each epoch; here they are ready after the first. You notice this only because the network is so small. The more there is to compute for a batch, the less it matters.
#
# So far, the callback had no reason to stop the training. If you allow 1,000 more epochs, it does:

# %%
history = fit_batches(model, 1000)
print(f"stopped after {len(history['loss'])} more epochs")

# %% [markdown]
# The network keeps the weights of the last epoch. `EarlyStopping(restore_best_weights=True)` goes back to those of the best one.
#
# **Stop here if** all you need is other data, or something to happen between epochs: stopping, saving, logging, another learning rate.
#
# ## Step 3: your own layer and loss { #own-parts }
#
# Now write what the network computes. A layer makes its weights in `build`, where it learns how many inputs there are, and uses them in `call`. This one does what `Dense` does, and draws its first weights in the same way (`glorot_uniform`). It is kept short: its weights can be saved, but a saved model that contains it cannot be loaded. [A custom layer](../compare/custom-layer.md) shows what that takes.
#
# A loss takes the true digits and the scores, and returns one number for each digit. Cross-entropy turns the scores into logarithms of probabilities and takes, with a minus sign, that of the true digit. The cast is there because `fit` passes the digits as floating-point numbers. Both use `keras.ops`, functions that Keras has for each of its backends, so they are not tied to TensorFlow.


# %%
class OwnDense(keras.layers.Layer):
    def __init__(self, units, activation=None):
        super().__init__()
        self.units = units
        self.activation = keras.activations.get(activation)

    def build(self, input_shape):
        shape = (input_shape[-1], self.units)
        self.kernel = self.add_weight(shape, initializer="glorot_uniform")
        self.bias = self.add_weight((self.units,), initializer="zeros")

    def call(self, x):
        return self.activation(keras.ops.matmul(x, self.kernel) + self.bias)


def cross_entropy(y_true, y_pred):
    true = keras.ops.cast(y_true, "int32")[:, None]
    log_p = keras.ops.log_softmax(y_pred)
    return -keras.ops.take_along_axis(log_p, true, axis=-1)[:, 0]


model = new_model(OwnDense)
model.compile(optimizer="adam", loss=cross_entropy)

# %% alt="The curves of steps 1 to 3: they coincide."
report("3 layer, loss", model, fit_batches, code=cross_entropy)

# %% [markdown]
# **Stop here if** you want to change the network or its loss, but not how it learns.
#
# ## Step 4: your own training step { #train-step }
#
# Now say what happens with one batch: compute the loss, take its gradients (how each weight changes it), let the optimizer move the weights. `GradientTape` records the computing, so that TensorFlow can work out the gradients. The network keeps its own layers and loss. Epochs, validation and callbacks stay with `fit`.


# %%
class OwnStep(keras.Sequential):
    def train_step(self, batch):
        x, y = batch
        with tf.GradientTape() as tape:
            loss = self.compute_loss(y=y, y_pred=self(x, training=True))
        gradients = tape.gradient(loss, self.trainable_variables)
        self.optimizer.apply(gradients, self.trainable_variables)
        (mean_loss,) = self.metrics
        mean_loss.update_state(loss, sample_weight=tf.shape(x)[0])
        return {"loss": mean_loss.result()}


model = new_model(OwnDense, OwnStep)
model.compile(optimizer="adam", loss=cross_entropy)

# %% alt="The curves of steps 1 to 4: they coincide."
report("4 train_step", model, fit_batches, code=OwnStep.train_step)

# %% [markdown]
# The last batch is smaller than the others. `sample_weight` makes it count for as many digits as it has, as `fit` did before. `self.metrics` holds only the mean loss here. If you give `compile` other metrics, you have to update those as well.
#
# **Stop here if** you only want to change the rule of learning: gradients that you change, a loss that contains gradients, two forward passes for one update. Progress bars and callbacks go on as before.
#
# ## Step 5: your own loop { #loop }
#
# Now you see everything: epochs, batches, gradients, validation. `tf.function` turns the step into a graph, and TensorFlow runs that graph without going back to Python. In the other steps, `fit` did that for you.

# %%
model = new_model(OwnDense)
optimizer = keras.optimizers.Adam()
mean_loss = keras.metrics.Mean()


@tf.function
def train_batch(model, x, y):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean(cross_entropy(y, model(x, training=True)))
    gradients = tape.gradient(loss, model.trainable_variables)
    optimizer.apply(gradients, model.trainable_variables)
    mean_loss.update_state(loss, sample_weight=tf.shape(x)[0])


def loop(model, epochs):
    history = {"loss": [], "val_loss": []}
    for _ in range(epochs):
        mean_loss.reset_state()
        for x, y in batches:
            train_batch(model, x, y)
        val_loss = tf.reduce_mean(cross_entropy(y_val, model(x_val)))
        history["loss"].append(float(mean_loss.result()))
        history["val_loss"].append(float(val_loss))
    return history


# %% alt="The curves of all five steps: they coincide."
report("5 loop", model, loop)

# %% [markdown]
# Early stopping is gone: it was a callback of `fit`, and here you would have to write it yourself. And do not forget the decorator. Without it, Python runs every operation of every batch:

# %%
with_graph = min(seconds(steps["5 loop"]) for _ in range(3))
tf.config.run_functions_eagerly(True)
without = seconds(steps["5 loop"])
tf.config.run_functions_eagerly(False)
print(f"without tf.function: {without / with_graph:.0f} times as long")

# %% [markdown]
# **Come this far only if** you want to change the course of the training: several models, each with a timetable of its own, data that depends on what the network has just answered, no epochs at all.
#
# ## All five side by side { #curves }

# %%
print(f"{'step':16} {'lines':>5} {'time':>5} {'differs':>9}")
for name, step in steps.items():
    lines, ratio, difference = step["lines"], step["time"], step["difference"]
    print(f"{name:16} {lines:5} {ratio:5.1f} {difference:9.6f}")

# %% [markdown]
# | Step | What you gained |
# | --- | --- |
# | 1 `fit` | a trained network |
# | 2 `tf.data`, callback | data from any source, and your own actions between epochs |
# | 3 Own layer, loss | a network and a goal of your own |
# | 4 `train_step` | a rule of learning of your own, and `fit` around it |
# | 5 Loop | full control of the course of the training |
#
# The last printed column is the largest difference from step 1 in any training or validation loss of any epoch. An assertion stops this notebook if it reaches 0.001. The control cost you lines of code, and the losses stayed the same. Steps 3 to 5 reuse the batches of step 2, and steps 4 and 5 the layer and the loss of step 3; those lines are not counted again.
#
# The times are those of this small network on the machine that built this page. With your network, your data and your machine they will differ: measure them.
#
# ## Next { #next }
#
# - [Training: `fit`, `train_step`, or a loop of your own](../compare/training.md) compares the weights themselves.
# - [The big picture](../understand/big-picture.md) shows what happens below `fit`.
# - Keras: [Making new layers and models via subclassing](https://keras.io/guides/making_new_layers_and_models_via_subclassing/), [EarlyStopping](https://keras.io/api/callbacks/early_stopping/)
# - TensorFlow: [`tf.data`: Build TensorFlow input pipelines](https://www.tensorflow.org/guide/data), [Better performance with `tf.function`](https://www.tensorflow.org/guide/function)
