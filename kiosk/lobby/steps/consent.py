"""Consent: read, then sign by drawing or by typing the name.

A child does not sign: below the clinic's age whoever is here for them does, as they have said; and so does somebody who
is here for a grown-up. Where nobody was asked who is here, an adult says so on this page.
"""

from __future__ import annotations

from typing import Any, ClassVar

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot

from kiosk.domain.consents import ConsentDocument, document
from kiosk.domain.names import MAX_NAME, fold
from kiosk.domain.visit.checklist import ItemKind, Reason
from kiosk.domain.visit.steps import (
    ConsentGiven,
    HandedToDesk,
    Relation,
    RepresentativeTold,
    SignatureMethod,
    Stroke,
)
from kiosk.domain.visit.visit import LobbyVisit
from kiosk.lobby.pages import Pages
from kiosk.lobby.parts import Surroundings, errors_of, options, text_problem
from kiosk.lobby.steps.step import StepModel

translate = QCoreApplication.translate

# More than a hand draws; a guard for the record, not for people.
MOST_POINTS = 20_000


class ConsentModel(StepModel):
    """The document on the screen and its signature."""

    PAGES: ClassVar[Pages] = {"consent": "ConsentStep"}

    changed = Signal()
    typed = Signal()
    # At every press that fails, also with the same words as before, and when there is nothing wrong any more.
    judged = Signal()

    def __init__(self, around: Surroundings, parent: QObject) -> None:
        super().__init__(around, parent)
        self._document: ConsentDocument | None = None
        self._patient = ""
        self._first_name = ""
        # An adult has to say on this page who they are, and who has said it before; without either the patient signs.
        self._for_child = False
        self._representative: RepresentativeTold | None = None
        self._signer_name = ""
        self._signer = ""
        self._method = SignatureMethod.DRAWN
        self._strokes: tuple[Stroke, ...] = ()
        self._typed_name = ""
        self._errors: dict[str, str] = {}

    def begin(self, visit: LobbyVisit, key: str) -> bool:
        """Show the document ``key``; False where it is the desk's business.

        That is so when the clinic has none of that name, and when nobody is here who may sign it.
        """
        shown = document(self._around.content.forms, key)
        if shown is None:
            self._around.record(HandedToDesk(ItemKind.CONSENT, key, Reason.NO_DOCUMENT))
            return False
        settings, who = self._around.content.settings, visit.representative
        under_age = settings.is_under_age(visit.patient.birth_date, self._around.clock())
        alone = who is not None and who.is_patient
        if who is not None and not who.may_sign and (under_age or not alone):
            reason = Reason.UNDER_AGE if alone else Reason.NOT_A_SIGNER
            self._around.record(HandedToDesk(ItemKind.CONSENT, key, reason))
            return False
        if shown != self._document or who != self._representative:
            self._strokes, self._typed_name = (), ""
        self._for_child = under_age and who is None
        self._representative = None if alone else who
        self._first_name = visit.patient.first_name
        self._document = shown
        self._mended(*self._errors)
        self._patient = " ".join(part for part in (visit.patient.given, visit.patient.family) if part)
        self.changed.emit()
        self.typed.emit()
        return True

    @property
    def page(self) -> str:
        return "consent"

    @property
    def step_name(self) -> str:
        return translate("Lobby", "Your consent")

    @staticmethod
    def desk_words(reason: str) -> str:
        if reason in (Reason.UNDER_AGE, Reason.NOT_A_SIGNER):
            return translate("Lobby", "they will tell you who can sign the consent.")
        return translate("Lobby", "they will go through the consent with you.")

    @property
    def _language(self) -> str:
        return self._around.translation.language.code

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._document.title(self._language) if self._document else ""

    @Property(list, notify=changed)
    def paragraphs(self) -> list[str]:
        return list(self._document.text(self._language)) if self._document else []

    @Property(str, notify=typed)
    def signerText(self) -> str:
        if self._representative is not None:
            return self._representative.name
        return self._signer_name if self._for_child else self._patient

    forChild = Property(bool, lambda self: self._for_child, notify=changed)
    signerName = Property(str, lambda self: self._signer_name, notify=typed)

    @Property(str, notify=changed)
    def subtitle(self) -> str:
        if self._representative is not None:
            return _signing_words(self._representative).format(name=self._first_name)
        if not self._for_child:
            return ""
        return translate("Lobby", "An adult signs for {name}: mother, father or legal guardian.").format(
            name=self._first_name
        )

    @Property(str, notify=changed)
    def signersLabel(self) -> str:
        return translate("Lobby", "Who are you to {name}?").format(name=self._first_name)

    @Property(list, notify=changed)
    def signers(self) -> list[dict[str, Any]]:
        return options(
            self._signer,
            **{
                Relation.PARENT: translate("Lobby", "Mother or father"),
                Relation.GUARDIAN: translate("Lobby", "Legal guardian"),
            },
        )

    @Property(str, notify=changed)
    def method(self) -> str:
        return str(self._method)

    @Property(list, notify=changed)
    def methods(self) -> list[dict[str, Any]]:
        return options(
            self._method,
            drawn=translate("Lobby", "Sign with a finger"),
            typed=translate("Lobby", "Type my name"),
        )

    @Property(bool, notify=changed)
    def typesName(self) -> bool:
        """Whoever has said their name already is not asked for it again."""
        return not self._for_child and self._representative is None

    @Property(list, notify=typed)
    def strokes(self) -> list[list[dict[str, float]]]:
        return [[{"x": x, "y": y} for x, y in stroke] for stroke in self._strokes]

    typedName = Property(str, lambda self: self._typed_name, notify=typed)
    error = Property(str, lambda self: self._errors.get("signature", ""), notify=judged)
    signerNameError = Property(str, lambda self: self._errors.get("signerName", ""), notify=judged)
    signerError = Property(str, lambda self: self._errors.get("signer", ""), notify=judged)

    @Property(list, notify=judged)
    def errors(self) -> list[dict[str, Any]]:
        return errors_of(**self._errors)

    @Property(str, notify=changed)
    def agreeText(self) -> str:
        return translate("Lobby", "I agree and sign")

    @Slot("QVariantList")
    def setStrokes(self, strokes: list[list[dict[str, float]]]) -> None:
        """Take over what was drawn: points from 0 to 1 over the box."""
        self._strokes = tuple(
            tuple((round(float(point["x"]), 4), round(float(point["y"]), 4)) for point in stroke)
            for stroke in strokes
        )
        self._mended("signature")

    @Slot()
    def clear(self) -> None:
        self._strokes = ()
        self.typed.emit()
        self._mended("signature")

    @Slot(str)
    def chooseMethod(self, value: str) -> None:
        self._method = SignatureMethod(value)
        self.changed.emit()
        self._mended("signature")

    @Slot(str)
    def chooseSigner(self, value: str) -> None:
        self._signer = Relation(value)
        self.changed.emit()
        self._mended("signer")

    @Slot(str)
    def setTypedName(self, text: str) -> None:
        if text != self._typed_name:
            self._typed_name = text
            self.typed.emit()
            self._mended("signature")

    @Slot(str)
    def setSignerName(self, text: str) -> None:
        if text != self._signer_name:
            self._signer_name = text
            self.typed.emit()
            self._mended("signerName")

    def _mended(self, *fields: str) -> None:
        """Mending has begun: the error goes, and comes back when it is judged anew."""
        left = {name: text for name, text in self._errors.items() if name not in fields}
        if left != self._errors:
            self._errors = left
            self.judged.emit()

    def _judge(self, name: str) -> dict[str, str]:
        """What is missing, by field; ``name`` is the adult's."""
        found: dict[str, str] = {}
        if self._for_child:
            missing = "" if fold(name) else translate("Lobby", "Enter the name of the adult who signs.")
            found["signerName"] = text_problem(name, MAX_NAME) or missing
            found["signer"] = "" if self._signer else translate("Lobby", "Choose who you are to the child.")
        typed = self._typed_name.strip()
        points = sum(len(stroke) for stroke in self._strokes)
        if self._method is SignatureMethod.TYPED:
            if self.typesName:
                missing = "" if fold(typed) else translate("Lobby", "Type your name to sign.")
                found["signature"] = text_problem(typed, MAX_NAME) or missing
        elif not points:
            found["signature"] = translate(
                "Lobby", "Sign in the box with your finger, or choose to type your name."
            )
        elif points > MOST_POINTS:
            found["signature"] = translate("Lobby", "Clear the box and sign again, please.")
        return {field: text for field, text in found.items() if text}

    @Slot()
    def submit(self) -> None:
        """Record the signature with the words that were on the screen."""
        adult = " ".join(self._signer_name.split())
        self._errors = self._judge(adult)
        self.judged.emit()
        if self._errors or self._document is None:
            return
        drawn = self._method is SignatureMethod.DRAWN
        signer, relationship = ("", "") if self.typesName else (adult, str(self._signer))
        if self._representative is not None:
            signer, relationship = self._representative.name, self._representative.relationship
        typed = signer or self._typed_name.strip()
        self._around.record(
            ConsentGiven(
                document=self._document.key,
                version=self._document.version,
                language=self._document.shown_in(self._language),
                method=self._method,
                typed_name="" if drawn else typed,
                strokes=self._strokes if drawn else (),
                signer_name=signer,
                signer_relationship=relationship,
            )
        )

    @Slot()
    def decline(self) -> None:
        """Nobody has to sign at a machine: a person will talk about it."""
        if self._document is not None:
            self._around.record(HandedToDesk(ItemKind.CONSENT, self._document.key, Reason.DECLINED))

    def retranslate(self) -> None:
        self._mended(*self._errors)
        self.changed.emit()


def _signing_words(who: RepresentativeTold) -> str:
    """As whom somebody signs for ``{name}``."""
    words: dict[str, str] = {
        Relation.MOTHER: translate("Lobby", "You sign for {name}, as the mother."),
        Relation.FATHER: translate("Lobby", "You sign for {name}, as the father."),
        Relation.GUARDIAN: translate("Lobby", "You sign for {name}, as the legal guardian."),
        Relation.CARER: translate("Lobby", "You sign for {name}, as a carer."),
    }
    return words.get(who.relationship, translate("Lobby", "You sign for {name}."))
