import keras
import tensorflow as tf
from sklearn.datasets import load_digits

images, _ = load_digits(return_X_y=True)
x = images.astype("float32") / 16
seen = []


class Seen(keras.layers.Layer):
    def call(self, inputs):
        seen.append(inputs.shape[0])  # Python: runs only while tracing
        return inputs


model = keras.Sequential([keras.Input((64,)), Seen(), keras.layers.Dense(10)])
one_shape = [tf.TensorSpec((None, 64))]
model.export("exported", verbose=False)
exported = tf.saved_model.load("exported")
ways = {
    "model(x)": model,
    "predict": lambda x: model.predict(x, verbose=0),
    "tf.function": tf.function(model),
    "with signature": tf.function(model, input_signature=one_shape),
    "exported.serve": exported.serve,
}

traces = {}
for name, way in ways.items():
    traces[name] = []
    for rows in (10, 20, 30, 10, 20, 30):
        seen.clear()
        way(x[:rows])
        traces[name].append(len(seen))
    print(f"{name:15}", *traces[name])


class Rows(keras.callbacks.Callback):
    def on_predict_batch_end(self, batch, logs):
        rows.append(len(logs["outputs"]))


for size in (32, 600):
    rows = []
    model.predict(x, batch_size=size, verbose=0, callbacks=[Rows()])
    print(f"{len(x)} rows in batches of {size}: {len(rows)}, last {rows[-1]}")
