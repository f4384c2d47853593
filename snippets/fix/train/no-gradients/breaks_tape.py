import keras
import numpy as np
import tensorflow as tf

model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(1)])
optimizer = keras.optimizers.SGD(0.01)

y_pred = model(np.ones((8, 4)))
with tf.GradientTape() as tape:
    loss = tf.reduce_mean(y_pred**2)
gradients = tape.gradient(loss, model.trainable_variables)
print(gradients)
optimizer.apply_gradients(zip(gradients, model.trainable_variables))
