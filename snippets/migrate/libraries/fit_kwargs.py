import keras
import numpy as np
from keras.wrappers import SKLearnRegressor
from sklearn.base import clone


def build(X, y):
    model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(1)])
    model.compile("sgd", "mse")
    return model


x = np.random.default_rng(0).normal(size=(20, 4))
y = x.sum(1)
options = {"epochs": 20, "verbose": 0}
alone = SKLearnRegressor(build, fit_kwargs=options)
copied = clone(alone)  # what GridSearchCV and cross_val_score do
print("alone: ", len(alone.fit(x, y).history_.epoch), "epochs")
print("copied:", len(copied.fit(x, y, verbose=0).history_.epoch), "epoch")
there = clone(alone).fit(x, y, **options)
print("in fit:", len(there.history_.epoch), "epochs")
