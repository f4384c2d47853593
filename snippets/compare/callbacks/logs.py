import keras
from sklearn.datasets import load_breast_cancer
from sklearn.preprocessing import scale

x, y = load_breast_cancer(return_X_y=True)
x, y = scale(x).astype("float32"), y.astype("float32")[:, None]

dense = keras.layers.Dense(1, activation="sigmoid", kernel_initializer="zeros")
model = keras.Sequential([keras.Input((30,)), dense])
loss_fn = keras.losses.BinaryCrossentropy()
model.compile(keras.optimizers.SGD(0.5), loss_fn)
alone, logged = [], []


class Compare(keras.callbacks.Callback):
    def on_train_batch_begin(self, batch, logs=None):
        rows = slice(128 * batch, 128 * batch + 128)
        alone.append(float(loss_fn(y[rows], self.model(x[rows]))))

    def on_train_batch_end(self, batch, logs=None):
        logged.append(logs["loss"])


history = model.fit(x, y, 128, shuffle=False, callbacks=[Compare()], verbose=0)
epoch = history.history["loss"][0]
after = model.evaluate(x, y, verbose=0)

print("loss of the batch ", *(f"{loss:.4f}" for loss in alone))
print("logs['loss']      ", *(f"{loss:.4f}" for loss in logged))
print(f"loss of the epoch  {epoch:.4f}, evaluate after it {after:.4f}")
