"""What staff tell whoever is here, as far as this kiosk has heard: it is shown as soon as it is there."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.domain.notices import Notice
from kiosk.lobby.asking import Asking
from kiosk.lobby.parts import LobbyServices


class ToldHere:
    """The notices of one patient; ``changed`` is called where others are to be shown than before."""

    def __init__(
        self,
        asking: Asking,
        services: Callable[[], LobbyServices],
        session: Callable[[], str],
        changed: Callable[[], None],
    ) -> None:
        self._asking, self._services, self._session, self._changed = asking, services, session, changed
        self._notices: tuple[Notice, ...] = ()

    def notices(self) -> tuple[Notice, ...]:
        """The first first."""
        return self._notices

    def read(self) -> None:
        """Ask the record; without one nobody is told anything new."""
        session = self._session()
        if session:
            self._asking.read(lambda: self._services().notices.take(session), self._take)

    def _take(self, found: tuple[Notice, ...]) -> None:
        if found != self._notices:
            self._notices = found
            self._changed()
