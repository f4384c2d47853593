# /// script
# requires-python = "==3.11.*"
# dependencies = ["tensorflow-cpu==2.15.1", "keras==2.15.0"]
# ///
import keras

optimizer = keras.optimizers.Adam(lr=0.01)

print("Keras", keras.__version__)
print(f"asked for: 0.01, used: {float(optimizer.learning_rate):.3f}")
