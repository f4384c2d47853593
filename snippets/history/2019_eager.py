# /// script
# requires-python = "==3.7.*"
# dependencies = [
#     "tensorflow==2.0.0",
#     "scikit-learn==0.21.3",
#     "numpy<1.19",
#     "scipy<1.4",
#     "protobuf<3.21",
#     "h5py<3",
# ]
# ///
import tensorflow as tf
from sklearn.datasets import load_digits

tf.random.set_seed(0)

digits = load_digits()
x = digits.data.astype("float32") / 16
batches = tf.data.Dataset.from_tensor_slices((x, digits.target))
batches = batches.shuffle(len(x), seed=0).batch(64)

model = tf.keras.Sequential(
    [
        tf.keras.layers.Dense(32, activation="relu", input_shape=(64,)),
        tf.keras.layers.Dense(10),
    ]
)
optimizer = tf.keras.optimizers.SGD(0.1)
loss_fn = tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True)


@tf.function
def step(x, y):
    with tf.GradientTape() as tape:
        loss = loss_fn(y, model(x))
    gradients = tape.gradient(loss, model.trainable_variables)
    optimizer.apply_gradients(zip(gradients, model.trainable_variables))


for epoch in range(30):
    for x_batch, y_batch in batches:
        step(x_batch, y_batch)

classes = tf.argmax(model(x), axis=1)
print("eager:", tf.executing_eagerly())
print("accuracy %.2f" % (classes.numpy() == digits.target).mean())
