import keras
from tensorflow.python.keras.layers import Dense

print(Dense is keras.layers.Dense)
model = keras.Sequential([keras.Input((4,)), Dense(2)])
