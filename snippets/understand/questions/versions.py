from importlib.metadata import metadata, requires, version

KERNEL = ("keras", "tensorflow", "tf-keras", "jax", "torch", "numpy")

for package in ("tensorflow", "keras", "tf-keras"):
    python = metadata(package)["Requires-Python"]
    print(f"{package} {version(package)} wants Python {python}", end="")
    for requirement in requires(package):
        if requirement.startswith(KERNEL) and "extra" not in requirement:
            print(f", {requirement}", end="")
    print()
