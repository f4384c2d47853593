import keras

model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10)])
model.quantize("int8")
model.export("model.tflite", format="litert", verbose=False)
