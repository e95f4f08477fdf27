"""The embedded database: durable settings, migrations up and down, equal to the tables."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import nullcontext
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from sqlalchemy import insert, select
from sqlalchemy.exc import StatementError

from kiosk.store import embedded, tables
from kiosk.store.database import Database


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = Database(f"sqlite:///{tmp_path / 'new folder' / 'clinic.db'}")
    yield opened
    opened.close()


def test_the_file_is_durable_and_checked(database: Database) -> None:
    with database.read() as connection:
        settings = [
            connection.exec_driver_sql(f"PRAGMA {name}").scalar_one()
            for name in ("journal_mode", "synchronous", "foreign_keys")
        ]
    assert settings == ["wal", 2, 1]


def _in_memory(database: Database) -> int:
    """How much of the record a connection keeps there, as `PRAGMA cache_size` has it."""
    with database.read() as connection:
        size: int = connection.exec_driver_sql("PRAGMA cache_size").scalar_one()
    return size


@pytest.mark.parametrize("rehearsed", [False, True])
def test_in_bulk_more_of_the_record_stays_in_memory_until_the_end(
    database: Database, rehearsed: bool
) -> None:
    database.upgrade()
    usual = _in_memory(database)

    def cut_off() -> None:
        with database.rehearsal() if rehearsed else nullcontext(), database.in_bulk():
            assert _in_memory(database) == -embedded.BULK
            with database.write() as connection:
                connection.execute(insert(tables.setting).values(key="a", value=1))
            assert _in_memory(database) == -embedded.BULK
            raise RuntimeError("cut")

    with pytest.raises(RuntimeError, match="cut"):
        cut_off()
    assert _in_memory(database) == usual != -embedded.BULK


def test_a_failed_transaction_leaves_nothing(database: Database) -> None:
    database.upgrade()

    def cut_off() -> None:
        with database.write() as connection:
            connection.execute(insert(tables.setting).values(key="a", value=1))
            raise RuntimeError("cut")

    with pytest.raises(RuntimeError, match="cut"):
        cut_off()
    with database.read() as connection:
        assert connection.execute(select(tables.setting)).all() == []


def test_times_come_back_in_utc_and_need_a_zone(database: Database) -> None:
    database.upgrade()
    moment = datetime(2026, 11, 23, 9, 0, tzinfo=timezone(timedelta(hours=-5)))
    values = {"id": "1", "actor": "k", "action": "a", "patient_id": "p", "sequence": 1, "hash": ""}
    with database.write() as connection:
        connection.execute(insert(tables.audit_event).values(at=moment, **values))
        stored = connection.execute(select(tables.audit_event.c.at)).scalar_one()
    assert stored == moment
    assert stored.tzinfo is UTC
    with pytest.raises(StatementError, match="without a zone"), database.write() as connection:
        connection.execute(insert(tables.audit_event).values(at=moment.replace(tzinfo=None), **values))


def test_an_embedded_record_brings_no_servers_driver_along(database: Database, tmp_path: Path) -> None:
    """Loading the dialect of a server took longer than a kiosk may take to show itself."""
    database.upgrade()
    script = (
        "import sys; from datetime import UTC, datetime\n"
        "import kiosk.services.visit.checkin, kiosk.services.offline.courier, kiosk.services.desk.entries as desk\n"
        "from kiosk.domain.visit.visit import KioskState\n"
        "from kiosk.store.database import Database\n"
        f"opened = Database('sqlite:///{tmp_path / 'new folder' / 'clinic.db'}')\n"
        "opened.upgrade(); now = datetime.now(UTC)\n"
        "desk.DeskService(opened, lambda: now).report(KioskState('k', now, '1', 0, None))\n"
        "print([name for name in sys.modules if 'asyncpg' in name or 'psycopg' in name])\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
