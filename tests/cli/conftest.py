"""What several tests of the commands need."""

import time
from collections.abc import Callable

import pytest

from kiosk.store.accounts import OWNER
from tests.clusters import Cluster
from tests.engines import as_new, server_url


@pytest.fixture
def wait_for() -> Callable[[Callable[[], bool]], None]:
    """Wait until something holds; a minute without it is a failure and not a matter of speed."""

    def wait(holds: Callable[[], bool]) -> None:
        limit = time.monotonic() + 60
        while not holds():
            assert time.monotonic() < limit
            time.sleep(0.05)

    return wait


@pytest.fixture
def url(url: str) -> str:
    """The address of a record that is empty like a new one."""
    if not url.startswith("sqlite"):
        as_new(url)
    return url


@pytest.fixture
def server(server: tuple[Cluster, str]) -> tuple[Cluster, str]:
    """A private server and the name of a record on it that is empty like a new one."""
    cluster, name = server
    as_new(server_url(cluster, OWNER, name))
    return server
