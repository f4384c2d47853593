import keras
import numpy as np
import tensorflow as tf

keras.utils.set_random_seed(0)
model = keras.Sequential(
    [
        keras.Input((64,)),
        keras.layers.Dense(32, activation="relu"),
        keras.layers.Dense(10, activation="softmax"),
    ]
)
x = np.random.rand(5, 64).astype("float32")

compiled = tf.function(model)
graph = compiled.get_concrete_function(tf.TensorSpec((None, 64))).graph

difference = np.abs(model(x) - compiled(x)).max()
print(f"largest difference between the two: {difference:.6f}")
plumbing = {"Placeholder", "ReadVariableOp", "Identity", "NoOp"}
types = [operation.type for operation in graph.get_operations()]
print(*(kind for kind in types if kind not in plumbing))
