import tensorflow as tf


@tf.function(autograph=False)  # Only for a shorter traceback.
def count():
    total = tf.Variable(0)
    return total.assign_add(1)


print(count())
