import keras
import tf_keras

model = tf_keras.Sequential([tf_keras.layers.Dense(1)])
model.compile(optimizer=keras.optimizers.Adam(), loss="mse")
