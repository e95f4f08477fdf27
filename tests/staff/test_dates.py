"""Dates stand everywhere in the window as the clinic writes them, and at once when it decides otherwise."""

import re
from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from kiosk.domain.clinic_options import Known
from kiosk.domain.desk import TurnedAway
from kiosk.domain.visits import DeskEntry
from kiosk.services.clinic import ClinicService
from kiosk.services.desk import DeskService
from tests.factories import NOW
from tests.staff.conftest import Desk
from tests.staff.test_window import shown

KNOWN = Known(("en",), (), ())
BORN = {"mdy": "Jan 1, 1980", "dmy": "1 Jan 1980", "ymd": "1980-01-01"}


def dates(desk: Desk) -> Iterator[str]:
    """Every text in the window that has a date in it."""
    for item in desk.window.shelf.lists:
        for row in desk.texts(item.key):
            yield from (text for text in row if "1980" in text)
    for label in desk.window.details.findChildren(QLabel):
        if label.isVisible() and "1980" in label.text():
            yield next(part for part in label.text().split(" · ") if "1980" in part)


@pytest.mark.parametrize("order", ["dmy", "ymd", "mdy"])
def test_every_date_follows_the_clinics_order(desk: Desk, qtbot: QtBot, order: str) -> None:
    visit_id = desk.arrive(1)
    left = DeskEntry("d1", "kiosk-1", "left", TurnedAway.TOO_LATE, NOW, NOW, "Family2", date(1980, 1, 1), {})
    DeskService(desk.elsewhere, desk.now).bring(left)
    shown(desk, qtbot, visit_id)
    desk.window.search.setText("Family3")
    qtbot.waitUntil(lambda: bool(desk.window.model.hits))
    # Arrivals, today, expected, from kiosks, found, and the details.
    qtbot.waitUntil(lambda: len(list(dates(desk))) >= 6)
    assert set(dates(desk)) == {BORN["mdy"]}
    ClinicService(desk.elsewhere).change("date_order", order, KNOWN, "administrator", desk.now)
    qtbot.waitUntil(lambda: set(dates(desk)) == {BORN[order]})
    assert order == "ymd" or not any(re.search(r"\d{4}-\d\d", text) for text in dates(desk))
