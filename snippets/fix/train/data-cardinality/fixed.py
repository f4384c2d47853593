import keras
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

x, y = load_digits(return_X_y=True)
x_train, x_test, y_train, y_test = train_test_split(x, y, random_state=0)
print("x_train", x_train.shape, "y_train", y_train.shape)

model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(1)])
model.compile(loss="mse")
history = model.fit(x_train, y_train, verbose=0)
print("epochs trained:", len(history.epoch))
