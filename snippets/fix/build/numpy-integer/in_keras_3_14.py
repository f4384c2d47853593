# /// script
# requires-python = "==3.11.*"
# dependencies = ["tensorflow==2.21.0", "keras==3.14.1"]
# ///
import runpy

runpy.run_path("which.py")
