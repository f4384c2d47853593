import keras
from sklearn.datasets import load_breast_cancer
from sklearn.preprocessing import scale

x, y = load_breast_cancer(return_X_y=True)
x, y = scale(x).astype("float32"), y.astype("float32")[:, None]

dense = keras.layers.Dense(1, activation="sigmoid", kernel_initializer="zeros")
model = keras.Sequential([keras.Input((30,)), dense])
model.compile(keras.optimizers.Adam(0.05), "binary_crossentropy")
stop = keras.callbacks.EarlyStopping(patience=5, restore_best_weights=True)
history = model.fit(
    x[:100],
    y[:100],
    epochs=8,
    shuffle=False,
    validation_data=(x[100:], y[100:]),
    callbacks=[stop],
    verbose=0,
)
losses = history.history["val_loss"]
kept = model.evaluate(x[100:], y[100:], verbose=0)

print("Keras", keras.__version__, "- stopped early:", len(losses) < 8)
print(f"val_loss, last {losses[-1]:.4f}, best {min(losses):.4f}")
print(f"val_loss of the weights kept {kept:.4f}")
