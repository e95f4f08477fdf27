"""A busy hour at the desk by the keys alone: every kind of arrival to its end, and how many keys each takes.

What is typed of a name or a birth date is counted letter by letter; a key with Ctrl or Shift held is one.
"""

from __future__ import annotations

from collections.abc import Callable
from statistics import median

import pytest
import shiboken6
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QInputDialog, QWidget
from pytestqt.qtbot import QtBot

from kiosk.domain.queue import TicketStatus
from kiosk.domain.visit.checklist import ItemStatus
from kiosk.domain.visit.steps import FieldChange
from kiosk.domain.visit.visit import ChangeStatus
from kiosk.services.desk.help import HelpService
from kiosk.services.record.patients import PatientService
from kiosk.staff.dialogues.checking_in import CheckInDialogue
from kiosk.staff.dialogues.parts import Dialogue
from kiosk.staff.dialogues.registering import RegisterDialogue
from tests.factories import a_booking, a_patient
from tests.staff.conftest import PEOPLE, Desk
from tests.staff.dialogues import in_front, settle
from tests.staff.test_checking_in import fresh
from tests.staff.test_flags import raise_flag
from tests.thinned import few

KEY, CTRL, SHIFT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier
ADDED = ("phone", "email", "emergency_name")
# In the order of the clinic's dates.
BORN = ("2", "8", "1961")
# Keys for an arrival, in the median, and for any but one who is registered first.
MEDIAN, MOST = 9, 20


class Hands:
    """Ten fingers and no mouse."""

    def __init__(self, desk: Desk, qtbot: QtBot) -> None:
        self.desk, self.qtbot = desk, qtbot
        self.count = 0

    def press(self, key: Qt.Key, how: Qt.KeyboardModifier = NONE) -> None:
        """One key, where the keys are; then what comes of it is waited for, as somebody does who looks."""
        self.count += 1
        QTest.keyClick(self._where(), key, how)
        self.wait()

    def letters(self, text: str) -> None:
        self.count += len(text)
        QTest.keyClicks(self._where(), text)

    def fields(self, *texts: str) -> None:
        for text in texts:
            self.letters(text)
            self.press(KEY.Key_Tab)

    def answered(self, key: Qt.Key, how: Qt.KeyboardModifier = NONE) -> None:
        """A key that asks in a small dialogue of one field, and Enter for what stands there."""

        def enter() -> None:
            made = QApplication.activeModalWidget()
            if isinstance(made, QInputDialog):
                self.count += 1
                QTest.keyClick(made, KEY.Key_Return)
            else:
                QTimer.singleShot(5, enter)

        QTimer.singleShot(5, enter)
        self.press(key, how)

    def dialogue(self, key: Qt.Key, how: Qt.KeyboardModifier, kind: type[Dialogue]) -> Dialogue:
        self.press(key, how)
        found = self.desk.window.findChildren(kind)

        def active() -> bool:
            found[:] = [made for made in self.desk.window.findChildren(kind) if made.isVisible()]
            if found:
                found[0].activateWindow()
            return bool(found) and found[0].isActiveWindow() and not found[0]._busy

        self.qtbot.waitUntil(active)
        return found[0]

    def wait(self) -> None:
        settle(self.desk, self.qtbot)
        if not any(made.isVisible() for made in self.desk.window.findChildren(Dialogue)):
            in_front(self.desk, self.qtbot)

    def _where(self) -> QWidget:
        return QApplication.focusWidget() or self.desk.window


class Hour:
    """What comes to the desk, one after the other."""

    def __init__(self, desk: Desk, qtbot: QtBot) -> None:
        self.desk, self.qtbot = desk, qtbot
        self.hands = Hands(desk, qtbot)
        self.people = iter(range(1, 1000))
        self.keys: dict[str, list[int]] = {}

    # How it comes

    def from_kiosk(self, *changes: str) -> str:
        number = next(self.people)
        before = {"phone": f"555 010 {number:04}"}
        wanted = [
            FieldChange(name, before.get(name, ""), f"555 01{place}") for place, name in enumerate(changes)
        ]
        visit = self.desk.arrive(number, *wanted)
        model = self.desk.window.model
        self.qtbot.waitUntil(lambda: any(row.visit_id == visit for row in model.unseen()))
        return visit

    # What is done with it

    def seen(self) -> None:
        """Whoever waits unseen knows that they were seen, and their card is looked at."""
        self.hands.press(KEY.Key_F2, SHIFT)
        self.qtbot.waitUntil(lambda: self.desk.window.model.details() is not None)
        self.hands.press(KEY.Key_Space)

    def card_seen(self) -> None:
        self.hands.press(KEY.Key_F3)
        self.hands.press(KEY.Key_Space)

    def through(self) -> None:
        """Called, in the room, and done."""
        self.hands.press(KEY.Key_F5, SHIFT)
        self.hands.answered(KEY.Key_F6)
        self.hands.press(KEY.Key_F8)

    def usual(self) -> str:
        visit = self.from_kiosk()
        self.seen()
        self.card_seen()
        self.through()
        return visit

    def one_change(self) -> str:
        visit = self.from_kiosk("phone")
        self.seen()
        self.hands.press(KEY.Key_A)
        self.card_seen()
        self.through()
        return visit

    def one_refused(self) -> str:
        visit = self.from_kiosk("email")
        self.seen()
        self.hands.press(KEY.Key_R)
        self.card_seen()
        self.through()
        return visit

    def many_changes(self) -> str:
        visit = self.from_kiosk(*ADDED)
        self.seen()
        self.hands.press(KEY.Key_A, CTRL | SHIFT)
        self.card_seen()
        self.through()
        return visit

    def first(self) -> str:
        visit = self.from_kiosk()
        self.seen()
        self.card_seen()
        self.hands.answered(KEY.Key_F12)
        self.hands.press(KEY.Key_F5)
        assert self.desk.window.model.selected == visit, "whoever goes first is called next"
        self.hands.answered(KEY.Key_F6)
        self.hands.press(KEY.Key_F8)
        return visit

    def held(self) -> str:
        visit = self.from_kiosk()
        self.seen()
        self.card_seen()
        self.hands.answered(KEY.Key_F11)
        self.hands.press(KEY.Key_F10)
        self.through()
        return visit

    def undone(self) -> str:
        visit = self.from_kiosk()
        self.seen()
        self.card_seen()
        self.hands.press(KEY.Key_F5, SHIFT)
        self.hands.press(KEY.Key_Z, CTRL)
        self.through()
        return visit

    def flagged(self) -> str:
        visit = self.from_kiosk()
        raise_flag(self.desk, f"flag {visit}")
        self.qtbot.waitUntil(self.desk.window.flags.isVisible)
        self.hands.press(KEY.Key_F2)
        self.qtbot.waitUntil(lambda: not self.desk.window.flags.isVisible())
        self.seen()
        self.card_seen()
        self.through()
        return visit

    def asked_for_help(self) -> str:
        visit = self.from_kiosk()
        HelpService(self.desk.elsewhere, self.desk.now).call(f"call {visit}", "kiosk-1", "contact", None)
        model = self.desk.window.model
        self.qtbot.waitUntil(lambda: len(model.snapshot.calls) == 1)
        self.hands.press(KEY.Key_F4)
        self.qtbot.waitUntil(lambda: not model.snapshot.calls)
        self.seen()
        self.card_seen()
        self.through()
        return visit

    def at_the_desk(self) -> str:
        """Somebody who cannot use a kiosk, with nothing stale."""
        number = next(self.people)
        fresh(self.desk, number)
        model = self.desk.window.model
        self.hands.press(KEY.Key_F, CTRL)
        self.hands.letters(f"family{number}")
        self.qtbot.waitUntil(
            lambda: model.sought == f"family{number}" and not model._searching and bool(model.hits)
        )
        self.hands.press(KEY.Key_Return)
        made = self.hands.dialogue(KEY.Key_Return, NONE, CheckInDialogue)
        assert isinstance(made, CheckInDialogue)
        self.qtbot.waitUntil(lambda: made._asked is not None)
        self.hands.press(KEY.Key_Return)
        self.qtbot.waitUntil(lambda: model.details() is not None)
        self.through()
        return model.selected

    def registered(self) -> str:
        """Somebody whom nobody knows, and who has no booking."""
        number = next(self.people)
        made = self.hands.dialogue(KEY.Key_N, CTRL, RegisterDialogue)
        self.hands.fields(f"Walker{number}", "Jo", *BORN)
        self.hands.press(KEY.Key_Return)
        if shiboken6.isValid(made) and made.isVisible():
            # Somebody with that birth date is there already, and it is not them.
            self.hands.press(KEY.Key_N, Qt.KeyboardModifier.AltModifier)
        model = self.desk.window.model
        self.qtbot.waitUntil(lambda: model.details() is not None)
        self.through()
        return model.selected

    def take(self, kind: str, arrival: Callable[[], str]) -> None:
        """One of them; what it has cost, and that it has come to its end."""
        before = self.hands.count
        visit = arrival()
        model = self.desk.window.model
        settle(self.desk, self.qtbot)
        row = next(row for row in model.snapshot.arrivals if row.visit_id == visit)
        assert row.ticket_status is TicketStatus.DONE, kind
        assert row.acknowledged_at is not None, kind
        self.keys.setdefault(kind, []).append(self.hands.count - before)


@pytest.mark.parametrize("arrivals", few([60, 12], 12))
def test_a07_a_busy_hour_is_worked_by_the_keys_alone(desk: Desk, qtbot: QtBot, arrivals: int) -> None:
    more = range(PEOPLE + 1, arrivals + 1)
    PatientService(desk.elsewhere).save([a_patient(n) for n in more], [a_booking(n) for n in more])
    hour = Hour(desk, qtbot)
    # Each once, and then what comes most.
    kinds: dict[str, Callable[[], str]] = {
        "from a kiosk, card to be seen": hour.usual,
        "with one change, accepted": hour.one_change,
        "with one change, refused": hour.one_refused,
        "with three changes": hour.many_changes,
        "goes first": hour.first,
        "on hold, and back": hour.held,
        "called by mistake, and undone": hour.undone,
        "with a red flag": hour.flagged,
        "who asked for help": hour.asked_for_help,
        "checked in at the desk": hour.at_the_desk,
        "registered": hour.registered,
    }
    rest = ["from a kiosk, card to be seen", "with one change, accepted", "checked in at the desk"]
    order = [*kinds, *(rest[place % 3] for place in range(arrivals - len(kinds)))]
    desk.window.shelf.focus()
    for kind in order:
        hour.take(kind, kinds[kind])
    assert len(desk.window.model.snapshot.arrivals) == arrivals
    assert desk.window.model.unseen() == []
    every = [count for counts in hour.keys.values() for count in counts]
    for kind, counts in hour.keys.items():
        print(f"{kind}: {median(counts):.0f} keys, {len(counts)} times")
    print(f"median of {len(every)}: {median(every):.0f} keys")
    assert median(every) <= MEDIAN
    assert (
        max(count for kind, counts in hour.keys.items() for count in counts if kind != "registered") <= MOST
    )
    # What was accepted is on file, and nothing is left to decide.
    visits = [row.visit_id for row in desk.window.model.snapshot.arrivals]
    details = [desk.services.arrivals.details(key, desk.window.model.actor) for key in visits[:12]]
    statuses = {change.status for one in details for change in one.changes}
    assert ChangeStatus.PENDING not in statuses
    open_ones = [
        item
        for one in details
        for item in one.row.checklist
        if item.status is ItemStatus.NEEDS_STAFF and item.kind == "insurance" and one.row.called_at
    ]
    assert len(open_ones) <= len(hour.keys["registered"]) + len(hour.keys["checked in at the desk"])
