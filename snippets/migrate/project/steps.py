import contextlib
import difflib
import io
import runpy
import textwrap
import traceback
from pathlib import Path

old = Path("before.py").read_text().splitlines()
new = Path("after.py").read_text().splitlines()
matcher = difflib.SequenceMatcher(None, old, new, autojunk=False)
# The program in parts: lines, and what to put in their place (or None).
parts = [
    [old[a:b], new[c:d] if tag != "equal" else None]
    for tag, a, b, c, d in matcher.get_opcodes()
]


def run():
    code = "".join(f"{line}\n" for lines, _ in parts for line in lines)
    Path("project.py").write_text(code)
    with contextlib.redirect_stdout(io.StringIO()) as output:
        runpy.run_path("project.py")
    return ", ".join(output.getvalue().splitlines()[-3:])


def change(part):
    lines, better = part
    for line in lines:
        print("  -", line)
    for line in better:
        print("  +", line)
    part[:] = better, None


def changeable(line):
    """Return the last part not yet changed that starts at or above a line."""
    found, start = None, 1
    for part in parts:
        if start <= line and part[1] is not None:
            found = part
        start += len(part[0])
    return found


print("Today's versions:")
change(parts[0])
result = None
while not result:
    try:
        result = run()
    except Exception as error:
        frames = traceback.extract_tb(error.__traceback__)
        line = [f.lineno for f in frames if f.filename == "project.py"][-1]
        text = f"{type(error).__name__}: {error}"
        print(textwrap.shorten(text, 92, placeholder=" ..."))
        change(changeable(line))
print("It runs:", result)
for part in reversed(parts):
    if part[1] is not None:
        print("No error asked for this:")
        change(part)
        print("It runs:", run())
assert Path("project.py").read_text() == Path("after.py").read_text()
