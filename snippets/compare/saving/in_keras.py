import keras
from sklearn.datasets import load_digits

x, y = load_digits(return_X_y=True)
x = x.astype("float32") / 16

glorot = keras.initializers.GlorotUniform
model = keras.Sequential(
    [
        keras.Input((64,)),
        keras.layers.Dense(
            32, activation="relu", kernel_initializer=glorot(seed=1)
        ),
        keras.layers.Dense(
            10, activation="softmax", kernel_initializer=glorot(seed=2)
        ),
    ]
)
model.compile(
    optimizer=keras.optimizers.SGD(0.05, momentum=0.9),
    loss="sparse_categorical_crossentropy",
)
model.fit(x, y, batch_size=128, epochs=3, shuffle=False, verbose=0)

model.save("digits.keras")
loaded = keras.models.load_model("digits.keras")

before, after = (m.predict(x, verbose=0) for m in (model, loaded))
print(f"predictions differ by {abs(before - after).max():.6f}")

for m in (model, loaded):
    m.fit(x, y, batch_size=128, epochs=1, shuffle=False, verbose=0)
on, on_loaded = (m.predict(x, verbose=0) for m in (model, loaded))
print(f"after one more epoch: {abs(on - on_loaded).max():.6f}")
