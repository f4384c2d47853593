import keras
import tf_keras  # Keras 2, which allowed the slash

old = tf_keras.Sequential(
    [tf_keras.Input((4,)), tf_keras.layers.Dense(2, name="block1/dense")]
)
old.save("old.h5")

model = keras.models.load_model("old.h5")
