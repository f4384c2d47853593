import keras
import tensorflow as tf

optimizer = keras.optimizers.LossScaleOptimizer(
    keras.optimizers.SGD(0.1), initial_scale=8.0, dynamic_growth_steps=2
)
w = keras.Variable(1.0)
steps = []
for gradient in (8.0, float("inf"), 4.0, 4.0, 8.0):
    optimizer.apply([tf.constant(gradient)], [w])
    after = float(w), float(optimizer.dynamic_scale)
    steps.append(after)
    print("gradient {:3.0f}: w {:.1f}, scale {:.0f}".format(gradient, *after))
