import keras
import tensorflow as tf
from sklearn.datasets import load_digits

x, y = load_digits(return_X_y=True)
data = tf.data.Dataset.from_tensor_slices((x.astype("float32") / 16, y))
batches = data.batch(128, drop_remainder=True)
loss_fn = keras.losses.SparseCategoricalCrossentropy(from_logits=True)


def train(wrapped, scaled):
    keras.utils.set_random_seed(0)
    model = keras.Sequential(
        [
            keras.Input((64,)),
            keras.layers.Dense(32, activation="relu", dtype="mixed_float16"),
            keras.layers.Dense(10, dtype="float32"),
        ]
    )
    optimizer = keras.optimizers.SGD(0.5)
    if wrapped:
        optimizer = keras.optimizers.LossScaleOptimizer(optimizer)
    optimizer.build(model.trainable_variables)

    @tf.function
    def step(x, y):
        with tf.GradientTape() as tape:
            loss = loss_fn(y, model(x, training=True))
            target = optimizer.scale_loss(loss) if scaled else loss
        gradients = tape.gradient(target, model.trainable_variables)
        optimizer.apply(gradients, model.trainable_variables)
        return loss

    for xs, ys in batches.repeat(3):
        loss = step(xs, ys)
    return float(loss)


losses = {
    "scale_loss called": train(wrapped=True, scaled=True),
    "scale_loss forgotten": train(wrapped=True, scaled=False),
    "no LossScaleOptimizer": train(wrapped=False, scaled=False),
}
for name, loss in losses.items():
    print(f"{name:22}last loss {loss:.1f}")
