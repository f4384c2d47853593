import keras
import tensorflow as tf


@tf.function
def predict(model, x):
    return model(x)


for units in (1, 2):
    model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(units)])
    print(predict(model, tf.ones((3, 4))).shape)
