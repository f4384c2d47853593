import keras
import numpy as np
import scipy.misc
from sklearn import datasets

for module, name in (
    (datasets, "fetch_mldata"),
    (datasets, "fetch_openml"),
    (np, "int"),
    (np, "infty"),
    (np, "inf"),
    (scipy.misc, "imresize"),
    (keras.utils, "save_img"),
):
    print(f"{module.__name__}.{name}:", hasattr(module, name))

try:
    np.zeros(2, dtype=np.int)
except AttributeError as error:
    print(str(error).split("\n")[0])
try:
    print(np.infty)
except AttributeError as error:
    print(error)
try:
    scipy.misc.imresize(np.zeros((4, 4)), 0.5)
except AttributeError as error:
    print(error)
try:
    datasets.fetch_mldata("MNIST original")
except AttributeError:
    print("datasets has no fetch_mldata")
