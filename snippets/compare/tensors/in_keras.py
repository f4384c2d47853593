import keras
from keras import ops

counts = ops.convert_to_tensor([[1, 2, 3], [4, 5, 6]])
prices = ops.convert_to_tensor([0.5, 1.5, 2.5])

# Integers times floats: keras.ops converts.
cost = ops.sum(ops.multiply(counts, prices), axis=1)

# A tensor never changes: "changing" it makes another.
raised = ops.scatter_update(prices, [[0]], [9.0])

# A variable changes in place.
total = keras.Variable([100.0, 100.0])
total.assign_add(cost)

results = {"counts": counts, "cost": cost, "raised": raised, "total": total}
for name, value in results.items():
    array = ops.convert_to_numpy(value)
    print(f"{name}: {array.tolist()}, {array.dtype}, shape {array.shape}")
