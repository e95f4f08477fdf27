"""A row that cannot be read is a row of the window; everything beside it is as it was, and can be worked with."""

from pathlib import Path

from pytestqt.qtbot import QtBot
from sqlalchemy import text

from kiosk.domain.feed import Topic
from kiosk.domain.visit.visit import DeskEntry
from kiosk.services.desk.entries import DeskService
from kiosk.store.feed import announce
from tests.factories import NOW
from tests.staff.conftest import Desk

ARRIVALS, FROM_KIOSKS = "arrivals", "entries"


def test_attack_06_the_window_shows_rows_that_cannot_be_read_by_their_ids(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    first, bad, lacking = (desk.arrive(number) for number in (1, 2, 3))
    service = DeskService(desk.elsewhere, lambda: NOW)
    for number in (1, 2):
        service.bring(
            DeskEntry(f"entry-{number}", "k", "left", "left", NOW, NOW, "Family", None, {"reason": "x"})
        )
    qtbot.waitUntil(lambda: len(desk.texts(ARRIVALS)) == 3)
    with desk.elsewhere.write() as connection:
        announce(connection, Topic.ALL)
        triggers = connection.execute(text("SELECT name FROM sqlite_master WHERE type = 'trigger'")).scalars()
        for name in list(triggers):
            connection.execute(text(f"DROP TRIGGER {name}"))
        for damage in (
            f"UPDATE visit SET arrived_at = 'no time' WHERE id = '{bad}'",
            f"UPDATE checklist_item SET kind = 'of_tomorrow' WHERE visit_id = '{lacking}' AND kind = 'contact'",
            "UPDATE desk_entry SET detail = '[1]' WHERE id = 'entry-1'",
        ):
            connection.execute(text(damage))
    qtbot.waitUntil(lambda: any("Cannot be read" in cell for row in desk.texts(ARRIVALS) for cell in row))
    names = [next(cell for cell in row if "Family" in cell or "read" in cell) for row in desk.texts(ARRIVALS)]
    assert f"Cannot be read: {bad}" in names
    assert "Family3, Given · cannot be read: of_tomorrow" in names
    assert "Family1, Given" in names
    assert not any("0001" in cell for row in desk.texts(ARRIVALS) for cell in row), (
        "no birth date of year one"
    )
    said = [cell for row in desk.texts(FROM_KIOSKS) for cell in row]
    assert "Cannot be read: entry-1" in said
    assert any("Left a message" in cell for cell in said)
    window = desk.window
    window.resize(1366, 768)
    # Choosing it shows nothing of anybody, and breaks nothing.
    window.model.select(bad)
    window.model.select(first)
    qtbot.waitUntil(lambda: window.model.details() is not None)
    details = window.model.details()
    assert details is not None
    assert details.patient.id == "p1"
    assert window.grab().save(str(tmp_path / "window.png"))
