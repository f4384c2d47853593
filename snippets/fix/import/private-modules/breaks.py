from keras.engine.topology import Layer


class MyLayer(Layer):
    pass
