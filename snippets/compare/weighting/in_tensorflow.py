import keras
import tensorflow as tf
from sklearn.datasets import load_digits

x, digit = load_digits(return_X_y=True)
x = x.astype("float32") / 16
y = (digit == 8).astype("float32")[:, None]
batches = tf.data.Dataset.from_tensor_slices((x, y)).batch(128)

kernel = tf.Variable(tf.zeros([64, 1]))
bias = tf.Variable(tf.zeros([1]))
optimizer = keras.optimizers.Adam(0.01)
optimizer.build([kernel, bias])


@tf.function
def train_step(x, y):
    weight = tf.gather([0.5, 5.0], tf.cast(y, "int32"))
    with tf.GradientTape() as tape:
        logits = x @ kernel + bias
        each = tf.nn.sigmoid_cross_entropy_with_logits(y, logits)
        loss = tf.reduce_mean(weight * each)
    gradients = tape.gradient(loss, [kernel, bias])
    optimizer.apply(gradients, [kernel, bias])
    return loss


losses = []
for epoch in range(3):
    total = sum(train_step(x, y) * len(x) for x, y in batches)
    losses.append(float(total) / len(x))
found = (x @ kernel + bias > 0)[y == 1].numpy().mean()

print("losses", *(f"{loss:.4f}" for loss in losses))
print(f"eights found {found:.2f}")
