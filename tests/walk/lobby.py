"""A lobby that is led through every page it has, each shown at any size, scale, scheme and language, live.

One file, though long: what a page is worth looking at and the way to it are one walk.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cached_property
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, QPoint, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk import app
from kiosk.cli.player import Player
from kiosk.domain.actor import of_command
from kiosk.domain.forms import Kind
from kiosk.domain.money.amounts import Money
from kiosk.domain.money.charges import ChargeKind, NewCharge
from kiosk.domain.money.payments import PaymentState
from kiosk.domain.people import Coverage
from kiosk.domain.people.details import RelatedPerson
from kiosk.domain.planning.letter_code import code_of
from kiosk.domain.visit.journey import Place
from kiosk.domain.visit.steps import RepresentativeTold
from kiosk.domain.visit.visit import LobbyVisit
from kiosk.lobby.check_out_words import CheckOutPart
from kiosk.lobby.next_words import NextPart
from kiosk.lobby.pages import of_steps
from kiosk.lobby.question_words import QuestionPart
from kiosk.lobby.refusal import RefusalReason, Refused
from kiosk.lobby.steps.card_photo import TRIES, CardPhotoModel
from kiosk.lobby.steps.consent import ConsentModel
from kiosk.lobby.steps.insurance import InsuranceModel
from kiosk.lobby.steps.message import MessageModel
from kiosk.lobby.steps.payment import PaymentModel
from kiosk.lobby.steps.questionnaire import QuestionnaireModel
from kiosk.lobby.steps.table import STEPS
from kiosk.services.desk.money import MoneyService
from kiosk.services.record.clinic import ClinicService
from kiosk.services.record.patients import PatientService
from kiosk.services.staffing.publishing import PublishingService
from kiosk.settings import MachineSettings
from tests.factories import a_booking, a_contact, a_patient
from tests.lobby.conftest import SETTINGS, SOON, Clock
from tests.services.scripted_terminal import Does, ScriptedTerminal
from tests.visitor import NOON, Visitor
from tests.walk import laid_over
from tests.walk.clinic import CROWDED, CROWDED_FORM, CROWDED_GIVEN, FORM, HALL, LONG, every_kind, planned

# As a screen shows it.
LONG_ADDRESS = "m•••••@post.medical-centre-of-somewhere.example"


class WalkFailed(AssertionError):
    """A page that the lobby has was not found."""


class WalkedLobby(Visitor):
    """One lobby on a record of its own; ``pages`` leads through all it can show."""

    def __init__(self, folder: Path, clock: Clock, *, crowded: bool = False) -> None:
        """``crowded``: with names as long as they can be, of the clinic, the form and who is here."""
        self.url = f"sqlite:///{folder / 'clinic.db'}"
        self.database = app.open_database(self.url)
        ClinicService(self.database).save(
            replace(
                planned(SETTINGS), name=CROWDED if crowded else "Saint Mary’s Community Clinic",
                questionnaires=(FORM,), contact_fresh_days=0, insurance_fresh_days=0,
                done_seconds=3600, idle_seconds=3600, plan_parts=6, plan_least=1000, patient_messages="ask",
            )
        )  # fmt: skip
        PublishingService(self.database, clock).publish(
            every_kind() | ({"title": CROWDED_FORM} if crowded else {}), of_command("walk")
        )
        names = ("García-López de la Fuente", "Nothing-On-File")
        given = CROWDED_GIVEN if crowded else "Maximiliano"
        bookings = [
            a_booking(
                number, SOON, practitioner="Dr Wilhelmina Featherstonehaugh",
                directions="Take the lift on your left to the second floor",
            )
            for number in range(len(names))
        ]  # fmt: skip
        PatientService(self.database).save(
            [
                a_patient(number, family=name, given=given, contact=a_contact())
                for number, name in enumerate(names)
            ],
            bookings,
            {"p0": Coverage("c1", "Blue Harbor Mutual Health Insurance", "ABC1234821")},
        )
        # So that it is asked who is here.
        PatientService(self.database).take_in_related(
            [("p0", RelatedPerson("r0", "Wilhelmina García-López", "guardian"))], NOON, "walk"
        )
        for kind, minor in ((ChargeKind.COPAY, 2000), (ChargeKind.BALANCE, 123456)):
            said = NewCharge(
                kind, Money(minor, "USD"), "Visit of June", Money(200000, "USD"), "Your plan has a copay"
            )
            MoneyService(self.database, SETTINGS, clock, "Desk").charge("p0", said, of_command("walk"))
        self.booking = bookings[0]
        picture = QImage(1200, 800, QImage.Format.Format_RGB32)
        picture.fill(QColor("steelblue"))
        picture.save(str(folder / "card.png"))
        machine = MachineSettings(
            database_url=self.url, kiosk_name="kiosk-1", camera_file=str(folder / "card.png"),
            millimetres_per_pixel=0.248, place=HALL, scan_camera="any",
        )  # fmt: skip
        super().__init__(app.make_lobby(self.database, machine, clock, QSize(1080, 1920)))
        self.window = self.lobby.window.window
        self.lobby.window.show(fullscreen=False)
        self.screen("welcome")
        # The laws ask where things are, not for pixels: nothing is painted, which saves a tenth of the time.
        self.window.contentItem().setOpacity(0)
        # What is shown since the layout came to rest, parents before their children.
        self.items: list[QQuickItem] = []
        # What several laws ask of the same items, found once.
        self._found: dict[str, list[QQuickItem]] = {}
        # Whether a field has the focus because somebody went to it.
        self.typing = False
        self.seen_screens: set[str] = set()
        self.seen_reasons: set[RefusalReason] = set()
        self.seen_kinds: set[str] = set()
        self.seen_overlays: set[str] = set()
        self.seen_parts: set[QuestionPart | NextPart | CheckOutPart] = set()

    def close(self) -> None:
        self.lobby.close()
        self.database.close()

    @property
    def page(self) -> QObject:
        """The frame of the step on the screen."""
        stage = self.play.find("stage")
        item = stage.property("item") if stage is not None else None
        if not isinstance(item, QObject):
            raise WalkFailed("no page is shown")
        return item

    @cached_property
    def theme(self) -> QObject:
        theme = self.lobby.window.engine.singletonInstance("Kiosk.Controls", "Theme")
        assert isinstance(theme, QObject)
        return theme

    def dress(self, size: tuple[int, int], scale: float, scheme: str, language: str = "") -> None:
        """Show the same page at another size, scale and scheme, as if it had just opened; in another ``language``."""
        keyboard = QGuiApplication.inputMethod()
        keyboard.hide()
        self.typing = False
        self.window.resize(*size)
        if self.model.property("textScale") != scale:
            self.model.setTextScale(scale)
        self.model.setScheme(scheme)
        if language and self.model.property("language") != language:
            # Past the model, which would take what lies over the page away.
            self.model._translation.use(language)
            asked = self.model.questioned
            # The pages of that language are read first.
            self.play.wait(lambda: not asked.is_open or bool(asked._by_key), "what the pages say")
        self.play.next_frame()
        begin = getattr(self.page, "begin", None)
        if begin is not None and not self.model.property("overlay"):
            begin()
        self.come_to_rest()

    def come_to_rest(self) -> None:
        """Let the layout come to its end: two looks that see the same. What is shown then is ``items``."""
        before: list[tuple[float, float, float, float]] = []
        for _ in range(40):
            self.play.next_frame()
            self.items = list(self.play.items())
            self._found.clear()
            now = [(item.x(), item.y(), item.width(), item.height()) for item in self.items]
            if now == before:
                return
            before = now
        raise WalkFailed("the layout does not come to rest")

    def found_at_rest(self, what: str, look: Callable[[], list[QQuickItem]]) -> list[QQuickItem]:
        """What ``look`` finds among the items since the layout came to rest; it is looked for once."""
        if what not in self._found:
            self._found[what] = look()
        return self._found[what]

    def find(self, name: str) -> QQuickItem | None:
        """What is called ``name`` and shown, with a size, since the layout came to rest."""
        return next(
            (
                item
                for item in self.items
                if item.objectName() == name and item.width() > 0 and item.height() > 0
            ),
            None,
        )

    def holds(self, button: QQuickItem, place: QPoint) -> bool:
        """Whether a finger put down at ``place`` presses ``button``; it is drawn away before it lets go."""
        finger = Player._finger
        assert finger is not None
        self.play.wait(self.lobby.window.takes_presses, "the page to take presses")
        QTest.touchEvent(self.window, finger).press(0, place, self.window).commit()
        held = bool(button.property("down"))
        outside = QPoint(place.x(), -500)
        for step in (QPoint(place.x(), place.y() - 300), outside):
            QTest.touchEvent(self.window, finger).move(0, step, self.window).commit()
        QTest.touchEvent(self.window, finger).release(0, outside, self.window).commit()
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 4)
        return held

    def open_keys(self, field: QQuickItem) -> None:
        """As a touch of the field does: it has the focus, and its keys come."""
        field.forceActiveFocus(Qt.FocusReason.MouseFocusReason)
        QGuiApplication.inputMethod().show()
        self.typing = True
        self.come_to_rest()

    def fields(self) -> list[QQuickItem]:
        """The lines and areas that can be typed in."""
        return [
            item
            for item in self.items
            if (item.inherits("QQuickTextInput") or item.inherits("QQuickTextEdit"))
            and item.property("activeFocusOnTab")
        ]

    # The pages

    def pages(self) -> Iterator[str]:
        """Every page that the lobby can show, by name; the one named is on the screen until the next is asked for."""
        yield from self._show("welcome")
        yield from laid_over.asked(self)
        yield from self._overlays()
        yield from self._identification()
        yield from self._visit()
        yield from self._refusals()
        yield from self._staff_exit()
        yield from laid_over.by_camera(self)
        self._check_that_all_was_seen()

    def _show(self, name: str) -> Iterator[str]:
        self.play.settle()
        self.seen_screens.add(self.shown)
        yield name

    def _with_errors(self, name: str) -> Iterator[str]:
        """The page after a press that leads nowhere, where there is such a press."""
        shown, key = self.shown, self.model.patient.of(QuestionnaireModel).page_key
        self._normal()
        self.press("primaryButton")
        self.play.wait(lambda: not self.model.property("busy"), "the answer")
        if (self.shown, self.model.patient.of(QuestionnaireModel).page_key) != (shown, key):
            raise WalkFailed(f"{name}: the press was not refused")
        yield from self._show(f"{name}, errors")

    def _overlays(self) -> Iterator[str]:
        keys = [entry["key"] for entry in self.model.property("barItems")]
        self.model.start()
        self.screen("identity")
        for key in keys:
            self.model.choose(key)
            self.seen_overlays.add(self.model.property("overlay"))
            yield from self._show(f"overlay {key}")
            self.model.closeOverlay()
        for name in ("sound", "touch"):
            self.model.choose(name)
            self.seen_overlays.add(name)
            yield from self._show(f"overlay {name}")
            self.model.closeOverlay()
        self.model._idle._warn()
        self.seen_overlays.add(self.model.property("overlay"))
        yield from self._show("overlay idle")
        self.model.closeOverlay()

    def _identification(self) -> Iterator[str]:
        yield from self._show("identity")
        yield from self._with_errors("identity")
        yield from self._by_letter()
        self._restart()
        self._to_factor("García-López de la Fuente")
        yield from self._show("factor")
        kinds = [name for name in self.play.names() if name.startswith("choice_")]
        for name in sorted(kinds):
            self._normal()
            self.press(name)
            yield from self._show(f"factor {name.removeprefix('choice_')}")
        yield from self._with_errors("factor")
        self._restart()

    def _by_letter(self) -> Iterator[str]:
        """The same page for whoever has a code, and what it says of a scan."""
        self._normal()
        self.press("haveCode")
        yield from self._with_errors("identity by letter")
        self.model.patient.identity.scanned(code_of("0123456789abcdef0123"))
        yield from self._show("identity by letter, scanned")
        self.model.patient.identity.away()
        yield from self._show("identity, codes are no use")

    def _restart(self) -> None:
        language = self.model.property("language")
        self.model.setTextScale(1.0)
        self.model.wipe()
        self.model.setLanguage(language)
        self.window.resize(1080, 1920)
        self.screen("welcome")
        self.come_to_rest()

    def _to_factor(self, family: str) -> None:
        self.known = replace(self.known, family=family)
        language = self.model.property("language")
        self.to_factor()
        if self.model.property("language") != language:
            raise WalkFailed("the language was lost")

    def _visit(self) -> Iterator[str]:
        self._to_factor("García-López de la Fuente")
        self.play.enter("factorAnswer", self.known.answer)
        self.press("primaryButton")
        self.screen("appointments")
        yield from self._show("appointments")
        self._go_on("representative")
        yield from self._who_is_here()
        self._go_on("contact")
        yield from self._show("contact")
        for name in sorted(name for name in self.play.names() if name.startswith("change_")):
            self._normal()
            self.press(name)
            self.screen("contactEdit")
            yield from self._show(f"contact {name}")
            self._normal()
            self.model.back()
            self.screen("contact")
        self._go_on("form")
        yield from self._questions()
        yield from self._insurance()
        yield from self._message()
        yield from self._consent()
        yield from self._payment()
        yield from self._done()

    def _who_is_here(self) -> Iterator[str]:
        yield from self._show("representative")
        yield from self._with_errors("representative")
        for relation in ("guardian", "other"):
            self._normal()
            self.press(f"choice_{relation}")
            yield from self._show(f"representative {relation}")
            yield from self._with_errors(f"representative {relation}")
        self._normal()
        self.press("choice_patient")

    def _represented(self) -> LobbyVisit:
        """The visit as it would be with somebody else here."""
        visit = self.model.patient._visit
        assert visit is not None
        name = f"{CROWDED_GIVEN} García-López de la Fuente"
        return replace(visit, representative=RepresentativeTold("guardian", name))

    def _normal(self) -> None:
        self.window.resize(1080, 1920)
        self.model.setTextScale(1.0)
        self.play.settle()

    def _go_on(self, screen: str) -> None:
        self._normal()
        self.press("primaryButton")
        self.screen(screen)

    def _questions(self) -> Iterator[str]:
        form = self.model.patient.of(QuestionnaireModel)
        number = 0
        while True:
            number += 1
            rows = form._questions.rows
            kinds = {str(row._question.kind) for row in rows}
            self.seen_kinds |= kinds
            name = f"question {number} {'+'.join(sorted(kinds))}"
            yield from self._show(name)
            if any(row._question.required for row in rows):
                self._normal()
                yield from self._with_errors(name)
            yield from self._turned_on(name)
            if not form.turn():
                break
        self._normal()
        for _ in range(len(every_kind()["item"])):
            if form.property("reviewing") or self.shown != "form":
                break
            form._review()
        yield from self._show("review")
        self.model._show_overlay("leaveForm")
        self.seen_overlays.add("leaveForm")
        yield from self._show("overlay leaveForm")
        form.leaveToPerson()
        self.play.wait(lambda: self.shown != "form" and not self.model.property("busy"), "the step after")

    def _turned_on(self, name: str) -> Iterator[str]:
        """What else this page can show: another row, a written answer, a mark instead of a signature."""
        for button in ("addRow", "addGroup", "choice_mark", "choice_typed", "takePhoto", "choice_other"):
            if button in self.play.names():
                self._normal()
                self.press(button)
                if button == "takePhoto":
                    yield from self._card_not_seen(name)
                yield from self._show(f"{name}, {button}")

    def _card_not_seen(self, name: str) -> Iterator[str]:
        """What the camera sees is no card: it is said what to do, and after two more tries it may be kept."""
        photo = self.model.patient.of(QuestionnaireModel)._questions.rows[0].property("photo")
        assert isinstance(photo, CardPhotoModel)
        self.play.wait(lambda: photo._tries == 1, "the picture that was looked at")
        yield from self._show(f"{name}, no card")
        photo._tries = TRIES - 1
        self.play.wait(lambda: not photo._frame.isNull(), "what the camera sees")
        self._normal()
        self.press("takePhoto")
        self.play.wait(lambda: "keepPhoto" in self.play.names(), "the picture that may be kept")

    def _insurance(self) -> Iterator[str]:
        self.screen("insurance")
        yield from self._show("insurance on file")
        self.model.patient.of(InsuranceModel).change()
        self.screen("insuranceEdit")
        yield from self._show("insurance edit")
        yield from self._with_errors("insurance edit")
        for name in sorted(name for name in self.play.names() if name.startswith("choice_")):
            self._normal()
            self.press(name)
            yield from self._show(f"insurance edit {name}")
        self.model.back()
        self.screen("insurance")
        self._go_on("message")

    def _message(self) -> Iterator[str]:
        yield from self._show("message")
        yield from self._with_errors("message")
        self.model.patient.of(MessageModel).setText("\n".join([LONG] * 12))
        yield from self._show("message, long")
        yield from self._with_errors("message, long")
        self._normal()
        self.press("secondaryButton")
        self.screen("consent")

    def _consent(self) -> Iterator[str]:
        consent, key = self.model.patient.of(ConsentModel), self.model.patient.journey.shown[-1][1]
        consent.begin(self._represented(), key)
        yield from self._show("consent for somebody")
        self._normal()
        self.press("choice_typed")
        yield from self._show("consent for somebody, typed")
        self._normal()
        self.press("choice_drawn")
        visit = self.model.patient._visit
        assert visit is not None
        consent.begin(visit, key)
        yield from self._show("consent")
        yield from self._with_errors("consent")
        self._normal()
        self.press("choice_typed")
        yield from self._show("consent typed")
        yield from self._with_errors("consent typed")
        self._normal()
        self.play.enter("typedName", "Maximiliano García-López de la Fuente")

    def _payment(self) -> Iterator[str]:
        """What is owed, each way to pay it, and each answer of the terminal; it is paid another day."""
        self._go_on("payment")
        self.play.wait(lambda: "payLater" in self.play.names(), "what is owed")
        yield from self._show("payment without a terminal")
        step = self.model.patient.of(PaymentModel)
        self.lobby.model._equipment.services.paying._terminal = ScriptedTerminal(Does.DECLINES)
        step.changed.emit()
        yield from self._show("payment")
        for name, leads in (
            ("payPart", "paymentPart"),
            ("payPlan", "paymentPlan"),
            ("payQuestion", "paymentQuestion"),
        ):
            self._normal()
            self.press(name)
            self.screen(leads)
            yield from self._show(leads)
            yield from self._with_errors(leads)
            self._normal()
            self.model.back()
            self.screen("payment")
        self._go_on("paymentCard")
        self.play.wait(lambda: not step.property("waiting"), "the terminal's answer")
        # Their receipt can go by e-mail, to an address that is long.
        self.lobby.model._equipment.services.paying.receipt_address = lambda session: LONG_ADDRESS  # type: ignore[method-assign]
        for state in (PaymentState.DECLINED, PaymentState.APPROVED, PaymentState.UNKNOWN):
            step._answered(state)
            if state is PaymentState.APPROVED:
                self.play.wait(lambda: bool(step.property("receiptOffer")), "the offer of a receipt")
            yield from self._show(f"payment {state}")
        self._normal()
        step.tryAgain()
        self.screen("payment")
        self._normal()
        self.press("payLater")
        self.screen("done")

    def _done(self) -> Iterator[str]:
        self.screen("done")
        receipt = self.model.patient.receipt
        self.play.wait(lambda: bool(receipt.property("delivered")), "the delivery")
        yield from self._show("done")
        assert receipt._receipt is not None
        self.receipt = receipt._receipt
        receipt.show(replace(self.receipt, seen=True), receipt._code)
        yield from self._show("done, seen")
        receipt.offer(self._represented())
        receipt.changed.emit()
        yield from self._show("done, another")
        yield from laid_over.next_visits(self)
        yield from laid_over.checked_out(self)
        self._restart()

    def _refusals(self) -> Iterator[str]:
        for reason in RefusalReason:
            receipt = self.receipt if reason is RefusalReason.ALREADY_IN else None
            self.model.patient.refuse(Refused(reason, self.booking, NOON, receipt), lambda: None)
            self.screen("refused")
            self.seen_reasons.add(reason)
            yield from self._show(f"refused {reason}")
        self.model.patient.go(Place.LEAVE)
        yield from self._show("leave")
        yield from self._with_errors("leave")
        self._restart()

    def _staff_exit(self) -> Iterator[str]:
        language = self.model.property("language")
        # The patient goes with it, and what they had chosen.
        self.model.corner()
        self.model.setLanguage(language)
        self.screen("staffExit")
        yield from self._show("staff exit")
        self.model.exit.setName("Ivo")
        self._normal()
        self.press("primaryButton")
        yield from self._show("staff exit, errors")
        self._restart()

    def _check_that_all_was_seen(self) -> None:
        missing = set(of_steps([step.PAGES for step in STEPS.values()])) - self.seen_screens
        kinds = {str(kind) for kind in Kind} - self.seen_kinds
        overlays = {
            item.objectName().removesuffix("Overlay")
            for item in self.window.findChildren(QQuickItem)
            if item.objectName().endswith("Overlay")
        }
        if len(overlays) < 6:
            raise WalkFailed(f"only these overlays are there: {overlays}")
        reasons = set(RefusalReason) - self.seen_reasons
        overlays -= self.seen_overlays
        parts = {*QuestionPart, *NextPart, *CheckOutPart} - self.seen_parts
        if missing or kinds or overlays or reasons or parts:
            raise WalkFailed(f"not seen: {missing} {kinds} {overlays} {reasons} {parts}")
