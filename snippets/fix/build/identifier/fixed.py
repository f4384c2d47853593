import keras
import numpy as np

x = -np.ones((1, 1))
by_name = keras.layers.Dense(1, "leaky_relu", kernel_initializer="ones")
print(by_name(x).numpy())

steep = keras.layers.LeakyReLU(negative_slope=0.3)
by_layer = keras.layers.Dense(1, steep, kernel_initializer="ones")
print(by_layer(x).numpy())

xavier = keras.layers.Dense(1, kernel_initializer="glorot_uniform")
print(xavier(x).shape)
