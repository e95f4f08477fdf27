"""The patient of most tests, at the real lobby window."""

from datetime import UTC, date, datetime

from kiosk.app import Lobby
from kiosk.cli import visitor
from kiosk.cli.visitor import Introduction

# The hour at which all made-up days of the tests stand still.
NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
# Whom the record of most tests knows under key ``maria``.
MARIA = Introduction("garcia lopez", date(1985, 3, 27), "7391")


class Visitor(visitor.Visitor):
    """One finger at one lobby, which must be shown: Maria's, where nobody is named."""

    def __init__(self, lobby: Lobby, known: Introduction = MARIA) -> None:
        super().__init__(lobby, known)
