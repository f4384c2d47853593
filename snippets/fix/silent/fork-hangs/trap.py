import multiprocessing

import keras
import numpy as np

model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(1)])
model.save("model.keras")
model.predict(np.ones((8, 4)), verbose=0)  # the parent has used TensorFlow


def work():
    loaded = keras.models.load_model("model.keras")
    return loaded.predict(np.ones((8, 4)), verbose=0).shape


with multiprocessing.get_context("fork").Pool(1) as pool:
    result = pool.apply_async(work)
    try:
        print("answer:", result.get(timeout=20))
    except multiprocessing.TimeoutError:
        print("no answer after 20 seconds")
