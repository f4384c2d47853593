# /// script
# requires-python = "==3.11.*"
# dependencies = ["tensorflow-cpu==2.15.1", "scikit-learn==1.3.2"]
# ///
import keras
import tensorflow as tf
from keras import backend as K
from keras.callbacks import Callback, ModelCheckpoint
from keras.layers import Conv2D, Dense, Flatten, Input, Layer
from keras.models import Model
from sklearn.datasets import load_digits


class Scale(Layer):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.shift = tf.Variable(0.0)

    def build(self, input_shape):
        self.factor = self.add_weight("factor", (input_shape[-1],))

    def call(self, inputs):
        return inputs * (1 + self.factor) + self.shift


def smooth_loss(y_true, y_pred):
    return K.categorical_crossentropy(0.9 * y_true + 0.01, y_pred)


def confidence(y_true, y_pred):
    return K.mean(K.max(y_pred, axis=-1))


class ShowRate(Callback):
    def on_epoch_end(self, epoch, logs=None):
        rate = float(self.model.optimizer.lr)
        print(f"epoch {epoch + 1}: rate {rate:.3f}, loss {logs['loss']:.4f}")


keras.utils.set_random_seed(0)
digits = load_digits()
y = keras.utils.to_categorical(digits.target)
x = digits.images[..., None]
ImageDataGenerator = keras.preprocessing.image.ImageDataGenerator
train = ImageDataGenerator(rescale=1 / 16).flow(
    x[:1500], y[:1500], batch_size=100, shuffle=False
)

inputs = Input((8, 8, 1))
z = Conv2D(8, 3)(inputs)
z = tf.nn.relu(z)
z = Flatten()(Scale()(z))
outputs = Dense(10, activation="softmax")(z)
model = Model(inputs, outputs)

model.compile(
    optimizer=keras.optimizers.legacy.SGD(lr=0.1, decay=0.01, momentum=0.9),
    loss=smooth_loss,
    metrics=["accuracy", confidence],
)
model.fit_generator(
    train,
    epochs=5,
    shuffle=False,
    callbacks=[ShowRate(), ModelCheckpoint("best.h5", save_weights_only=True)],
    verbose=0,
)
values = model.evaluate(x[1500:] / 16, y[1500:], verbose=0)
scores = dict(zip(model.metrics_names, values))
print(f"accuracy {scores['accuracy']:.3f}")
print(f"confidence {scores['confidence']:.4f}")
model.save("digits.h5")
