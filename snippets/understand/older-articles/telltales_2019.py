# /// script
# requires-python = "==3.7.*"
# dependencies = [
#     "keras==2.3.1",
#     "tensorflow==1.15.5",
#     "h5py<3",
#     "protobuf<3.21",
# ]
# ///
import runpy

runpy.run_path("telltales.py")
