import runpy

import numpy as np

# These are the functions that measure.py times.
load = runpy.run_path("measure.py")["load"]
training, prediction = map(load, ("training.py", "prediction.py"))
trained = {}
for way, prepare in training["WAYS"].items():
    model, train = prepare("small")
    train(3)
    trained[way] = model.get_weights()

model = prediction["new_model"]("small")
predicted = {
    way: [np.asarray(prepare(model)(prediction["x"]))]
    for way, prepare in prediction["WAYS"].items()
}

# float32 has about 7 digits; XLA orders additions as it likes.
for results in (trained, predicted):
    first = next(iter(results.values()))
    for way, arrays in results.items():
        pairs = zip(first, arrays, strict=True)
        largest = max(np.abs(a - b).max() for a, b in pairs)
        assert largest < 1e-5, f"{way} differs by {largest}"
        print(f"{way:27} largest difference {largest:.6f}")
