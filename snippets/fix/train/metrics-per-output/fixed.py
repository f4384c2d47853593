import keras
import numpy as np

keras.utils.set_random_seed(0)
inputs = keras.Input((4,))
price = keras.layers.Dense(1, name="price")(inputs)
days = keras.layers.Dense(1, name="days")(inputs)
model = keras.Model(inputs, [price, days])

model.compile(loss="mse", metrics={"price": ["mae"], "days": ["mae"]})
y = [np.ones((8, 1)), np.ones((8, 1))]
model.fit(np.ones((8, 4)), y, verbose=0)

results = model.evaluate(np.ones((8, 4)), y, verbose=0, return_dict=True)
for name, value in results.items():
    print(f"{name}: {value:.4f}")
