# /// script
# requires-python = "==3.11.*"
# dependencies = [
#     "grain==0.2.18",
#     "jax==0.10.2",
#     "keras==3.15.1",
#     "onnx==1.23.2",
#     "onnxruntime==1.31.1",
#     "orbax-checkpoint==0.11.36",
#     "pandas==3.0.3",
#     "tensorboard==2.21.0",
#     "tensorflow==2.21.0",
#     "tf2onnx==1.17.0",
#     "torch==2.13.0",
# ]
# ///
"""Try each part of Keras on each backend, and write what came of it.

One process a backend. What stands in answers-<backend>.json is not tried
again: a run that was stopped goes on where it was.
"""

import datetime
import importlib.metadata
import json
import os
import pathlib
import re
import subprocess
import sys

BACKENDS = ("tensorflow", "jax", "torch", "numpy")
PACKAGES = ("keras", "tensorflow", "jax", "torch", "numpy")
NEAR = 1e-4  # of the largest number in an answer

# What goes in, and the layers that it goes into.
LAYERS = {
    "vector": """
        Activation('gelu'); ActivityRegularization(0.1); AlphaDropout(0.5)
        BatchNormalization(); Dense(4); Discretization([0.2, 0.6])
        Dropout(0.5); EinsumDense('ab,bc->ac', 4); ELU(); Flatten()
        GaussianDropout(0.5); GaussianNoise(0.5); GroupNormalization(2)
        Identity(); Lambda(lambda x: x * 2); LayerNormalization()
        LeakyReLU(); Normalization(mean=0.5, variance=2.0); PReLU(); ReLU()
        Pipeline([keras.layers.Rescaling(2.0)]); RepeatVector(3)
        Rescaling(2.0); Reshape((2, 4)); RMSNormalization(); Softmax()
        SpectralNormalization(keras.layers.Dense(4)); UnitNormalization()
    """,
    "pair": """
        Add(); Average(); Concatenate(); Dot(1); Maximum(); Minimum()
        Multiply(); Subtract()
    """,
    "rows": """
        AdaptiveAveragePooling1D(2); AdaptiveMaxPooling1D(2)
        AveragePooling1D(2); Bidirectional(keras.layers.LSTM(3))
        Conv1D(4, 3); Conv1DTranspose(4, 3); Cropping1D(); GRU(3)
        DepthwiseConv1D(3); GlobalAveragePooling1D(); GlobalMaxPooling1D()
        LSTM(3); Masking(); MaxPooling1D(); Permute((2, 1)); SimpleRNN(3)
        RNN(keras.layers.GRUCell(3)); RNN(keras.layers.LSTMCell(3))
        RNN(keras.layers.SimpleRNNCell(3)); SeparableConv1D(4, 3)
        RNN([keras.layers.LSTMCell(3), keras.layers.GRUCell(3)])
        SpatialDropout1D(0.5); TimeDistributed(keras.layers.Dense(3))
        UpSampling1D(); ZeroPadding1D()
    """,
    "two rows": """
        AdditiveAttention(); Attention()
    """,
    "query and value": """
        GroupQueryAttention(2, 4, 2); MultiHeadAttention(2, 4)
    """,
    "picture": """
        AdaptiveAveragePooling2D(2); AdaptiveMaxPooling2D(2); AugMix()
        AutoContrast(); AveragePooling2D(2); CenterCrop(4, 4); Conv2D(4, 3)
        ContrastLimitedAdaptiveHistogramEqualization(); ConvLSTM1D(4, 3)
        Conv2DTranspose(4, 3); Cropping2D(); DepthwiseConv2D(3)
        Equalization(); GlobalAveragePooling2D(); GlobalMaxPooling2D()
        MaxPooling2D(); RandAugment(); RandomBrightness(0.5)
        RandomColorDegeneration(0.5); RandomColorJitter(); RandomHue(0.5)
        RandomContrast(0.5); RandomCrop(4, 4); RandomElasticTransform()
        RandomErasing(); RandomFlip(); RandomGaussianBlur()
        RandomGrayscale(); RandomInvert(); RandomPerspective()
        RandomPosterization(4); RandomRotation(0.2); RandomSharpness(0.5)
        RandomSaturation(0.5); RandomShear(0.2, 0.2); RandomZoom(0.2)
        RandomTranslation(0.2, 0.2); Resizing(4, 4); SeparableConv2D(4, 3)
        Solarization(); SpatialDropout2D(0.5); UpSampling2D()
        ZeroPadding2D()
    """,
    "pictures with labels": """
        CutMix(); MixUp()
    """,
    "volume": """
        AdaptiveAveragePooling3D(2); AdaptiveMaxPooling3D(2)
        AveragePooling3D(2); Conv3D(4, 3); Conv3DTranspose(4, 3)
        ConvLSTM2D(4, 3); Cropping3D(); GlobalAveragePooling3D()
        GlobalMaxPooling3D(); MaxPooling3D(); SpatialDropout3D(0.5)
        UpSampling3D(); ZeroPadding3D()
    """,
    "film of volumes": "ConvLSTM3D(4, 3)",
    "sound": "MelSpectrogram()",
    "sound with channels": "STFTSpectrogram()",
    "integers": """
        CategoryEncoding(5); Embedding(9, 4); Hashing(5)
        IntegerLookup(vocabulary=[1, 2, 3]); ReversibleEmbedding(9, 4)
    """,
    "two columns": "HashedCrossing(5)",
    "words": """
        StringLookup(vocabulary=['a', 'b'])
        TextVectorization(vocabulary=['a', 'b'])
    """,
}
LOSSES = """
    BinaryCrossentropy(); BinaryFocalCrossentropy(); Circle(); Dice()
    CategoricalCrossentropy(); CategoricalFocalCrossentropy()
    CategoricalGeneralizedCrossEntropy(); CategoricalHinge(); CTC()
    CosineSimilarity(); Hinge(); Huber(); KLDivergence(); LogCosh()
    MeanAbsoluteError(); MeanAbsolutePercentageError(); MeanSquaredError()
    MeanSquaredLogarithmicError(); Poisson(); SquaredHinge(); Tversky()
    SparseCategoricalCrossentropy()
"""
METRICS = """
    Accuracy(); AUC(); BinaryAccuracy(); BinaryCrossentropy()
    BinaryIoU(); CategoricalAccuracy(); CategoricalCrossentropy()
    CategoricalHinge(); ConcordanceCorrelation(); CosineSimilarity()
    F1Score(); FBetaScore(); FalseNegatives(); FalsePositives(); Hinge()
    IoU(2, [0]); KLDivergence(); LogCoshError(); MeanAbsoluteError()
    MeanAbsolutePercentageError(); MeanIoU(2); MeanSquaredError()
    MeanSquaredLogarithmicError(); OneHotIoU(3, [0]); OneHotMeanIoU(3)
    PearsonCorrelation(); Poisson(); Precision(); PrecisionAtRecall(0.5)
    R2Score(); Recall(); RecallAtPrecision(0.5); RootMeanSquaredError()
    SensitivityAtSpecificity(0.5); SparseCategoricalAccuracy()
    SparseCategoricalCrossentropy(); SparseTopKCategoricalAccuracy(2)
    SpecificityAtSensitivity(0.5); SquaredHinge(); TrueNegatives()
    TopKCategoricalAccuracy(2); TruePositives()
"""
OPTIMIZERS = """
    Adadelta(); Adafactor(); Adagrad(); Adam(); AdamW(); Adamax(); Ftrl()
    Lamb(); Lion(); LossScaleOptimizer(keras.optimizers.SGD()); Muon()
    Nadam(); RMSprop(); ScheduleFreeAdamW(); SGD(0.1, momentum=0.9)
"""
CALLBACKS = """
    BackupAndRestore('backup'); CSVLogger('log.csv'); EarlyStopping('loss')
    LearningRateScheduler(lambda epoch: 0.1 / (epoch + 1))
    ModelCheckpoint('best.keras', 'loss', save_best_only=True)
    OrbaxCheckpoint(os.path.abspath('orbax')); ReduceLROnPlateau('loss')
    SwapEMAWeights(); TensorBoard('logs'); TerminateOnNaN()
"""
FILES = "all.keras; all.h5; of.weights.h5; shards.weights.json"
EXPORTS = {
    "tf_saved_model": "folder",
    "onnx": "model.onnx",
    "litert": "model.tflite",
    "torch": "model.pt2",
}
DATA = """
    NumPy; Pandas; Python generator; PyDataset; tf.data; PyTorch DataLoader
    Grain DataLoader; tensor of TensorFlow; tensor of JAX; tensor of PyTorch
"""


def listed(text):
    """Return what a list above names."""
    parts = text.replace("\n", ";").split(";")
    return [part.strip() for part in parts if part.strip()]


def network(keras, *, optimizer="sgd"):
    """Return a small network, the same on each backend."""
    import numpy as np

    layers = keras.layers
    model = keras.Sequential(
        [keras.Input((4,)), layers.Dense(5, "tanh"), layers.Dense(1)]
    )
    random = np.random.default_rng(3)
    model.set_weights([random.normal(0, 1, w.shape) for w in model.weights])
    model.compile(optimizer, "mean_squared_error")
    return model


def cells(keras, np):
    """Yield kind, name and a function that returns numbers, for each cell."""
    random = np.random.default_rng(0)
    trains = keras.backend.backend() != "numpy"

    def uniform(*shape):
        return random.uniform(0.05, 0.95, shape).astype("float32")

    def make(kind, text):
        return eval(f"keras.{kind}.{text}", {"keras": keras, "os": os})

    inputs = {
        "vector": [uniform(2, 8)],
        "pair": [[uniform(2, 8), uniform(2, 8)]],
        "rows": [uniform(2, 6, 4)],
        "two rows": [[uniform(2, 6, 4), uniform(2, 6, 4)]],
        "query and value": [uniform(2, 6, 4), uniform(2, 6, 4)],
        "picture": [uniform(2, 8, 8, 3)],
        "pictures with labels": [
            {"images": uniform(2, 8, 8, 3), "labels": np.eye(2)}
        ],
        "volume": [uniform(2, 6, 6, 6, 3)],
        "film of volumes": [uniform(2, 2, 6, 6, 6, 3)],
        "sound": [np.sin(np.arange(4096, dtype="float32"))[None]],
        "sound with channels": [uniform(1, 4096, 1)],
        "integers": [np.array([[1, 2, 3], [3, 0, 1]])],
        "two columns": [(np.array([[1], [2]]), np.array([[3], [4]]))],
        "words": [np.array(["a", "b"])],
    }

    def layer(text, given):
        keras.utils.set_random_seed(0)
        made = make("layers", text)
        augments = text.split("(")[0] in AUGMENTING
        options = {"training": True} if augments else {}
        made(*given, **options)
        own = np.random.default_rng(1)
        for weight in made.trainable_weights:
            weight.assign(own.uniform(0.1, 0.5, weight.shape))
        answer = made(*given, **options)
        found = [
            keras.ops.convert_to_numpy(one)
            for one in keras.tree.flatten(answer)
        ]
        if made.trainable_weights and trains:
            found += after_a_step(made, given)
        return found

    def after_a_step(made, given):
        """Return the layer's weights after one step of training."""
        shapes = keras.tree.map_structure(
            lambda x: keras.Input(x.shape[1:], dtype=x.dtype.name), given
        )
        model = keras.Model(keras.tree.flatten(shapes), made(*shapes))
        # Where that is quicker for a single step.
        eager = keras.backend.backend() != "jax"
        model.compile(keras.optimizers.SGD(0.1), "mse", run_eagerly=eager)
        answer = model(keras.tree.flatten(given))
        target = np.zeros(answer.shape, "float32")
        model.fit(keras.tree.flatten(given), target, verbose=0)
        return model.get_weights()

    yes = np.eye(3, dtype="float32")[[0, 2, 1, 1]]
    guess = uniform(4, 3)
    guess /= guess.sum(1, keepdims=True)

    def judged(text):
        if "CTC" in text:
            return np.array([[1, 2], [2, 1]]), uniform(2, 5, 4)
        if any(name in text for name in ("Sparse", "Circle", "Generalized")):
            return yes.argmax(1), guess
        if text.startswith(("Accuracy", "IoU", "MeanIoU")):
            return yes, guess.round()
        return yes, guess

    def loss(text):
        found = make("losses", text)(*judged(text))
        return [keras.ops.convert_to_numpy(found)]

    def metric(text):
        made = make("metrics", text)
        made.update_state(*judged(text))
        result = keras.ops.convert_to_numpy(made.result())
        made.update_state(*judged(text))
        return [result, keras.ops.convert_to_numpy(made.result())]

    x, y = uniform(32, 4), uniform(32, 1)

    def fitted(model, *data, callbacks=(), **options):
        options = {"shuffle": False, "verbose": 0, **options}
        history = model.fit(*data, callbacks=list(callbacks), **options)
        return [*model.get_weights(), np.array(history.history["loss"])]

    def optimizer(text):
        model = network(keras, optimizer=make("optimizers", text))
        return fitted(model, x, y, batch_size=8)

    def callback(text):
        made = make("callbacks", text)
        ema = {"use_ema": True} if "EMA" in text else {}
        model = network(keras, optimizer=keras.optimizers.SGD(0.1, **ema))
        return fitted(model, x, y, epochs=2, callbacks=[made])

    def file(name):
        model = network(keras)
        answer = model.predict(x, verbose=0)
        if "weights" in name:
            other = network(keras)
            other.set_weights([w * 0 for w in model.get_weights()])
            small = {"max_shard_size": 1e-7} if "shards" in name else {}
            model.save_weights(name, **small)
            other.load_weights(name)
        else:
            model.save(name)
            other = keras.models.load_model(name)
        assert np.array_equal(other.predict(x, verbose=0), answer)
        return [answer]

    def export(name):
        model, path = network(keras), EXPORTS[name]
        model(x)
        model.export(path, format=name, verbose=False)
        if name == "tf_saved_model":
            import tensorflow as tf

            loaded = tf.saved_model.load(path)
            return [loaded.serve(x).numpy()]
        if name == "onnx":
            import onnxruntime

            session = onnxruntime.InferenceSession(path)
            return session.run(None, {session.get_inputs()[0].name: x})
        if name == "litert":
            import tensorflow as tf

            runner = tf.lite.Interpreter(path).get_signature_runner()
            (key,) = runner.get_input_details()
            return [*runner(**{key: x}).values()]
        import torch

        program = torch.export.load(path)
        return [program.module()(torch.tensor(x)).detach().numpy()]

    class Batches(keras.utils.PyDataset):
        def __len__(self):
            return 4

        def __getitem__(self, place):
            rows = slice(8 * place, 8 * place + 8)
            return x[rows], y[rows]

    def rows(name):
        pairs = [(x[n : n + 8], y[n : n + 8]) for n in range(0, 32, 8)]
        if name == "NumPy":
            return x, y
        if name == "Pandas":
            import pandas

            return pandas.DataFrame(x), pandas.DataFrame(y)
        if name == "Python generator":
            return ((a, b) for a, b in pairs)
        if name == "PyDataset":
            return Batches()
        if name == "tf.data":
            import tensorflow as tf

            return tf.data.Dataset.from_tensor_slices((x, y)).batch(8)
        if name == "PyTorch DataLoader":
            import torch.utils.data as data
            from torch import tensor

            return data.DataLoader(
                data.TensorDataset(tensor(x), tensor(y)), batch_size=8
            )
        if name == "Grain DataLoader":
            import grain.python as grain

            source = grain.MapDataset.source([*zip(x, y)])
            return source.batch(8).to_iter_dataset()
        if name == "tensor of TensorFlow":
            import tensorflow as tf

            return tf.constant(x), tf.constant(y)
        if name == "tensor of JAX":
            import jax.numpy as jnp

            return jnp.array(x), jnp.array(y)
        from torch import tensor

        return tensor(x), tensor(y)

    def data(name):
        given = rows(name)
        arrays = isinstance(given, tuple)
        if arrays:
            return fitted(network(keras), *given, batch_size=8)
        return fitted(network(keras), given)

    for kind, texts in LAYERS.items():
        for text in listed(texts):
            yield "layers", text, lambda t=text, k=kind: layer(t, inputs[k])
    for kind, texts, run in (
        ("losses", LOSSES, loss),
        ("metrics", METRICS, metric),
        ("optimizers", OPTIMIZERS, optimizer),
        ("callbacks", CALLBACKS, callback),
        ("files", FILES, file),
        ("exports", "; ".join(EXPORTS), export),
        ("data", DATA, data),
    ):
        for text in listed(texts):
            yield kind, text, lambda t=text, run=run: run(t)


AUGMENTING = """AugMix CutMix MixUp RandAugment AlphaDropout Dropout
GaussianDropout GaussianNoise SpatialDropout1D SpatialDropout2D
SpatialDropout3D""".split()


def try_all(backend):
    """Try the cells that have no answer yet, on the backend of the process."""
    import keras
    import numpy as np

    if backend == "torch":
        import torch

        torch.set_num_threads(1)
    AUGMENTING.extend(n for n in dir(keras.layers) if n.startswith("Random"))
    file = pathlib.Path(f"answers-{backend}.json").absolute()
    answers = json.loads(file.read_text()) if file.exists() else {}
    folder = pathlib.Path(f"written-{backend}")
    folder.mkdir(exist_ok=True)
    os.chdir(folder)
    for kind, text, run in cells(keras, np):
        if f"{kind} {text}" in answers:
            continue
        try:
            numbers = [float(n) for a in run() for n in np.ravel(a)]
            answers[f"{kind} {text}"] = numbers[:400]
        except Exception as error:
            answers[f"{kind} {text}"] = said(error)
        file.write_text(json.dumps(answers))


def said(error):
    """Return an error's first line, without Keras's frame around it."""
    plain = re.sub(r"\x1b\[\d+m", "", str(error))
    lines = [line.strip() for line in plain.splitlines() if line.strip()]
    if lines and lines[0].startswith("Exception encountered"):
        lines = lines[1:]
    return f"{type(error).__name__}: {''.join(lines[:1])}"


def verdict(found, first):
    """Return what came of a cell, compared with the same on TensorFlow."""
    if isinstance(found, str):
        return found
    if isinstance(first, str) or len(found) > len(first):
        return "runs"
    first = first[: len(found)]  # NumPy does not train
    scale = max([1.0, *map(abs, first)])
    apart = max((abs(a - b) for a, b in zip(found, first)), default=0.0)
    return "runs" if apart <= NEAR * scale else "differs"


if __name__ == "__main__" and sys.argv[1:]:
    try_all(sys.argv[1])
elif __name__ == "__main__":
    answers = {}
    for backend in BACKENDS:
        subprocess.run(
            [sys.executable, __file__, backend],
            # JAX compiles quickly: what it makes runs once.
            env=os.environ
            | {
                "KERAS_BACKEND": backend,
                "JAX_DISABLE_MOST_OPTIMIZATIONS": "1",
            },
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            check=True,
        )
        text = pathlib.Path(f"answers-{backend}.json").read_text()
        answers[backend] = json.loads(text)
    first = answers["tensorflow"]
    found = {}
    for cell in first:
        kind, part = cell.split(" ", 1)
        came = {b: verdict(answers[b][cell], first[cell]) for b in BACKENDS}
        found.setdefault(kind, {})[part] = came
    kept = {
        "date": datetime.date.today().isoformat(),
        "versions": {p: importlib.metadata.version(p) for p in PACKAGES},
        "cells": {
            kind: dict(sorted(parts.items())) for kind, parts in found.items()
        },
    }
    text = json.dumps(kept, indent=1, ensure_ascii=False) + "\n"
    pathlib.Path("backends.json").write_text(text)
    for backend in BACKENDS:
        came = [
            row[backend] for part in found.values() for row in part.values()
        ]
        runs, differs = came.count("runs"), came.count("differs")
        refuses = len(came) - runs - differs
        print(f"{backend:11}{runs:4} run{differs:4} differ{refuses:4} refuse")
