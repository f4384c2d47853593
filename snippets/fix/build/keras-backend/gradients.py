import keras
import tensorflow as tf

x = keras.Input((3,))
y = keras.layers.Dense(1, kernel_initializer="ones")(x)
model = keras.Model(x, y)

point = tf.constant([[1.0, 2.0, 3.0]])
with tf.GradientTape() as tape:
    tape.watch(point)
    value = model(point)
print(value.numpy(), tape.gradient(value, point).numpy())
