import keras
import numpy as np
from keras import layers

print("Keras", keras.__version__)
n = np.int64(3)
tried = {
    "Dense": lambda: layers.Dense(n),
    "EinsumDense": lambda: layers.EinsumDense("ab,bc->ac", output_shape=n),
    "Embedding": lambda: layers.Embedding(n, n),
    "GRU": lambda: layers.GRU(n),
    "SimpleRNN": lambda: layers.SimpleRNN(n),
    "LSTM": lambda: layers.LSTM(n),
    "MultiHeadAttention": lambda: layers.MultiHeadAttention(n, n),
    "RepeatVector": lambda: layers.RepeatVector(n),
    "Conv2D, filters": lambda: layers.Conv2D(n, 3),
    "Conv2D, kernel_size": lambda: layers.Conv2D(3, n),
    "Reshape": lambda: layers.Reshape((n, n)),
    "Input": lambda: keras.Input((n,)),
}
for name, make in tried.items():
    try:
        make()
        print(f"{name}: accepts it")
    except (TypeError, ValueError) as error:
        print(f"{name}: {type(error).__name__}")
