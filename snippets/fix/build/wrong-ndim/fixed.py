import keras
from sklearn.datasets import load_digits

images = load_digits().images
print("before:", images.shape)
images = images[..., None]
print("after: ", images.shape)

model = keras.Sequential()
model.add(keras.Input((8, 8, 1)))
model.add(keras.layers.Conv2D(8, 3))
print("output:", model.predict(images, verbose=0).shape)
