import keras
import tensorflow as tf


@tf.function(autograph=False)  # Only for a shorter traceback.
def predict(model, x):
    return model(x)


for units in (1, 2):
    model = keras.Sequential([keras.layers.Dense(units)])
    print(predict(model, tf.ones((3, 4))).shape)
