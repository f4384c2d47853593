import keras
from keras import ops

variable = keras.Variable([1, 2, 3])
tensor = ops.convert_to_tensor([1, 2, 3])

print("variable * 0.5 =", ops.convert_to_numpy(variable * 0.5))
print("ops.multiply =", ops.convert_to_numpy(ops.multiply(tensor, 0.5)))
print("tensor * 0.5 =", tensor * 0.5)
