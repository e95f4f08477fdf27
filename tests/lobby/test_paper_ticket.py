"""A printer beside a kiosk: a ticket for who has checked in, and nobody waits for it or gets another's."""

import threading
from collections.abc import Iterator
from dataclasses import replace

import pytest

from kiosk import app
from kiosk.app.roll_printer import printer_of
from kiosk.domain.papers import PaperText
from kiosk.domain.printers import PrinterState, Raster
from kiosk.qt.papers.ticket_printer import TicketPrinter
from kiosk.services.desk.entries import DeskService
from kiosk.settings import MachineSettings, SettingsError
from tests.clusters import wait_until
from tests.devices.escpos_printer import EscPosPrinter
from tests.factories import an_actor
from tests.lobby.conftest import Clock, Stage
from tests.visitor import Visitor


class Printer:
    """One that is held up in each paper until it is let go."""

    dots = 576

    def __init__(self) -> None:
        self.go, self.begun = threading.Event(), threading.Semaphore(0)
        self.printed: list[Raster] = []
        self.said = PrinterState.READY
        self.looks = 0

    def state(self) -> PrinterState:
        self.looks += 1
        return self.said

    def print(self, picture: Raster) -> PrinterState:
        self.begun.release()
        assert self.go.wait(30)
        self.printed.append(picture)
        return self.said


@pytest.fixture
def printer() -> Iterator[EscPosPrinter]:
    made = EscPosPrinter()
    yield made
    made.close()


@pytest.fixture
def visitor(stage: Stage, clock: Clock, printer: EscPosPrinter) -> Iterator[Visitor]:
    """The stage's lobby again, with a printer beside it."""
    stage.lobby.close()
    machine = MachineSettings(stage.url, "kiosk-1", printer=f"escpos://127.0.0.1:{printer.port}")
    lobby = app.make_lobby(stage.database, machine, clock)
    lobby.window.show(fullscreen=False)
    yield Visitor(lobby)
    lobby.close()
    stage.lobby = app.make_lobby(stage.database, MachineSettings(stage.url, "kiosk-1"), clock)


def test_who_has_checked_in_gets_the_ticket_on_paper(visitor: Visitor, printer: EscPosPrinter) -> None:
    visitor.screen("welcome")
    visitor.to_done()
    visitor.play.wait(lambda: bool(printer.papers), "the ticket")
    shown = visitor.model.patient.receipt
    (code,) = printer.read()
    assert str(shown.ticket) in code.splitlines()
    assert "García" not in code
    visitor.play.settle()
    assert len(printer.papers) == 1, "once, however often the screen is read anew"


def test_a_check_in_waits_for_no_printer_and_the_kiosk_list_says_why_there_is_no_ticket(
    stage: Stage, visitor: Visitor, printer: EscPosPrinter
) -> None:
    printer.rows_left = 0
    visitor.screen("welcome")
    visitor.to_done()
    desk = DeskService(stage.database, stage.clock)

    def said() -> list[PrinterState]:
        return [kiosk.printer for kiosk in desk.kiosks(an_actor())]

    visitor.play.wait(lambda: said() == [PrinterState.NO_PAPER], "the record of it")
    visitor.model.wipe()
    printer.refill()
    assert printer.papers == [], "nobody gets it later"


def test_a_ticket_of_somebody_who_has_gone_is_not_printed(qapp: object) -> None:
    printer = Printer()
    tickets = TicketPrinter(printer)
    tickets.start()
    tickets.print(PaperText("A 01", (), "A 01"))
    assert printer.begun.acquire(timeout=30)
    # The printer hangs; the second patient comes, and goes without.
    tickets.print(PaperText("A 02", (), "A 02"))
    tickets.forget()
    tickets.print(PaperText("A 03", (), "A 03"))
    printer.go.set()
    wait_until(lambda: len(printer.printed) == 2, "the third ticket")
    assert printer.printed[0] != printer.printed[1]
    tickets.stop()


def test_a_printer_that_is_otherwise_than_before_is_news(qapp: object) -> None:
    printer, news = Printer(), threading.Semaphore(0)
    printer.go.set()
    tickets = TicketPrinter(printer)
    tickets.news = news.release
    tickets.start()
    wait_until(lambda: printer.looks > 0, "the first look")
    assert not news.acquire(blocking=False)
    printer.said = PrinterState.COVER_OPEN
    tickets.print(PaperText("A 01", (), "A 01"))
    assert news.acquire(timeout=30)
    assert tickets.state is PrinterState.COVER_OPEN
    tickets.stop()


def test_a_fault_in_printing_is_told_and_the_next_ticket_comes(qapp: object) -> None:
    class Broken(Printer):
        def print(self, picture: Raster) -> PrinterState:
            if not told:
                raise KeyError("unforeseen")
            return super().print(picture)

    told: list[BaseException] = []
    printer = Broken()
    printer.go.set()
    tickets = TicketPrinter(printer, told.append)
    tickets.start()
    tickets.print(PaperText("A 01", (), "A 01"))
    wait_until(lambda: bool(told), "the fault")
    tickets.print(PaperText("A 02", (), "A 02"))
    wait_until(lambda: bool(printer.printed), "the next ticket")
    tickets.stop()


@pytest.mark.parametrize("written", ["10.0.0.8:9100", "escpos:", "escpos://printer?dots=9"])
def test_a_printer_that_is_none_is_told_with_what_to_write(written: str) -> None:
    machine = MachineSettings("sqlite:///x", "kiosk-1", printer=written)
    with pytest.raises(SettingsError, match=r"'printer' is written as escpos://HOST:9100"):
        printer_of(machine)
    assert printer_of(replace(machine, printer="")) is None
