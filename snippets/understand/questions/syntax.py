import logging
import warnings

import keras
import tf_keras

logging.disable(logging.WARNING)
warnings.simplefilter("ignore")


def small(k):
    return k.Sequential([k.Input((4,)), k.layers.Dense(2)])


spellings = {
    "Dense(2, input_shape=(4,))": lambda k: k.layers.Dense(
        2, input_shape=(4,)
    ),
    "optimizer.apply_gradients": lambda k: k.optimizers.Adam().apply_gradients,
    "Adam(lr=0.01)": lambda k: k.optimizers.Adam(lr=0.01),
    "optimizer.lr": lambda k: k.optimizers.Adam().lr,
    "LSTM(batch_input_shape=...)": lambda k: k.layers.LSTM(
        2, batch_input_shape=(1, 2, 3)
    ),
    "layer.output_shape": lambda k: small(k).layers[0].output_shape,
    "model.reset_states()": lambda k: small(k).reset_states(),
    "model.fit_generator": lambda k: small(k).fit_generator,
    "model.predict_classes": lambda k: small(k).predict_classes,
    'model.save("folder")': lambda k: small(k).save(f"of_{k.__name__}"),
    'save_weights("w.h5")': lambda k: small(k).save_weights("w.h5"),
}
print(f"{'':30}{'Keras 2':16}Keras 3")
for spelling, attempt in spellings.items():
    row = []
    for library in (tf_keras, keras):
        try:
            attempt(library)
            row.append("works")
        except Exception as error:
            row.append(type(error).__name__)
    print(f"{spelling:30}{row[0]:16}{row[1]}")
