import keras

name = "block1/dense"
layer = keras.layers.Dense(2, name=name.replace("/", "_"))
print(layer.name)
