import keras
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
x, y = load_digits(return_X_y=True)
x, y, x_val, y_val = x[:300] / 16, y[:300], x[300:] / 16, y[300:]
model = keras.Sequential(
    [
        keras.Input((64,)),
        keras.layers.Dense(64, activation="relu"),
        keras.layers.Dense(10),
    ]
)
loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
model.compile(keras.optimizers.Adam(0.03), loss)
stop = keras.callbacks.EarlyStopping(patience=10)
model.fit(
    x,
    y,
    epochs=100,
    validation_data=(x_val, y_val),
    callbacks=[stop],
    verbose=0,
)
losses = model.history.history["val_loss"]
kept = model.evaluate(x_val, y_val, verbose=0)

print(f"the best val_loss:       {min(losses):.1f}")
print(f"with the weights kept:   {kept:.1f} (expected: {min(losses):.1f})")
