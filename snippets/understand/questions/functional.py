import keras
import numpy as np


class Subclassed(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.hidden = keras.layers.Dense(8, activation="relu")
        self.last = keras.layers.Dense(3)

    def call(self, inputs):
        return self.last(self.hidden(inputs))


def functional():
    inputs = keras.Input((4,))
    hidden = keras.layers.Dense(8, activation="relu")(inputs)
    return keras.Model(inputs, keras.layers.Dense(3)(hidden))


x = np.ones((1, 4), "float32")


def reload(model, **how):
    model(x)
    model.save("model.keras")
    again = keras.saving.load_model("model.keras", **how)
    return f"{np.abs(again(x) - model(x)).max():.6f}"


named = {"custom_objects": {"Subclassed": Subclassed}}
questions = {
    "weights before data": lambda m: len(m.weights),
    "input_shape": lambda m: m.input_shape,
    "hidden output": lambda m: m.layers[-2].output.shape,
    "weights of a clone": lambda m: len(keras.models.clone_model(m).weights),
    "loaded again": lambda m: reload(m),
    "loaded, class named": lambda m: reload(m, **named),
}
for make in (functional, Subclassed):
    print(make.__name__)
    for question, ask in questions.items():
        try:
            answer = ask(make())
        except Exception as error:
            answer = type(error).__name__
        print(f"  {question:21}{answer}")
