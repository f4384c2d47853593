# /// script
# requires-python = "==3.11.*"
# dependencies = ["tensorflow==2.21.0"]
# ///
import sys
from importlib.metadata import distribution

package = distribution("tensorflow")
tags = [x for x in package.read_text("WHEEL").splitlines() if "Tag" in x]

print("this Python:", f"cp{sys.version_info.major}{sys.version_info.minor}")
print(package.name, package.version, *tags)
print("Requires-Python:", package.metadata["Requires-Python"])
