import keras
from sklearn.datasets import load_digits

x, y = load_digits(return_X_y=True)
model = keras.Sequential(
    [keras.Input((64,)), keras.layers.Dense(10, activation="softmax")]
)
model.compile(loss="sparse_categorical_crossentropy", metrics=["accuracy"])

history = model.fit(x, y, validation_split=0.2, epochs=1, verbose=0)
print(sorted(history.history))
print(history.history["acc"])
