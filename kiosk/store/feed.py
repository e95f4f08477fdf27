"""The change feed of the embedded database."""

from __future__ import annotations

from sqlalchemy import Engine, PoolProxiedConnection
from sqlalchemy.exc import DBAPIError

from kiosk.domain.failures import StoreUnavailable


class SqliteFeed:
    """Asks ``PRAGMA data_version`` on a connection of its own: it moves with every other connection's commit."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        # The driver's own, since it is asked past SQLAlchemy.
        self._errors: type[Exception] = engine.dialect.loaded_dbapi.Error
        self._connection: PoolProxiedConnection | None = None
        self._version: int | None = None

    def changed(self) -> bool:
        try:
            if self._connection is None:
                # The driver's own connection: SQLAlchemy's would begin a transaction and see one state for ever.
                self._connection = self._engine.raw_connection()
            version = int(self._connection.cursor().execute("PRAGMA data_version").fetchone()[0])
        except (self._errors, DBAPIError) as error:
            self.close()
            # What was committed meanwhile is not known: the next answer is news.
            self._version = None
            raise StoreUnavailable(type(error).__name__) from error
        known, self._version = self._version, version
        return known != version

    def close(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None
