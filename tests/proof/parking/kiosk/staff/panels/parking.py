"""Where a patient's car stands."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kiosk.domain.forms import Attachment
from kiosk.domain.items.parking import Parked
from kiosk.domain.visit.step_names import StepName
from kiosk.qt.widgets.text import TextLabel
from kiosk.staff.panels.parts import Card, Picture
from kiosk.staff.panels.room import Room
from kiosk.staff.panels.shown import Shown

translate = QCoreApplication.translate


def cards(shown: Shown) -> Iterator[QWidget]:
    """One card, once the patient has said it."""
    for parked in shown.details.of(Parked):
        card = Card(translate("Staff", "Parking"))
        cost = translate("Staff", "free of charge") if parked.free else translate("Staff", "paid for")
        card.add(TextLabel(translate("Staff", "Place {place}").format(place=parked.place), "strong"))
        card.add(TextLabel(cost, "second"))
        if parked.plate:
            plate = Attachment("image/jpeg", parked.plate, "", "plate")
            card.add(Picture(plate, translate("Staff", "Number plate")))
        yield card


ROOM = Room(
    name=lambda: translate("Staff", "Parking"),
    steps=lambda: {StepName.PARKING_ANSWERED: translate("Staff", "where the car stands")},
    cards=cards,
)
