import re
import subprocess
import sys

PROGRAM = """
import tensorflow as tf

tf.config.list_physical_devices("GPU")
tf.constant(1) + 1
"""

run = subprocess.run(
    [sys.executable, "-c", PROGRAM], capture_output=True, text=True
)
# In front: the kind of line, a time, a number and the place in C++.
front = re.compile(r"^(?:[\d-]+ [\d:.]+: )?([IWEF])(?:\d{4})? .*?\] ")
lines = [front.sub(r"[\1] ", line) for line in run.stderr.splitlines()]
for line in dict.fromkeys(lines):
    line = re.sub(r"(?<=instructions: ).*(?=, in other)", "…", line)
    print(">", line if len(line) < 74 else line[:73] + "…")
print("exit status:", run.returncode)
