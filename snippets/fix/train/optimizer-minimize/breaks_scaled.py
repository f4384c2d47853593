import keras
import tensorflow as tf

adam = keras.optimizers.Adam(0.1)
optimizer = keras.mixed_precision.LossScaleOptimizer(adam)
print(optimizer.get_scaled_loss(tf.constant(1.0)))
