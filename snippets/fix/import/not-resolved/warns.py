# /// script
# requires-python = "==3.11.*"
# dependencies = [
#     "tensorflow==2.21.0", "keras==3.15.1", "basedpyright==1.31.0",
# ]
# ///
import subprocess
import sys

python = sys.executable
checker = [python, "-m", "basedpyright", "--level", "error"]

for line in (
    "from tensorflow.keras.layers import Dense",
    "from keras.layers import Dense",
):
    with open("program.py", "w") as file:
        file.write(line + "\n")
    print(">>>", line)
    command = [*checker, "--pythonpath", python, "program.py"]
    print(subprocess.run(command, capture_output=True, text=True).stdout)
    command = [python, "program.py"]
    runs = not subprocess.run(command, stderr=subprocess.DEVNULL).returncode
    print("The program runs:", runs, end="\n\n")
