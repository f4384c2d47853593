import keras
import numpy as np
from sklearn.datasets import load_wine
from sklearn.model_selection import train_test_split

keras.utils.set_random_seed(0)
x, y = load_wine(return_X_y=True)
x, x_test, y, y_test = train_test_split(x, y, random_state=0)

scale = keras.layers.Normalization()
scale.adapt(x)
dense = keras.layers.Dense(3)
model = keras.Sequential([keras.Input((13,)), dense])
model.compile(
    optimizer=keras.optimizers.Adam(0.01),
    loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True),
)
model.fit(scale(x), y, epochs=30, verbose=0)  # scaled outside the model
serving = keras.Sequential([keras.Input((13,)), scale, model])


def accuracy(model, x):
    return np.mean(model.predict(x, verbose=0).argmax(1) == y_test)


print("scaled outside the model")
print(f"  scaled rows: accuracy {accuracy(model, scale(x_test)):.2f}")
print(f"  raw rows:    accuracy {accuracy(model, x_test):.2f}")
print("scaled inside the model")
print(f"  raw rows:    accuracy {accuracy(serving, x_test):.2f}")
