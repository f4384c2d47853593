import keras
import numpy as np

keras.utils.set_random_seed(0)
x = np.ones((8, 4), "float32")

for name, seed in (("seed=1", 1), ("no seed", None)):
    dropout = keras.layers.Dropout(0.5, seed=seed)
    model = keras.Sequential([keras.Input((4,)), dropout])
    for _ in range(3):
        model(x, training=True)
    model.save("model.keras")
    loaded = keras.models.load_model("model.keras")
    (before,) = dropout.variables
    (after,) = loaded.layers[0].variables
    same_seed = bool(before.numpy()[0] == after.numpy()[0])
    print(f"{name}: masks drawn: {before.numpy()[1]}, after loading:", end=" ")
    print(f"{after.numpy()[1]}, same seed: {same_seed}")
