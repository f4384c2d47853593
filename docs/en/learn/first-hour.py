# ---
# jupyter:
#   guide:
#     title: Your first hour
#     description: You have never trained a network? Teach one to read handwritten digits, look at its mistakes, and break it on purpose.
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
# # Your first hour
#
# In this hour you teach a computer to read handwritten digits. You need no mathematics and no graphics card; you need to read a little Python.
#
# To run it yourself, take Python 3.11 to 3.13, type `pip install tensorflow scikit-learn matplotlib notebook` (never done that? [Install TensorFlow and Keras](install.md)), download this page as a notebook with the button above, and open it with `jupyter notebook`. Run one cell (a block of code) after the other with Shift+Enter. Then change something and run it again: you cannot break anything. The first cell may write some red lines about `oneDNN` or `cuInit`: [they are no errors](../fix/import/log-lines.md). Or just read: each cell's output is below it.
#
# ## Look at the data { #data }
#
# Do not begin with the network. Begin with the data that it will learn from. scikit-learn, a library for machine learning, brings 1,797 [handwritten digits](https://scikit-learn.org/stable/modules/generated/sklearn.datasets.load_digits.html), so there is nothing to download. Here are the first sixteen, each under its answer:

# %% alt="Sixteen handwritten digits in two rows, each 8 by 8 grey dots, with the digit that it is above it."
import keras
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_digits

x, y = load_digits(return_X_y=True)


def show(axis, picture, title):
    axis.imshow(picture.reshape(8, 8), cmap="gray_r")
    axis.set_title(title)
    axis.axis("off")


figure, axes = plt.subplots(2, 8, figsize=(6, 2.2))
for axis, picture, digit in zip(axes.flat, x, y):
    show(axis, picture, digit)

# %% [markdown]
# A picture is a grid of 8 by 8 numbers: 0 is white paper, 16 is black ink. `x` holds the pictures, each as a row of 64 numbers, and `y` the digit that each one shows.

# %%
print("x:", x.shape, " y:", y.shape)
print(x[0].reshape(8, 8).astype(int))
print("This is a", y[0])

# %% [markdown]
# Can you see the 0 in the numbers?
#
# ## Set some aside { #unseen }
#
# If students have seen the exam questions before, their answers prove nothing. So we set 450 digits aside, drawn at random, as the test. The network learns from the rest, and is judged by digits that it has never seen.
#
# Dividing by 16 brings all numbers between 0 and 1, the usual size for what goes into a network.

# %%
from sklearn.model_selection import train_test_split

x_train, x_test, y_train, y_test = train_test_split(
    x / 16, y, test_size=450, random_state=0
)
print("to learn from:", len(x_train), " to be tested on:", len(x_test))

# %% [markdown]
# ## Make a network { #network }
#
# A network is a calculation with numbers that can be adjusted: its **weights**. This one has two layers, and `Sequential` computes them one after the other. `Dense` means that each unit of a layer uses all the numbers that come in:
#
# 1. 32 units look at the picture. Each multiplies the picture's 64 numbers by 64 weights of its own, adds them all up, and adds one more weight, the bias. `relu` turns any number below zero into zero.
# 2. 10 units, one for each digit, do the same with what those 32 say. `softmax` turns their ten answers into probabilities, which add up to 1.
#
# The seed makes the random numbers the same in each run, so that you get the numbers of this page, or nearly.

# %%
keras.utils.set_random_seed(0)
model = keras.Sequential(
    [
        keras.Input((64,)),
        keras.layers.Dense(32, activation="relu"),
        keras.layers.Dense(10, activation="softmax"),
    ]
)
print(f"{model.count_params():,} weights")

# %% [markdown]
# The first layer has 32 × (64 + 1) of them, the second 10 × (32 + 1). The weights that multiply begin as random numbers, the biases begin at 0. The network can already answer, but it guesses:

# %%
guesses = model.predict(x_test, verbose=0).argmax(axis=1)
print(f"right: {np.mean(guesses == y_test):.0%}")

# %% [markdown]
# `argmax` picks the digit with the highest probability. With ten digits, luck alone gets about one in ten right, sometimes fewer, sometimes more.
#
# ## Train it { #train }
#
# Training is a loop. Show the network some pictures. Measure how wrong its answers are, as one number: the **loss**, which is 0 when the network gives the true digit all of its probability, and grows the less it gives it. Then move each weight a little, in the direction that lowers the loss.
#
# `compile` says three things: who moves the weights (the optimizer, here Adam), which loss (the one just described is called `sparse_categorical_crossentropy`), and what to count besides: `accuracy`, the share of right answers. `fit` trains. It takes 32 pictures at a time (a batch); when it has been through all of them, one **epoch** is over.

# %%
model.compile(
    optimizer="adam",
    loss="sparse_categorical_crossentropy",
    metrics=["accuracy"],
)
history = model.fit(
    x_train,
    y_train,
    epochs=20,
    validation_data=(x_test, y_test),
    verbose=0,
).history

for epoch in (1, 2, 5, 10, 20):
    print(f"epoch {epoch:2}: loss {history['loss'][epoch - 1]:.2f}")

# %% [markdown]
# The loss has fallen: the network has learned. That was all it took. Without `verbose=0`, a bar shows the progress. If you run the cell again, the network goes on learning from where it stopped; to start over, run the cell that makes the network first.
#
# ## Look at the curve { #curve }
#
# After every training, look at this plot first. `validation_data` made `fit` measure the loss on the unseen digits too, after each epoch, without learning from them.


# %% alt="Loss over 20 epochs, for the digits it learns from and for unseen digits. Both fall steeply at first, then slowly, and stay close together."
def plot_losses(curves):
    figure, axis = plt.subplots(figsize=(5, 2.8), layout="constrained")
    for line, (name, losses) in zip(("-", "--", "-.", ":"), curves.items()):
        axis.plot(range(1, len(losses) + 1), losses, line, label=name)
    axis.set(xlabel="epoch", ylabel="loss")
    axis.locator_params(axis="x", integer=True)
    figure.legend(loc="outside upper center", ncols=2)


plot_losses({"learned from": history["loss"], "unseen": history["val_loss"]})

# %% [markdown]
# Both curves fall, and they stay together: what the network learns from some digits holds for others. That is what you want to see.
#
# In the first epochs the unseen digits even have the lower loss. Theirs is measured at the end of the epoch; the other is the mean over the whole epoch, in which the network is still improving.
#
# ## Measure it { #measure }
#
# The loss is what the network works on. What you want to know is how many digits it reads correctly: the accuracy.

# %%
_, accuracy = model.evaluate(x_test, y_test, verbose=0)
print(f"right: {accuracy:.0%} of the digits it has never seen")

# %% [markdown]
# Look at one answer in full: the one that the network is least sure of. It does not name a digit. It spreads its probability over all ten, as the bars show, and the highest wins.

# %% alt="On the left a handwritten digit that is hard to read. On the right ten bars, the probabilities that the network gives the digits 0 to 9: several digits share them, and none comes near 1."
probabilities = model.predict(x_test, verbose=0)
least = probabilities.max(axis=1).argmin()

figure, (left, right) = plt.subplots(1, 2, figsize=(5, 2))
show(left, x_test[least], f"this is a {y_test[least]}")
right.bar(range(10), probabilities[least])
right.set(ylim=(0, 1), ylabel="probability", xticks=range(10))
figure.tight_layout()

# %% [markdown]
# ## Look at the mistakes { #mistakes }
#
# A percentage hides what goes wrong. So look: which digits did it misread, and would you have read them? `7? is 2` means that it read a 7 where there is a 2.

# %% alt="Handwritten digits that the network misread, each with the digit that it read and the true one. Several are hard for people too."
answers = probabilities.argmax(axis=1)
wrong = np.flatnonzero(answers != y_test)
print(len(wrong), "of", len(y_test), "misread. The first of them:")

figure, axes = plt.subplots(2, 5, figsize=(5, 3))
for axis in axes.flat:
    axis.axis("off")
for axis, i in zip(axes.flat, wrong):
    show(axis, x_test[i], f"{answers[i]}? is {y_test[i]}")
figure.tight_layout()

# %% [markdown]
# ## Draw one yourself { #draw }
#
# On the website, draw a digit here with the mouse or a finger. With the keyboard, Tab leads to the grid, the arrow keys move, and the space bar puts ink. What answers is the network of this page, trained by the same code; your browser computes it, and your drawing stays there.
#
# <!-- guide:digit -->
#
# Is your digit misread? *Fit to the grid* often helps. A drawing is not a scan: the scans go from the top row to the bottom row and stand in the middle, and the network knows no others. With *Another scan* and *Move it to the right* you can see how much it depends on that: of the unseen scans it reads 96%, and only 39% when each is moved one dot to the right ([the program](../deploy/export.md#browser)). What your hand does differently, such as a thicker line or a 1 without its foot, no button makes good.
#
# In Python, it goes like this. `#` is ink, `.` is paper. Above the picture you see the answer and its probability. Change the drawing, keep to eight lines of eight, and run the cell again.

# %% alt="The drawing as a picture of 8 by 8 dots, with the network's answer above it: a 7."
drawing = """
........
..####..
.....##.
....##..
..####..
...##...
...##...
........
"""


def read(drawing):
    ink = [[dot == "#" for dot in line] for line in drawing.split()]
    picture = np.array(ink, "float32").reshape(1, 64)
    probabilities = model.predict(picture, verbose=0)[0]
    digit = probabilities.argmax()
    figure, axis = plt.subplots(figsize=(1.6, 1.6))
    show(axis, picture, f"{digit}, with {probabilities[digit]:.0%}")


read(drawing)

# %% [markdown]
# **Exercise 1.** Draw something that is no digit. What do you expect as an answer?

# %% Solution jupyter={"source_hidden": true} alt="A cross of 8 by 8 dots, with the digit above it that the network takes it for."
read("""
#......#
.#....#.
..#..#..
...##...
...##...
..#..#..
.#....#.
#......#
""")

# %% [markdown]
# The network has ten answers and must give one. It cannot say "this is no digit", and a high probability is no promise.
#
# ## Change one thing { #change }
#
# Three numbers were chosen without a reason: 32 units, 20 epochs and, hidden in Adam, a **learning rate** of 0.001, which says how far a weight moves at each step. To understand such a number, change it alone and keep the rest. `train` makes a new network and trains it as above; the rate of 0.001 you have already. The plot shows the loss on unseen digits, for three rates.


# %%
def train(units=32, epochs=20, rate=0.001, pictures=1347):
    keras.utils.set_random_seed(0)
    model = keras.Sequential(
        [
            keras.Input((64,)),
            keras.layers.Dense(units, activation="relu"),
            keras.layers.Dense(10, activation="softmax"),
        ]
    )
    model.compile(
        optimizer=keras.optimizers.Adam(rate),
        loss="sparse_categorical_crossentropy",
        metrics=["accuracy"],
    )
    return model.fit(
        x_train[:pictures],
        y_train[:pictures],
        epochs=epochs,
        validation_data=(x_test, y_test),
        verbose=0,
    ).history


# %% alt="Loss on unseen digits in three trainings. With a rate of 0.001 it falls steadily; with 0.0001 slowly, and it is still high after 20 epochs; with 0.3 it jumps up and down and stays high."
losses = {"rate 0.001": history["val_loss"]}
for rate in (0.0001, 0.3):
    losses[f"rate {rate}"] = train(rate=rate)["val_loss"]
plot_losses(losses)

# %% [markdown]
# If the rate is too small, the network crawls. If it is too large, each step leaps past the goal. When training fails, change the learning rate first.
#
# **Exercise 2.** How many units does it take? Try 2 and 128 in place of 32, and write down what you expect before you run it.

# %% Solution jupyter={"source_hidden": true}
for units in (2, 128):
    accuracy = train(units=units)["val_accuracy"][-1]
    print(f"{units:3} units: {accuracy:.0%} right")

# %% [markdown]
# At this learning rate, two units do not learn to tell ten digits apart in 20 epochs. With 128 in place of 32, about four times as many weights gain you little.
#
# ## When it learns by heart { #overfitting }
#
# Now make it fail on purpose, in a way that is easy to miss. Give the network only 50 pictures, and let it go through them 40 times, with large steps.

# %% alt="Loss over 40 epochs with 50 pictures. For these it falls to zero. For unseen digits it falls at first, turns, and rises slowly."
history = train(pictures=50, epochs=40, rate=0.03)
plot_losses({"learned from": history["loss"], "unseen": history["val_loss"]})
for name, key in (("learned from", "accuracy"), ("unseen", "val_accuracy")):
    print(f"right, {name}: {history[key][-1]:.0%}")

# %% [markdown]
# All 50 are right, and the loss is nearly zero: it looks perfect. But on digits that it has not seen, the loss turned and crept up. From there on, the network only learned the 50 pictures by heart, and nothing more about what makes a 3 a 3. This is called **overfitting**, and you see it only because you set digits aside.
#
# What helps is more data, or stopping where the dashed curve turns. There are [other ways](../compare/regularization.md) for later.
#
# **Exercise 3.** Is the first training, with all pictures, also too long? Train for 40 epochs in place of 20, and look at the dashed curve.

# %% Solution jupyter={"source_hidden": true} alt="Loss over 40 epochs with all pictures: both curves fall to the end, slower and slower; the dashed one ends a little above."
history = train(epochs=40)
plot_losses({"learned from": history["loss"], "unseen": history["val_loss"]})
for epochs in (20, 40):
    accuracy = history["val_accuracy"][epochs - 1]
    print(f"after {epochs} epochs: {accuracy:.1%} right")

# %% [markdown]
# No: the dashed curve still falls, if slowly, so 20 epochs were rather too few.
#
# One warning. If you try a hundred settings and keep the one that does best on the test digits, or stop where their curve is lowest, you have used the test digits to choose it, and they are no longer unseen. So people set a third part aside for choosing: the validation data.
#
# ## Save it { #save }
#
# The file holds the network, its weights, and what you passed to `compile`. Here it goes to a temporary folder; you can give any path that ends in `.keras`.

# %%
from pathlib import Path
from tempfile import TemporaryDirectory

with TemporaryDirectory() as folder:
    path = Path(folder, "digits.keras")
    model.save(path)
    loaded = keras.models.load_model(path)

same = model.predict(x_test, verbose=0) == loaded.predict(x_test, verbose=0)
print("same answers:", same.all())

# %% [markdown]
# ## What you know now { #next }
#
# You looked at the data, set some aside, trained, looked at the curve and at the mistakes, and changed one thing at a time. Keep that order when the data is your own.
#
# - [Growing a model](growing-a-model.py) is the next hour: the same digits, and step by step more of the training in your own hands.
# - [The big picture](../understand/big-picture.md) says what Keras and TensorFlow are, and how they relate.
# - [Training: `fit`, `train_step`, or a loop of your own](../compare/training.md) shows what `fit` does, and that a loop of your own ends with the same weights.
