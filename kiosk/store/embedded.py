"""The embedded record: SQLite, encrypted, one file that several programs of one computer share."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import URL
from sqlalchemy.pool import ConnectionPoolEntry

from kiosk.domain.failures import StoreRefused
from kiosk.store import damaged, durable, encryption, keeping, straight, troubles
from kiosk.store.audit_seal import SEAL, Seal, audit_key_file
from kiosk.store.begun import Begun

# How long a writer waits for another one, in milliseconds; a check-in's transaction takes a few.
BUSY_MILLISECONDS = 10_000
# How long one who asks whether others are there waits for their short writes.
IN_USE_MILLISECONDS = 500
# So many kilobytes of the record stay in memory of who writes all over it, as an import does: each page that has gone
# from there is read and deciphered again. Who writes here and there keeps what the library says, an eighth of it.
BULK = 40_000
# In which somebody's rows stand: migrations fill two of those left out, news the other two, and that of nothing too.
_TABLES = (
    "SELECT name FROM sqlite_master WHERE type = 'table'"
    " AND name NOT IN ('alembic_version', 'letter_key', 'change_log', 'sqlite_sequence')"
)


def open_engine(url: URL, *, copy: bool = False, keys: str = "") -> Engine:
    """Connections to the record at ``url``; a missing folder is made. The key of a ``copy`` lies beside it.

    ``keys`` says who shall keep the key of one that is made, instead of the machine settings.

    Raises:
        StoreRefused: it is on a network share, not encrypted, or its key or folder is missing or open to others.
    """
    from sqlcipher3 import dbapi2

    # What is only in memory needs no key.
    file = troubles.file_of(url)
    key = _key(file, copy=copy, keys=keys) if file else bytearray()
    seal = Seal(file, encryption.own_key_file(file) if copy else encryption.key_file(file)) if file else None
    engine = create_engine(url, module=dbapi2, hide_parameters=True)

    def prepare(connection: Any, record: ConnectionPoolEntry) -> None:
        if file and not any(key):
            # Closed, and yet somebody listens on: the key was written over, and is read anew.
            key[:] = _kept_key(file, copy=copy)
        if key:
            encryption.unlock(connection, key)
        _prepare(connection, record)
        record.info[SEAL] = seal

    def forget() -> None:
        keeping.forget(key)
        if seal is not None:
            seal.forget()

    event.listen(engine, "connect", prepare)
    event.listen(engine, "begin", _begin)
    # Closed for good: nobody opens another connection after that.
    event.listen(engine, "engine_disposed", lambda _: forget())
    return engine


def keep_in_memory(connection: Connection, size: int = -BULK) -> int:
    """Let ``connection`` keep so much of the record in memory: pages, or kilobytes below 0; how much it was before."""
    before: int = connection.exec_driver_sql("PRAGMA cache_size").scalar_one()
    connection.exec_driver_sql(f"PRAGMA cache_size = {size:d}")
    return before


def version_of_others(connection: Connection) -> int:
    """A number that is another one as soon as anybody has written by another connection than this."""
    found: int = connection.exec_driver_sql("PRAGMA data_version").scalar_one()
    return found


def wrong(connection: Connection) -> list[str]:
    """What is broken in the file, in SQLite's words; empty when it is whole."""
    found = [row[0] for row in connection.exec_driver_sql("PRAGMA integrity_check") if row[0] != "ok"]
    return found + [str(tuple(row)) for row in connection.exec_driver_sql("PRAGMA foreign_key_check")]


def in_use(path: Path) -> bool:
    """Whether a program has the record at ``path`` open at this moment; nothing is changed by asking.

    Raises StoreRefused: it does not open with its key.
    """
    from sqlcipher3 import dbapi2

    connection = encryption.connect(path, isolation_level=None)
    try:
        connection.execute(f"PRAGMA busy_timeout={IN_USE_MILLISECONDS}")
        # To leave the log that all share, one has to be alone.
        connection.execute("PRAGMA journal_mode=DELETE")
        connection.execute("PRAGMA journal_mode=WAL")
    except dbapi2.OperationalError:
        return True
    except dbapi2.DatabaseError as error:
        raise StoreRefused(troubles.NOT_READ) from error
    finally:
        connection.close()
    return False


def files(path: Path, *, copy: bool = False) -> list[Path]:
    """What a record at ``path`` consists of on the disk, its keys among it."""
    key = encryption.own_key_file(path) if copy else encryption.key_file(path)
    beside = [path.with_name(f"{path.name}-wal"), path.with_name(f"{path.name}-shm")]
    return [path, *beside, audit_key_file(path), key]


def to_be_made(path: Path, *, copy: bool = False) -> list[Path]:
    """What opening a record at ``path`` makes: its files and then its folders, the inner one first.

    Nothing where the record is there: then it is not this program's to take away.
    """
    if path.exists():
        return []
    return [part for part in (*files(path, copy=copy), *path.parents) if not part.exists()]


def take_away_unused(path: Path, made: list[Path]) -> None:
    """Remove what this program has ``made`` of a record, unless somebody has written into it or has it open."""
    from sqlcipher3 import dbapi2

    if not made or not path.exists():
        return
    connection = encryption.connect(path, isolation_level=None)
    try:
        connection.execute(f"PRAGMA busy_timeout={IN_USE_MILLISECONDS}")
        # Only who is alone can leave the log that all share, and then stays alone until the file has gone.
        connection.execute("PRAGMA locking_mode=EXCLUSIVE")
        connection.execute("PRAGMA journal_mode=DELETE")
        tables = [name for (name,) in connection.execute(_TABLES)]
        if any(connection.execute(f'SELECT 1 FROM "{name}" LIMIT 1').fetchone() for name in tables):
            return
        take_away([part for part in made if not part.is_dir()])
    except dbapi2.DatabaseError:
        # Somebody works with it, or it cannot be read: it is not ours to remove.
        return
    finally:
        connection.close()
    # What SQLite has laid beside the file is gone with the connection.
    take_away(made)


def take_away(made: list[Path]) -> None:
    """Remove files and folders, in this order, keys with their files; a folder in which there is something stays."""
    for part in made:
        if part.is_dir():
            with suppress(OSError):
                part.rmdir()
        else:
            keeping.remove(part)


def _key(path: Path, *, copy: bool, keys: str) -> bytearray:
    """The key of the record at ``path``, once it is clear that it may be used. Raises StoreRefused."""
    durable.own_folder(path.parent)
    encryption.refuse_network(path)
    if encryption.is_plain(path):
        raise encryption.plain_refused(path)
    return _kept_key(path, copy=copy, keys=keys)


def _kept_key(path: Path, *, copy: bool, keys: str = "") -> bytearray:
    file = encryption.own_key_file(path) if copy else encryption.key_file(path)
    return encryption.key_of(path, file, keys)


def _prepare(connection: Any, _record: ConnectionPoolEntry) -> None:
    # SQLAlchemy says BEGIN; left alone, the driver would begin at a moment of its own choosing.
    connection.isolation_level = None
    # The driver gives no row at all of a query in which one text is no UTF-8.
    connection.text_factory = damaged.readable
    for pragma in (
        f"busy_timeout={BUSY_MILLISECONDS}",
        "journal_mode=WAL",
        "synchronous=FULL",
        "foreign_keys=ON",
    ):
        connection.execute(f"PRAGMA {pragma}")


def _begin(connection: Connection) -> None:
    # A writer takes its lock at once: one that began as a reader could not wait for another writer's end.
    begun: Begun = connection.get_execution_options().get("kiosk", Begun())
    if not begun.once:
        # Past SQLAlchemy: every transaction of everybody does this.
        straight.begin(connection, "BEGIN IMMEDIATE" if begun.writes else "BEGIN")
