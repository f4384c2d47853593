import keras
import tensorflow as tf

tf.config.experimental.enable_op_determinism()

try:
    tf.random.normal((2,))
except RuntimeError as error:
    print("RuntimeError:", error)

weights = keras.initializers.GlorotUniform()((2, 3))
print("Keras initializer, no seed: no error, shape", weights.shape)

keras.utils.set_random_seed(0)
numbers = tf.random.normal((2,))
print("tf.random.normal, seeded: no error, shape", numbers.shape)
