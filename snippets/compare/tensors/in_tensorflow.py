import tensorflow as tf

counts = tf.constant([[1, 2, 3], [4, 5, 6]])
prices = tf.constant([0.5, 1.5, 2.5])

# Integers times floats: convert by hand.
cost = tf.reduce_sum(tf.cast(counts, tf.float32) * prices, axis=1)

# A tensor never changes: "changing" it makes another.
raised = tf.tensor_scatter_nd_update(prices, [[0]], [9.0])

# A variable changes in place.
total = tf.Variable([100.0, 100.0])
total.assign_add(cost)

results = {"counts": counts, "cost": cost, "raised": raised, "total": total}
for name, value in results.items():
    array = value.numpy()
    print(f"{name}: {array.tolist()}, {array.dtype}, shape {array.shape}")
