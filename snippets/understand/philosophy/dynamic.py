import tensorflow as tf


def steps_to_one(n):
    steps = 0
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        steps += 1
    return steps


print("at once:", steps_to_one(tf.constant(27)))

traced = tf.function(steps_to_one)
print("traced: ", traced(tf.constant(27)))
graph = traced.get_concrete_function(tf.constant(27)).graph
print(*(operation.type for operation in graph.get_operations()))
