import keras
import numpy as np
from tensorflow.keras.preprocessing.image import ImageDataGenerator

keras.utils.set_random_seed(0)
images = np.random.randint(0, 256, (4, 8, 8, 3)).astype("float32")

old = ImageDataGenerator(rescale=1 / 255)
a = next(old.flow(images, shuffle=False))
b = keras.layers.Rescaling(1 / 255)(images)
print(f"largest difference: {np.abs(a - b).max():.6f}")

# Random changes are layers as well. They act in training only.
flip = keras.layers.RandomFlip("horizontal")
for training in True, False:
    changed = not np.array_equal(flip(images, training=training), images)
    print(f"training={training}: changed={changed}")
