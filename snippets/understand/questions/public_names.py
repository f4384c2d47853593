from types import ModuleType

import keras
import tensorflow as tf


def public(module):
    """All public names in a module, as far down as they go."""
    found = {}
    for name in dir(module):
        thing = getattr(module, name)
        if name.startswith("_") or name == "src":
            continue
        if isinstance(thing, ModuleType):
            below = public(thing)
            found |= {f"{name}.{rest}": below[rest] for rest in below}
        else:
            found[name] = thing
    return found


def by_module(names):
    modules = [name.rpartition(".")[0] for name in names]
    return {name: modules.count(name) for name in sorted(set(modules))}


one, two = public(keras), public(tf.keras)
both = one.keys() & two.keys()
other = sorted(name for name in both if one[name] is not two[name])

print("names in both:", len(both))
print("not the same object:", *other)
print("only in keras:", by_module(one.keys() - two.keys()))
print("only in tf.keras:", by_module(two.keys() - one.keys()))
