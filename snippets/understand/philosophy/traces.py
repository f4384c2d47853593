import tensorflow as tf

traces = []


@tf.function
def double(x):
    traces.append(x)  # Python: runs only while tracing
    return x + x


for number in 1, 2, 3:
    double(number)
print(f"3 Python numbers: {len(traces)} traces")

traces.clear()
for number in 1, 2, 3:
    double(tf.constant(number))
print(f"3 tensors: {len(traces)} trace")
