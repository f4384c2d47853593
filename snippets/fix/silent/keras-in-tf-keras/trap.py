import keras
import numpy as np
import tf_keras

inputs = tf_keras.Input((4,))
outputs = keras.layers.Dense(3)(inputs)
model = tf_keras.Model(inputs, outputs)
model.compile("sgd", "mse")
x, y = np.ones((8, 4)), np.ones((8, 3))
losses = model.fit(x, y, epochs=3, verbose=0).history["loss"]

print("parameters:", model.count_params(), "(expected: 15)")
print("the loss of each epoch is the same:", len(set(losses)) == 1)
