import warnings

import absl.logging
import keras
import numpy as np
import tensorflow as tf
from sklearn.datasets import load_wine

absl.logging.set_verbosity("error")
warnings.simplefilter("ignore")
keras.utils.set_random_seed(0)
x, y = load_wine(return_X_y=True)
x = x.astype("float32")


class Halved(keras.layers.Layer):
    def call(self, inputs):
        return inputs / 2


def build(first):
    layers = [first(), keras.layers.Dense(8, "relu"), keras.layers.Dense(3)]
    model = keras.Sequential([keras.Input((13,)), *layers])
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile(keras.optimizers.Adam(), loss, run_eagerly=True)
    model.optimizer.build(model.trainable_variables)
    return model


# Each takes a trained model and a function that builds a new one, or None.
def keras_file(model, new):
    model.save("model.keras")
    return keras.models.load_model("model.keras")


def h5(model, new):
    model.save("model.h5")
    return keras.models.load_model("model.h5")


def weights_file(model, new):
    model.save_weights("model.weights.h5")
    loaded = new()
    loaded.load_weights("model.weights.h5")
    return loaded


def json(model, new):
    return keras.models.model_from_json(model.to_json())


def checkpoint(model, new):
    saved = tf.train.Checkpoint(model=model, optimizer=model.optimizer)
    loaded = new()
    target = tf.train.Checkpoint(model=loaded, optimizer=loaded.optimizer)
    target.restore(saved.save("checkpoint")).assert_consumed()
    return loaded


def saved_model(model, new):
    model.export("model", verbose=False)
    loaded = tf.saved_model.load("model")
    return lambda x: loaded.serve(x)


def litert(model, new):
    model.export("model.tflite", format="litert", verbose=False)
    plain_cpu = (
        tf.lite.experimental.OpResolverType.BUILTIN_WITHOUT_DEFAULT_DELEGATES
    )
    interpreter = tf.lite.Interpreter(
        "model.tflite", experimental_op_resolver_type=plain_cpu
    )
    run = interpreter.get_signature_runner()
    (name,) = run.get_input_details()
    return lambda x: run(**{name: x})["output_0"]


def survives(trip, first, new, check):
    try:
        loaded = trip(trained[first], new and (lambda: build(new)))
        return bool(check(trained[first], loaded))
    except (TypeError, ValueError, AttributeError):
        return False


def adapted():
    scale = keras.layers.Normalization()
    scale.adapt(x)
    return scale


def same_predictions(model, loaded):
    return np.allclose(model(x), loaded(x), rtol=1e-4, atol=1e-4)


def same_optimizer(model, loaded):
    pairs = zip(
        model.optimizer.variables, loaded.optimizer.variables, strict=True
    )
    return all((a.numpy() == b.numpy()).all() for a, b in pairs)


def is_model(model, loaded):
    return isinstance(loaded, keras.Model)


trained = {}
for first in (keras.layers.Identity, adapted, Halved):
    trained[first] = build(first)
    trained[first].fit(x, y, batch_size=len(x), epochs=2, verbose=0)

plain, fresh = keras.layers.Identity, keras.layers.Normalization
tests = {
    "weights": (plain, plain, same_predictions),
    "scale": (adapted, fresh, same_predictions),
    "optim": (plain, plain, same_optimizer),
    "layers": (plain, None, is_model),
    "alone": (Halved, None, same_predictions),
}
formats = {
    ".keras": keras_file,
    ".h5": h5,
    "weights.h5": weights_file,
    "JSON": json,
    "Checkpoint": checkpoint,
    "SavedModel": saved_model,
    "LiteRT": litert,
}
print(" " * 11 + " ".join(tests))
table = {}
for name, trip in formats.items():
    table[name] = {k: survives(trip, *test) for k, test in tests.items()}
    cells = (
        f"{'yes' if yes else '-':{len(k)}}" for k, yes in table[name].items()
    )
    print(f"{name:10}", *cells)
