import keras
import tensorflow as tf

labels = tf.constant([1.0, 2.0, 3.0, 4.0])
predictions = tf.reshape(labels, (4, 1))  # all right, as a column
losses = {
    "Keras": keras.losses.MeanSquaredError()(labels, predictions),
    "by hand": tf.reduce_mean((labels - predictions) ** 2),
}
for name, loss in losses.items():
    print(f"{name}: loss {loss:.2f}")
print("labels - predictions:", (labels - predictions).shape)

hidden = keras.layers.Dense(4, name="hidden")
hidden.build((None, 3))
x = tf.ones((2, 5))
messages = []
for attempt in (lambda: hidden(x), lambda: x @ hidden.kernel):
    try:
        attempt()
    except (ValueError, tf.errors.InvalidArgumentError) as error:
        messages.append(str(error).split("}} ")[-1])
        print(messages[-1])
