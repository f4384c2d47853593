import tensorflow as tf

print("eager:", tf.executing_eagerly())
print("1 + 2 =", int(tf.constant(1) + 2))
