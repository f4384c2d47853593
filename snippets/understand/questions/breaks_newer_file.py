import keras
import tf_keras

model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(2)])
model.save("from_keras_3.keras")

tf_keras.models.load_model("from_keras_3.keras")
