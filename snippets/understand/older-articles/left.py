import tensorflow.compat.v1 as tf

try:
    tf.contrib.layers.xavier_initializer()
except AttributeError as error:
    print(error)
try:
    tf.estimator.DNNClassifier([10])
except AttributeError as error:
    print(error)
try:
    from tensorflow.examples.tutorials.mnist import input_data

    input_data.read_data_sets("MNIST_data")
except ModuleNotFoundError as error:
    print(error)
