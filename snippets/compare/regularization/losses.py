import keras
import tensorflow as tf
import tf_keras


def layer(package):
    return package.layers.Dense(
        2,
        kernel_initializer="ones",
        kernel_regularizer=package.regularizers.L2(0.1),
        activity_regularizer=package.regularizers.L2(0.1),
    )


dense = layer(keras)
for rows in (1, 4):
    outputs = dense(tf.ones((rows, 3)))
    activity, kernel = dense.losses
    whole = 0.1 * tf.reduce_sum(outputs**2)
    print(f"batch of {rows}: kernel {kernel:.1f}, activity {activity:.1f}")
    print(f"  0.1 * sum of squared outputs: {whole:.1f}")

left = {}
for package in (keras, tf_keras):
    dense = layer(package)
    dense.trainable = False
    dense(tf.ones((1, 3)))
    left[package.__name__] = sorted(float(loss) for loss in dense.losses)
    losses = " and ".join(f"{loss:.1f}" for loss in left[package.__name__])
    print(f"frozen in {package.__name__}: {losses}")
