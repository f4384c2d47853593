import keras
import tf_keras

old = tf_keras.Sequential([tf_keras.Input((4,)), tf_keras.layers.Dense(1)])
old.compile(optimizer=tf_keras.optimizers.Adam(), loss="mse")
old.save("old.keras")

loaded = keras.models.load_model("old.keras")
