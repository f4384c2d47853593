import keras
from keras import ops

half = ops.convert_to_tensor(0.5)
variable = keras.Variable([1, 2, 3])
tensor = ops.convert_to_tensor([1, 2, 3])

print("variable * half =", ops.convert_to_numpy(variable * half))
print("ops.multiply =", ops.convert_to_numpy(ops.multiply(tensor, half)))
print("tensor * half =", tensor * half)
