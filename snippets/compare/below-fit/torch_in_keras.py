# /// script
# requires-python = "==3.11.*"
# dependencies = ["keras==3.15.1", "torch==2.13.0"]
# ///
import os

os.environ["KERAS_BACKEND"] = "torch"

import keras
import numpy as np
import torch

torch.set_num_threads(1)
torch.manual_seed(0)
keras.utils.set_random_seed(0)

module = torch.nn.Sequential(
    torch.nn.Linear(8, 16), torch.nn.BatchNorm1d(16), torch.nn.ReLU()
)
model = keras.Sequential(
    [
        keras.Input((8,)),
        keras.layers.TorchModuleWrapper(module, output_shape=(None, 16)),
        keras.layers.Dense(1),
    ]
)
x = np.random.default_rng(0).normal(size=(256, 8)).astype("float32")
y = x.sum(axis=1, keepdims=True)
before = module[0].weight.detach().clone()

model.compile(optimizer="adam", loss="mse")
losses = model.fit(x, y, epochs=20, verbose=0).history["loss"]
print("the loss fell:", losses[-1] < losses[0])
print("the module's weights moved:", not torch.equal(before, module[0].weight))
print("its averages moved:", bool((module[1].running_mean != 0).any()))

model.predict(x, verbose=0)
print("after predict, the module is training:", module.training)
print("trainable arrays:", len(model.trainable_weights))
