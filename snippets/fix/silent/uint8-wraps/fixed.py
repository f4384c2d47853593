import keras
from sklearn.datasets import load_sample_image

picture = load_sample_image("china.jpg")
scaled = keras.layers.Rescaling(1 / 128, offset=-1)(picture).numpy()

for brightness in (0, 127, 128, 255):
    value = scaled[picture == brightness][0]
    print(f"{brightness:3} becomes {value:5.2f}")
