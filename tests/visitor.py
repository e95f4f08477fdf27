"""A patient at the real lobby window: touches and keys, screen by screen."""

from dataclasses import dataclass
from datetime import UTC, date, datetime

from kiosk.app import Lobby
from kiosk.cli.player import Player
from kiosk.lobby.steps.consent import ConsentModel
from kiosk.lobby.steps.insurance import InsuranceModel
from kiosk.lobby.steps.questionnaire import QuestionnaireModel

# The hour at which all made-up days of the tests stand still.
NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)


@dataclass(frozen=True)
class Known:
    """What a patient knows of themselves. ``factor`` is ``phone`` or ``postcode``."""

    family: str = "garcia lopez"
    birth_date: date = date(1985, 3, 27)
    answer: str = "7391"
    factor: str = "phone"


class Visitor:
    """One finger at one lobby, which must be shown."""

    def __init__(self, lobby: Lobby, known: Known | None = None) -> None:
        self.lobby = lobby
        self.model = lobby.model
        self.play = Player(lobby.window)
        self.known = known or Known()

    @property
    def shown(self) -> str:
        return str(self.model.property("screen"))

    def screen(self, name: str) -> None:
        self.play.wait(
            lambda: self.shown == name and not self.model.property("busy"),
            f"the screen '{name}' and not '{self.shown}'",
        )

    def sees(self, text: str) -> bool:
        """Whether ``text`` comes to be on the screen."""
        self.play.wait(lambda: self.play.sees(text), f"the text {text!r}")
        return True

    def press(self, *names: str) -> None:
        for name in names:
            self.play.tap(name)

    def enter_name(self, family: str = "") -> None:
        self.press("startButton")
        self.screen("identity")
        self.play.enter("familyName", family or self.known.family)
        for part in ("month", "day", "year"):
            self.play.enter(f"date_{part}", str(getattr(self.known.birth_date, part)))

    def to_factor(self, family: str = "") -> None:
        self.enter_name(family)
        self.press("primaryButton")
        self.screen("factor")

    def identify(self, family: str = "", digits: str = "") -> None:
        self.to_factor(family)
        if self.known.factor != "phone":
            self.press(f"choice_{self.known.factor}")
        self.play.enter("factorAnswer", digits or self.known.answer)
        self.press("primaryButton")

    def to_appointments(self) -> None:
        self.identify()
        self.screen("appointments")

    def to_contact(self) -> None:
        self.to_appointments()
        self.press("primaryButton")
        self.screen("contact")

    def to_form(self) -> None:
        self.to_contact()
        self.press("primaryButton")
        self.screen("form")

    def answer_form(self) -> None:
        """Every question with what needs no more; ends on the screen after the questionnaire."""
        self.screen("form")
        self.answer_pages(1000)

    def answer_pages(self, count: int) -> None:
        """So many pages of the form, or all there are."""
        while self.shown == "form" and count > 0:
            count -= 1
            page = self.model.patient.of(QuestionnaireModel).page_key
            names = self.play.names()
            choice = next((name for name in ("choice_4", "choice_false", "choice_0") if name in names), None)
            if choice:
                self.press(choice)
            self.press("primaryButton")
            self.play.wait(
                lambda page=page: (
                    self.shown != "form" or self.model.patient.of(QuestionnaireModel).page_key != page
                ),
                "the next question",
            )

    def to_insurance(self) -> None:
        self.to_form()
        self.answer_form()
        self.screen("insurance")

    def answer_insurance(self) -> None:
        """What is on file is right; where nothing is, there is no insurance."""
        self.press("primaryButton" if self.model.patient.of(InsuranceModel).onFile else "noInsurance")

    def to_consent(self) -> None:
        self.to_insurance()
        self.answer_insurance()
        self.screen("consent")

    def sign(self) -> None:
        self.press("choice_typed")
        if self.model.patient.of(ConsentModel).property("forChild"):
            self.play.enter("signerName", "Ana G")
            self.press("choice_parent")
        else:
            self.play.enter("typedName", "Maria G")

    def go_on(self) -> None:
        """From whatever screen of a visit is shown to its end."""
        while True:
            self.play.wait(lambda: not self.model.property("busy"), "the record's answer")
            match self.shown:
                case "done" | "refused":
                    return
                case "form":
                    self.answer_form()
                case "insurance":
                    self.answer_insurance()
                case "consent":
                    self.sign()
                    self.press("primaryButton")
                case shown:
                    self.press("primaryButton")
                    self.play.wait(lambda shown=shown: self.shown != shown, "the next screen")

    def to_done(self) -> None:
        self.to_consent()
        self.sign()
        self.press("primaryButton")
        self.screen("done")
