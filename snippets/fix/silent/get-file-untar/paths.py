import tarfile
from pathlib import Path

import keras
import tf_keras

Path("flowers", "roses").mkdir(parents=True)
Path("flowers", "roses", "1.txt").write_text("a rose")
with tarfile.open("flowers.tgz", "w:gz") as archive:
    archive.add("flowers")
origin = Path("flowers.tgz").absolute().as_uri()

tried = {
    "untar": ("flowers", {"untar": True}),
    "extract": ("flowers.tgz", {"extract": True}),
}
for kind in (keras, tf_keras):
    kind.utils.disable_interactive_logging()  # no progress bars
    for name, (file, options) in tried.items():
        cache = f"{kind.__name__}_{name}"
        Path(cache).mkdir()
        path = Path(
            kind.utils.get_file(file, origin, cache_dir=cache, **options)
        )
        inside = "no folder"
        if path.is_dir():
            inside = [p.name for p in path.iterdir()]
        print(f"{kind.__name__}, {name}=True: {path.name}, {inside}")
