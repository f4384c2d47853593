import keras
import tensorflow as tf

weight = keras.Variable([3.0])
optimizer = keras.optimizers.Adam(0.1)

with tf.GradientTape() as tape:
    loss = weight**2
gradients = tape.gradient(loss, [weight])
optimizer.apply(gradients, [weight])

print(f"weight: {float(weight[0]):.2f}")
