# /// script
# requires-python = "==3.11.*"
# dependencies = ["tensorflow==2.21.0", "keras==3.12.0"]
# ///
import runpy

runpy.run_path("which.py")
