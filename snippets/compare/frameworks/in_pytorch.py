# /// script
# requires-python = "==3.11.*"
# dependencies = [
#     "torch==2.13.0",
#     "scikit-learn==1.9.1",
# ]
# ///
import numpy as np
import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

torch.set_num_threads(1)  # enough for so small a network
x, y = load_digits(return_X_y=True)
x = torch.tensor(x / 16, dtype=torch.float32)
y = torch.tensor(y)
random = np.random.default_rng(0)
first = random.normal(0, 0.1, (64, 32)).astype("float32")
second = random.normal(0, 0.1, (32, 10)).astype("float32")

model = nn.Sequential(nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10))
with torch.no_grad():
    model[0].weight.copy_(torch.tensor(first.T))
    model[2].weight.copy_(torch.tensor(second.T))
    model[0].bias.zero_()
    model[2].bias.zero_()

batches = DataLoader(TensorDataset(x[:1280], y[:1280]), batch_size=64)
optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
loss_function = nn.CrossEntropyLoss()

model.train()
for epoch in range(5):
    for images, labels in batches:
        optimizer.zero_grad()
        loss_function(model(images), labels).backward()
        optimizer.step()

model.eval()
with torch.no_grad():
    logits = model(x[1280:])
weights = [*model.parameters()]
print(f"right: {(logits.argmax(1) == y[1280:]).float().mean():.4f}")
print(f"sum of |weights|: {sum(w.abs().sum() for w in weights):.2f}")
print("first logits:", logits[0, :3].numpy().round(3))
