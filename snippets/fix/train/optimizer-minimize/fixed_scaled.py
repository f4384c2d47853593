import keras
import tensorflow as tf

weight = keras.Variable([3.0])
optimizer = keras.optimizers.LossScaleOptimizer(keras.optimizers.SGD(0.1))
optimizer.build([weight])

with tf.GradientTape() as tape:
    loss = optimizer.scale_loss(weight**2)
gradients = tape.gradient(loss, [weight])
optimizer.apply(gradients, [weight])

print(f"loss: {float(loss[0]):.0f}, gradient: {float(gradients[0][0]):.0f}")
print(f"weight: {float(weight[0]):.2f}")
