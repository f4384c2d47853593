# /// script
# requires-python = "==3.11.*"
# dependencies = ["tensorflow-cpu==2.12.1", "keras==2.12.0"]
# ///
import runpy

runpy.run_path("telltales.py")
