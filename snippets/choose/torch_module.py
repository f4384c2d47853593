# /// script
# requires-python = "==3.11.*"
# dependencies = ["keras==3.15.1", "torch==2.13.0"]
# ///
import os

os.environ["KERAS_BACKEND"] = "torch"

import keras
import torch

norm, dropout = keras.layers.BatchNormalization(), keras.layers.Dropout(0.5)
model = keras.Sequential([keras.Input((1000,)), norm, dropout])
print("an nn.Module:", isinstance(model, torch.nn.Module))
x = torch.full((4, 1000), 5.0)


def look(name, y):
    averages = norm.moving_mean.value
    print(
        f"{name:31} zeros: {bool((y == 0).any())!s:5}",
        f"averages moved: {bool((averages != 0).any())}",
    )


model.train()
look("model.train(), model(x)", model(x))
model.eval()
look("model.eval(), training=True", model(x, training=True))

print("buffers:", len(list(model.buffers())))
for name, parameter in model.named_parameters():
    kind = "trains" if parameter.requires_grad else "is left alone"
    print(f"{name.rpartition('/')[2]:21} {kind}")
