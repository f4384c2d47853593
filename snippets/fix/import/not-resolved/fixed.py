from keras.layers import Dense
from tensorflow.keras.layers import Dense as SameDense

print(Dense is SameDense)
