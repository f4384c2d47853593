import keras

optimizers = keras.optimizers


def one_step(optimizer, penalty=0.0):
    variables = [
        keras.Variable(4.0, name=name) for name in ("kernel", "bias", "gamma")
    ]
    # The loss is the penalty alone: its gradient is that of penalty * w**2.
    gradients = [2 * penalty * variable for variable in variables]
    optimizer.apply(gradients, variables)
    return [float(variable) for variable in variables]


spared = optimizers.AdamW(0.1, weight_decay=0.5)
spared.exclude_from_weight_decay(var_names=["bias", "gamma"])
after = {
    "SGD, weight_decay": one_step(optimizers.SGD(0.1, weight_decay=0.5)),
    "Adam, weight_decay": one_step(optimizers.Adam(0.1, weight_decay=0.5)),
    "AdamW, weight_decay": one_step(optimizers.AdamW(0.1, weight_decay=0.5)),
    "AdamW, two excluded": one_step(spared),
    "SGD, L2 penalty": one_step(optimizers.SGD(0.1), penalty=0.25),
    "Adam, L2 penalty": one_step(optimizers.Adam(0.1), penalty=0.25),
}
print(f"{'':20} kernel  bias  gamma")
for name, weights in after.items():
    print("{:20} {:6.2f}{:6.2f}{:7.2f}".format(name, *weights))
