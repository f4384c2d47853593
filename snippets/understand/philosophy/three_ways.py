import keras
from sklearn.datasets import load_digits

x, y = load_digits(return_X_y=True)
x = x.astype("float32") / 16


def my_error(y_true, y_pred):
    return keras.ops.mean((y_true - y_pred) ** 2, axis=-1)


for loss in "mse", keras.losses.MeanSquaredError(), my_error:
    keras.utils.set_random_seed(0)
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(1)])
    model.compile(optimizer="adam", loss=loss)
    history = model.fit(x, y[:, None], epochs=5, shuffle=False, verbose=0)
    kind = type(loss).__name__
    print(f"{kind}: {history.history['loss'][-1]:.4f}")
