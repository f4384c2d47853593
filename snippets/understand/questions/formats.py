import keras
import numpy as np
import tensorflow as tf

keras.utils.set_random_seed(0)
x = np.random.rand(8, 4).astype("float32")
model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(2)])
model.compile(optimizer="adam", loss="mse")
model.fit(x, x[:, :2], verbose=0)


def gap(predictions):
    return np.abs(model.predict(x, verbose=0) - predictions).max()


model.save("model.keras")
again = keras.saving.load_model("model.keras")
steps = int(again.optimizer.iterations)
print(f".keras     {gap(again(x)):.6f}, optimizer steps {steps}")

model.save("model.h5")
again = keras.saving.load_model("model.h5", compile=False)
print(f".h5        {gap(again(x)):.6f}")

model.export("served", verbose=False)
again = tf.saved_model.load("served")
print(f"SavedModel {gap(again.serve(x)):.6f}")
print("SavedModel has fit:", hasattr(again, "fit"))
