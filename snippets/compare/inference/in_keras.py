import keras
import numpy as np
import tensorflow as tf
from sklearn.datasets import load_digits

images, _ = load_digits(return_X_y=True)
x = images.astype("float32") / 16
glorot = keras.initializers.GlorotUniform
model = keras.Sequential(
    [
        keras.Input((64,)),
        keras.layers.Dense(
            32, activation="relu", kernel_initializer=glorot(seed=1)
        ),
        keras.layers.Dropout(0.5, seed=3),
        keras.layers.Dense(
            10, activation="softmax", kernel_initializer=glorot(seed=2)
        ),
    ]
)

model.export("exported", verbose=False)
exported = tf.saved_model.load("exported")
ways = {
    "predict": model.predict(x, verbose=0),
    "predict_on_batch": model.predict_on_batch(x),
    "model(x)": model(x),
    "tf.function(model)": tf.function(model)(x),
    "exported.serve": exported.serve(x),
    "training=True": model(x, training=True),
}
predicted = ways["predict"]
largest = {name: np.abs(y - predicted).max() for name, y in ways.items()}
for name, result in ways.items():
    print(f"{name:19}{type(result).__name__:12}{largest[name]:.6f}")
