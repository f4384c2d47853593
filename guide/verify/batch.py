"""Many snippets in one environment: several at a time, each run kept."""

import os
import threading
import time
from collections.abc import Generator, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import asdict
from pathlib import Path

from guide.verify import record, runner
from guide.verify.runner import Result, Runner
from guide.verify.snippet import code_hash


def run(
    python: str,
    snippets: Sequence[Path],
    cache: record.Cache,
    environment: str,
    *,
    workers: int = os.cpu_count() or 1,
    preload: tuple[str, ...] = runner.PRELOAD,
    limit: float = runner.TIME_LIMIT,
    again: bool = False,
) -> Generator[tuple[Path, Result]]:
    """Yield each snippet with what it did: what is kept first, then as run.

    ``python`` is the interpreter of the environment, ``environment`` what
    tells it from others (its versions). Each run is kept at once, but for one
    that was stopped at its ``limit`` (in seconds): that may have been the
    machine. When the caller stops iterating, running snippets are ended. What
    is kept does not count where all are to run ``again``.
    """
    todo = {p: ("run", environment, p.name, code_hash(p)) for p in snippets}
    for path in [] if again else snippets:
        if found := cache.get(*todo[path]):
            del todo[path]
            yield path, Result(**found)
    mine = threading.local()
    runners = []

    def start() -> None:
        mine.runner = Runner(preload, python)
        runners.append(mine.runner)

    def work(path: Path) -> tuple[Path, Result]:
        result = mine.runner.run(path, limit=limit)
        if result.stopped:  # a lock of TensorFlow's, lost in forking
            result = mine.runner.run(path, limit=limit, fresh=True)
        return path, result

    with ThreadPoolExecutor(workers, initializer=start) as pool:
        jobs = [pool.submit(work, path) for path in todo]
        try:
            for done in as_completed(jobs):
                path, result = done.result()
                if not result.stopped:
                    cache.put(asdict(result), *todo[path])
                yield path, result
        finally:
            pool.shutdown(wait=False, cancel_futures=True)
            while not all(job.done() for job in jobs):  # interrupted
                runner.end_all()
                time.sleep(0.05)
            for each in runners:
                each.close()
