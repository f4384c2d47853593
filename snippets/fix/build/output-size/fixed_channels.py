import keras
import numpy as np

images = np.zeros((10, 1, 28, 28))
images = np.moveaxis(images, 1, -1)

model = keras.Sequential()
model.add(keras.Input((28, 28, 1)))
model.add(keras.layers.Conv2D(4, 3))
print(images.shape, "->", model.predict(images, verbose=0).shape)
