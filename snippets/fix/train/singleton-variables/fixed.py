import tensorflow as tf

total = tf.Variable(0)


@tf.function
def count():
    return total.assign_add(1)


count()
print(count().numpy())
