"""The first minute: the demonstration's windows fit any screen side by side, and all of them end together."""

import os
import re
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from typer.testing import CliRunner
from uuid6 import uuid7

from kiosk import app
from kiosk.cli.demo import LOCK, clear_left, command, how_to_end
from kiosk.cli.demo_card import DemoCard, Next, next_of
from kiosk.cli.demo_layout import BOARD, FRAME, LOBBY, STAFF, lay_out
from kiosk.cli.made_up import make_clinic
from kiosk.domain.clinic import InForce
from kiosk.domain.failures import StoreUnavailable
from kiosk.domain.identity import Factor, Identified, IdentityClaim
from kiosk.domain.queue import TicketStatus
from kiosk.domain.visit.steps import CheckInFinished, StepRecord
from kiosk.domain.visit.visit import ArrivalRow
from kiosk.services.desk.arrivals import ArrivalService
from kiosk.services.desk.queue import QueueService
from kiosk.services.record.clinic import ClinicService
from kiosk.services.record.identity import IdentityService
from kiosk.services.visit.checkin import CheckInService
from kiosk.store import durable
from tests.factories import an_actor
from tests.thinned import few


@given(
    x=st.integers(0, 2000),
    y=st.integers(0, 200),
    width=st.integers(1024, 7680),
    height=st.integers(560, 4320),
)
def test_d2_no_window_leaves_the_screen_or_lies_over_another(x: int, y: int, width: int, height: int) -> None:
    screen = QRect(x, y, width, height)
    layout = lay_out(screen)
    places = [layout.lobby.frame, layout.staff.frame, layout.board.frame, layout.card]
    for number, place in enumerate(places):
        assert screen.contains(place)
        assert place.width() >= 150
        assert place.height() >= 150
        assert not any(place.intersects(other) for other in places[number + 1 :])


@pytest.mark.parametrize("size", [(1366, 768), (1366, 728), (1920, 1080), (1920, 1040), (1280, 800)])
def test_each_window_has_the_room_that_it_is_drawn_for(size: tuple[int, int]) -> None:
    layout = lay_out(QRect(0, 0, *size))
    for place, drawn, share in (
        (layout.lobby, LOBBY, 0.9),
        (layout.board, BOARD, 0.9),
        (layout.staff, STAFF, 0.8),
    ):
        inner = place.frame.size() - FRAME
        assert inner.width() / place.scale >= drawn.width() * share, place
        assert inner.height() / place.scale >= drawn.height() * (share - 0.2), place
    assert layout.lobby.scale < layout.board.scale * 2


def test_a_place_is_given_in_the_pixels_of_its_program() -> None:
    layout = lay_out(QRect(100, 50, 1366, 768))
    assert layout.lobby.geometry(QPoint(100, 50)).endswith("+100+50")
    width, _, rest = layout.lobby.geometry(QPoint(100, 50)).partition("x")
    assert int(width) >= LOBBY.width()
    assert int(rest.partition("+")[0]) >= LOBBY.height()


@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_the_card_names_three_to_try_and_hides_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    database = app.open_database(f"sqlite:///{tmp_path / 'clinic.db'}")
    clinic = make_clinic(database, app.system_clock)
    database.close()
    card = DemoCard(clinic)
    qtbot.addWidget(card)
    place = lay_out(QRect(0, 0, 1366, 768)).card
    card.fit(place.width())
    card.resize(place.size() - FRAME)
    card.show()
    labels = card.findChildren(QLabel)
    said = " ".join(label.text() for label in labels)
    for person in clinic.try_these:
        assert person.family in said
        assert f"phone ends in {person.phone_last_four}" in said
    for label in labels:
        place = QRect(label.mapTo(card, QPoint(0, 0)), label.size())
        assert card.rect().contains(place), label.text()
        assert place.bottom() < card.end.y()
    with qtbot.waitSignal(card.closed):
        card.end.click()


@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_the_card_follows_what_has_been_done(qtbot: QtBot, tmp_path: Path) -> None:
    database = app.open_database(f"sqlite:///{tmp_path / 'clinic.db'}")
    clinic = make_clinic(database, app.system_clock)
    in_force = InForce(ClinicService(database).load())
    arrivals = ArrivalService(database, in_force, app.system_clock)
    checkin = CheckInService(database, in_force, app.system_clock)
    queue = QueueService(database, in_force, app.system_clock)
    card = DemoCard(clinic, lambda: arrivals.today(an_actor()))
    qtbot.addWidget(card)
    place = lay_out(QRect(0, 0, 1366, 768)).card
    card.fit(place.width())
    card.resize(place.size() - FRAME)
    card.show()

    def labels(name: str) -> list[str]:
        return [label.text() for label in card.findChildren(QLabel) if label.objectName() == name]

    def stands_out() -> str:
        card.look()
        # Nothing of it is hidden at any time.
        for label in card.findChildren(QLabel):
            assert label.mapTo(card, label.rect().bottomLeft()).y() < card.end.y(), label.text()
        return "".join(re.findall("<b>(.*?)</b>", labels("steps")[0]))

    fresh = clinic.try_these[2]
    assert stands_out().startswith("1. Lobby")
    assert [text.partition(",")[0] for text in labels("next")] == [clinic.try_these[0].family]
    claim = IdentityClaim(fresh.family, fresh.birth_date, Factor.PHONE, fresh.phone_last_four)
    who = IdentityService(database, in_force, app.system_clock).identify(claim, "lobby-1")
    assert isinstance(who, Identified)
    visit = checkin.open_visit(who.session, tuple(booked.id for booked in who.appointments), "lobby-1")
    step = StepRecord(str(uuid7()), visit.id, "lobby-1", 1, app.system_clock(), CheckInFinished())
    checkin.apply(who.session, step)
    assert stands_out().startswith("2. Staff")
    (row,) = arrivals.today(an_actor())
    assert f"{fresh.family}, checked in: {row.ticket}" in labels("name")
    assert next_of(replace(row, acknowledged_at=row.arrived_at, pending_changes=1)) is Next.CHANGES
    queue.acknowledge(visit.id, an_actor("Front desk"))
    assert stands_out().startswith("4. F5 calls")
    queue.call_next(an_actor("Front desk"), "Room 204")
    assert stands_out().startswith("4. F5 calls")
    queue.move(row.ticket_id, TicketStatus.CALLED, TicketStatus.SERVING, an_actor("Front desk"))
    queue.move(row.ticket_id, TicketStatus.SERVING, TicketStatus.DONE, an_actor("Front desk"))
    assert stands_out().startswith("1. Lobby")
    assert f"{fresh.family}, done" in labels("quiet")
    assert [text.partition(",")[0] for text in labels("next")] == [clinic.try_these[0].family]
    # A record that does not answer leaves the card as it is.
    card._read = absent
    assert stands_out().startswith("1. Lobby")
    card._read = lambda: [
        replace(row, mrn=one.mrn, ticket_status=TicketStatus.DONE) for one in clinic.try_these
    ]
    assert stands_out().startswith("That was all of it")
    database.close()


def absent() -> tuple[ArrivalRow, ...]:
    raise StoreUnavailable("away")


WITHOUT_A_SCREEN = """
from kiosk.qt import quick
quick.application()
from PySide6.QtCore import qWarning
from PySide6.QtWidgets import QMainWindow
window = QMainWindow()
window.show()
window.setMinimumSize(300, 300)
qWarning("something else")
"""


def test_without_a_screen_qt_says_nothing_of_windows_that_nobody_sees() -> None:
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT_A_SCREEN], env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "something else\n")


def test_without_a_screen_nobody_is_told_to_close_a_window() -> None:
    assert "Close any of the windows" in how_to_end(seen=True)
    assert "Close any" not in how_to_end(seen=False)
    assert "--offscreen" in how_to_end(seen=False)


def running(folder: Path) -> list[int]:
    """The programs that were started for a demo whose files lie in ``folder``."""
    found = []
    for entry in Path("/proc").iterdir():
        try:
            words = (entry / "cmdline").read_bytes() if entry.name.isdigit() else b""
        except OSError:
            continue
        if str(folder).encode() in words:
            found.append(int(entry.name))
    return found


@pytest.mark.skipif(not Path("/proc/self/cmdline").exists(), reason="looks the programs up in /proc")
@pytest.mark.parametrize(
    "how",
    few(["TERM", "KILL", "INT", "HUP", "one is gone"], "KILL"),
)
def test_d2_whatever_ends_the_demo_ends_all_of_it(
    how: str, tmp_path: Path, wait_for: Callable[..., None]
) -> None:
    environment = {**os.environ, "TMPDIR": str(tmp_path), "PYTHONUNBUFFERED": "1"}
    demo = subprocess.Popen(
        [sys.executable, "-m", "kiosk", "demo"],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
    out = demo.stdout
    assert out is not None
    try:
        next(line for line in out if b"to end the demo" in line)
        wait_for(lambda: len(running(tmp_path)) == 3)
        if how == "one is gone":
            os.kill(running(tmp_path)[0], signal.SIGTERM)
        else:
            demo.send_signal(getattr(signal, f"SIG{how}"))
        demo.wait()
        wait_for(lambda: running(tmp_path) == [])
        if how != "KILL":
            assert demo.returncode in (0, 1)
            assert list(tmp_path.glob("kiosk-demo-*")) == []
            assert b"Traceback" not in out.read()
    finally:
        demo.kill()
        demo.wait()
        out.close()
        for left in running(tmp_path):
            os.kill(left, signal.SIGKILL)


def test_what_a_demo_that_was_killed_has_left_the_next_one_clears(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    left, running_, others, link = (
        tmp_path / f"kiosk-demo-{name}" for name in ("left", "runs", "others", "link")
    )
    for folder in (left, running_, others):
        folder.mkdir()
        (folder / "clinic.db").write_bytes(b"x")
    (left / LOCK).write_bytes(b"")
    link.symlink_to(left)
    held = durable.hold(running_ / LOCK)
    clear_left()
    # One without a lock may be just about to get it.
    assert {folder.name for folder in tmp_path.iterdir()} == {running_.name, others.name, link.name}
    os.close(held)


def test_a_full_temporary_folder_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise StoreUnavailable("the disk is full")

    monkeypatch.setattr(app, "open_database", full)
    result = CliRunner().invoke(command, [])
    assert result.exit_code == 1
    assert f"temporary folder {tempfile.gettempdir()}: the disk is full" in result.output
    assert "record" not in result.output
