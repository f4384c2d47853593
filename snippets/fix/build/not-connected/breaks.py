import keras

old = keras.Input((3,))
base = keras.Model(old, keras.layers.Dense(2)(old))

new = keras.Input((3,))
outputs = keras.layers.Dense(1)(base.output)
model = keras.Model(new, outputs)
