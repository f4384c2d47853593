from tensorflow.keras.preprocessing.image import ImageDataGenerator
from tensorflow.keras.preprocessing.text import Tokenizer

print(Tokenizer.__module__)
print(ImageDataGenerator.__module__)
