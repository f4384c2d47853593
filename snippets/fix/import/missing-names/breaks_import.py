from tensorflow.keras.losses import mean_squared_error

loss = mean_squared_error([1.0, 2.0], [1.0, 4.0])
