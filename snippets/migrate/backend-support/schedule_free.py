import keras
import numpy as np

x = np.ones((8, 4), "float32")
y = np.ones((8, 1), "float32")


def after_no_step(built):
    """Return the weights after a step of length 0."""
    model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(1)])
    model.set_weights([np.full((4, 1), 5.0), np.full(1, 5.0)])
    optimizer = keras.optimizers.ScheduleFreeAdamW(learning_rate=0.0)
    if built:
        optimizer.build(model.trainable_variables)
    model.compile(optimizer, "mse")
    model.fit(x, y, batch_size=8, verbose=0)
    return model.get_weights()[0].ravel()


print("as it is:          ", after_no_step(built=False))
print("built before `fit`:", after_no_step(built=True))
