"""Put the rules of *Check my code* where they travel: run this by hand.

uv run python tests/check_rules.py
"""

import base64
import json
import re
import textwrap
import zlib

import yaml

from guide.project import here
from guide.tables import datafile

PROGRAM = "migrate/check/check.py"


def rules(project):
    file = project.root / "data" / "check.yml"
    found = yaml.safe_load(file.read_text("utf-8"))
    found["names"] = datafile.load(project, "check-names")
    return json.dumps(found, ensure_ascii=False, separators=(",", ":"))


def texts(project):
    """Return check.py and rules.js, by file, with the rules in them."""
    text = rules(project)
    packed = base64.b85encode(zlib.compress(text.encode(), 9)).decode()
    lines = "\n".join(textwrap.wrap(packed, 79, break_on_hyphens=False))
    program = project.snippets / PROGRAM
    data = re.compile(r'(?<=^DATA = """\n).*?(?=""")', re.M | re.S)
    script = project.docs / "assets" / "check" / "rules.js"
    return {
        program: data.sub(lambda _: f"{lines}\n", program.read_text("utf-8")),
        script: f"globalThis.guideRules = {text};\n",
    }


if __name__ == "__main__":
    for path, text in texts(here()).items():
        path.write_text(text, "utf-8")
