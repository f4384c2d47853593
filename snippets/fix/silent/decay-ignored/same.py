import keras
import numpy as np
import tf_keras

schedule = keras.optimizers.schedules.InverseTimeDecay(0.1, 1, 0.1)


def train(keras, optimizer):
    dense = keras.layers.Dense(1, kernel_initializer="zeros")
    model = keras.Sequential([keras.Input((1,)), dense])
    model.compile(optimizer, "mse")
    model.fit(np.ones((1, 1)), np.ones((1, 1)), epochs=10, verbose=0)
    return model.predict(np.ones((1, 1)), verbose=0)[0, 0]


old = train(tf_keras, tf_keras.optimizers.legacy.SGD(0.1, decay=0.1))
new = train(keras, keras.optimizers.SGD(schedule))
without = train(keras, keras.optimizers.SGD(0.1))

assert abs(old - new) < 1e-6
print(f"decay in Keras 2: {old:.6f}")
print(f"the schedule:     {new:.6f}")
print(f"no decay:         {without:.6f}")
