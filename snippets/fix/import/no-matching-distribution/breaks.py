# /// script
# requires-python = "==3.11.*"
# dependencies = ["pip==25.3"]
# ///
import runpy
import sys

# pip chooses by file names, so empty files will do.
for python in "cp311", "cp312", "cp313":
    name = f"tensorflow-2.21.0-{python}-{python}-manylinux_2_27_x86_64.whl"
    open(name, "w").close()

sys.argv = """
    pip --isolated download --no-index --find-links=. --no-deps
    --only-binary=:all: --python-version=3.14 tensorflow==2.21.0
""".split()
runpy.run_module("pip", run_name="__main__")
