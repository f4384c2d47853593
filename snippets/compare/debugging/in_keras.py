import keras
import numpy as np
from keras import ops
from sklearn.datasets import load_breast_cancer


class Log(keras.layers.Layer):
    def call(self, inputs):
        return ops.log(inputs)


x = load_breast_cancer().data.astype("float32")
random = np.random.default_rng(0)
shapes = [(30, 8), (8,), (8, 1), (1,)]
weights = [random.normal(size=shape) for shape in shapes]

model = keras.Sequential(
    [
        keras.Input((30,)),
        Log(),
        keras.layers.Dense(8, activation="relu"),
        keras.layers.Dense(1),
    ]
)
model.set_weights(weights)

# A second model on the same layers: it returns all of their outputs.
inside = keras.Model(model.inputs, [layer.output for layer in model.layers])
outputs = inside([x])
for layer, output in zip(model.layers, outputs, strict=True):
    bad = np.count_nonzero(~np.isfinite(output))
    print(f"{layer.name}: {bad} of {output.shape} are NaN or infinite")
