"""Many snippets in one environment: several at a time, each run kept."""

from __future__ import annotations

import os
import queue
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
    tells it from others (its versions). Each run is kept at once, so that an
    interrupted command goes on where it was; one that was stopped at its
    ``limit`` (in seconds) is not, for that may have been the machine. When
    the caller stops iterating, running snippets are ended. What is kept does
    not count where all are to run ``again``.
    """
    known = {
        path: found
        for path in ([] if again else snippets)
        if (found := kept(path, cache, environment))
    }
    yield from known.items()
    todo = [path for path in snippets if path not in known]
    for path, result in _run(python, todo, workers, preload, limit):
        if not result.stopped:
            cache.put(asdict(result), *_key(path, environment))
        yield path, result


def kept(path: Path, cache: record.Cache, environment: str) -> Result | None:
    """Return what a snippet did in an environment, if that is kept."""
    found = cache.get(*_key(path, environment))
    return None if found is None else Result(**found)


def _key(path: Path, environment: str) -> tuple[str, ...]:
    return "run", environment, path.name, code_hash(path)


def _run(
    python: str,
    snippets: Sequence[Path],
    workers: int,
    preload: tuple[str, ...],
    limit: float,
) -> Generator[tuple[Path, Result]]:
    workers = max(1, min(workers, len(snippets)))
    free: queue.SimpleQueue[Runner] = queue.SimpleQueue()
    runners = [Runner(preload, python) for _ in range(workers)]
    for each in runners:
        free.put(each)

    def work(path: Path) -> tuple[Path, Result]:
        own = free.get()
        try:
            result = own.run(path, limit=limit)
            if result.stopped:  # a lock of TensorFlow's, lost in forking
                result = own.run(path, limit=limit, fresh=True)
            return path, result
        finally:
            free.put(own)

    with ThreadPoolExecutor(workers) as pool:
        jobs = [pool.submit(work, path) for path in snippets]
        try:
            for done in as_completed(jobs):
                yield done.result()
        finally:
            for job in jobs:
                job.cancel()
            while not all(job.done() for job in jobs):  # interrupted
                runner.end_all()
                time.sleep(0.05)
            for each in runners:
                each.close()
