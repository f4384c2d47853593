from tensorflow.python.keras.optimizers import Adam

optimizer = Adam(0.001)
