import tensorflow as tf

traces = {"plain": 0, "reduced": 0, "declared": 0}


@tf.function
def plain(x):
    traces["plain"] += 1
    return x + x


@tf.function(reduce_retracing=True)
def reduced(x):
    traces["reduced"] += 1
    return x + x


@tf.function(input_signature=[tf.TensorSpec((None,))])
def declared(x):
    traces["declared"] += 1
    return x + x


for length in 1, 2, 3, 4:
    x = tf.zeros(length)
    plain(x), reduced(x), declared(x)
print("traces for four shapes:", traces)
