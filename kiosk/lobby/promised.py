"""What a lobby is shown without, and gets while a patient begins."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.lobby.parts import LobbyServices


class Promised:
    """The use cases of a lobby that may be shown before its record is open.

    Whoever opens the record keeps the promise on the runner's thread; what is asked of it is asked there, behind that.
    """

    def __init__(self) -> None:
        self._services: LobbyServices | None = None

    def keep(self, services: LobbyServices) -> None:
        """The record is open. Any thread may call; once."""
        self._services = services

    @property
    def kept(self) -> LobbyServices:
        """The use cases. Raises RuntimeError: they were asked for before anybody could have opened the record."""
        if self._services is None:
            raise RuntimeError("the record is not open")
        return self._services
