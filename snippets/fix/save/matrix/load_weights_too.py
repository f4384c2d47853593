import logging

import numpy as np
import tf_keras

logging.disable(logging.WARNING)

tf_keras.utils.set_random_seed(0)
x, y = np.random.rand(16, 4), np.random.rand(16, 3)
layers = [tf_keras.Input((4,)), tf_keras.layers.Dense(3)]
saved = tf_keras.Sequential(layers)
saved.compile(optimizer=tf_keras.optimizers.Adam(0.01), loss="mse")
saved.fit(x, y, epochs=20, shuffle=False, verbose=0)
saved.save("folder")

alone = tf_keras.models.load_model("folder")
too = tf_keras.models.load_model("folder")
too.load_weights("folder")

for model in (saved, alone, too):
    model.fit(x, y, epochs=5, shuffle=False, verbose=0)
for way, model in (("load_model alone", alone), ("load_weights, too", too)):
    gap = np.abs(model.get_weights()[0] - saved.get_weights()[0]).max()
    print(f"{way}: after 5 more epochs, difference {gap:.6f}")
