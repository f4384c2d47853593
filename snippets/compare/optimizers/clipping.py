import keras
import tensorflow as tf

gradients = [tf.constant([3.0, 4.0]), tf.constant([12.0])]
steps = {}
for options in (
    {},
    {"clipvalue": 1.0},
    {"clipnorm": 1.0},
    {"global_clipnorm": 1.0},
):
    weights = [keras.Variable([0.0, 0.0]), keras.Variable([0.0])]
    optimizer = keras.optimizers.SGD(1.0, **options)
    optimizer.apply_gradients(zip(gradients, weights, strict=True))
    name = "".join(options) or "no clipping"
    steps[name] = [-keras.ops.convert_to_numpy(w) for w in weights]
    (a, b), (c,) = steps[name]
    print(f"{name:16}[{a:.2f} {b:.2f}] [{c:.2f}]")
