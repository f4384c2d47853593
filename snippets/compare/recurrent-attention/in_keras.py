import keras
from sklearn.datasets import load_digits

images, y = load_digits(return_X_y=True)
x = images.reshape(-1, 8, 8).astype("float32") / 16
x[::2, 6:] = 0  # every second sequence ends after 6 of 8 rows

glorot = keras.initializers.GlorotUniform
lstm = keras.layers.LSTM(
    16,
    kernel_initializer=glorot(seed=1),
    recurrent_initializer=glorot(seed=2),
)
dense = keras.layers.Dense(10, kernel_initializer=glorot(seed=3))
model = keras.Sequential(
    [keras.Input((8, 8)), keras.layers.Masking(), lstm, dense]
)
model.compile(
    optimizer=keras.optimizers.SGD(0.2),
    loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True),
)
model.fit(x, y, batch_size=64, epochs=5, shuffle=False, verbose=0)

weights = model.get_weights()
predicted = keras.ops.softmax(model.predict(x, verbose=0))
loss = model.evaluate(x, y, verbose=0)
print(f"loss {loss:.4f}")
