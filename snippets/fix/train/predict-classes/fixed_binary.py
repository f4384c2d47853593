import keras
from sklearn.datasets import load_iris

keras.utils.set_random_seed(0)
x, y = load_iris(return_X_y=True)
is_setosa = (y == 0).astype("float32").reshape(-1, 1)
model = keras.Sequential(
    [keras.Input((4,)), keras.layers.Dense(1, activation="sigmoid")]
)
model.compile(
    optimizer=keras.optimizers.Adam(0.05), loss="binary_crossentropy"
)
model.fit(x, is_setosa, epochs=30, verbose=0)

probabilities = model.predict(x[::30], verbose=0)
print("classes:", (probabilities > 0.5).astype("int32").ravel())
print("labels: ", is_setosa[::30].astype("int32").ravel())
