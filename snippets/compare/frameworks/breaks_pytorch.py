# /// script
# requires-python = "==3.11.*"
# dependencies = [
#     "torch==2.13.0",
#     "scikit-learn==1.9.1",
# ]
# ///
import torch
from torch import nn

model = nn.Sequential(nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10))
model(torch.zeros(2, 60))
