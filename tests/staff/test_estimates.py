"""Estimates in the staff window: the list of those that are owed, the paper, and whoever asks for one."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from kiosk.domain.audit import Action
from kiosk.domain.money.estimates import EstimateOwed
from kiosk.domain.money.fees import Fee
from kiosk.domain.places import HealthcareService, Places
from kiosk.services.record.clinic import ClinicService
from kiosk.services.record.patients import PatientService
from kiosk.staff.dialogues.estimates import EstimatesDialogue
from kiosk.store import tables
from tests.actors import who_did
from tests.factories import NOW, a_booking
from tests.services.clinic_maker import SETTINGS
from tests.staff.conftest import Desk
from tests.staff.dialogues import in_front, settle
from tests.staff.test_every_act import by_key
from tests.staff.test_money import shown

VISIT = Fee("visit", "family", "check_in", "fee", 12000, "USD", "Visit without insurance")


def rows_of(page: EstimatesDialogue) -> list[EstimateOwed]:
    found = [page.rows.row_at(number) for number in range(page.rows.rowCount())]
    return [row for row in found if row is not None]


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> EstimatesDialogue:
    services = (HealthcareService("family", "Family"), HealthcareService("eyes", "Eyes"))
    bookings = [
        a_booking(7, NOW + timedelta(days=30), key="ahead", of="p1", service="family"),
        a_booking(8, NOW + timedelta(days=31), key="eyes", of="p2", service="eyes"),
    ]
    PatientService(desk.elsewhere).save([], bookings)
    ClinicService(desk.elsewhere).save(replace(SETTINGS, places=Places(services=services), fees=(VISIT,)))
    qtbot.waitUntil(lambda: desk.window.model.settings.fees == (VISIT,))
    settle(desk, qtbot)
    in_front(desk, qtbot)
    by_key(desk, "estimates")
    made = shown(desk, EstimatesDialogue, qtbot)
    qtbot.waitUntil(lambda: any(row.booking_id == "ahead" for row in rows_of(made)))
    return made


def choose(page: EstimatesDialogue, booking: str) -> None:
    page.view.selectRow([row.booking_id for row in rows_of(page)].index(booking))


def test_an_estimate_is_made_as_a_paper_and_kept(
    desk: Desk, page: EstimatesDialogue, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "made.pdf"
    page.choose_file = lambda: str(file)  # type: ignore[method-assign]
    choose(page, "ahead")
    page.primary.click()
    qtbot.waitUntil(lambda: "Saved" in page.told.text())
    assert file.read_bytes().startswith(b"%PDF")
    (given,) = [row for row in rows_of(page) if row.given_on is not None]
    assert (given.booking_id, given.due_on) == ("ahead", None)
    settle(desk, qtbot)
    with desk.elsewhere.read() as connection:
        row = connection.execute(select(tables.estimate)).mappings().one()
    assert (row["booking_id"], row["language"], row["lines"][0]["amount"]) == ("ahead", "en", 12000)
    assert who_did(desk.elsewhere, Action.ESTIMATE_GIVEN) == ["Desk"]


def test_whoever_asks_is_noted_and_a_visit_without_a_line_says_what_to_do(
    desk: Desk, page: EstimatesDialogue, qtbot: QtBot, tmp_path: Path
) -> None:
    choose(page, "eyes")
    page.note_asked()
    qtbot.waitUntil(lambda: any(row.asked for row in rows_of(page)))
    assert "asks for it" in page.told.text()
    choose(page, "eyes")
    page.choose_file = lambda: str(tmp_path / "none.pdf")  # type: ignore[method-assign]
    page.primary.click()
    qtbot.waitUntil(lambda: "fee table" in page.told.text())
    assert not (tmp_path / "none.pdf").exists()
    settle(desk, qtbot)
