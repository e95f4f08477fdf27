"""The password is asked again before a new phone or postcode is accepted at the window; then that very act goes on."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from kiosk.app.front_desk import FrontDesk
from kiosk.domain.accounts import ASKED_HOLDS
from kiosk.domain.permissions import StaffRole
from kiosk.domain.visit.steps import ContactConfirmed, FieldChange
from kiosk.domain.visit.visit import ChangeStatus
from kiosk.qt.widgets.again import AgainDialogue
from kiosk.services.desk.changes import ChangeService
from kiosk.services.desk.registering import RegisteringService
from kiosk.staff.dialogues.amending import AmendDialogue
from kiosk.staff.dialogues.joining import JoinDialogue
from kiosk.staff.panels.changes import ChangeBox
from kiosk.staff.window import StaffWindow
from tests.factories import an_actor
from tests.services.clinic_maker import SETTINGS, Kiosk, record, whole_visit
from tests.services.staffing.people import PASSWORD
from tests.staff.test_door import PIN, Desk
from tests.staff.test_joining import SAID

CHANGES = (
    FieldChange("phone", "555 010 0001", "555 010 0199"),
    FieldChange("email", "", "a@b.example"),
    FieldChange("address_line", "", "18 Orchard Street"),
    FieldChange("postal_code", "02139", "90210"),
)
NOT_TYPED = "Your password was not typed again: nothing was changed."


class AtWork:
    """Zoë at her window, her password typed a while ago, with one who wants other details and one more patient."""

    def __init__(self, desk: Desk) -> None:
        self.desk, self.qtbot = desk, desk.qtbot
        for name, role in (("Zoë Kim", StaffRole.MANAGER), ("Ivo", StaffRole.FRONT_DESK)):
            desk.works.door.set_pin(desk.works.add(name, role), PIN)
        kiosk = Kiosk(desk.elsewhere, SETTINGS, desk.clock)
        self.visit = kiosk.open_visit("p1", ("a1",), "kiosk-1").id
        for step in (ContactConfirmed(CHANGES), *whole_visit()[1:]):
            kiosk.apply(record(self.visit, step))
        self.other = desk.arrive(2)
        self.window = desk.sign_in("Zoë Kim")
        # What can be taken back stays so, however long this takes.
        self.window._second.stop()
        self.qtbot.waitUntil(lambda: len(self.window.model.unseen()) == 2)
        self.select(self.visit)
        self.qtbot.waitUntil(lambda: len(self.boxes()) == 3)
        desk.clock.now += ASKED_HOLDS

    @property
    def program(self) -> FrontDesk:
        return self.desk.program

    def select(self, visit: str) -> None:
        self.window.model.select(visit)
        self.qtbot.waitUntil(lambda: self.window.model.details() is not None)

    def boxes(self) -> dict[str, ChangeBox]:
        found = self.window.details.findChildren(ChangeBox)
        return {str(box.request.subject): box for box in found if box.isVisible() and box.request.is_pending}

    def standing(self) -> dict[str, ChangeStatus]:
        found = ChangeService(self.desk.elsewhere, self.desk.clock).of_visit(self.visit, an_actor())
        return {change.field: change.status for change in found}

    def is_untouched(self) -> bool:
        return set(self.standing().values()) == {ChangeStatus.PENDING}

    def push(self, what: str) -> None:
        def found() -> list[QPushButton]:
            every = self.window.details.findChildren(QPushButton)
            return [made for made in every if made.property("what") == what and made.isVisible()]

        self.qtbot.waitUntil(lambda: len(found()) == 1)
        found()[0].click()

    def key(self, letter: str, subject: str = "phone") -> None:
        """Press it for what is marked."""
        self.window.activateWindow()
        self.qtbot.waitUntil(lambda: self.window.isActiveWindow() and subject in self.boxes())
        box = self.boxes()[subject]
        box.setFocus()
        QTest.keyClicks(box, letter)

    def asked(self) -> list[AgainDialogue]:
        shown = QApplication.allWidgets()
        return [made for made in shown if isinstance(made, AgainDialogue) and made.isVisible()]

    def again(self, password: str = PASSWORD) -> AgainDialogue:
        """Type the password that is asked for."""
        self.qtbot.waitUntil(lambda: len(self.asked()) == 1)
        (made,) = self.asked()
        made.password.setText(password)
        QTest.keyClick(made.password, Qt.Key.Key_Return)
        return made

    def settle(self) -> None:
        """What was begun has come to an end."""
        runner = self.window.model._runner
        self.qtbot.waitUntil(lambda: runner.idle)

    def says(self, text: str) -> None:
        self.qtbot.waitUntil(lambda: text in self.window.said.text())

    def accepted(self, *fields: str) -> None:
        """Exactly these are, and nothing more is asked."""
        self.qtbot.waitUntil(
            lambda: (
                {f for f, status in self.standing().items() if status is ChangeStatus.ACCEPTED} == {*fields}
            )
        )
        self.qtbot.waitUntil(lambda: not self.asked())


@pytest.fixture
def at_work(
    qtbot: QtBot, urls: tuple[str, str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> Iterator[AtWork]:
    monkeypatch.setenv("KIOSK_HOME", str(tmp_path / "home"))
    desk = Desk(qtbot, urls)
    try:
        yield AtWork(desk)
    finally:
        desk.close()


def by_key(at: AtWork) -> None:
    at.key("a")


def by_button(at: AtWork) -> None:
    at.push("accept_phone")


def by_all(at: AtWork) -> None:
    at.push("accept_all")


def by_address(at: AtWork) -> None:
    at.push("accept_address")


@pytest.mark.parametrize(
    ("begins", "fields"),
    [
        (by_key, ["phone"]),
        (by_button, ["phone"]),
        (by_address, ["address_line", "postal_code"]),
        (by_all, ["phone", "email", "address_line", "postal_code"]),
    ],
)
def test_what_was_begun_goes_on_after_the_password_for_whom_it_was_begun(
    at_work: AtWork, begins: Callable[[AtWork], None], fields: list[str]
) -> None:
    begins(at_work)
    at_work.qtbot.waitUntil(lambda: len(at_work.asked()) == 1)
    assert at_work.is_untouched()
    # Whoever is shown by now is somebody else.
    at_work.select(at_work.other)
    at_work.again()
    at_work.accepted(*fields)
    at_work.says("Accepted for A 01 Family1, Given")
    assert at_work.window.model.selected == at_work.other
    assert at_work.desk.actors("change_accepted") == ["Zoë Kim"] * len(fields)


def test_a_wrong_password_accepts_nothing_and_can_be_typed_anew(at_work: AtWork) -> None:
    at_work.key("a")
    asked = at_work.again("not this one")
    at_work.qtbot.waitUntil(lambda: "not your password" in asked.told.text())
    assert at_work.is_untouched()
    assert asked.password.text() == ""
    at_work.again()
    at_work.accepted("phone")


def test_who_gives_up_has_done_nothing_and_lost_nothing(at_work: AtWork) -> None:
    model = at_work.window.model
    model.acknowledge()
    at_work.qtbot.waitUntil(lambda: model.undoable is not None)
    at_work.settle()
    before = model.undoable
    at_work.key("a")
    at_work.qtbot.waitUntil(lambda: len(at_work.asked()) == 1)
    at_work.asked()[0].reject()
    at_work.says(NOT_TYPED)
    at_work.settle()
    assert at_work.is_untouched()
    at_work.qtbot.waitUntil(lambda: {"phone", "email", "address"} == at_work.boxes().keys())
    # What was done before is what can be taken back, still.
    assert model.undoable is before
    model.undo()
    at_work.says("Taken back")
    assert at_work.desk.actors("undone") == ["Zoë Kim"]


def test_what_answers_nothing_and_what_is_refused_is_not_asked_for(at_work: AtWork) -> None:
    at_work.key("a", "email")
    at_work.accepted("email")
    at_work.qtbot.waitUntil(lambda: "email" not in at_work.boxes())
    at_work.key("r")
    at_work.qtbot.waitUntil(lambda: at_work.standing()["phone"] is ChangeStatus.REFUSED)
    assert at_work.asked() == []


def test_it_is_not_asked_twice_within_five_minutes(at_work: AtWork) -> None:
    at_work.push("accept_phone")
    at_work.again()
    at_work.accepted("phone")
    at_work.qtbot.waitUntil(lambda: "phone" not in at_work.boxes())
    at_work.push("accept_address")
    at_work.accepted("phone", "address_line", "postal_code")


def amending(at: AtWork, text: str) -> AmendDialogue:
    at.key("m")
    at.qtbot.waitUntil(lambda: at.window.findChild(AmendDialogue) is not None)
    made = at.window.findChild(AmendDialogue)
    assert made is not None
    (field,) = made.right.values()
    assert isinstance(field, QLineEdit)
    field.setText(text)
    made.primary.click()
    at.qtbot.waitUntil(lambda: len(at.asked()) == 1)
    return made


def test_what_is_amended_is_kept_while_the_password_is_asked(at_work: AtWork) -> None:
    made = amending(at_work, "555 010 0198")
    assert made.isVisible()
    assert at_work.asked()[0].parent() is made
    at_work.asked()[0].reject()
    at_work.qtbot.waitUntil(lambda: made.told.text() == NOT_TYPED)
    assert at_work.is_untouched()
    # It is there to be gone on with.
    assert [field.text() for field in made.right.values() if isinstance(field, QLineEdit)] == ["555 010 0198"]
    made.primary.click()
    at_work.again()
    at_work.accepted("phone")
    at_work.says("Amended and accepted for A 01 Family1, Given: Mobile.")
    found = ChangeService(at_work.desk.elsewhere, at_work.desk.clock).of_visit(at_work.visit, an_actor())
    assert {change.amended for change in found if change.field == "phone"} == {"555 010 0198"}


def comparing(at: AtWork) -> JoinDialogue:
    """Two records beside each other, one of them of somebody who was registered though they were on file."""
    service = RegisteringService(at.desk.elsewhere, SETTINGS, at.desk.clock)
    alike = [item.patient.id for item in service.alike(SAID, an_actor())]
    service.register(SAID, alike, an_actor())
    at.window.acts["join"].trigger()
    at.qtbot.waitUntil(lambda: at.window.findChild(JoinDialogue) is not None)
    made = at.window.findChild(JoinDialogue)
    assert made is not None
    at.qtbot.waitUntil(lambda: made.others.count() > 0 and not made._busy)
    made.primary.click()
    at.qtbot.waitUntil(lambda: made.stays is not None and not made._busy)
    return made


def test_what_is_compared_is_joined_after_the_password(at_work: AtWork) -> None:
    def joined() -> int:
        return at_work.desk.actors("joined").count("Zoë Kim")

    made = comparing(at_work)
    made.primary.click()
    at_work.qtbot.waitUntil(lambda: len(at_work.asked()) == 1)
    assert at_work.asked()[0].parent() is made
    at_work.asked()[0].reject()
    at_work.qtbot.waitUntil(lambda: made.told.text() == NOT_TYPED)
    assert (joined(), made.stays is None) == (0, False)
    made.primary.click()
    at_work.again()
    at_work.says("is joined to Family1, Given")
    # An event of each of the two.
    assert joined() == 2


def test_somebody_else_who_works_there_in_between_sees_nothing_of_it(at_work: AtWork) -> None:
    """Who began it finds it again, is in by a PIN, which is no password, and goes on after the password."""
    at_work.key("a")
    at_work.qtbot.waitUntil(lambda: len(at_work.asked()) == 1)
    at_work.desk.act("switch")
    at_work.qtbot.waitUntil(at_work.program.door.isVisible)
    assert at_work.asked() == []
    ivo: StaffWindow = at_work.desk.switch("Ivo")
    assert ivo is not at_work.window
    assert at_work.asked() == []
    ivo.model.select(at_work.other)
    ivo.model.acknowledge()
    at_work.qtbot.waitUntil(lambda: at_work.desk.actors("acknowledge") == ["Ivo"])
    assert at_work.is_untouched()
    at_work.desk.act("switch")
    assert at_work.desk.switch("Zoë Kim") is at_work.window
    at_work.qtbot.waitUntil(lambda: len(at_work.asked()) == 1)
    at_work.again()
    at_work.accepted("phone")
    assert at_work.desk.actors("change_accepted") == ["Zoë Kim"]


def test_who_has_left_the_window_meanwhile_is_asked_nothing_at_the_door(at_work: AtWork) -> None:
    ask = at_work.window.model.ask_password
    assert ask is not None
    at_work.desk.act("switch")
    at_work.qtbot.waitUntil(at_work.program.door.isVisible)
    told: list[str] = []
    ask(lambda: told.append("went on"), lambda: told.append("gave up"))
    assert told == ["gave up"]
    assert at_work.asked() == []


def test_what_somebody_else_has_decided_meanwhile_is_said(at_work: AtWork) -> None:
    at_work.key("a")
    at_work.qtbot.waitUntil(lambda: len(at_work.asked()) == 1)
    changes = ChangeService(at_work.desk.elsewhere, at_work.desk.clock)
    phone = next(c for c in changes.of_visit(at_work.visit, an_actor()) if c.field == "phone")
    changes.decide(phone.id, accept=False, who=an_actor("another"))
    at_work.again()
    at_work.says("Somebody else was quicker")
    assert at_work.standing()["phone"] is ChangeStatus.REFUSED


def test_an_answer_is_taken_back_after_the_password_as_well(at_work: AtWork) -> None:
    at_work.key("a")
    at_work.again()
    at_work.accepted("phone")
    model = at_work.window.model
    at_work.qtbot.waitUntil(lambda: model.undoable is not None)
    at_work.settle()
    before = model.undoable
    at_work.desk.clock.now += ASKED_HOLDS
    model.undo()
    at_work.qtbot.waitUntil(lambda: len(at_work.asked()) == 1)
    at_work.asked()[0].reject()
    at_work.says(NOT_TYPED)
    assert model.undoable is before
    at_work.settle()
    model.undo()
    at_work.again()
    at_work.qtbot.waitUntil(lambda: at_work.standing()["phone"] is ChangeStatus.PENDING)
    at_work.says("Taken back: A 01 Family1, Given")


def test_who_signs_out_over_it_leaves_nothing_of_it(at_work: AtWork) -> None:
    at_work.key("a")
    at_work.qtbot.waitUntil(lambda: len(at_work.asked()) == 1)
    at_work.desk.act("sign_out")
    at_work.qtbot.waitUntil(at_work.program.door.isVisible)
    assert at_work.asked() == []
    at_work.qtbot.waitUntil(lambda: at_work.desk.actors("signed_out")[-1:] == ["Zoë Kim"])
    assert at_work.is_untouched()
