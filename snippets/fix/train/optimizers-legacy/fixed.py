import keras

optimizer = keras.optimizers.Adam(learning_rate=0.01)

print(optimizer.name, f"{float(optimizer.learning_rate):.2f}")
