"""In which language the page of a computer that is nobody's is: nobody knows its clinic yet."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from kiosk import paths
from kiosk.domain.computers import Role
from kiosk.qt.languages import Language
from kiosk.qt.translation import Translation, language_of_system
from kiosk.settings import MachineSettings


class NewcomerLanguage:
    """The language in force, of those that can be chosen; what a computer of staff chooses it remembers.

    Attributes:
        offered: those that can be chosen.
    """

    def __init__(
        self,
        wanted: str,
        codes: tuple[str, ...] = (),
        remember: Callable[[str], None] = lambda code: None,
        folder: Path | None = None,
    ) -> None:
        """``wanted`` comes first; ``codes`` are those that are offered, all that are shipped where there are none."""
        self._translation = Translation(paths.resources() / "i18n" if folder is None else folder)
        self._remember = remember
        self.offered = tuple(item for item in self._translation.live if not codes or item.code in codes)
        self._translation.use(wanted if wanted in {item.code for item in self.offered} else "")

    @property
    def current(self) -> Language:
        return self._translation.language

    def choose(self, code: str) -> None:
        """From now on this one, of those that are offered."""
        self._translation.use(next(item.code for item in self.offered if item.code == code))
        self._remember(code)

    def close(self) -> None:
        """Take the texts out of the program: a window that comes after has its own."""
        self._translation.close()


def language_for(program: Role, machine: MachineSettings) -> NewcomerLanguage:
    """Of patients what the system speaks; at a computer of staff what its windows are going to be in."""
    if program is not Role.STAFF:
        return NewcomerLanguage(language_of_system())
    from kiosk.app.staff import what_is_remembered
    from kiosk.qt.staff_language import StaffLanguage

    staff = StaffLanguage(what_is_remembered(), machine.staff_language)
    staff.restore()
    # Its own texts are those of its windows.
    staff.close()
    return NewcomerLanguage(staff.language.code, tuple(item.code for item in staff.offered), staff.remember)
