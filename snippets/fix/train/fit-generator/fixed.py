import keras
import numpy as np


def batches():
    while True:
        yield np.ones((8, 4)), np.ones((8, 1))


keras.utils.set_random_seed(0)
model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(1)])
model.compile(keras.optimizers.SGD(0.01), loss="mse")
history = model.fit(
    batches(), steps_per_epoch=4, epochs=2, shuffle=False, verbose=0
)

for epoch, loss in enumerate(history.history["loss"], 1):
    print(f"epoch {epoch}: loss {loss:.4f}")
loss = model.evaluate(batches(), steps=4, verbose=0)
print(f"evaluate: loss {loss:.4f}")
