import keras
from keras.callbacks import Callback, ModelCheckpoint
from keras.layers import Conv2D, Dense, Flatten, Input, Layer
from keras.models import Model
from sklearn.datasets import load_digits


class Scale(Layer):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.shift = self.add_weight(shape=(), initializer="zeros")

    def build(self, input_shape):
        self.factor = self.add_weight(shape=(input_shape[-1],))

    def call(self, inputs):
        return inputs * (1 + self.factor) + self.shift


def smooth_loss(y_true, y_pred):
    return keras.ops.categorical_crossentropy(0.9 * y_true + 0.01, y_pred)


def confidence(y_true, y_pred):
    return keras.ops.mean(keras.ops.max(y_pred, axis=-1))


class ShowRate(Callback):
    def on_epoch_end(self, epoch, logs=None):
        rate = float(self.model.optimizer.learning_rate)
        print(f"epoch {epoch + 1}: rate {rate:.3f}, loss {logs['loss']:.4f}")


keras.utils.set_random_seed(0)
digits = load_digits()
y = keras.utils.to_categorical(digits.target)
x = digits.images[..., None] / 16

inputs = Input((8, 8, 1))
z = Conv2D(8, 3)(inputs)
z = keras.ops.relu(z)
z = Flatten()(Scale()(z))
outputs = Dense(10, activation="softmax")(z)
model = Model(inputs, outputs)

model.compile(
    optimizer=keras.optimizers.SGD(
        keras.optimizers.schedules.InverseTimeDecay(0.1, 1, 0.01),
        momentum=0.9,
    ),
    loss=smooth_loss,
    metrics=["accuracy", confidence],
)
model.fit(
    x[:1500],
    y[:1500],
    batch_size=100,
    epochs=5,
    shuffle=False,
    callbacks=[ShowRate(), ModelCheckpoint("best.keras")],
    verbose=0,
)
scores = model.evaluate(x[1500:], y[1500:], return_dict=True, verbose=0)
print(f"accuracy {scores['accuracy']:.3f}")
print(f"confidence {scores['confidence']:.4f}")
model.save("digits.keras")
