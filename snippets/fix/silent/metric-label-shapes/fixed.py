import keras
import numpy as np
from keras import metrics

classes = np.arange(10)
one_hot = np.eye(10)
right, wrong = one_hot, one_hot[(classes + 1) % 10]

for name, predicted in {"wrong": wrong, "right": right}.items():
    sparse = metrics.SparseCategoricalAccuracy()(classes, predicted)
    categorical = metrics.CategoricalAccuracy()(one_hot, predicted)
    print(name, sparse.numpy(), categorical.numpy())

inputs = keras.Input((10,))
model = keras.Model(inputs, keras.layers.Activation("linear")(inputs))
for labels in (classes, one_hot):
    loss = "categorical_crossentropy"
    loss = loss if labels.ndim == 2 else f"sparse_{loss}"
    model.compile(loss=loss, metrics=["accuracy"])
    found = model.evaluate(right, labels, verbose=0)[1]
    print('"accuracy", labels of shape', labels.shape, found)
