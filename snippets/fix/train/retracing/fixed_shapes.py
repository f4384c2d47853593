import tensorflow as tf


@tf.function(input_signature=[tf.TensorSpec([None], tf.float32)])
def square(x):
    return x * x


for length in range(1, 9):
    square(tf.ones(length))
print("traces:", square.experimental_get_tracing_count())
