"""The change feed hears every commit of any connection, once."""

from pathlib import Path

import pytest
from sqlalchemy import insert

from kiosk.domain.failures import StoreUnavailable
from kiosk.store import tables
from kiosk.store.database import Database


def test_a_commit_of_another_program_is_heard_once(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'clinic.db'}"
    listener, writer = Database(url), Database(url)
    writer.upgrade()
    feed = listener.feed()
    assert feed.changed(), "what was committed before the listening began"
    assert not feed.changed()
    with writer.write() as connection:
        connection.execute(insert(tables.setting).values(key="name", value="A"))
        assert not feed.changed()
    assert feed.changed()
    assert not feed.changed()
    with listener.write() as connection:
        connection.execute(insert(tables.setting).values(key="zone", value="UTC"))
    assert feed.changed()
    feed.close()
    listener.close()
    writer.close()


def test_a_database_that_does_not_answer_is_said_and_heard_again_later(tmp_path: Path) -> None:
    path = tmp_path / "clinic.db"
    database = Database(f"sqlite:///{path}")
    database.upgrade()
    feed = database.feed()
    assert feed.changed()
    feed.close()
    database.close()
    kept = path.read_bytes()
    path.write_bytes(b"not a database, for a while" * 200)
    for tail in ("-wal", "-shm"):
        path.with_name(path.name + tail).unlink(missing_ok=True)
    with pytest.raises(StoreUnavailable):
        feed.changed()
    path.write_bytes(kept)
    assert feed.changed()
    feed.close()
    database.close()
