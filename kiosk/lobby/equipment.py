"""What a lobby works with, the same for every patient."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from kiosk.domain.delays import Delay
from kiosk.lobby.parts import LobbyServices
from kiosk.lobby.promised import Promised
from kiosk.qt.camera import Camera
from kiosk.qt.runner import Runner
from kiosk.qt.translation import Translation


@dataclass
class Announced:
    """What a kiosk has heard of delays last."""

    delays: tuple[Delay, ...] = ()


@dataclass(frozen=True)
class Equipment:
    """What a lobby works with. The use cases are promised until the record is open."""

    promised: Promised
    runner: Runner
    translation: Translation
    clock: Callable[[], datetime]
    kiosk: str
    camera: Callable[[], Camera | None] = lambda: None
    announced: Announced = field(default_factory=Announced)
    # Patients are told that they may scan.
    scanner: bool = False

    @property
    def services(self) -> LobbyServices:
        """The use cases; asked for on the runner's thread, behind the opening of the record."""
        return self.promised.kept
