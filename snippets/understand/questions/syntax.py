import logging
import warnings

import keras
import tf_keras

logging.disable(logging.WARNING)
warnings.simplefilter("ignore")

lines = """
k.layers.Dense(2, input_shape=(4,))
k.optimizers.Adam().apply_gradients
k.optimizers.Adam(lr=0.01)
k.optimizers.Adam().lr
k.layers.LSTM(2, input_length=3)
model.layers[0].output_shape
model.reset_states()
model.fit_generator
model.predict_classes
model.save("folder")
model.save_weights("w.h5")
"""

print("2 3  (Keras)")
for line in lines.split("\n")[1:-1]:
    marks = []
    for k in (tf_keras, keras):
        model = k.Sequential([k.Input((4,)), k.layers.Dense(2)])
        try:
            eval(line)
            marks.append("+")
        except Exception:
            marks.append("-")
    print(*marks, "", line)
