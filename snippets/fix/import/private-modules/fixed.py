import importlib

import keras

PUBLIC = {
    "keras.engine.topology.Layer": "keras.Layer",
    "keras.engine.training.Model": "keras.Model",
    "keras.layers.core.Dense": "keras.layers.Dense",
    "keras.layers.convolutional.Conv2D": "keras.layers.Conv2D",
    "keras.layers.recurrent.LSTM": "keras.layers.LSTM",
    "keras.layers.merge.concatenate": "keras.layers.concatenate",
    "keras.optimizers.adam.Adam": "keras.optimizers.Adam",
    "keras.utils.np_utils.to_categorical": "keras.utils.to_categorical",
    "keras.utils.vis_utils.plot_model": "keras.utils.plot_model",
    "keras.wrappers.scikit_learn.KerasClassifier": (
        "keras.wrappers.SKLearnClassifier"
    ),
}

print("Keras", keras.__version__)
for old, new in PUBLIC.items():
    module = old.rpartition(".")[0]
    try:
        importlib.import_module(module)
    except ModuleNotFoundError:
        eval(new)  # stops if there is no such name
        print(old, new, sep="\n    ")
