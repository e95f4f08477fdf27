"""Notes of one run, on the disk and not in memory, which nobody else sees and which are gone with it.

They lie in a file that has no name and is not encrypted: only what tells nobody anything may stand there, such as
hashes with the process's own salt.
"""

from __future__ import annotations

# Kilobytes of it that stay in memory.
_KEPT = 4_000


class Notes:
    """Two numbers by a number, each of 64 bits."""

    def __init__(self) -> None:
        # Only here: what keeps no notes does not wait for the driver.
        from sqlcipher3 import dbapi2

        self._connection = dbapi2.connect("", isolation_level=None, check_same_thread=False)
        self._cursor = self._connection.cursor()
        for statement in (
            f"PRAGMA cache_size = -{_KEPT}",
            "PRAGMA journal_mode = OFF",
            "PRAGMA synchronous = OFF",
            "CREATE TABLE note (key INTEGER PRIMARY KEY, one INTEGER, other INTEGER)",
            "BEGIN",
        ):
            self._cursor.execute(statement)

    def first(self, key: int, one: int, other: int = 0) -> tuple[int, int]:
        """What was noted of ``key`` first: these, where nothing was."""
        self._cursor.execute("INSERT OR IGNORE INTO note VALUES (?, ?, ?)", (key, one, other))
        if self._cursor.rowcount == 1:
            return one, other
        found: tuple[int, int] = self._cursor.execute(
            "SELECT one, other FROM note WHERE key = ?", (key,)
        ).fetchone()
        return found

    def has(self, key: int) -> bool:
        """Whether anything was noted of ``key``."""
        return self._cursor.execute("SELECT 1 FROM note WHERE key = ?", (key,)).fetchone() is not None

    def put(self, key: int, one: int) -> None:
        """Note something else of ``key``."""
        self._cursor.execute("UPDATE note SET one = ? WHERE key = ?", (one, key))

    def count(self, key: int) -> int:
        """How often this was asked of ``key``, this time too."""
        self._cursor.execute(
            "INSERT INTO note VALUES (?, 1, 0) ON CONFLICT (key) DO UPDATE SET one = one + 1 RETURNING one",
            (key,),
        )
        return int(self._cursor.fetchone()[0])

    def close(self) -> None:
        """They are gone."""
        self._connection.close()
