import keras
from tensorflow.python.keras.layers import Dense

model = keras.Sequential([keras.Input((4,)), Dense(1)])
