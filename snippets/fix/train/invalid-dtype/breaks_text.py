import keras
import numpy as np

texts = np.array(["good film", "bad film"])
model = keras.Sequential([keras.layers.TextVectorization()])
model.layers[0].adapt(texts)
model.predict(texts, verbose=0)
