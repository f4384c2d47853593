import keras
import tensorflow as tf
from sklearn.datasets import load_diabetes

keras.utils.set_random_seed(0)
x, y = load_diabetes(return_X_y=True)
x, y = x / x.std(axis=0), (y - y.mean()) / y.std()
model = keras.Sequential([keras.Input((10,)), keras.layers.Dense(1)])
optimizer = keras.optimizers.SGD(0.05)
labels = tf.constant(y, "float32")

for step in range(200):
    with tf.GradientTape() as tape:
        errors = labels - model(x)
        loss = tf.reduce_mean(tf.square(errors))
    weights = model.trainable_variables
    optimizer.apply_gradients(zip(tape.gradient(loss, weights), weights))

predictions = model(x)[:, 0]
print("shape of the errors:", errors.shape, "(expected: 442 numbers)")
print(f"spread of the predictions: {predictions.numpy().std():.2f}")
print(f"spread of the labels:      {y.std():.2f}")
