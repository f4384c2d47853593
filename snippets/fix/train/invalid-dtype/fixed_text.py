import keras
import numpy as np
import tensorflow as tf

texts = np.array(["good film", "bad film"])
model = keras.Sequential([keras.layers.TextVectorization()])
model.layers[0].adapt(texts)

print(model.predict(tf.constant(texts), verbose=0))
