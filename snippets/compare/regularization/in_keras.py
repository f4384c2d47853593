import keras
from sklearn.datasets import load_digits

x, y = load_digits(return_X_y=True)
x = x.astype("float32") / 16

model = keras.Sequential(
    [
        keras.Input((64,)),
        keras.layers.Dense(
            32,
            activation="relu",
            kernel_initializer=keras.initializers.GlorotUniform(seed=1),
            kernel_regularizer=keras.regularizers.L2(0.002),
        ),
        keras.layers.Dropout(0.3, seed=3),
        keras.layers.Dense(
            10, kernel_initializer=keras.initializers.GlorotUniform(seed=2)
        ),
    ]
)
model.compile(
    optimizer=keras.optimizers.SGD(0.3),
    loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True),
    metrics=["accuracy"],
)
model.fit(x, y, batch_size=128, epochs=5, shuffle=False, verbose=0)

weights = model.get_weights()
predicted = keras.ops.softmax(model.predict(x, verbose=0))
loss, accuracy = model.evaluate(x, y, verbose=0)
penalty = float(sum(model.losses))
print(f"loss {loss:.4f}, of it penalty {penalty:.4f}")
print(f"accuracy {accuracy:.2f}")
