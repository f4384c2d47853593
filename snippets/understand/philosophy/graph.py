import tensorflow as tf

kernel = tf.Variable(tf.ones((3, 2)))
bias = tf.Variable(tf.zeros(2))


@tf.function
def layer(x):
    return tf.nn.relu(tf.matmul(x, kernel) + bias)


graph = layer.get_concrete_function(tf.TensorSpec((None, 3))).graph
for operation in graph.get_operations():
    inputs = ", ".join(tensor.op.name for tensor in operation.inputs)
    print(f"{operation.name}: {operation.type}({inputs})")
