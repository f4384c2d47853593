from importlib.util import find_spec

for name in "tensorflow", "keras":
    found = find_spec(name)
    print(f"{name}:", found.origin if found else "not installed")

from keras.layers import Dense

print(Dense(1))
