import tf_keras

optimizer = tf_keras.optimizers.Adam(lr=0.01)

print("asked for: 0.010")
print(f"used:      {float(optimizer.learning_rate):.3f}")
