import keras
import numpy as np

keras.utils.set_random_seed(0)
pixels = np.array([200, 100], "uint8")
w = np.array([3.0, 4.0], "float32")
logits = np.array([[2.0, 0.0], [0.0, 1.0]], "float32")
labels = np.array([0, 0])
rows = np.array([[0.0], [2.0], [4.0]], "float32")

results = {}
results["mean of 1 and 2"] = keras.ops.mean([1, 2])
results["sum of pixels"] = keras.ops.sum(pixels)
results["gelu(1)"] = keras.ops.gelu(1.0)
results["leaky relu(-1)"] = keras.layers.LeakyReLU()(np.float32([-1]))[0]
results["L2 of 3 and 4"] = keras.regularizers.L2(1)(w)

loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
results["loss of 2 rows"] = loss(labels, logits)
results["2nd row weighs 0"] = loss(labels, logits, sample_weight=[1, 0])
results["cosine, same"] = keras.losses.CosineSimilarity()([w], [w])

variable = keras.Variable(np.float32([0]))
keras.optimizers.Adam(1.0).apply([np.float32([1e-7])], [variable])
results["Adam, gradient 1e-7"] = variable[0]

norm = keras.layers.BatchNormalization(momentum=0.9)
norm(rows, training=True)
results["average after 1 batch"] = norm.moving_mean[0]

lookup = keras.layers.StringLookup(vocabulary=["a", "b"])
results["number of 'a'"] = lookup("a")
buckets = keras.layers.Discretization([0.0, 1.0])
results["group of 1.0"] = buckets([1.0])[0]

layer = keras.layers.Dense(32)
layer.build((None, 64))
results["spread of weights"] = keras.ops.std(layer.kernel)

results = {name: float(value) for name, value in results.items()}
for name, value in results.items():
    print(f"{name:22} {value:9.4f}")
