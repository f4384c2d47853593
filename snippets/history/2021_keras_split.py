# /// script
# requires-python = "==3.8.*"
# dependencies = [
#     "tensorflow-cpu==2.6.0",
#     "keras==2.6.0",
#     "scikit-learn==0.24.2",
#     "protobuf<3.21",
# ]
# ///
import keras
import tensorflow as tf
from sklearn.datasets import load_digits

tf.random.set_seed(0)

digits = load_digits()
x = digits.data.astype("float32") / 16

model = tf.keras.Sequential(
    [
        tf.keras.layers.Dense(32, activation="relu", input_shape=(64,)),
        tf.keras.layers.Dense(10, activation="softmax"),
    ]
)
model.compile(
    optimizer=tf.keras.optimizers.SGD(0.1),
    loss="sparse_categorical_crossentropy",
    metrics=["accuracy"],
)
model.fit(x, digits.target, epochs=30, batch_size=64, verbose=0)

loss, accuracy = model.evaluate(x, digits.target, verbose=0)
print("tf.keras comes from", tf.keras.layers.Dense.__module__)
print("same Dense:", keras.layers.Dense is tf.keras.layers.Dense)
print(f"accuracy {accuracy:.2f}")
