"""Consent: read, then sign by drawing or by typing the name."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot

from kiosk.domain.checklist import ItemKind
from kiosk.domain.consents import ConsentDocument
from kiosk.domain.names import MAX_NAME, fold
from kiosk.domain.steps import ConsentGiven, HandedToDesk, SignatureMethod, Stroke
from kiosk.domain.visits import LobbyVisit
from kiosk.lobby.parts import Surroundings, errors_of, options, text_problem

translate = QCoreApplication.translate

# More than a hand draws; a guard for the record, not for people.
MOST_POINTS = 20_000


class ConsentModel(QObject):
    """The document on the screen and its signature."""

    changed = Signal()
    typed = Signal()
    # At every press that fails, also with the same words as before, and when there is nothing wrong any more.
    judged = Signal()

    def __init__(self, around: Surroundings, parent: QObject) -> None:
        super().__init__(parent)
        self._around = around
        self._document: ConsentDocument | None = None
        self._signer = ""
        self._method = SignatureMethod.DRAWN
        self._strokes: tuple[Stroke, ...] = ()
        self._typed_name = ""
        self._error = ""

    def begin(self, visit: LobbyVisit, key: str) -> bool:
        """Show the document ``key``; False when the clinic has none of that name: then it is the desk's business."""
        document = self._around.content.consents.get(key)
        if document is None:
            self._around.record(HandedToDesk(ItemKind.CONSENT, key, "no_document"))
            return False
        if document != self._document:
            self._strokes, self._typed_name = (), ""
        self._document = document
        self._mended()
        self._signer = " ".join(part for part in (visit.patient.given, visit.patient.family) if part)
        self.changed.emit()
        self.typed.emit()
        return True

    @property
    def _language(self) -> str:
        return self._around.translation.language.code

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._document.title(self._language) if self._document else ""

    @Property(list, notify=changed)
    def paragraphs(self) -> list[str]:
        return list(self._document.text(self._language)) if self._document else []

    signerText = Property(str, lambda self: self._signer, notify=changed)

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

    @Property(list, notify=typed)
    def strokes(self) -> list[list[dict[str, float]]]:
        return [[{"x": x, "y": y} for x, y in stroke] for stroke in self._strokes]

    typedName = Property(str, lambda self: self._typed_name, notify=typed)
    error = Property(str, lambda self: self._error, notify=judged)

    @Property(list, notify=judged)
    def errors(self) -> list[dict[str, Any]]:
        return errors_of(signature=self._error)

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
        self._mended()

    @Slot()
    def clear(self) -> None:
        self._strokes = ()
        self.typed.emit()
        self._mended()

    @Slot(str)
    def chooseMethod(self, value: str) -> None:
        self._method = SignatureMethod(value)
        self.changed.emit()
        self._mended()

    @Slot(str)
    def setTypedName(self, text: str) -> None:
        if text != self._typed_name:
            self._typed_name = text
            self.typed.emit()
            self._mended()

    def _mended(self) -> None:
        """Mending has begun: the error goes, and comes back when it is judged anew."""
        if self._error:
            self._error = ""
            self.judged.emit()

    @Slot()
    def submit(self) -> None:
        """Record the signature with the words that were on the screen."""
        name = self._typed_name.strip()
        points = sum(len(stroke) for stroke in self._strokes)
        self._error = ""
        if self._method is SignatureMethod.TYPED:
            self._error = text_problem(name, MAX_NAME)
            if not self._error and not fold(name):
                self._error = translate("Lobby", "Type your name to sign.")
        elif not points:
            self._error = translate("Lobby", "Sign in the box with your finger, or choose to type your name.")
        elif points > MOST_POINTS:
            self._error = translate("Lobby", "Clear the box and sign again, please.")
        self.judged.emit()
        if self._error or self._document is None:
            return
        drawn = self._method is SignatureMethod.DRAWN
        self._around.record(
            ConsentGiven(
                document=self._document.key,
                version=self._document.version,
                language=self._document.shown_in(self._language),
                method=self._method,
                typed_name="" if drawn else name,
                strokes=self._strokes if drawn else (),
            )
        )

    @Slot()
    def decline(self) -> None:
        """Nobody has to sign at a machine: a person will talk about it."""
        if self._document is not None:
            self._around.record(HandedToDesk(ItemKind.CONSENT, self._document.key, "declined"))

    def retranslate(self) -> None:
        self._mended()
        self.changed.emit()
