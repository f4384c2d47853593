# /// script
# requires-python = "==3.11.*"
# dependencies = ["tensorflow==2.21.0", "keras==3.15.1"]
# ///
with open("tensorflow.py", "w") as file:
    file.write("# my first program with TensorFlow\n")

from tensorflow.keras.layers import Dense

layer = Dense(1)
