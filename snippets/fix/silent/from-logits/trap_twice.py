import keras
from sklearn.datasets import load_digits

x, y = load_digits(return_X_y=True)
x = x / 16

for times in (1, 2):
    keras.utils.set_random_seed(0)
    softmax = [keras.layers.Softmax() for _ in range(times)]
    hidden = keras.layers.Dense(32, activation="relu")
    model = keras.Sequential(
        [keras.Input((64,)), hidden, keras.layers.Dense(10), *softmax]
    )
    model.compile(
        optimizer=keras.optimizers.Adam(0.01),
        loss="sparse_categorical_crossentropy",
        metrics=["accuracy"],
    )
    model.fit(x, y, epochs=10, verbose=0)
    loss, accuracy = model.evaluate(x, y, verbose=0)
    surest = model.predict(x, verbose=0).max()
    print(f"softmax x {times}: accuracy {accuracy:.1f}, loss {loss:.1f}")
    print(f"  the surest prediction: {surest:.2f}")
