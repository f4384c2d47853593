from keras import Input, layers
from keras import backend as K

x = Input((3,))
y = layers.Dense(1)(x)
gradients = K.gradients(y, [x])
slope = K.function([x], gradients)
