"""The way to a server that the other tests cut: a commit is cut off before or after it counts, as asked."""

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import psycopg
import pytest

from tests.clusters import Cluster
from tests.proxy import Proxy, is_commit

# How psycopg sends a commit: as one query, or, within a pipeline, as what is parsed, bound and executed.
SIMPLE, PIPELINE = "simple", "pipeline"


@pytest.fixture
def proxy(postgres: Cluster) -> Iterator[Proxy]:
    with psycopg.connect(postgres.url(), autocommit=True) as connection:
        connection.execute("CREATE TABLE parcel (id integer PRIMARY KEY)")
    with Proxy(postgres.host, postgres.port) as opened:
        yield opened
    with psycopg.connect(postgres.url(), autocommit=True) as connection:
        connection.execute("DROP TABLE parcel")


def connect(cluster: Cluster, proxy: Proxy) -> psycopg.Connection:
    return psycopg.connect(proxy.through(cluster.url()), connect_timeout=5)


def parcels(cluster: Cluster) -> list[int]:
    with psycopg.connect(cluster.url()) as connection:
        return [row[0] for row in connection.execute("SELECT id FROM parcel ORDER BY id")]


def insert(connection: psycopg.Connection, protocol: str) -> None:
    if protocol == SIMPLE:
        connection.execute("INSERT INTO parcel VALUES (1)")
        connection.commit()
        return
    with connection.pipeline():
        connection.execute("INSERT INTO parcel VALUES (1)")
        connection.commit()


def test_what_is_sent_arrives_and_commits_are_counted(postgres: Cluster, proxy: Proxy) -> None:
    with connect(postgres, proxy) as connection:
        insert(connection, SIMPLE)
        assert connection.execute("SELECT repeat('x', 300000)").fetchone() == ("x" * 300000,)
        connection.rollback()
        connection.execute("DELETE FROM parcel")
        connection.execute("COMMIT")
        with connection.pipeline():
            connection.execute("INSERT INTO parcel VALUES (2)")
            connection.commit()
    # The end of the block commits nothing, for which nothing is sent.
    assert (parcels(postgres), proxy.commits) == ([2], 3)


@pytest.mark.parametrize("protocol", [SIMPLE, PIPELINE])
@pytest.mark.parametrize(("before", "kept"), [(True, []), (False, [1])])
def test_a_commit_is_cut_off(
    postgres: Cluster, proxy: Proxy, protocol: str, before: bool, kept: list[int]
) -> None:
    done = proxy.cut_at(before=before)
    connection = connect(postgres, proxy)
    with pytest.raises(psycopg.OperationalError):
        insert(connection, protocol)
    connection.close()
    assert done.is_set()
    assert (parcels(postgres), proxy.commits) == (kept, 1)


def test_who_was_cut_off_is_let_in_again_and_cut_off_only_once(postgres: Cluster, proxy: Proxy) -> None:
    proxy.cut_at(before=True)
    connection = connect(postgres, proxy)
    with pytest.raises(psycopg.OperationalError):
        insert(connection, SIMPLE)
    connection.close()
    with pytest.raises(psycopg.OperationalError):
        connect(postgres, proxy)
    proxy.restore()
    with connect(postgres, proxy) as again:
        insert(again, SIMPLE)
    assert parcels(postgres) == [1]


def test_any_other_message_can_be_what_is_cut_at(postgres: Cluster, proxy: Proxy) -> None:
    done = proxy.cut_at(lambda message: b"INSERT" in message, before=False)
    connection = connect(postgres, proxy)
    connection.autocommit = True
    with pytest.raises(psycopg.OperationalError):
        connection.execute("INSERT INTO parcel VALUES (%s)", (7,))
    connection.close()
    assert done.is_set()
    assert parcels(postgres) == [7]


def test_a_cut_ends_whoever_waits_for_an_answer(postgres: Cluster, proxy: Proxy) -> None:
    at_the_server = threading.Event()

    def noticed(notice: psycopg.errors.Diagnostic) -> None:
        at_the_server.set()

    with connect(postgres, proxy) as connection, ThreadPoolExecutor() as pool:
        connection.add_notice_handler(noticed)
        query = "DO $$ BEGIN RAISE NOTICE 'here'; PERFORM pg_sleep(20); END $$"
        asked = pool.submit(connection.execute, query)
        assert at_the_server.wait(5)
        proxy.cut()
        with pytest.raises(psycopg.OperationalError):
            asked.result(5)


def test_a_stalled_way_answers_nobody_until_it_is_restored(postgres: Cluster, proxy: Proxy) -> None:
    with connect(postgres, proxy) as connection, ThreadPoolExecutor() as pool:
        insert(connection, SIMPLE)
        proxy.stall()
        asked = pool.submit(connection.execute, "SELECT 42")
        with pytest.raises(psycopg.OperationalError, match="timeout"):
            psycopg.connect(proxy.through(postgres.url()), connect_timeout=2)
        assert not asked.done()
        proxy.restore()
        assert asked.result(5).fetchone() == (42,)


def test_what_is_a_commit() -> None:
    def message(kind: bytes, body: bytes) -> bytes:
        return kind + (len(body) + 4).to_bytes(4) + body

    for body in (b"COMMIT\0", b"commit ;\0", b"NOTIFY news, 'visit'; COMMIT\0"):
        assert is_commit(message(b"Q", body))
        assert is_commit(message(b"P", b"name\0" + body + b"\0\0"))
    for other in (
        message(b"Q", b"SELECT 'COMMIT'\0"),
        message(b"P", b"COMMIT\0SELECT 1\0\0\0"),
        message(b"X", b""),
    ):
        assert not is_commit(other)
