from importlib.metadata import metadata, requires, version

SHOWN = ("keras", "tensorflow", "tf-keras", "jax", "torch", "numpy")

for package in ("tensorflow", "keras", "tf-keras"):
    print(package, version(package))
    print("  Python", metadata(package)["Requires-Python"])
    for requirement in requires(package):
        if requirement.startswith(SHOWN) and "extra" not in requirement:
            print(" ", requirement)
