import keras
import numpy as np


def check_output(model, loss, x):
    outputs = model.predict(x, verbose=0)
    probabilities = np.allclose(outputs.sum(axis=-1), 1, atol=1e-3)
    logits = loss.get_config()["from_logits"]
    assert logits or probabilities, "the loss takes these for probabilities"
    assert not (logits and probabilities), "the loss takes these for logits"


keras.utils.set_random_seed(0)
x = np.random.normal(size=(8, 4))
model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(3)])
softmax = keras.Sequential([model, keras.layers.Softmax()])
plain = keras.losses.SparseCategoricalCrossentropy()
logits = keras.losses.SparseCategoricalCrossentropy(from_logits=True)

check_output(model, logits, x)
check_output(softmax, plain, x)
print("matching: passed")

for outputs, loss in ((model, plain), (softmax, logits)):
    try:
        check_output(outputs, loss, x)
    except AssertionError as error:
        print("not matching:", error)
