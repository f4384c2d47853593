import os
import warnings

import keras
import tensorflow as tf
from sklearn.datasets import load_digits

warnings.filterwarnings("ignore", ".*tf.lite.Interpreter", UserWarning)
keras.utils.set_random_seed(0)
x, y = load_digits(return_X_y=True)
x = x.astype("float32") / 16
model = keras.Sequential(
    [
        keras.Input((64,)),
        keras.layers.Dense(256, activation="relu"),
        keras.layers.Dense(10, activation="softmax"),
    ]
)
model.compile("adam", "sparse_categorical_crossentropy")
model.fit(x, y, epochs=5, verbose=0)
expected = model.predict(x, verbose=0)


def export_and_run(path, **options):
    model.export(path, format="litert", verbose=False, **options)
    builtin = tf.lite.experimental.OpResolverType
    interpreter = tf.lite.Interpreter(
        path,
        experimental_op_resolver_type=(
            builtin.BUILTIN_WITHOUT_DEFAULT_DELEGATES
        ),
    )
    run = interpreter.get_signature_runner()
    (name,) = run.get_input_details()
    return run(**{name: x})["output_0"]


outputs = {
    "float": export_and_run("float.tflite"),
    "int8": export_and_run(
        "int8.tflite", optimizations=[tf.lite.Optimize.DEFAULT]
    ),
}
for name, output in outputs.items():
    print(f"{name}: {os.path.getsize(name + '.tflite') / 1000:.0f} kB")
    print(f"  predictions differ by {abs(output - expected).max():.2f}")
    alike = (output.argmax(1) == expected.argmax(1)).mean()
    print(f"  {alike:.0%} of the digits read alike")
