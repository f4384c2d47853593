import keras

optimizer = keras.optimizers.LossScaleOptimizer(keras.optimizers.Adam(0.1))
optimizer.get_scaled_loss(1.0)
