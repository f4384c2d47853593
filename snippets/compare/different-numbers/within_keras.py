import keras
import numpy as np

one, minus_one = np.array([1.0], "float32"), np.array([-1.0], "float32")
values = {
    "keras.ops.gelu(1)": keras.ops.gelu(one),
    "keras.activations.gelu(1)": keras.activations.gelu(one),
    'Activation("gelu")(1)': keras.layers.Activation("gelu")(one),
    "keras.layers.LeakyReLU()(-1)": keras.layers.LeakyReLU()(minus_one),
    "keras.ops.leaky_relu(-1)": keras.ops.leaky_relu(minus_one),
    'Activation("leaky_relu")(-1)': keras.layers.Activation("leaky_relu")(
        minus_one
    ),
}
values = {name: float(value[0]) for name, value in values.items()}
for name, value in values.items():
    print(f"{name:29} {value:7.4f}")
