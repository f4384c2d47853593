import keras


class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.hidden = keras.layers.Dense(2)
        self.score = keras.layers.Dense(1)

    def call(self, x):
        return self.score(self.hidden(x))


net = Net()
net(keras.ops.ones((5, 3)))
for thing, name in ((net, "output_shape"), (net.hidden, "output")):
    try:
        getattr(thing, name)
    except AttributeError as error:
        print("AttributeError:", error)

x = keras.Input((3,))
print("the model: ", net(x).shape)
net.call(x)
print("its layers:", net.hidden.output.shape, net.score.output.shape)
