import numpy as np
from keras import Input, Sequential, layers
from keras import backend as K

K.set_image_data_format("channels_first")

model = Sequential(
    [
        Input((1, 28, 28)),
        layers.Conv2D(20, 5, padding="same"),
        layers.MaxPooling2D(),
        layers.Flatten(),
        layers.Dense(10, activation="softmax"),
    ]
)
model.compile(loss="sparse_categorical_crossentropy", optimizer="adam")
x, y = np.ones((8, 1, 28, 28)), np.arange(8)
model.fit(x, y, verbose=0)
print(model.layers[0].output.shape, model.predict(x, verbose=0).shape)
