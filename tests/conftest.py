import pytest

from guide.project import Project, here


@pytest.fixture(scope="session")
def project() -> Project:
    return here()
