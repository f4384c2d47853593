import keras
import tensorflow as tf


def build():
    scale = keras.layers.Normalization()
    return scale, keras.Sequential([keras.Input((1,)), scale])


x = tf.constant([[0.0], [10.0]])
trained_scale, trained = build()
trained_scale.adapt(x)
path = tf.train.Checkpoint(model=trained).save("checkpoint")

scale, model = build()
tf.train.Checkpoint(model=model).restore(path).assert_consumed()
expected = trained(x).numpy()
restored = model(x).numpy()
scale.finalize_state()
finalized = model(x).numpy()
print("saved:    ", expected.ravel())
print("restored: ", restored.ravel())
print("finalized:", finalized.ravel())
