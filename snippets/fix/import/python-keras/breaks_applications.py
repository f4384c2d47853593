from tensorflow.python.keras.applications import VGG16

model = VGG16(weights=None)
