import absl.logging
import keras
import numpy as np
import tensorflow as tf

absl.logging.set_verbosity("error")
rows = np.ones((4, 8), "float32")


def create():
    dropout = keras.layers.Dropout(0.5, seed=7)
    return keras.Sequential([keras.Input((8,)), dropout])


def state(model):
    return model.layers[0].seed_generator.state.numpy().tolist()


model = create()
model(rows, training=True)
model(rows, training=True)
model.save("model.keras")
model.save("model.h5")
model.save_weights("model.weights.h5")
model.export("exported", verbose=False)

found = {"in memory": state(model)}
for path in "model.keras", "model.h5":
    found[path] = state(keras.saving.load_model(path))
new = create()
new.load_weights("model.weights.h5")
found["model.weights.h5"] = state(new)
variables = tf.saved_model.load("exported").variables
found["export"] = variables[0].numpy().tolist()
for where, seed_and_counter in found.items():
    print(f"{where:17} {seed_and_counter}")
