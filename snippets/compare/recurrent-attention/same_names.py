import keras
import tensorflow as tf
import tf_keras

keras.utils.set_random_seed(0)
query, key, value = (tf.random.normal((1, 3, 4)) for _ in range(3))


def one_head(*inputs):
    inputs = [tensor[:, :, None] for tensor in inputs]
    return keras.ops.dot_product_attention(*inputs)[:, :, 0]


def largest(a, b):
    return float(tf.reduce_max(abs(a - b)))


layer = keras.layers.Attention()
scaled = one_head(query, key, value)
unscaled = largest(layer([query, value, key]), scaled)
half = largest(layer([query / 2, value, key]), scaled)
print(f"Attention is not scaled: {unscaled:.4f}, halved: {half:.6f}")
swapped = largest(one_head(query, value, key), scaled)
print(f"value and key swapped: {swapped:.4f}")

mask = tf.constant([[[True] * 3, [False] * 3, [True] * 3]])
heads = keras.layers.MultiHeadAttention(1, 4)
alone = heads(query, value, attention_mask=mask)
with_scores, _ = heads(
    query, value, attention_mask=mask, return_attention_scores=True
)
print("row 1 may look at nothing:", alone[0, 1].numpy().round(2))
print("  asked for scores, too:", with_scores[0, 1].numpy().round(2))

seeded = keras.layers.MultiHeadAttention(
    1, 4, kernel_initializer=keras.initializers.GlorotUniform(seed=0)
)
seeded(query, value)
three = [w.numpy() for w in seeded.weights[0:6:2]]
equal = bool((three[0] == three[1]).all() and (three[0] == three[2]).all())
print("one seed, three equal projections:", equal)

gate = {
    package.__name__: float(package.activations.hard_sigmoid(tf.ones(())))
    for package in (keras, tf_keras)
}
print("hard_sigmoid(1):", {k: round(v, 4) for k, v in gate.items()})
