import os
import signal

import pytest

from guide.index import Index, Offline
from guide.project import Project, here


@pytest.fixture(scope="session", autouse=True)
def interruptible():
    """Let tests interrupt what they start.

    A shell's job in the background ignores SIGINT, and so does what it starts.
    """
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture(scope="session")
def project() -> Project:
    return here()


@pytest.fixture(scope="session")
def index(project):
    """Return the package index; skip where it is out of reach, but in CI."""
    found = Index(project)
    try:
        found.newest("tensorflow")
    except Offline as error:
        (pytest.fail if os.environ.get("CI") else pytest.skip)(str(error))
    return found
