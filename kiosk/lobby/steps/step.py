"""What every step is to the lobby: an item of the visit on the screen, in one page or several."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QObject, Signal

from kiosk.domain.visit.visit import LobbyVisit
from kiosk.lobby.pages import Pages
from kiosk.lobby.parts import Surroundings


class StepModel(QObject):
    """The view model of one kind of item; a patient has one of each for as long as they are here.

    Attributes:
        PAGES: the pages of the step, each with its file in QML; the first is the one with which an item comes up.

    Signals:
        turned: another page of it is shown.
        asks: what is to be asked over the page, by the name of the overlay.
    """

    PAGES: ClassVar[Pages]

    turned = Signal()
    asks = Signal(str)

    def __init__(self, around: Surroundings, parent: QObject) -> None:
        super().__init__(parent)
        self._around = around

    def begin(self, visit: LobbyVisit, key: str) -> bool:
        """Show the item ``key`` of ``visit``; False when there is nothing to show, and what is instead is recorded."""
        raise NotImplementedError

    def expect(self, visit: LobbyVisit, key: str) -> None:
        """Another step is shown, and the item ``key`` of this kind is likely to follow it; empty where none is."""

    def back(self) -> bool:
        """To its page before; False on the first one."""
        return False

    @property
    def page(self) -> str:
        """The name of the page that is shown, one of ``PAGES``."""
        raise NotImplementedError

    @property
    def part(self) -> str:
        """Which part of the page, where one page shows many."""
        return ""

    @property
    def step_name(self) -> str:
        """What the patient reads of it beside the count of steps."""
        raise NotImplementedError

    @property
    def fraction(self) -> float:
        """How much of it is behind, from 0 to 1."""
        return 0.5

    def retranslate(self) -> None:
        """Every text again, in the language in use."""

    def leave(self) -> None:
        """The patient goes."""

    @staticmethod
    def desk_words(reason: str) -> str:
        """What the desk will do about such an item that it was left for ``reason``, told to the patient."""
        raise NotImplementedError
