"""Notes of one run, which nobody else sees and which are gone with it: the newest in memory, the others on the disk.

There they lie in a file that has no name and is not encrypted: only what tells nobody anything may stand in them, such
as hashes with the process's own salt.
"""

from __future__ import annotations

# Kilobytes of the file that stay in memory.
_KEPT = 4_000
# So many are noted before they are written there: between two and three megabytes.
MOST_NEW = 10_000
_FIND = "SELECT one, other FROM note WHERE key = ?"
_PUT = "INSERT OR REPLACE INTO note VALUES (?, ?, ?)"


class Notes:
    """Two numbers by a number, each of 64 bits."""

    def __init__(self) -> None:
        # Only here: what keeps no notes does not wait for the driver.
        from sqlcipher3 import dbapi2

        self._connection = dbapi2.connect("", isolation_level=None, check_same_thread=False)
        self._cursor = self._connection.cursor()
        for statement in (
            # What the driver itself opens without a name stays in memory whole, for it keeps temporary things there.
            "PRAGMA temp_store = FILE",
            "ATTACH '' AS away",
            f"PRAGMA away.cache_size = -{_KEPT}",
            "PRAGMA away.journal_mode = OFF",
            "PRAGMA away.synchronous = OFF",
            "CREATE TABLE away.note (key INTEGER PRIMARY KEY, one INTEGER, other INTEGER)",
            "BEGIN",
        ):
            self._cursor.execute(statement)
        self._new: dict[int, tuple[int, int]] = {}
        # Whether any are on the disk.
        self._away = False

    def first(self, key: int, one: int, other: int = 0) -> tuple[int, int]:
        """What was noted of ``key`` first: these, where nothing was."""
        found = self._found(key)
        if found is None:
            self._note(key, one, other)
            return one, other
        return found

    def has(self, key: int) -> bool:
        """Whether anything was noted of ``key``."""
        return self._found(key) is not None

    def put(self, key: int, one: int) -> None:
        """Note something else of ``key``."""
        found = self._found(key)
        if found is not None:
            self._note(key, one, found[1])

    def count(self, key: int) -> int:
        """How often this was asked of ``key``, this time too."""
        one, other = self._found(key) or (0, 0)
        self._note(key, one + 1, other)
        return one + 1

    def _found(self, key: int) -> tuple[int, int] | None:
        found = self._new.get(key)
        if found is not None or not self._away:
            return found
        row: tuple[int, int] | None = self._cursor.execute(_FIND, (key,)).fetchone()
        return row

    def _note(self, key: int, one: int, other: int) -> None:
        if len(self._new) >= MOST_NEW:
            # In the order of their keys, as they lie there.
            self._cursor.executemany(_PUT, [(key, *self._new[key]) for key in sorted(self._new)])
            self._new.clear()
            self._away = True
        self._new[key] = (one, other)

    def close(self) -> None:
        """They are gone."""
        self._new.clear()
        self._connection.close()
