import keras
import numpy as np
import tensorflow as tf

keras.utils.set_random_seed(0)
model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(1)])
optimizer = keras.optimizers.SGD(0.01)

with tf.GradientTape() as tape:
    y_pred = model(np.ones((8, 4)))
    loss = tf.reduce_mean(y_pred**2)
gradients = tape.gradient(loss, model.trainable_variables)
optimizer.apply_gradients(zip(gradients, model.trainable_variables))
print([tuple(gradient.shape) for gradient in gradients])
