# /// script
# requires-python = "==3.11.*"
# dependencies = [
#     "keras==3.15.1",
#     "tensorflow==2.21.0",
#     "scikit-learn==1.9.1",
# ]
# ///
from importlib import metadata
from pathlib import Path


def megabytes(package):
    """Return the size of a package's files on this disk."""
    files = [Path(file.locate()) for file in package.files or ()]
    return sum(f.stat().st_size for f in files if f.exists()) / 1e6


sizes = {p.name: megabytes(p) for p in metadata.distributions()}
largest = sorted(sizes, key=sizes.get, reverse=True)[:4]
print(len(sizes), "packages")
print(f"{sum(sizes.values()) / 1000:.1f} GB in all")
for name in largest:
    print(f"{sizes[name]:6.0f} MB {name}")
