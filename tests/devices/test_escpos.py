"""A printer of rolls: what is on the paper is what was drawn, and nobody gets what was meant for somebody before."""

import os
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QImage

from kiosk.devices import escpos
from kiosk.devices.escpos import EscPos, EscPosAddress, address_of
from kiosk.domain.papers import SIZES, PaperKind, PaperSize, PaperText, sizes_of
from kiosk.domain.printers import PrinterState, Raster, state_of
from kiosk.qt.papers.rolls import raster_of, roll_of
from tests.devices.escpos_printer import EscPosPrinter

TICKET = PaperText("A 07", ("Waiting area 2", "候诊室", "غرفة الانتظار"), "A 07\nWaiting area 2")
LABEL = PaperText("Given Family", ("Born 1980-01-02", "Record number 1001"), "1001")
USUAL = sizes_of(PaperKind.TICKET)[0]


@pytest.fixture
def printer() -> Iterator[EscPosPrinter]:
    made = EscPosPrinter()
    yield made
    made.close()


def picture(text: PaperText = TICKET, size: PaperSize = USUAL, dots: int = 576) -> Raster:
    return raster_of(size, text, dots)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size.kind}-{size.key}")
def test_every_paper_is_printed_so_that_a_scanner_reads_it(printer: EscPosPrinter, size: PaperSize) -> None:
    text = LABEL if size.kind in (PaperKind.LABEL, PaperKind.WRISTBAND) else TICKET
    sent = picture(text, size)
    assert sent.across * 8 <= 576
    assert printer.client().print(sent) is PrinterState.READY
    assert b"".join(printer.papers[0]) == escpos._harmless(sent.rows)
    assert printer.read() == {text.code}


@pytest.mark.usefixtures("qapp")
def test_a_narrow_roll_gets_a_narrow_paper(printer: EscPosPrinter) -> None:
    narrow = roll_of(sizes_of(PaperKind.TICKET), 384)
    assert (narrow.width, roll_of(sizes_of(PaperKind.TICKET), 576).width) == (58, 80)
    assert (
        EscPos(EscPosAddress("127.0.0.1", printer.port, dots=384)).print(picture(size=narrow, dots=384)) == ""
    )
    assert printer.image().width() <= 384
    assert printer.read() == {TICKET.code}
    with pytest.raises(ValueError, match="wider"):
        EscPos(EscPosAddress("127.0.0.1", printer.port, dots=384)).print(picture())


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("what", "state"),
    [
        ({"rows_left": 0}, PrinterState.NO_PAPER),
        ({"cover_open": True}, PrinterState.COVER_OPEN),
        ({"off_line": True}, PrinterState.OFF_LINE),
        ({"faulty": True}, PrinterState.FAULTY),
    ],
)
def test_what_it_says_of_itself_is_told_and_nothing_is_sent(
    printer: EscPosPrinter, what: dict[str, int], state: PrinterState
) -> None:
    client = printer.client()
    assert client.state() is PrinterState.READY
    for name, value in what.items():
        setattr(printer, name, value)
    assert client.state() is state
    assert client.print(picture()) is state
    for name in what:
        setattr(printer, name, None if name == "rows_left" else False)
    printer.refill()
    assert client.state() is PrinterState.READY
    assert printer.papers == [], "what was not printed then is printed at no other time"


@pytest.mark.usefixtures("qapp")
def test_a_printer_that_says_nothing_gets_nothing(
    printer: EscPosPrinter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(escpos, "TO_ANSWER", 0.05)
    printer.answers = False
    assert printer.client().state() is PrinterState.NO_ANSWER
    assert printer.client().print(picture()) is PrinterState.NO_ANSWER
    assert printer.papers == []
    printer.close()
    assert printer.client().print(picture()) is PrinterState.NO_ANSWER


@pytest.mark.usefixtures("qapp")
def test_paper_that_runs_out_in_the_middle_leaves_nothing_for_the_next_patient(
    printer: EscPosPrinter,
) -> None:
    printer.rows_left = 300
    client = printer.client()
    assert client.print(picture()) is PrinterState.NO_PAPER
    printer.refill()
    assert client.print(picture(PaperText("B 01", (), "B 01"))) is PrinterState.READY
    assert [printer.read(number) for number in range(len(printer.papers))] == [{"B 01"}]


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("taken", [40, 5000, 30_000])
def test_a_line_that_is_cut_in_the_middle_leaves_nothing_for_the_next_patient(
    printer: EscPosPrinter, taken: int
) -> None:
    client = printer.client()
    printer.taken = taken
    assert client.print(picture()) is PrinterState.NO_ANSWER
    printer.taken = None
    assert client.print(picture(PaperText("B 01", (), "B 01"))) is PrinterState.READY
    assert [printer.read(number) for number in range(len(printer.papers))] == [{"B 01"}]
    assert len(printer.papers[0]) == picture().height, "nothing of the one before stands above it"


@pytest.mark.usefixtures("qapp")
def test_a_printer_that_cannot_say_when_it_is_done_is_believed_once_it_is_well(
    printer: EscPosPrinter, monkeypatch: pytest.MonkeyPatch
) -> None:
    printer.knows_done = False
    sent = picture()
    monkeypatch.setattr(escpos, "_LOOK", 0.01)
    monkeypatch.setattr(escpos, "TO_PRINT", 1.5)
    assert printer.client().print(sent) is PrinterState.READY
    assert len(printer.papers) == 1


def test_no_picture_is_an_order(printer: EscPosPrinter) -> None:
    # Of dots that read as: say how you are, open the drawer, switch off.
    rows = b"\x10\x04\x01\x00\x10\x14\x01\x00\x10\x14\x02\x00" + b"\x10" * 12 + b"\x04" * 12
    assert printer.client().print(Raster(12, rows)) is PrinterState.READY
    assert printer.obeyed == []
    changed = sum(
        (one ^ other).bit_count() for one, other in zip(rows, b"".join(printer.papers[0]), strict=True)
    )
    assert changed == 4, "a dot more for each of them"


def test_dots_are_black_where_they_are_nearer_to_black(qapp: object) -> None:
    grey = QImage(9, 2, QImage.Format.Format_RGB32)
    grey.fill(0xFFFFFFFF)
    grey.setPixel(0, 0, 0xFF000000)
    grey.setPixel(8, 0, 0xFF7F7F7F)
    grey.setPixel(7, 1, 0xFF808080)
    from kiosk.qt.papers.rolls import _rows

    assert _rows(grey) == Raster(2, b"\x80\x80\x00\x00")
    with pytest.raises(ValueError, match="rows"):
        Raster(2, b"\x00")


@pytest.mark.skipif(os.name == "nt", reason="devices are files elsewhere")
def test_a_printer_at_a_serial_port_prints_and_is_asked_likewise() -> None:
    ours, theirs = os.openpty()
    printer = EscPos(EscPosAddress(device=os.ttyname(theirs), speed=38400))
    heard, stop = bytearray(), threading.Event()

    def serve() -> None:
        while not stop.is_set():
            part = os.read(ours, 4096)
            heard.extend(part)
            os.write(ours, b"\x12" * part.count(b"\x10\x04") + b"\x00" * part.count(b"\x1dr\x01"))

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    assert printer.print(Raster(1, b"\x0a\x0d\x03\x13")) is PrinterState.READY
    # What a terminal would make of line ends and stops is left alone.
    assert b"\x1dv0\x00\x01\x00\x04\x00\x0a\x0d\x03\x13\x1dVB\x00" in heard
    stop.set()
    os.write(theirs, b"-")
    thread.join(10)
    os.close(theirs)
    os.close(ours)
    assert EscPos(EscPosAddress(device="/no/such/device")).state() is PrinterState.NO_ANSWER


@pytest.mark.parametrize(
    ("written", "address"),
    [
        ("escpos://10.0.0.8", EscPosAddress("10.0.0.8")),
        ("escpos://tickets.local:9101/?dots=384", EscPosAddress("tickets.local", 9101, dots=384)),
        ("escpos://[fd00::8]:9100", EscPosAddress("fd00::8")),
        pytest.param(
            "escpos:/dev/ttyS0?speed=38400",
            EscPosAddress(device="/dev/ttyS0", speed=38400),
            marks=pytest.mark.skipif(os.name == "nt", reason="devices are files elsewhere"),
        ),
    ],
)
def test_an_address_says_where_it_is(written: str, address: EscPosAddress) -> None:
    assert address_of(written) == address


@pytest.mark.parametrize(
    "written",
    ["10.0.0.8", "ipp://10.0.0.8", "escpos:", "escpos://h:x", "escpos://h/q", "escpos://h?dots=0", "escpos://h?dots=x",
     "escpos://h?width=3", "escpos:dev", "escpos:/dev/ttyS0?speed=7", "escpos://h?dots"],
)  # fmt: skip
def test_what_is_no_address_is_refused(written: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        address_of(written)


def test_a_state_that_a_later_version_says_is_a_fault() -> None:
    assert [state_of(code) for code in ("", "no_paper", "on_fire")] == [
        PrinterState.READY, PrinterState.NO_PAPER, PrinterState.FAULTY
    ]  # fmt: skip
