# ---
# jupyter:
#   guide:
#     title: Growing a model
#     description: One network, grown from one line of training to full control, with its curve at each step.
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
# Begin with `fit`, and take over more of the training only when you need to. This notebook grows one network in three steps, and the curve shows that nothing is lost on the way. To run it yourself, take Python 3.11 to 3.13 and `pip install tensorflow scikit-learn matplotlib notebook`.
#
# ## The data { #data }
#
# scikit-learn brings 1,797 handwritten digits, each a grey picture of 8 by 8 pixels. A quarter of them is set aside: the network never learns from those, so they show whether it has understood.

# %% alt="Ten handwritten digits from zero to nine, each drawn with 8 by 8 grey dots."
import keras
import matplotlib.pyplot as plt
import tensorflow as tf
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

x, y = load_digits(return_X_y=True)
x = x.astype("float32") / 16
x_train, x_test, y_train, y_test = train_test_split(x, y, random_state=0)
batches = tf.data.Dataset.from_tensor_slices((x_train, y_train)).batch(64)

figure, axes = plt.subplots(1, 10, figsize=(8, 1))
for digit, axis in enumerate(axes):
    axis.imshow(x[digit].reshape(8, 8), cmap="gray_r")
    axis.axis("off")

# %% [markdown]
# ## Step 1: compile and fit { #fit }
#
# A network is a stack of layers, with numbers to adjust: its weights. Learning means: look at some pictures (a batch), measure how wrong the answers are (the loss), shift the weights to lower it. Once through all pictures is an epoch. `compile` says how to learn; `fit` does it.

# %%
EPOCHS = 20


def new_model(kind=keras.Sequential):
    keras.utils.set_random_seed(0)
    return kind(
        [
            keras.Input((64,)),
            keras.layers.Dense(32, activation="relu"),
            keras.layers.Dense(10),
        ]
    )


loss_fn = keras.losses.SparseCategoricalCrossentropy(from_logits=True)

model = new_model()
model.compile(optimizer="adam", loss=loss_fn, metrics=["accuracy"])
history = model.fit(batches, epochs=EPOCHS, shuffle=False, verbose=0)
curves = {"fit": history.history["loss"]}

_, accuracy = model.evaluate(x_test, y_test, verbose=0)
print(f"{accuracy:.0%} of the digits it never saw are read correctly")

# %% [markdown]
# **Stop here if** the usual way of learning is what you want. It mostly is.
#
# ## Step 2: your own training step { #train-step }
#
# Now say what happens with one batch: compute the loss, take its gradients (how each weight changes it), let the optimizer move the weights. Everything around it stays with `fit`.


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


model = new_model(OwnStep)
model.compile(optimizer="adam", loss=loss_fn)
history = model.fit(batches, epochs=EPOCHS, shuffle=False, verbose=0)
curves["train_step"] = history.history["loss"]

# %% [markdown]
# **Stop here if** only the rule of learning is new. Callbacks, progress bars and saving go on as before.
#
# ## Step 3: your own loop { #loop }
#
# Now everything is in sight: epochs, batches, gradients. `tf.function` makes a graph of the step, which is what `fit` did all along.

# %%
model = new_model()
optimizer = keras.optimizers.Adam()
mean_loss = keras.metrics.Mean()


@tf.function
def train_step(x, y):
    with tf.GradientTape() as tape:
        loss = loss_fn(y, model(x, training=True))
    gradients = tape.gradient(loss, model.trainable_variables)
    optimizer.apply(gradients, model.trainable_variables)
    mean_loss.update_state(loss, sample_weight=tf.shape(x)[0])


curves["loop"] = []
for _ in range(EPOCHS):
    mean_loss.reset_state()
    for x_batch, y_batch in batches:
        train_step(x_batch, y_batch)
    curves["loop"].append(float(mean_loss.result()))

# %% [markdown]
# ## The same curve three times { #curves }
#
# The three lines coincide: control cost lines of code, and changed nothing in the learning.

# %% alt="Training loss over 20 epochs for fit, train_step and the loop: one falling curve, since the three lines coincide."
figure, axis = plt.subplots(figsize=(6, 3.2))
for width, (name, losses) in zip((9, 5, 1.5), curves.items()):
    axis.plot(range(1, EPOCHS + 1), losses, linewidth=width, label=name)
axis.set(xlabel="epoch", ylabel="loss", xticks=range(1, EPOCHS + 1, 3))
axis.legend()

first = curves["fit"]
largest = max(
    abs(a - b) for losses in curves.values() for a, b in zip(losses, first)
)
assert largest < 1e-4, largest
print(f"largest difference between the curves: {largest:.1e}")

# %% [markdown]
# ## Next { #next }
#
# - [Training: `fit`, `train_step`, or a loop of your own](../compare/training.md) compares the weights themselves.
# - [The big picture](../understand/big-picture.md) shows what lies under `fit`.
