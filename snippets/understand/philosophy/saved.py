import tensorflow as tf


class Scale(tf.Module):
    def __init__(self, factor):
        self.factor = tf.Variable(factor)

    @tf.function(input_signature=[tf.TensorSpec((None,))])
    def __call__(self, x):
        print("Python runs")
        return x * self.factor


scale = Scale(3.0)
print("result:", scale(tf.constant([1.0, 2.0])).numpy())
tf.saved_model.save(scale, "scale")

del Scale, scale
print("the class is gone")
loaded = tf.saved_model.load("scale")
print("result:", loaded(tf.constant([1.0, 2.0])).numpy())
