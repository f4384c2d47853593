import keras
from sklearn.datasets import load_diabetes

keras.utils.set_random_seed(0)
x, y = load_diabetes(return_X_y=True)

model = keras.Sequential()
model.add(keras.Input(x.shape[1:]))
model.add(keras.layers.Dense(1))
model.compile(loss="mse")
model.fit(x, y, verbose=0)

print("data", x.shape, "model", model.input_shape)
print("all rows", model.predict(x, verbose=0).shape)
print("one row ", model.predict(x[:1], verbose=0).shape)
