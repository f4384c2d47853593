import keras
import numpy as np

w = keras.Variable([1.0, -2.0])
optimizer = keras.optimizers.AdamW(0.1, weight_decay=0.1)  # 0.01 / 0.1
optimizer.build([w])
for _ in range(3):
    optimizer.apply([keras.ops.array([0.5, -0.1])], [w])
print("AdamW:   ", w.numpy().round(4))

right = np.array([[1.0], [0.0], [1.0]], "float32")
guess = np.array([[0.8], [0.3], [0.4]], "float32")
loss = keras.losses.BinaryFocalCrossentropy(apply_class_balancing=True)
print(f"focal:    {float(loss(right, guess)):.4f}")

score = keras.metrics.F1Score(threshold=0.5)
score.update_state(right, guess)
print("F1:      ", score.result().numpy().round(4))

x = keras.ops.array([[[1.0, 2.0], [3.0, 8.0], [5.0, 2.0]]])
layer = keras.layers.GroupNormalization(groups=-1)
print("instance:", layer(x)[0, 0].numpy().round(4))
print("mish:    ", keras.activations.mish(w).numpy().round(4))
