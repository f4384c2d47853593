# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
"""Use each library beside TensorFlow, and write what came of it.

`uv` installs its newest release in an environment that is thrown away: with
today's TensorFlow and Keras 3; if it does not work there, with Keras 2 as
tf_keras; and if not there, with the TensorFlow of the day it was released.
What is in libraries.json is not run again unless a new release came out: a
run that was stopped goes on where it was. Names choose libraries.
"""

import datetime
import hashlib
import json
import os
import pathlib
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import tomllib

USES = pathlib.Path(__file__).with_name("uses.py")
ANSWERS = pathlib.Path("libraries.json")
TODAY = ["tensorflow==2.21.0", "keras==3.15.1"]
PYTHON = "3.11"
LEGACY = "tf-keras"
SHOWN = ("tensorflow", "keras", LEGACY)
MINUTES = 8  # for an installation, and for a use
# Where a function is not called as its package is.
PACKAGES = {
    "tensorflow_probability_layers": "tensorflow-probability",
    "transformers_4": "transformers<5",
}
# What else readers install when they see these words.
HELPS = {
    "No module named 'pkg_resources'": "setuptools<81",
    "No module named 'cv2'": "opencv-python-headless",
    "requires Opencv": "opencv-python-headless",
    "No module named 'gym'": "gym",
    "No module named 'imp'": "zombie-imp",
    "No module named 'matplotlib'": "matplotlib",
    "No module named 'pandas'": "pandas",
    "No module named 'onnx'": "onnx",
    "No module named 'scipy'": "scipy",
    "No module named 'tensorflow_decision_forests'": (
        "tensorflow-decision-forests"
    ),
    "NumPy 2": "numpy<2",
    "_ARRAY_API": "numpy<2",
    "module 'numpy' has no attribute": "numpy<1.24",
    "numpy.dtype size changed": "numpy<2",
    "__sklearn_tags__": "scikit-learn<1.6",
    "yggdrasil_decision_forests": "ydf==0.11.0",
}
# Built from source, these take long or do not come at all.
WHEELS = "tensorflow numpy scipy h5py grpcio pandas scikit-learn".split()


class Refused(Exception):
    """The package cannot be installed; the text says why."""


def pythons():
    """Return the variables of this process, Pythons of pyenv in front."""
    home = os.environ.get("PYENV_ROOT", pathlib.Path.home() / ".pyenv")
    found = map(str, pathlib.Path(home).glob("versions/3.*/bin"))
    return os.environ | {"PATH": ":".join([*found, os.environ["PATH"]])}


def uv(*arguments, cache=None, **options):
    """Return what uv prints; raise its words as Refused."""
    own = {"UV_CACHE_DIR": str(cache)} if cache else {}
    try:
        done = subprocess.run(
            ["uv", *map(str, arguments)],
            env=pythons() | own,
            capture_output=True,
            text=True,
            timeout=60 * MINUTES,
            **options,
        )
    except subprocess.TimeoutExpired:
        raise Refused(f"no end after {MINUTES} minutes") from None
    if done.returncode:
        raise Refused(reason(done.stderr))
    return done.stdout


def reason(text):
    """Return the sentence that says why uv could not."""
    if "No space left" in text:
        sys.exit("\nThe disk is full. Make room; the same command goes on.")
    text = re.sub(r"\S+://\S+|/\S*/(?=[^/\s]+)", "", text)
    if built := re.search(r"Failed to build `([^`]+)`", text):
        lines = [line.strip() for line in text.splitlines()]
        errors = [x for x in lines if re.match(r"\w*(Error|Exception):", x)]
        why = errors[-1] if errors else "the build stopped"
        return f"{built[1]} cannot be built: {why}"
    text = re.sub(r"\s+", " ", text)
    text = re.sub(r".*?cause: ", "", text, count=1)
    text = re.sub(r"^(Because|And because) ", "", text)
    return re.split(r", we can conclude|\. ?And | hint:", text)[0].strip()


def resolve(wanted, *options, **more):
    """Return the packages that uv chooses, by name."""
    text = uv(
        *("pip", "compile", "-", "--quiet", "--format", "pylock.toml"),
        *options,
        input="\n".join(wanted),
        **more,
    )
    packages = {p["name"]: p for p in tomllib.loads(text)["packages"]}
    if any(name.startswith("nvidia-") for name in packages):
        raise Refused("it wants CUDA's packages, several GB: not tried")
    return packages


def newest(name):
    """Return the newest release of a library and the day it came."""
    wanted = [PACKAGES.get(name, name.replace("_", "-"))]
    found = resolve(wanted, "--no-deps", "--python-version", PYTHON)
    (package,) = found.values()
    files = [*package.get("wheels", []), package.get("sdist")]
    times = [file["upload-time"] for file in files if file]
    return package["version"], min(times)


def used(name, there, wanted, python, before=None, legacy=False):
    """Return what came of a library in an environment below ``there``.

    It has what is wanted and nothing else; what a message asks for is
    installed, too, and said.
    """
    came, beside = {}, []
    then = there / "then"
    environment = (then if before else there) / f"environment-{python}"
    inside = environment / "bin/python"
    # What belongs to another time is not kept in the cache of every day.
    how = {"cache": then / "cache"} if before else {}
    limit = ["--exclude-newer", before] if before else []
    if not inside.exists():
        uv("venv", "--quiet", "--python", python, environment, **how)
    while True:
        options = ["--python", inside, *limit]
        for package in WHEELS:
            options += ["--only-binary", package]
        packages = resolve([*wanted, *beside], *options, **how)
        lock = there / "requirements.txt"
        pins = [f"{n}=={p['version']}" for n, p in packages.items()]
        lock.write_text("\n".join(pins))
        uv("pip", "sync", "--quiet", *options, lock, **how)
        said, keras = run(name, inside, there, legacy)
        helps = [x for words, x in HELPS.items() if words in (said or "")]
        if not helps or {*helps} <= {*beside}:
            break
        beside += [x for x in helps if x not in beside]
    came["result"] = "fails" if said else "works"
    if said:
        came["says"] = said
    if beside:
        came["beside"] = beside
    if keras.startswith("tf_keras") and not legacy:
        came["switches"] = True
    came["python"] = python
    for package in SHOWN:
        if package in packages:
            came[package] = packages[package]["version"]
    return came


def run(name, python, folder, legacy):
    """Return what a use says in its error, and which Keras it had."""
    work = pathlib.Path(tempfile.mkdtemp(dir=folder))
    answer = work / "answer.json"
    kept = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}
    kept |= {"HOME": str(work), "TF_CPP_MIN_LOG_LEVEL": "3"}
    if legacy:
        kept["TF_USE_LEGACY_KERAS"] = "1"
    process = subprocess.Popen(
        [python, USES, name, answer],
        cwd=work,
        env=kept,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        process.wait(60 * MINUTES)
    except subprocess.TimeoutExpired:
        return f"no end after {MINUTES} minutes", ""
    finally:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
    if answer.exists():
        found = json.loads(answer.read_text())
        return found["said"], found["keras"]
    return f"the process ended with {process.returncode}", ""


def tried(name, version, day, there):
    """Yield a library's ways, and what came of each."""
    package = re.split("[<=]", PACKAGES.get(name, name.replace("_", "-")))[0]
    wanted = [f"{package}=={version}"]

    def came(wanted, *where, **options):
        try:
            return used(name, there, wanted, *where, **options)
        except Refused as error:
            return {"result": "refused", "says": str(error)}

    first = came([*wanted, *TODAY], PYTHON)
    yield "keras", first
    if first["result"] == "works" and "switches" not in first:
        return
    second = came([*wanted, *TODAY, LEGACY], PYTHON, legacy=True)
    yield "tf-keras", second
    if second["result"] == "works":
        return
    before = (day + datetime.timedelta(days=1)).strftime("%Y-%m-%dT%H:%M:%SZ")
    wanted = [*wanted, "tensorflow"]
    for python in (f"3.{minor}" for minor in range(13, 5, -1)):
        shutil.rmtree(there / "then", ignore_errors=True)
        then = came(wanted, python, before)
        if then["result"] != "refused":
            break
    yield "then", then
    release = [*map(int, then.get("tensorflow", "0.0").split(".")[:2])]
    if then["result"] == "fails" and release >= [2, 16]:
        more = [*wanted, LEGACY]
        yield "then tf-keras", came(more, python, before, legacy=True)
    shutil.rmtree(there / "then", ignore_errors=True)


def measure(names, there):
    """Measure what is not known, and keep it at once."""
    kept = json.loads(ANSWERS.read_text()) if ANSWERS.exists() else {}
    source = USES.read_text()
    for number, name in enumerate(names, 1):
        print(f"[{number}/{len(names)}] {name}", end=" ", flush=True)
        code = source.split(f"def {name}(")[-1].split("\n\n\n")[0]
        state = [code, *TODAY, PYTHON]
        package = PACKAGES.get(name, name.replace("_", "-"))
        row = {"package": package, "use": re.search('"""(.*)"""', code)[1]}
        try:
            row["version"], day = newest(name)
        except Refused as error:
            row["says"], day = str(error), None
        row["asked"] = hashlib.sha256("\n".join(state).encode()).hexdigest()[
            :8
        ]
        old = kept.get(name, {})
        same = all(old.get(x) == row.get(x) for x in ("version", "asked"))
        if same and "date" in old:
            print("is known")
            continue
        if day:
            row["released"] = day.date().isoformat()
            row["ways"] = {}
            for way, came in tried(name, row["version"], day, there):
                row["ways"][way] = came
                print(f"{way}: {came['result']}", end="; ", flush=True)
        print()
        row["date"] = datetime.date.today().isoformat()
        kept[name] = row
        text = json.dumps(dict(sorted(kept.items())), indent=1)
        new = ANSWERS.with_suffix(".new")
        new.write_text(f"{text}\n")
        new.replace(ANSWERS)


if __name__ == "__main__":
    known = re.findall(r"^def (\w+)\(\):", USES.read_text(), re.M)
    helpers = {"get_keras"}
    names = sys.argv[1:] or [name for name in known if name not in helpers]
    try:
        with tempfile.TemporaryDirectory() as folder:
            measure(names, pathlib.Path(folder))
    except KeyboardInterrupt:
        sys.exit("\nStopped. The same command goes on.")
