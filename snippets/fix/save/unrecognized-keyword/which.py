import logging
import warnings

import keras
import tf_keras

logging.disable(logging.WARNING)
warnings.simplefilter("ignore")
layers = tf_keras.layers
tried = {
    "Dense": (layers.Dense(2), (4,)),
    "Conv2D": (layers.Conv2D(2, 3), (8, 8, 3)),
    "Conv2DTranspose": (layers.Conv2DTranspose(2, 3), (8, 8, 3)),
    "SeparableConv2D": (layers.SeparableConv2D(2, 3), (8, 8, 3)),
    "BatchNormalization": (layers.BatchNormalization(), (4,)),
    "Embedding": (layers.Embedding(5, 2), (4,)),
    "GRU": (layers.GRU(2), (5, 4)),
    "RandomFlip": (layers.RandomFlip(), (8, 8, 3)),
}
for name, (layer, shape) in tried.items():
    tf_keras.Sequential([tf_keras.Input(shape), layer]).save("old.h5")
    try:
        keras.models.load_model("old.h5", compile=False)
        print(f"{name}: loads")
    except (TypeError, ValueError) as error:
        refused = str(error).rpartition("passed to ")[2]
        print(refused[:60])
