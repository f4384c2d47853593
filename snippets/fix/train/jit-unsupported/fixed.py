import keras
import numpy as np

keras.utils.set_random_seed(0)
model = keras.Sequential(
    [
        keras.Input((4, 4, 1)),
        keras.layers.UpSampling2D(interpolation="bicubic"),
        keras.layers.GlobalAveragePooling2D(),
    ]
)
model.compile(loss="mse", jit_compile=False)
loss = model.evaluate(np.ones((2, 4, 4, 1)), np.zeros((2, 1)), verbose=0)
print(f"loss: {loss:.4f}")
