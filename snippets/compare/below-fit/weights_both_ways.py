# /// script
# requires-python = "==3.11.*"
# dependencies = ["keras==3.15.1", "torch==2.13.0"]
# ///
import os

os.environ["KERAS_BACKEND"] = "torch"

import keras
import numpy as np
import torch
from torch import nn

torch.set_num_threads(1)
torch.manual_seed(0)


def in_torch():
    return nn.Sequential(
        nn.Conv2d(3, 8, 3),
        nn.BatchNorm2d(8),
        nn.ReLU(),
        nn.AdaptiveAvgPool2d(1),
        nn.Flatten(),
        nn.Linear(8, 10),
    )


def in_keras(epsilon):
    layers = keras.layers
    return keras.Sequential(
        [
            keras.Input((16, 16, 3)),
            layers.Conv2D(8, 3),
            layers.BatchNormalization(epsilon=epsilon),
            layers.ReLU(),
            layers.GlobalAveragePooling2D(),
            layers.Dense(10),
        ]
    )


def to_keras(module, model):
    """Copy the weights; kernels have their axes in another order."""
    conv, norm, dense = module[0], module[1], module[5]
    averages = [norm.running_mean, norm.running_var]
    model.set_weights(
        [
            conv.weight.detach().permute(2, 3, 1, 0),
            *(conv.bias, norm.weight, norm.bias, *averages),
            *(dense.weight.detach().T, dense.bias),
        ]
    )


def to_torch(model, module):
    """Copy them back, by the names of PyTorch."""
    kernel, *middle, dense, bias = map(torch.tensor, model.get_weights())
    names = "0.bias 1.weight 1.bias 1.running_mean 1.running_var".split()
    found = dict(zip(names, middle))
    found["0.weight"] = kernel.permute(3, 2, 0, 1)
    found |= {"5.weight": dense.T, "5.bias": bias}
    module.load_state_dict(found, strict=False)


source = in_torch()
source(torch.randn(64, 3, 16, 16) * 2 + 1)  # moves the averages
source.eval()
pictures = torch.randn(5, 3, 16, 16)
with torch.no_grad():
    expected = source(pictures).numpy()
channels_last = pictures.permute(0, 2, 3, 1).numpy()

for epsilon in (0.001, 1e-5):
    model = in_keras(epsilon)
    to_keras(source, model)
    answers = model.predict(channels_last, verbose=0)
    equal = np.allclose(answers, expected, atol=1e-5)
    print(f"Keras with epsilon={epsilon}: equal {equal}")

back = in_torch()
to_torch(model, back)
back.eval()
with torch.no_grad():
    print("and back:", torch.equal(back(pictures), source(pictures)))
