import keras
import numpy as np
import tf_keras


def build(k):
    model = k.Sequential([k.Input((4,)), k.layers.Dense(3)])
    model.compile(optimizer=k.optimizers.Adam(0.01), loss="mse")
    return model


def train(model, epochs):
    model.fit(x, y, epochs=epochs, shuffle=False, verbose=0)


def state(optimizer):
    # The step, and the averages; of these alone both Kerases keep a list.
    averages = [v for v in optimizer.variables if len(v.shape)]
    return [optimizer.iterations, *averages]


keras.utils.set_random_seed(0)
x, y = np.random.rand(16, 4), np.random.rand(16, 3)

# Where the model was saved.
old = build(tf_keras)
train(old, 20)
np.savez("weights.npz", *old.get_weights())
np.savez("state.npz", *(v.numpy() for v in state(old.optimizer)))

# Where it is to go on.
new = build(keras)
new.set_weights([*np.load("weights.npz").values()])
new.optimizer.build(new.trainable_variables)
saved = np.load("state.npz").values()
for variable, value in zip(state(new.optimizer), saved, strict=True):
    variable.assign(value)

train(old, 5)
train(new, 5)
gap = np.abs(new.predict(x, verbose=0) - old.predict(x, verbose=0)).max()
print(f"After 5 more epochs of each: difference {gap:.6f}")
