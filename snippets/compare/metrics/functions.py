import keras
from sklearn.datasets import load_breast_cancer

x, y = load_breast_cancer(return_X_y=True)
z = ((x[:, 0].mean() - x[:, 0]) / x[:, 0].std())[:, None]


def per_sample(y_true, y_pred):
    said_yes = keras.ops.cast(y_pred > 0.5, "float32")
    right = keras.ops.equal(said_yes, keras.ops.cast(y_true, "float32"))
    return keras.ops.cast(right, "float32")


def per_batch(y_true, y_pred):
    return keras.ops.mean(per_sample(y_true, y_pred))


found = {}
for labels in (y[:, None], y):
    model = keras.Sequential(
        [keras.Input((1,)), keras.layers.Activation("sigmoid")]
    )
    model.compile(
        loss="binary_crossentropy",
        metrics=["accuracy", per_sample, per_batch],
    )
    results = model.evaluate(
        z, labels, batch_size=256, verbose=0, return_dict=True
    )
    print("y", labels.shape)
    for name in ("accuracy", "per_sample", "per_batch"):
        found[name, labels.ndim] = results[name]
        print(f"  {name:11}{results[name]:.4f}")
