import keras

SGD = keras.optimizers.SGD


def five_steps(optimizer, penalty=0.0):
    w = keras.Variable(1.0)
    for _ in range(5):
        # The gradient of (w - 3)**2 + penalty * w**2.
        optimizer.apply([2 * (w - 3) + 2 * penalty * w], [w])
    return float(w)


after = {}
for name, options in {
    "plain": {},
    "a schedule": {
        "learning_rate": keras.optimizers.schedules.CosineDecay(0.1, 9)
    },
    "momentum": {"momentum": 0.9},
    "clipnorm": {"clipnorm": 1.0},
}.items():
    options = {"learning_rate": 0.1, **options}
    decay = five_steps(SGD(**options, weight_decay=0.5))
    after[name] = decay, five_steps(SGD(**options), penalty=0.25)
print(f"{'SGD':10}  decay  penalty")
for name, (decay, penalty) in after.items():
    print(f"{name:10} {decay:6.3f}  {penalty:7.3f}")
