"""The change feed: who listens learns that something was committed, by whichever program, and reads again."""

from __future__ import annotations

from typing import Protocol


class ChangeFeed(Protocol):
    """Listens to the shared record. Used by one thread only."""

    def changed(self) -> bool:
        """Whether anything was committed since the last time asked.

        The first answer is True: what was committed before the listening began is news to whoever read earlier.

        Raises:
            StoreUnavailable: the database does not answer; ask again later, and the answer will be True.
        """

    def close(self) -> None:
        """Stop listening."""
