import contextlib
import io
import runpy

import keras
import tensorflow as tf

programs = {
    "Seq.": "sequential.py",
    "Func.": "functional.py",
    "Subcl.": "subclassing.py",
    "tf": "in_tensorflow.py",
}


def fit(model):
    model.compile("sgd", "mse")
    model.fit(tf.zeros((1, 64)), tf.zeros((1, 10)), verbose=0)


def load(model):
    model.save("model.keras")
    keras.models.load_model("model.keras")


def saved_model(model):
    tf.saved_model.save(model, "saved_model")
    tf.saved_model.load("saved_model")


tests = {
    "fit": fit,
    "summary": lambda model: model.summary(print_fn=str),
    "save to .keras": lambda model: model.save("model.keras"),
    "load without its code": load,
    "clone_model": keras.models.clone_model,
    "hidden outputs": lambda model: keras.Model(
        model.inputs, model.layers[-2].output
    ),
    "tf.train.Checkpoint": lambda model: tf.train.Checkpoint(
        model=model
    ).write("checkpoint"),
    "tf.saved_model": saved_model,
}
table = {row: [] for row in tests}
for program in programs.values():
    with contextlib.redirect_stdout(io.StringIO()):
        model = runpy.run_path(program)["model"]
    for row, test in tests.items():
        try:
            test(model)
            table[row].append("yes")
        except (AttributeError, TypeError):
            table[row].append("no")

for row, cells in {"": programs, **table}.items():
    print(f"{row:21}", *(f"{cell:6}" for cell in cells))
