import tensorflow as tf

v1 = tf.compat.v1


@tf.function
def area(radius):
    tf.math.log(radius)  # nobody uses the result
    pi = tf.constant(22.0) / tf.constant(7.0)
    return pi * radius * radius


drawn = area.get_concrete_function(tf.TensorSpec(())).graph
print("drawn:", *(operation.type for operation in drawn.get_operations()))

# A session can report the graph that it really ran.
with tf.Graph().as_default(), v1.Session() as session:
    tf.import_graph_def(drawn.as_graph_def(), name="")
    options = v1.RunOptions(output_partition_graphs=True)
    report = v1.RunMetadata()
    result = session.run("Identity:0", {"radius:0": 2.0}, options, report)
(ran,) = report.partition_graphs
print("run:  ", *(node.op for node in ran.node))

print(f"session {result:.4f}, function {area(2.0):.4f}")
