import keras
import numpy as np

keras.utils.set_random_seed(0)
random = np.random.default_rng(0)
old_x = random.normal(size=(1000, 4)).astype("float32")
old_y = (old_x.sum(axis=1) > 0).astype("float32")
new_x = 3 + random.normal(size=(32, 4)).astype("float32")
new_y = np.ones(32, "float32")

base = keras.Sequential(
    [
        keras.Input((4,)),
        keras.layers.Dense(16, activation="relu"),
        keras.layers.BatchNormalization(),
    ]
)
inputs = keras.Input((4,))
hidden = base(inputs, training=False)
outputs = keras.layers.Dense(1, activation="sigmoid")(hidden)
model = keras.Model(inputs, outputs)


def accuracy():
    right = (model.predict(old_x, verbose=0)[:, 0] > 0.5) == old_y
    return f"{right.mean():.2f}"


model.compile("adam", "binary_crossentropy")
model.fit(old_x, old_y, epochs=20, verbose=0)
print("accuracy on the old data:", accuracy())

# Fine-tuning on new data, with a learning rate of zero.
model.compile(keras.optimizers.SGD(0.0), "binary_crossentropy")
model.fit(new_x, new_y, epochs=100, verbose=0)
print("after training that changes no weight:", accuracy())
