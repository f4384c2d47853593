"""Write files, or read them, apart from this process.

    python worker.py write|read <module of Keras> <folder>

Standard input has a model and a format a line, with a tab between;
standard output gets a line of JSON for each. Runs in other environments, by
path. It imports Keras once and forks; after a crash, which costs no more than
the file that caused it, a new fork goes on.
"""

from __future__ import annotations

import importlib
import json
import os
import re
import signal
import sys
from pathlib import Path

import formats
import models
import numpy as np

LIMIT = 120
"""Seconds that a file may take."""

NEAR = 1e-5
"""Relative difference of predictions that count as equal (float32)."""

LENGTH = 240
"""Characters of a message that are kept."""

CAUSE = "Exception encountered: "
"""What Keras writes before the error behind its error."""


def write(file: formats.File, keras) -> dict[str, str]:
    """Return ``{"written": "yes"}``, or what the error said."""
    file.folder.mkdir(parents=True)
    try:
        formats.write(file, keras)
    except Exception as error:
        return {"written": said(error, file)}
    return {"written": "yes"}


def read(file: formats.File, keras) -> dict[str, str]:
    """Return what came of each way, up to the first that brings all.

    ``equal``: predictions are; ``continues``: training goes on as it would
    have, too; ``predicts``: predictions are equal, but it is no model.
    """
    found = {}
    numbers = file.numbers()
    for way in formats.WAYS[file.format]:
        try:
            model = formats.read(file, way, keras)
            found[way] = compare(model, way, file, numbers, keras)
        except formats.NotApplicable:
            continue
        except Exception as error:
            found[way] = said(error, file)
        if found[way] == ("continues" if "later" in numbers else "equal"):
            break
    return found


def compare(model, way: str, file: formats.File, numbers, keras) -> str:
    """Return in what a loaded model is as the saved one."""
    predictions = models.predict(model, file.model)
    if not near(predictions, numbers["predictions"]):
        return "no error, but other predictions"
    if way in formats.PREDICTS:
        return "predicts"
    if "later" in numbers:
        if getattr(model, "optimizer", None) is None:
            models.compile_(model, keras)
        models.train(model, models.MORE)
        if near(models.predict(model, file.model), numbers["later"]):
            return "continues"
    return "equal"


def near(found: np.ndarray, wanted: np.ndarray) -> bool:
    """Say whether all predictions are equal, but for rounding."""
    if found.shape != wanted.shape:
        return False
    return bool(np.abs(found - wanted).max() < NEAR * np.abs(wanted).max())


def said(error: Exception, file: formats.File) -> str:
    """Return an error in a line, without what differs from run to run."""
    text = str(error).replace(str(file.folder) + os.sep, "")
    text = re.sub(r"0x[0-9a-f]+", "0x...", " ".join(text.split()))
    head, cause, text = text.rpartition(CAUSE)
    head = re.sub(r"config=\{.*\}", "config={...}", head)
    if cause:
        text = f"{shorten(head.strip(), LENGTH // 2)} {cause}{text}"
    return shorten(f"{type(error).__name__}: {text}", LENGTH)


def shorten(text: str, length: int) -> str:
    """Return the first words of a text, with dots for the rest."""
    if len(text) <= length:
        return text
    return text[:length].rpartition(" ")[0] + " ..."


def fork(job, files: list[formats.File], keras, say) -> int:
    """Do the job in a fork, say each result; return how many there are."""
    reader, writer = os.pipe()
    child = os.fork()
    if not child:
        os.close(reader)
        with os.fdopen(writer, "w") as pipe:
            for file in files:
                signal.alarm(LIMIT)
                keras.backend.clear_session()
                print(json.dumps(job(file, keras)), file=pipe, flush=True)
        os._exit(0)
    os.close(writer)
    done = 0
    with os.fdopen(reader) as pipe:
        for line in pipe:
            say(files[done], json.loads(line))
            done += 1
    _, status = os.waitpid(child, 0)
    if done < len(files):
        code = os.waitstatus_to_exitcode(status)
        way = formats.WAYS[files[done].format][0]
        key = "written" if job is write else way
        say(files[done], {key: f"the process ended with status {code}"})
        done += 1
    return done


def main() -> None:
    """Do for each line of standard input what the first argument says."""
    command, module, folder = sys.argv[1:]
    keras = importlib.import_module(module)
    if module == "tensorflow":
        keras = keras.keras
    keras.layers.Dense  # noqa: B018 (loads what is loaded late)
    files = []
    for line in sys.stdin:
        model, format_ = line.rstrip("\n").split("\t")
        files.append(
            formats.File(model, format_, Path(folder, model, format_))
        )

    def say(file: formats.File, found: dict[str, str]) -> None:
        print(json.dumps([file.model, file.format, found]), flush=True)

    job = {"write": write, "read": read}[command]
    while files:
        files = files[fork(job, files, keras, say) :]


if __name__ == "__main__":
    main()
