"""The change feed: every commit is heard, once, with what it was about; nothing that was missed is passed over.

One file, though long: each test needs the same two listeners on both engines.
"""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager, suppress
from pathlib import Path
from threading import Thread
from typing import cast

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, delete, event, insert, select, text

from kiosk.domain.failures import StoreUnavailable
from kiosk.domain.feed import EVERYTHING, Change, ChangeFeed, Topic
from kiosk.store import feed as store_feed
from kiosk.store import tables
from kiosk.store.database import Database
from kiosk.store.feed import KEPT, MOST, PRUNED_EVERY, announce, announce_nothing
from tests.clusters import Cluster
from tests.engines import OWNER, as_new, server_url
from tests.thinned import examples

NOTHING: frozenset[Change] = frozenset()
# A server tells a moment after the commit.
SOON = 10.0


@pytest.fixture
def url(url: str) -> str:
    """Of a record without a setting."""
    if not url.startswith("sqlite"):
        as_new(url)
    return url


@pytest.fixture
def writer(url: str) -> Iterator[Database]:
    opened = Database(url)
    opened.upgrade()
    yield opened
    opened.close()


@pytest.fixture
def feed(url: str, writer: Database) -> Iterator[ChangeFeed]:
    """A listener in another program, which has heard that it knows nothing yet."""
    listener = Database(url)
    made = listener.feed()
    assert made.changes() == EVERYTHING
    yield made
    made.close()
    listener.close()


def visit(key: object) -> Change:
    return Change(Topic.VISIT, str(key))


def put(connection: Connection, key: object, value: object = 0) -> None:
    """Change a part of the record and say so."""
    connection.execute(delete(tables.setting).where(tables.setting.c.key == str(key)))
    connection.execute(insert(tables.setting).values(key=str(key), value=value))
    announce(connection, Topic.VISIT, str(key))


def write(database: Database, *keys: object) -> None:
    with database.write() as connection:
        for key in keys:
            put(connection, key)


def heard(feed: ChangeFeed, last: Change) -> list[Change]:
    """All that is heard until ``last`` is, one after the other as it comes."""
    found: list[Change] = []
    while last not in found:
        changes = feed.changes(SOON)
        assert changes, f"{last} was never heard, only {found}"
        found += sorted(changes, key=lambda change: (change == last, change.key))
    return found


def test_a_commit_is_heard_once_with_what_it_was_about(writer: Database, feed: ChangeFeed) -> None:
    assert feed.changes() == NOTHING
    with writer.write() as connection:
        put(connection, "v1")
        put(connection, "v2")
        announce(connection, Topic.HELP, "h1")
        announce(connection, Topic.HELP, "h1")
        assert feed.changes() == NOTHING
    assert feed.changes(SOON) == {visit("v1"), visit("v2"), Change(Topic.HELP, "h1")}
    assert feed.changes(0.1) == NOTHING


def test_who_says_nothing_says_everything_and_who_says_so_says_nothing(
    writer: Database, feed: ChangeFeed
) -> None:
    with writer.write() as connection:
        connection.execute(insert(tables.setting).values(key="name", value="A"))
    assert feed.changes(SOON) == EVERYTHING
    with writer.write() as connection:
        announce_nothing(connection)
        connection.execute(insert(tables.setting).values(key="zone", value="UTC"))
    assert feed.changes(0.1) == NOTHING
    with writer.write() as connection:
        announce_nothing(connection)
        announce(connection, Topic.FORMS)
    assert feed.changes(SOON) == {Change(Topic.FORMS)}


def test_what_was_rolled_back_is_not_heard_and_not_said_by_the_next(
    writer: Database, feed: ChangeFeed
) -> None:
    def fail() -> None:
        with writer.write() as connection:
            put(connection, "v1")
            raise KeyError

    with pytest.raises(KeyError):
        fail()
    write(writer, "v2")
    assert heard(feed, visit("v2")) == [visit("v2")]


def test_more_parts_than_can_be_told_are_everything(writer: Database, feed: ChangeFeed) -> None:
    write(writer, *range(MOST))
    assert feed.changes(SOON) == {visit(key) for key in range(MOST)}
    write(writer, *range(MOST + 1))
    assert feed.changes(SOON) == EVERYTHING


def test_a_topic_of_a_newer_program_is_everything(writer: Database, feed: ChangeFeed) -> None:
    with writer.write() as connection:
        announce(connection, cast(Topic, "billing"), "b1")
    assert feed.changes(SOON) == EVERYTHING


def test_who_listens_again_knows_nothing(url: str, writer: Database, feed: ChangeFeed) -> None:
    write(writer, "v1")
    feed.close()
    write(writer, "v2")
    assert feed.changes(SOON) == EVERYTHING
    write(writer, "v3")
    assert heard(feed, visit("v3")) == [visit("v3")]


def test_a_listener_waits_and_is_woken(writer: Database, feed: ChangeFeed) -> None:
    found: list[frozenset[Change]] = []
    waiting = Thread(target=lambda: found.append(feed.changes(SOON)))
    waiting.start()
    write(writer, "v1")
    waiting.join(SOON)
    assert found == [{visit("v1")}]


# A program that has said what it changes, and written it, and dies before it has committed.
DYING = """
import os, signal, sys
from kiosk.domain.feed import Topic
from kiosk.store import feed
from kiosk.store.database import Database
from tests.store.test_feed import put

told = feed.tell
def dies(connection):
    told(connection)
    os.kill(os.getpid(), signal.SIGKILL)
feed.tell = dies
with Database(sys.argv[1]).write() as connection:
    put(connection, "lost")
"""


@pytest.mark.skipif(sys.platform == "win32", reason="nothing kills like SIGKILL there")
def test_a_writer_that_dies_before_its_commit_leaves_nothing(
    url: str, writer: Database, feed: ChangeFeed
) -> None:
    ended = subprocess.run([sys.executable, "-c", DYING, url], cwd=Path(__file__).parents[2], timeout=60)
    assert ended.returncode == -9
    write(writer, "v1")
    assert heard(feed, visit("v1")) == [visit("v1")]
    with writer.read() as connection:
        assert list(connection.execute(select(tables.setting.c.key)).scalars()) == ["v1"]


# The embedded record


@pytest.fixture
def embedded(tmp_path: Path) -> Iterator[Database]:
    opened = Database(f"sqlite:///{tmp_path / 'clinic.db'}")
    opened.upgrade()
    yield opened
    opened.close()


def lines(database: Database) -> int:
    with database.read() as connection:
        return int(connection.execute(text("SELECT count(*) FROM change_log")).scalar_one())


@pytest.mark.parametrize("known", [0, 3])
def test_who_slept_for_longer_than_the_log_reaches_hears_everything(embedded: Database, known: int) -> None:
    feed = embedded.feed()
    feed.changes()
    for number in range(known):
        write(embedded, number)
    assert len(feed.changes()) == known
    for _ in range((KEPT + PRUNED_EVERY) // MOST):
        write(embedded, *range(MOST))
    assert feed.changes() == EVERYTHING
    assert feed.changes() == NOTHING
    write(embedded, "v1")
    assert feed.changes() == {visit("v1")}
    feed.close()


def test_who_slept_for_less_hears_it_all(embedded: Database) -> None:
    feed = embedded.feed()
    feed.changes()
    write(embedded, "v1")
    assert feed.changes() == {visit("v1")}
    write(embedded, "v2")
    for _ in range(KEPT // MOST - 1):
        write(embedded, *range(MOST))
    assert feed.changes() == {visit("v2"), *(visit(key) for key in range(MOST))}
    feed.close()


def test_the_log_does_not_grow(embedded: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store_feed, "KEPT", 20)
    monkeypatch.setattr(store_feed, "PRUNED_EVERY", 7)
    most = 0
    for number in range(60):
        write(embedded, *range(number % 5 + 1))
        most = max(most, lines(embedded))
    assert 20 <= most <= 20 + 7 + 5
    for _ in range(60):
        write(embedded, "one")
    assert lines(embedded) <= 20 + 7


def test_a_write_costs_one_line(embedded: Database) -> None:
    said: list[str] = []
    event.listen(embedded._engine, "before_cursor_execute", lambda *given: said.append(given[2]))
    with embedded.write() as connection:
        announce(connection, Topic.VISIT, "v1")
        announce(connection, Topic.HELP, "h1")
    with embedded.write() as connection:
        announce_nothing(connection)
    assert [line.partition("(")[0] for line in said if "BEGIN" not in line] == ["INSERT INTO change_log "]


def test_a_log_that_was_emptied_or_put_back_is_everything(embedded: Database) -> None:
    feed = embedded.feed()
    feed.changes()
    write(embedded, "v1")
    assert feed.changes() == {visit("v1")}
    with embedded.write() as connection:
        announce_nothing(connection)
        connection.execute(delete(tables.change_log))
    assert feed.changes() == EVERYTHING
    write(embedded, "v2")
    assert feed.changes() in (EVERYTHING, {visit("v2")})
    write(embedded, "v3")
    assert feed.changes() == {visit("v3")}
    feed.close()


def test_an_embedded_record_that_does_not_answer_is_said_and_heard_again_later(tmp_path: Path) -> None:
    path = tmp_path / "clinic.db"
    database = Database(f"sqlite:///{path}")
    database.upgrade()
    feed = database.feed()
    assert feed.changes() == EVERYTHING
    feed.close()
    database.close()
    kept = path.read_bytes()
    path.write_bytes(b"not a database, for a while" * 200)
    for tail in ("-wal", "-shm"):
        path.with_name(path.name + tail).unlink(missing_ok=True)
    with pytest.raises(StoreUnavailable):
        feed.changes()
    path.write_bytes(kept)
    assert feed.changes() == EVERYTHING
    feed.close()
    database.close()


# The record of several computers


@pytest.fixture
def shared(server: tuple[Cluster, str]) -> Iterator[Database]:
    address = server_url(server[0], OWNER, server[1])
    as_new(address)
    opened = Database(address)
    yield opened
    opened.close()


def test_commits_out_of_their_order_are_both_heard(shared: Database) -> None:
    feed = shared.feed()
    feed.changes()
    with shared.write() as first:
        put(first, "v1")
        with shared.write() as second:
            put(second, "v2")
            assert feed.changes(0.1) == NOTHING
        assert heard(feed, visit("v2")) == [visit("v2")]
        assert feed.changes(0.1) == NOTHING
    assert heard(feed, visit("v1")) == [visit("v1")]
    feed.close()


def test_what_was_heard_can_be_read(shared: Database) -> None:
    """Nobody hears of what they could not see yet."""
    feed = shared.feed()
    feed.changes()
    for number in range(200):
        with shared.write() as connection:
            put(connection, "v1", number)
        heard(feed, visit("v1"))
        with shared.read() as connection:
            assert connection.execute(select(tables.setting.c.value)).scalar_one() == number
    feed.close()


def test_a_listener_that_was_cut_off_says_so_and_then_everything(shared: Database) -> None:
    feed = shared.feed()
    feed.changes()
    with shared.read() as connection:
        cut = connection.execute(
            text("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN%'")
        )
        assert list(cut.scalars()) == [True]
    write(shared, "missed")
    with pytest.raises(StoreUnavailable):
        feed.changes(SOON)
    assert feed.changes() == EVERYTHING
    write(shared, "v1")
    assert heard(feed, visit("v1")) == [visit("v1")]
    feed.close()


# Whatever happens in whatever order


class Clinic:
    """Programs that write and programs that listen, all in one thread, step by step."""

    KEYS = tuple("abcdefgh")

    def __init__(self, database: Database) -> None:
        self.database = database
        # What each open transaction has written; a key is one transaction's at a time, as a locked row is.
        self.open: dict[int, tuple[AbstractContextManager[Connection], Connection, set[str]]] = {}
        self.vague: set[int] = set()
        self.copies: dict[int, dict[str, int]] = {0: {}, 1: {}}
        self.feeds = {number: database.feed() for number in self.copies}
        self.value = 0

    def record(self) -> dict[str, int]:
        with self.database.read() as connection:
            return {row.key: row.value for row in connection.execute(select(tables.setting))}

    def write(self, number: int, keys: list[str]) -> None:
        """Take part in transaction ``number``, begun if need be."""
        if number not in self.open:
            if self.database.embedded and self.open:
                return
            context = self.database.write()
            self.open[number] = (context, context.__enter__(), set())
        _, connection, mine = self.open[number]
        others = {key for other, (_, _, held) in self.open.items() if other != number for key in held}
        for key in keys:
            if key not in others:
                self.value += 1
                put(connection, key, self.value)
                mine.add(key)

    def be_vague(self, number: int) -> None:
        """This transaction is one that does not say what it changes."""
        if number in self.open:
            self.vague.add(number)

    def end(self, number: int, commit: bool) -> None:
        if number not in self.open:
            return
        context, connection, _ = self.open.pop(number)
        if number in self.vague:
            self.vague.remove(number)
            store_feed.begin(connection)
        if commit:
            context.__exit__(None, None, None)
            return
        with suppress(KeyError):
            context.__exit__(KeyError, KeyError(), None)

    def listen(self, number: int, seconds: float = 0.0) -> None:
        """Hear what there is, and read that and nothing else."""
        changes = self.feeds[number].changes(seconds)
        record = self.record()
        copy = self.copies[number]
        if changes == EVERYTHING:
            copy.clear()
            copy.update(record)
        for change in changes - EVERYTHING:
            copy[change.key] = record[change.key]

    def cut(self, number: int) -> None:
        self.feeds[number].close()

    def settle(self) -> None:
        """Everything ends, and every listener has heard of the last commit."""
        for number in list(self.open):
            self.end(number, commit=True)
        self.value += 1
        with self.database.write() as connection:
            put(connection, "last", self.value)
        for number, copy in self.copies.items():
            while copy.get("last") != self.value:
                before = dict(copy)
                self.listen(number, SOON)
                assert copy != before or copy.get("last") == self.value, "the last commit was not heard"

    def close(self) -> None:
        for number in list(self.open):
            self.end(number, commit=False)
        for made in self.feeds.values():
            made.close()


writers = st.integers(0, 2)
listeners = st.integers(0, 1)
keys = st.lists(st.sampled_from(Clinic.KEYS), min_size=1, max_size=4)
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("write"), writers, keys),
        st.tuples(st.just("end"), writers, st.booleans()),
        st.tuples(st.just("listen"), listeners),
        st.tuples(st.just("cut"), listeners),
        st.tuples(st.just("be_vague"), writers),
    ),
    max_size=40,
)


@settings(
    max_examples=examples(100),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(steps=STEPS)
def test_a_copy_renewed_only_by_what_was_told_ends_equal_to_the_record(
    writer: Database, steps: list[tuple[str, object]]
) -> None:
    with writer.write() as connection:
        connection.execute(delete(tables.setting))
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(store_feed, "KEPT", 6)
        patched.setattr(store_feed, "PRUNED_EVERY", 3)
        patched.setattr(store_feed, "MOST", 3)
        clinic = Clinic(writer)
        try:
            for name, *given_ in steps:
                getattr(clinic, name)(*given_)
            clinic.settle()
            record = clinic.record()
            for copy in clinic.copies.values():
                assert copy == record
        finally:
            clinic.close()
