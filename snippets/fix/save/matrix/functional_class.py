import keras
import numpy as np
import tf_keras

x = np.eye(4, dtype="float32")
start = tf_keras.Input((4,))
old = tf_keras.Model(start, tf_keras.layers.Dense(3)(start))
old.save("old.keras")

try:
    keras.saving.load_model("old.keras")
except TypeError as error:
    print("As it is:", str(error).partition(".")[0])
new = keras.saving.load_model(
    "old.keras", custom_objects={"Functional": keras.Model}
)
gap = np.abs(new.predict(x, verbose=0) - old.predict(x, verbose=0)).max()
print(f"Functional: difference {gap:.6f}")
