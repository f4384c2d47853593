import numpy as np
import tensorflow as tf
from sklearn.datasets import load_digits

x, y = load_digits(return_X_y=True)
x, y = x.astype("float32") / 16, y.astype("int32")


def glorot(inputs, outputs, seed):
    limit = (6 / (inputs + outputs)) ** 0.5
    return tf.random.stateless_uniform(
        (inputs, outputs), [seed, 0], minval=-limit, maxval=limit
    )


def train(dtype):
    variables = [
        tf.Variable(glorot(64, 32, seed=1)),
        tf.Variable(tf.zeros(32)),
        tf.Variable(glorot(32, 10, seed=2)),
        tf.Variable(tf.zeros(10)),
    ]
    scale = tf.Variable(2.0**15 if dtype == tf.float16 else 1.0)

    @tf.function
    def step(x, y):
        with tf.GradientTape() as tape:
            w1, b1 = (tf.cast(v, dtype) for v in variables[:2])
            w2, b2 = variables[2:]
            hidden = tf.nn.relu(tf.nn.bias_add(tf.cast(x, dtype) @ w1, b1))
            logits = tf.nn.bias_add(tf.cast(hidden, tf.float32) @ w2, b2)
            loss = tf.nn.sparse_softmax_cross_entropy_with_logits(y, logits)
            scaled = tf.reduce_mean(loss) * scale
        gradients = tape.gradient(scaled, variables)
        finite = [tf.reduce_all(tf.math.is_finite(g)) for g in gradients]
        if tf.reduce_all(finite):
            for variable, gradient in zip(variables, gradients, strict=True):
                variable.assign_sub(0.5 * gradient / scale)
        else:  # Too large for float16: skip the step.
            scale.assign(scale / 2)

    batches = tf.data.Dataset.from_tensor_slices((x, y)).batch(128)
    for xs, ys in batches.repeat(3):
        step(xs, ys)
    return [variable.numpy() for variable in variables]


weights = {}
for dtype in (tf.float32, tf.float16, tf.bfloat16):
    weights[dtype.name] = train(dtype)
    pairs = zip(weights["float32"], weights[dtype.name], strict=True)
    largest = max(np.abs(a - b).max() for a, b in pairs)
    limit = next(n for n in (0.001, 0.01, 0.1) if largest < n)
    print(f"{dtype.name}: weights within {limit} of float32's")
