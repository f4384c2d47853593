import tensorflow as tf

v1 = tf.compat.v1

# The session runs what `read` needs, and `read` needs no assignment.
with tf.Graph().as_default(), v1.Session() as session:
    value = v1.get_variable("value", initializer=1.0)
    value.assign(2.0)
    read = value.read_value()
    session.run(v1.global_variables_initializer())
    print("session: ", session.run(read))

value = tf.Variable(1.0)


@tf.function
def assign_and_read():
    value.assign(2.0)
    return value.read_value()


print("function:", assign_and_read().numpy())
graph = assign_and_read.get_concrete_function().graph
(read,) = (op for op in graph.get_operations() if "Read" in op.type)
print(read.type, "waits for", *(op.type for op in read.control_inputs))
