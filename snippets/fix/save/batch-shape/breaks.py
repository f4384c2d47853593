import keras
import tf_keras  # Keras 2

new = keras.Sequential([keras.Input((4,)), keras.layers.Dense(3)])
new.save("new.keras")  # written by Keras 3

model = tf_keras.models.load_model("new.keras")
