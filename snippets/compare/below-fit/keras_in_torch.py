# /// script
# requires-python = "==3.11.*"
# dependencies = ["keras==3.15.1", "torch==2.13.0"]
# ///
import os

os.environ["KERAS_BACKEND"] = "torch"

import keras
import torch

torch.set_num_threads(1)
torch.manual_seed(0)
keras.utils.set_random_seed(0)


class Regressor(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.hidden = keras.layers.Dense(16, activation="relu")
        self.dropout = keras.layers.Dropout(0.5)
        self.output = torch.nn.Linear(16, 1)

    def forward(self, x):
        x = self.dropout(self.hidden(x), training=self.training)
        return self.output(x)


x = torch.randn(256, 8)
y = x.sum(dim=1, keepdim=True)
model = Regressor()
print("parameters at first:   ", len(list(model.parameters())))
model(x[:1])
print("parameters after a call:", len(list(model.parameters())))

optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
for epoch in range(200):
    optimizer.zero_grad()
    loss = torch.nn.functional.mse_loss(model(x), y)
    loss.backward()
    optimizer.step()

with torch.no_grad():
    model.train()
    print("train(): two answers agree:", torch.equal(model(x), model(x)))
    model.eval()
    print("eval():  two answers agree:", torch.equal(model(x), model(x)))
    error = torch.nn.functional.mse_loss(model(x), y)
print("better than guessing the mean:", bool(error < y.var() / 4))
print(*model.state_dict(), sep="\n")
