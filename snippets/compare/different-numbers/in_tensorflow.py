import numpy as np
import tensorflow as tf

tf.random.set_seed(0)
v1 = tf.compat.v1
pixels = np.array([200, 100], "uint8")
w = np.array([3.0, 4.0], "float32")
logits = np.array([[2.0, 0.0], [0.0, 1.0]], "float32")
labels = np.array([0, 0])
rows = np.array([[0.0], [2.0], [4.0]], "float32")

results = {}
results["mean of 1 and 2"] = tf.reduce_mean([1, 2])
results["sum of pixels"] = tf.reduce_sum(pixels)
results["gelu(1)"] = tf.nn.gelu(1.0)
results["leaky relu(-1)"] = tf.nn.leaky_relu(-1.0)
results["L2 of 3 and 4"] = tf.nn.l2_loss(w)

losses = tf.nn.sparse_softmax_cross_entropy_with_logits(labels, logits)
results["loss of 2 rows"] = tf.reduce_sum(losses)  # as a tape adds them
results["2nd row weighs 0"] = v1.losses.sparse_softmax_cross_entropy(
    labels, logits, weights=[1, 0]
)
unit = tf.math.l2_normalize([w], axis=1)
results["cosine, same"] = v1.losses.cosine_distance(unit, unit, axis=1)

variable = tf.Variable([0.0])
adam = v1.train.AdamOptimizer(1.0)
adam.apply_gradients([(tf.constant([1e-7]), variable)])
results["Adam, gradient 1e-7"] = variable[0]

_, average, *_ = v1.nn.fused_batch_norm(
    rows[:, None, None],
    scale=[1.0],
    offset=[0.0],
    mean=[0.0],
    variance=[1.0],
    exponential_avg_factor=0.9,
)
results["average after 1 batch"] = average[0]

table = tf.lookup.StaticVocabularyTable(
    tf.lookup.KeyValueTensorInitializer(["a", "b"], np.int64([0, 1])), 1
)
results["number of 'a'"] = table.lookup(tf.constant("a"))
results["group of 1.0"] = tf.searchsorted([0.0, 1.0], [1.0])[0]

kernel = tf.random.normal((64, 32))
results["spread of weights"] = tf.math.reduce_std(kernel)

results = {name: float(value) for name, value in results.items()}
for name, value in results.items():
    print(f"{name:22} {value:9.4f}")
