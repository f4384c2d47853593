from textwrap import fill

import keras

names = []
for name in dir(keras.activations):
    try:
        keras.activations.get(name)
        names.append(name)
    except ValueError:
        pass
print(fill(", ".join(names), 60))
