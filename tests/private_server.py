"""A database server of one's own, which may be killed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from tests.clusters import Cluster, binaries


def skip_without_server() -> None:
    """Skip the test on a machine that has no PostgreSQL server."""
    if binaries() is None:
        pytest.skip("no PostgreSQL server is on this machine, and the development packages bring none for it")


@contextmanager
def private_server() -> Iterator[Cluster]:
    """A server of one's own that runs; the test is skipped where there can be none."""
    skip_without_server()
    cluster = Cluster.make()
    cluster.start()
    try:
        yield cluster
    finally:
        cluster.remove()
