import keras
import numpy as np

logits = np.array([[0.0, 5.0, 10.0, 15.0, 20.0]], "float32")
smallest = {}
for dtype in ("float32", "mixed_float16", "mixed_bfloat16"):
    layer = keras.layers.Softmax(dtype=dtype)
    smallest[dtype] = float(keras.ops.min(layer(logits)))
    print(f"{dtype:15}smallest p {smallest[dtype]:.9f}")
