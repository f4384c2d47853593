import tensorflow as tf


@tf.function
def square(x):
    return x * x


for number in range(8):
    square(tf.constant(number))
print("traces:", square.experimental_get_tracing_count())
