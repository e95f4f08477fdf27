"""The waiting room's board."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize

from kiosk import paths
from kiosk.app.record import Clock, stands_at
from kiosk.clock import system_clock
from kiosk.domain.clinic import InForce
from kiosk.qt.feed import FeedBridge
from kiosk.qt.quick import QuickWindow
from kiosk.qt.runner import Runner
from kiosk.qt.translation import Catalogues
from kiosk.services.record.clinic import ClinicService
from kiosk.settings import MachineSettings
from kiosk.store.database import Database

if TYPE_CHECKING:
    from kiosk.board.model import BoardModel


@dataclass
class Board:
    """A running waiting-room board."""

    model: BoardModel
    window: QuickWindow
    runner: Runner
    feed: FeedBridge

    def close(self) -> None:
        """Stop listening, finish what is under way, and close the window."""
        self.feed.stop()
        self.runner.close()
        self.window.close()


def make_board(
    database: Database,
    clock: Clock = system_clock,
    size: QSize | None = None,
    machine: MachineSettings | None = None,
) -> Board:
    """The board on ``database``, not yet shown; ``machine`` says where it hangs.

    Raises:
        WindowFailed: the window cannot be made.
        SettingsError: it hangs at a place that the clinic has not.
    """
    from kiosk.board.model import BoardModel
    from kiosk.board.window import open_board
    from kiosk.qt.chime import Chime
    from kiosk.services.desk.queue import QueueService
    from kiosk.services.desk.waits import WaitService
    from kiosk.services.record.delays import DelayReader
    from kiosk.services.record.notices import NoticeReader

    service = ClinicService(database)
    clinic = InForce(service.load())
    texts = paths.resources() / "i18n"
    runner = Runner()
    model = BoardModel(
        QueueService(database, clinic, clock),
        WaitService(database, clinic, clock),
        DelayReader(database, clock),
        NoticeReader(database, clock),
        service,
        clinic,
        runner,
        Catalogues(texts),
        clock,
        stands=lambda: stands_at(database, machine, clinic.current.places) if machine is not None else "",
    )
    model.called.connect(Chime(paths.resources() / "sounds" / "call.wav").play)
    window = open_board(model, paths.resources(), size)
    feed = FeedBridge(database.feed())
    feed.changed.connect(model.news)
    feed.lost.connect(model.lost)
    feed.found.connect(model.found)
    feed.start()
    return Board(model, window, runner, feed)
