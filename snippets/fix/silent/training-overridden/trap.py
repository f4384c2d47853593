import keras
import numpy as np
import tf_keras  # Keras 2

x = np.full((1, 100), 3.0, "float32")

for k in (tf_keras, keras):
    inputs = k.Input((100,))
    dropped = k.layers.Dropout(0.5)(inputs, training=True)
    model = k.Model(inputs, dropped)
    zeros = int((model.predict(x, verbose=0) == 0).sum())

    normalize = k.layers.BatchNormalization()
    model = k.Model(inputs, normalize(inputs, training=False))
    model.compile("sgd", "mse")
    model.fit(x, x, verbose=0)
    moved = bool(np.any(normalize.moving_mean.numpy() != 0))

    print(k.__name__, k.__version__)
    print("  Dropout, training=True: predict drops", zeros > 0)
    print("  BatchNormalization, training=False: fit moves it", moved)
