"""A whole visit at a real lobby window, from the first touch to the ticket.

One script: the demonstration plays it, the pictures are taken of it, and the tests go along it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from kiosk.app import Lobby
from kiosk.cli.player import Player
from kiosk.domain.identity import Factor, factor_key
from kiosk.domain.items.representative import Relation
from kiosk.domain.people import Patient
from kiosk.lobby.steps.consent import ConsentModel
from kiosk.lobby.steps.insurance import InsuranceModel
from kiosk.lobby.steps.questionnaire import QuestionnaireModel

# What is given out as an answer: the first of these that a page has asks for nothing more, as most people have it.
ANSWERS = ("choice_4", "choice_false", "choice_0")
SIGNATURE = ((0.15, 0.7), (0.2, 0.3), (0.28, 0.75), (0.36, 0.4), (0.45, 0.7), (0.6, 0.5), (0.75, 0.62))
# Another screen, whichever the visit asks for.
NEXT = "next"
# One thing that is done: what it is called, how it is done, and the screen that it leads to, by its name or `NEXT`;
# empty for the same one.
Act = Callable[[str, Callable[[], None], str], None]


@dataclass(frozen=True)
class Introduction:
    """What a patient knows of themselves; ``answer`` is their second answer, by ``factor``."""

    family: str
    birth_date: date
    answer: str
    factor: Factor = Factor.PHONE

    @classmethod
    def of(cls, patient: Patient) -> Introduction:
        """What somebody of the record would say, with the end of their phone's number."""
        return cls(patient.family, patient.birth_date, factor_key(Factor.PHONE, patient.contact.phone))


@dataclass(frozen=True)
class Habits:
    """What one patient does otherwise than another.

    Attributes:
        language: the one they choose, by its tag; empty for that of the screen.
        touches_digits: on the number pad of the screen; otherwise with keys.
        street: their new one, where the address on file is wrong; empty where all is right.
        card: company and number of a new insurance card; None where what is on file is right, or there is none.
        signs_as: the name that they type; empty for a drawing.
        comes_as: what they are to the patient, a `Relation`, where that is asked; ``signs_as`` is their name then.
        says_yes_first: they take a yes back, having seen what it asks for.
    """

    language: str = ""
    touches_digits: bool = False
    street: str = ""
    card: tuple[str, str] | None = None
    signs_as: str = "Maria G"
    says_yes_first: bool = False
    comes_as: str = ""


class Visitor:
    """One finger at one lobby, which must be shown.

    ``play`` is the hand that the finger belongs to, where there is one already. ``act`` does each thing that the
    patient does, by its name; ``moment`` is told where there is something to be seen within a page:
    ``identity-filled``, ``factor``, ``question``, ``question-follow-up``, ``question-answered``, ``insurance-filled``,
    ``consent-signed``,
    ``representative-filled``.
    """

    def __init__(
        self,
        lobby: Lobby,
        known: Introduction,
        habits: Habits | None = None,
        *,
        play: Player | None = None,
        act: Act | None = None,
        moment: Callable[[str], None] = lambda name: None,
    ) -> None:
        self.lobby = lobby
        self.model = lobby.model
        self.play = play or Player(lobby.window)
        self.known = known
        self.habits = habits or Habits()
        self._act = act or self.does
        self._moment = moment

    def does(self, name: str, action: Callable[[], None], shown: str = "") -> None:
        """Do one thing, and wait for the screen that it leads to, where that is known. Raises PlayFailed."""
        action()
        if shown and shown != NEXT:
            self.screen(shown)

    # What is on the screen

    @property
    def shown(self) -> str:
        """The screen, by its name."""
        return str(self.model.property("screen"))

    def screen(self, name: str) -> None:
        """Wait for a screen, and for the record's answer. Raises PlayFailed."""
        self.play.wait(
            lambda: self.shown == name and not self.model.property("busy"),
            f"the screen '{name}' and not '{self.shown}'",
        )

    def sees(self, text: str) -> bool:
        """Whether ``text`` comes to be on the screen. Raises PlayFailed."""
        self.play.wait(lambda: self.play.sees(text), f"the text {text!r}")
        return True

    def press(self, *names: str) -> None:
        """Touch what is called so, one after the other."""
        for name in names:
            self.play.tap(name)

    def _pressing(self, name: str) -> Callable[[], None]:
        return lambda: self.press(name)

    # Who they are

    def begin(self) -> None:
        """From the welcome screen to the first question."""
        language = self.habits.language
        if language and language != self.model.property("language"):
            self._act("language", self._pressing(f"language_{language}"), "welcome")
        self._act("start", self._pressing("startButton"), "identity")

    def enter_name(self, family: str = "") -> None:
        """Begin, and say name and birth date."""
        self.begin()
        self._act("family name", lambda: self.play.enter("familyName", family or self.known.family), "")
        for part in ("month", "day", "year"):
            self._act(
                f"birth {part}", self._entering(f"date_{part}", getattr(self.known.birth_date, part)), ""
            )
        self._moment("identity-filled")

    def to_factor(self, family: str = "") -> None:
        """As far as the second question."""
        self.enter_name(family)
        self._act("who I am", self._pressing("primaryButton"), "factor")
        self._moment("factor")

    def identify(self, family: str = "", digits: str = "") -> None:
        """Say who they are, right or wrong; where that leads to is not waited for."""
        self.to_factor(family)
        if self.known.factor != Factor.PHONE:
            self.press(f"choice_{self.known.factor}")
        self._act("last four of the phone", self._entering("factorAnswer", digits or self.known.answer), "")
        self._act("it is me", self._pressing("primaryButton"), NEXT)

    def _entering(self, field: str, text: object) -> Callable[[], None]:
        """Type into a field, with keys or on the large number pad."""

        def enter() -> None:
            if not self.habits.touches_digits:
                self.play.enter(field, str(text))
                return
            self.press(field, *(f"digit_{digit}" for digit in str(text)))

        return enter

    # What they are asked

    def say_who(self) -> None:
        """Who is here: the patient, or somebody with a name of their own."""
        relation = self.habits.comes_as or Relation.PATIENT
        self._act("who is here", self._pressing(f"choice_{relation}"), "")
        if relation != Relation.PATIENT:
            self._act("my name", lambda: self._replace("representativeName", self.habits.signs_as), "")
        self._moment("representative-filled")

    def confirm_contact(self) -> None:
        """What is on file is right, but for a new street."""
        if self.habits.street:
            self._act("change my address", self._pressing("change_address"), "contactEdit")
            self._act("new street", lambda: self._replace("field_address_line", self.habits.street), "")
            self._act("save it", self._pressing("primaryButton"), "contact")
        self._act("details are right", self._pressing("primaryButton"), NEXT)

    def _replace(self, field: str, text: str) -> None:
        self.press(field)
        item = self.play.find(field)
        length = len(item.property("text")) if item is not None else 0
        self.play.type("\b" * length + text)

    def answer_form(self) -> None:
        """Every question with what needs no more; ends on the screen after the questionnaire."""
        self.screen("form")
        self.answer_pages(1000)

    def answer_pages(self, count: int) -> None:
        """So many pages of the form, or all there are."""
        number = 0
        while self.shown == "form" and number < count:
            number += 1
            page = self.model.patient.of(QuestionnaireModel).page_key
            self._moment("question")
            self._act(f"question {number}", self._answer, "")
            self._moment("question-answered")
            self._act(f"answered {number}", self._pressing("primaryButton"), "")
            self.play.wait(self._has_turned(page), "the next question")

    def _answer(self) -> None:
        names = self.play.names()
        if self.habits.says_yes_first and "choice_true" in names:
            self.press("choice_true")
            self._moment("question-follow-up")
        choice = next((name for name in ANSWERS if name in names), None)
        if choice:
            self.press(choice)

    def _has_turned(self, page: str) -> Callable[[], bool]:
        """Whether another page of the form, or another screen, is shown."""

        def turned() -> bool:
            form = self.model.patient.of(QuestionnaireModel)
            return not self.model.property("busy") and (self.shown != "form" or form.page_key != page)

        return turned

    def answer_insurance(self) -> None:
        """A new card; or what is on file is right; where nothing is, there is no insurance."""
        if self.habits.card is not None:
            self._act("I will type my card", self._pressing("primaryButton"), "insuranceEdit")
            self.enter_card(*self.habits.card)
        elif (step := self.model.patient.of(InsuranceModel)).onFile or step.unseen:
            self._act("the same insurance", self._pressing("primaryButton"), NEXT)
        else:
            self._act("no insurance", self._pressing("noInsurance"), NEXT)

    def enter_card(self, payer: str, number: str) -> None:
        """What stands on a card, and that it is all."""
        self._act("company", lambda: self.play.enter("payer", payer), "")
        self._act("number", lambda: self.play.enter("memberId", number), "")
        self._moment("insurance-filled")
        self._act("my card", self._pressing("primaryButton"), NEXT)

    def sign(self) -> None:
        """By hand, or with the name; for a child as a parent."""
        name = self.habits.signs_as
        if not name:
            self._act("sign", lambda: self.play.draw("signature", list(SIGNATURE)), "")
        else:
            self._act("type my name", self._pressing("choice_typed"), "")
            consent = self.model.patient.of(ConsentModel)
            if consent.property("forChild"):
                self.play.enter("signerName", name)
                self.press("choice_parent")
            elif consent.property("typesName"):
                self._act("my name", lambda: self.play.enter("typedName", name), "")
        self._moment("consent-signed")

    def pay_later(self) -> None:
        """What is owed is seen, and paid another day."""
        self.play.wait(lambda: "payLater" in self.play.names(), "what there is to pay")
        self._act("pay another day", self._pressing("payLater"), NEXT)

    # From one to the next

    def to_appointments(self) -> None:
        """As far as the appointments."""
        self.identify()
        self.screen("appointments")

    def to_contact(self) -> None:
        """As far as the first step that every visit has."""
        self.to_appointments()
        first = "representative" if self.habits.comes_as else "contact"
        self._act("this is my appointment", self._pressing("primaryButton"), first)
        if self.habits.comes_as:
            self.say_who()
            self._act("that is who I am", self._pressing("primaryButton"), "contact")

    def to_form(self) -> None:
        """As far as the first question of the questionnaire."""
        self.to_contact()
        self.confirm_contact()
        self.screen("form")

    def to_insurance(self) -> None:
        """As far as the question behind the questionnaire."""
        self.to_form()
        self.answer_form()
        self._act("insurance", lambda: None, "insurance")

    def to_consent(self) -> None:
        """As far as the signature."""
        self.to_insurance()
        self.answer_insurance()
        self.screen("consent")

    def to_done(self) -> None:
        """The whole visit."""
        self.to_consent()
        self.sign()
        self._act("agree", self._pressing("primaryButton"), NEXT)
        self.play.wait(lambda: self.shown != "consent", "the screen behind the signature")
        if self.shown == "payment":
            self.pay_later()
        self.screen("done")

    def go_on(self) -> None:
        """From whatever screen of a visit is shown to its end; for a visit that asks for less, or for more."""
        while True:
            self.play.wait(lambda: not self.model.property("busy"), "the record's answer")
            match self.shown:
                case "done" | "refused":
                    return
                case "representative":
                    self.say_who()
                    self._leave_page()
                case "form":
                    self.answer_form()
                case "insurance":
                    self.answer_insurance()
                case "consent":
                    self.sign()
                    self.press("primaryButton")
                case "payment":
                    self.pay_later()
                case _:
                    self._leave_page()

    def _leave_page(self) -> None:
        before = self.shown
        self.press("primaryButton")
        self.play.wait(lambda: self.shown != before, "the next screen")
