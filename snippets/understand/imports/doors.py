import keras
import tensorflow as tf
import tf_keras
from keras._tf_keras import keras as shim
from tensorflow.keras.layers import Dense
from tensorflow.python.keras.layers import Dense as StaleDense

found = {
    "keras": keras.layers.Dense,
    "tf.keras": tf.keras.layers.Dense,
    "tensorflow.keras": Dense,
    "tf.compat.v1.keras": tf.compat.v1.keras.layers.Dense,
    "keras._tf_keras.keras": shim.layers.Dense,
    "tf_keras": tf_keras.layers.Dense,
    "tensorflow.python.keras": StaleDense,
}
for name, layer in found.items():
    same = "same" if layer is keras.layers.Dense else "OTHER"
    print(f"{name:24}{same:6}{layer.__module__.split('.')[0]}")
