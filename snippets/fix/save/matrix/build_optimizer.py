import keras
import numpy as np


def build():
    model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(3)])
    model.compile(optimizer=keras.optimizers.Adam(0.01), loss="mse")
    return model


def train(model, epochs):
    model.fit(x, y, epochs=epochs, shuffle=False, verbose=0)


keras.utils.set_random_seed(0)
x, y = np.random.rand(16, 4), np.random.rand(16, 3)
saved = build()
train(saved, 20)
saved.save_weights("saved.weights.h5")

without, first = build(), build()
without.load_weights("saved.weights.h5")
first.optimizer.build(first.trainable_variables)
first.load_weights("saved.weights.h5")

for model in (saved, without, first):
    train(model, 5)
for way, model in (("load_weights alone", without), ("build first", first)):
    gap = np.abs(model.get_weights()[0] - saved.get_weights()[0]).max()
    print(f"{way}: after 5 more epochs, difference {gap:.6f}")
