import keras
import numpy as np
from keras import ops

inputs = keras.Input((4,))
outputs = keras.layers.Lambda(lambda t: ops.expand_dims(t, -1))(inputs)
model = keras.Model(inputs, outputs)
print("built:", model.output_shape)
print("predicts:", model.predict(np.ones((2, 4)), verbose=0).shape)
