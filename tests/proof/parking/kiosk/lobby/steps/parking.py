"""Parking: whether it is free of charge, the place, and a picture of the plate, on one page."""

from __future__ import annotations

from typing import Any, ClassVar

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot

from kiosk.domain.forms import Attachment
from kiosk.domain.items.parking import ParkingAnswered
from kiosk.domain.visit.visit import LobbyVisit
from kiosk.lobby.pages import Pages
from kiosk.lobby.parts import Surroundings, errors_of, options, text_problem
from kiosk.lobby.steps.attachments import PhotoModel
from kiosk.lobby.steps.step import StepModel
from kiosk.qt import pictures

translate = QCoreApplication.translate
LONGEST_PLACE = 20


class ParkingModel(StepModel):
    """What is said of the car."""

    PAGES: ClassVar[Pages] = {"parking": "ParkingStep"}

    changed = Signal()
    typed = Signal()

    def __init__(self, around: Surroundings, parent: QObject) -> None:
        super().__init__(around, parent)
        self._free = ""
        self._place = ""
        self._plate: tuple[Attachment, ...] = ()
        self._photo: PhotoModel | None = None
        self._errors: dict[str, str] = {}

    def begin(self, visit: LobbyVisit, key: str) -> bool:
        self._leave_photo()
        largest = pictures.LARGEST_BYTES
        self._photo = PhotoModel(self._around.camera(), self._plate, largest, self._take, self)
        self._photo.enter()
        self.changed.emit()
        return True

    @property
    def page(self) -> str:
        return "parking"

    @property
    def step_name(self) -> str:
        return translate("Lobby", "Your car")

    @staticmethod
    def desk_words(reason: str) -> str:
        return translate("Lobby", "they will pay back what you paid for parking.")

    def _take(self, plate: tuple[Attachment, ...]) -> None:
        self._plate = plate

    photo = Property(QObject, lambda self: self._photo, notify=changed)
    place = Property(str, lambda self: self._place, notify=typed)
    freeError = Property(str, lambda self: self._errors.get("free", ""), notify=changed)
    placeError = Property(str, lambda self: self._errors.get("place", ""), notify=changed)

    @Property(list, notify=changed)
    def answers(self) -> list[dict[str, Any]]:
        return options(
            self._free, yes=translate("Lobby", "Yes, it is free"), no=translate("Lobby", "No, I paid for it")
        )

    @Property(list, notify=changed)
    def errors(self) -> list[dict[str, Any]]:
        return errors_of(**self._errors)

    @Slot(str)
    def chooseFree(self, value: str) -> None:
        self._free = value
        self._errors["free"] = ""
        self.changed.emit()

    @Slot(str)
    def setPlace(self, text: str) -> None:
        if text != self._place:
            self._place = text
            self._errors["place"] = ""
            self.typed.emit()
            self.changed.emit()

    @Slot()
    def submit(self) -> None:
        """Record where the car stands."""
        place = " ".join(self._place.split())
        missing = "" if place else translate("Lobby", "Enter the number of your parking place.")
        self._errors = {
            "free": "" if self._free else translate("Lobby", "Choose whether your parking place is free."),
            "place": text_problem(place, LONGEST_PLACE) or missing,
        }
        self.changed.emit()
        if not any(self._errors.values()):
            plate = self._plate[0].data if self._plate else ""
            # No camera goes on behind a patient's back.
            self._leave_photo()
            self._around.record(ParkingAnswered(self._free == "yes", place, plate))

    def retranslate(self) -> None:
        self._errors = {}
        self.changed.emit()

    def leave(self) -> None:
        self._leave_photo()

    def _leave_photo(self) -> None:
        if self._photo is not None:
            self._photo.leave()
            self._photo.deleteLater()
            self._photo = None
            self.changed.emit()
