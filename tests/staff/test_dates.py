"""Dates stand everywhere in the window as the clinic writes them, and at once when it decides otherwise."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from kiosk.domain.clinic_options import Known
from kiosk.domain.desk import TurnedAway
from kiosk.domain.visit.visit import DeskEntry
from kiosk.services.desk.entries import DeskService
from kiosk.services.record.clinic import ClinicService
from tests.factories import BORN, NOW
from tests.staff.conftest import Desk
from tests.staff.test_window import shown

KNOWN = Known(("en",), (), ())
WRITTEN = {"mdy": "Mar 27, 1985", "dmy": "27 Mar 1985", "ymd": "1985-03-27"}


def dates(desk: Desk) -> Iterator[str]:
    """Every text in the window that has a date in it."""
    for item in desk.window.shelf.lists:
        for row in desk.texts(item.key):
            yield from (text for text in row if "1985" in text)
    for label in desk.window.details.findChildren(QLabel):
        if label.isVisible() and "1985" in label.text():
            yield next(part for part in label.text().split(" · ") if "1985" in part)


@pytest.mark.parametrize("order", ["dmy", "ymd", "mdy"])
def test_every_date_follows_the_clinics_order(desk: Desk, qtbot: QtBot, order: str) -> None:
    visit_id = desk.arrive(1)
    left = DeskEntry("d1", "kiosk-1", "left", TurnedAway.TOO_LATE, NOW, NOW, "Family2", BORN, {})
    DeskService(desk.elsewhere, desk.now).bring(left)
    shown(desk, qtbot, visit_id)
    desk.window.search.setText("Family3")
    qtbot.waitUntil(lambda: bool(desk.window.model.hits))
    # Arrivals, today, expected, from kiosks, found, and the details.
    qtbot.waitUntil(lambda: len(list(dates(desk))) >= 6)
    assert set(dates(desk)) == {WRITTEN["mdy"]}
    ClinicService(desk.elsewhere).change("date_order", order, KNOWN, "administrator", desk.now)
    qtbot.waitUntil(lambda: set(dates(desk)) == {WRITTEN[order]})
    assert order == "ymd" or not any(re.search(r"\d{4}-\d\d", text) for text in dates(desk))
