import keras
import numpy as np

x, y = np.ones((4, 2)), np.ones((4, 1))
model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])
model.compile(loss="mse")

old_spellings = [
    "from keras.utils import np_utils",
    "from keras.layers.core import Dense",
    "from keras.layers.normalization import BatchNormalization",
    "from keras.preprocessing.text import Tokenizer",
    "from keras.wrappers.scikit_learn import KerasClassifier",
    "from keras.layers import CuDNNLSTM",
    "keras.optimizers.Adam(lr=0.01)",
    "keras.optimizers.SGD(0.1, decay=0.01)",
    "model.fit_generator(iter([(x, y)]))",
    "model.predict_classes(x)",
    "model.predict_proba(x)",
    "keras.backend.tensorflow_backend",
    "keras.backend.set_session(None)",
    "model.fit(x, y, epochs=1, verbose=0)",
    "from keras.models import Sequential",
    "from keras.layers import Dense",
    "keras.utils.to_categorical([0, 1])",
]
for code in old_spellings:
    try:
        exec(code)
        print(f"{code}: works")
    except Exception as error:
        print(f"{code}: {type(error).__name__}")
