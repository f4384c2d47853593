import tensorflow as tf


def double(x):
    y = x * 2
    print("inside: ", y)
    return y


print("at once:", double(tf.constant([1.0, 2.0])))
print()
print("traced: ", tf.function(double)(tf.constant([1.0, 2.0])))
