import keras
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

x, y = load_digits(return_X_y=True)
x_train, y_train, x_test, y_test = train_test_split(x, y, random_state=0)

model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(1)])
model.compile(loss="mse")
model.fit(x_train, y_train, verbose=0)
