import keras
from sklearn.datasets import load_digits

x, y = load_digits(return_X_y=True)
model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(1)])
model.compile(loss="mse", metrics=["mae"])

stop = keras.callbacks.EarlyStopping(monitor="val_loss")
model.fit(x, y, epochs=1, verbose=0, callbacks=[stop])
