import keras
import tensorflow as tf
from sklearn.datasets import load_digits

x, y = load_digits(return_X_y=True)
x = x.astype("float32") / 16
batches = tf.data.Dataset.from_tensor_slices((x, y)).batch(128)
loss_fn = keras.losses.SparseCategoricalCrossentropy(from_logits=True)


def train(add_losses, l2=0.002):
    keras.utils.set_random_seed(0)
    dense = keras.layers.Dense(
        32, activation="relu", kernel_regularizer=keras.regularizers.L2(l2)
    )
    model = keras.Sequential(
        [keras.Input((64,)), dense, keras.layers.Dense(10)]
    )
    optimizer = keras.optimizers.SGD(0.3)
    optimizer.build(model.trainable_variables)

    @tf.function
    def train_step(x, y):
        with tf.GradientTape() as tape:
            loss = loss_fn(y, model(x, training=True))
            if add_losses:
                loss += sum(model.losses)
        gradients = tape.gradient(loss, model.trainable_variables)
        optimizer.apply(gradients, model.trainable_variables)

    for x_batch, y_batch in batches.repeat(5):
        train_step(x_batch, y_batch)
    return float(tf.reduce_sum(dense.kernel**2))


kept = train(add_losses=True)
lost = train(add_losses=False)
none = train(add_losses=True, l2=0.0)
print("sum of the squared weights")
print(f"  penalty added:     {kept:.1f}")
print(f"  penalty forgotten: {lost:.1f}")
print(f"  no regularizer:    {none:.1f}")
