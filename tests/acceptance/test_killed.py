"""The lobby's process is killed on every screen and at every press: nothing acknowledged is lost, nothing shown."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from kiosk.domain.visit.checklist import ItemKind, ItemStatus
from kiosk.store import encryption, tables
from kiosk.store.database import Database
from tests.acceptance.conftest import Program, furnish
from tests.interop.record import rows

CONTACT, FORM = "ContactConfirmed", "FormCompleted"
INSURANCE, CONSENT, FINISH = "CoverageConfirmed", "ConsentGiven", "CheckInFinished"
DESK = "HandedToDesk"

# What a screen acknowledges by being shown.
SCREENS: dict[str, list[str]] = {
    "welcome": [],
    "identity": [],
    "factor": [],
    "appointments": [],
    "contact": [],
    "contactEdit": [],
    "form": [CONTACT],
    "insurance": [CONTACT, FORM],
    "insuranceEdit": [CONTACT, FORM],
    "consent": [CONTACT, FORM, INSURANCE],
    "done": [CONTACT, FORM, INSURANCE, CONSENT, FINISH],
}
# The button that ends a screen and what it records.
PRESSES: dict[str, tuple[str, list[str]]] = {
    "factor": ("primaryButton", []),
    "appointments": ("primaryButton", []),
    "contact": ("primaryButton", [CONTACT]),
    "form": ("dialoguePrimary", [DESK]),
    "insurance": ("primaryButton", [INSURANCE]),
    "consent": ("primaryButton", [CONSENT, FINISH]),
    "done": ("primaryButton", []),
}
OF_ITEM = {
    ItemKind.CONTACT: {CONTACT},
    ItemKind.QUESTIONNAIRE: {FORM, DESK},
    ItemKind.INSURANCE: {INSURANCE},
    ItemKind.CONSENT: {CONSENT},
}


@pytest.fixture
def known(record: Database) -> dict[str, object]:
    return furnish(record, 1)[0]


def steps(record: Database) -> list[str]:
    """The kinds of the records that are durable, in their order.

    Pages of a form are no steps of their own, and whoever comes back opens the visit once more.
    """
    table = tables.step_record
    query = (
        select(table.c.kind)
        .where(table.c.kind.not_in(("PageKept", "VisitOpened")))
        .order_by(table.c.sequence)
    )
    with record.read() as connection:
        return list(connection.execute(query).scalars())


def assert_sound(record: Database, url: str) -> None:
    """The file is whole, and the checklist says just what the records do."""
    connection = encryption.connect(Path(url.removeprefix("sqlite:///")))
    assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    connection.close()
    applied = set(steps(record))
    for item in rows(record, "checklist_item"):
        if item["kind"] in OF_ITEM:
            due = item["status"] == ItemStatus.DUE
            assert due != bool(applied & OF_ITEM[ItemKind(item["kind"])]), item
    assert len(rows(record, "ticket")) == (FINISH in applied)
    assert len(rows(record, "questionnaire_response")) == (FORM in applied)
    assert len(rows(record, "consent")) == (CONSENT in applied)


def test_i1_i5_killed_in_the_middle_of_a_form(
    start: Callable[..., Program], url: str, record: Database, known: dict[str, object]
) -> None:
    lobby = start("lobby_process", url, "kiosk-1")
    lobby.send(**known, until="form", press="pages")
    lobby.until("pressing")
    drafts: list[dict[str, Any]] = []
    while len(drafts) == 0 or len(drafts[0]["resource"]["item"]) < 4:
        drafts = rows(record, "form_draft")
    lobby.kill()
    assert_sound(record, url)
    # The fifth page, and not the first: what had been confirmed is there.
    assert_finishes(start, url, record, known, middle="Question 5 of")
    assert rows(record, "form_draft") == []
    (response,) = rows(record, "questionnaire_response")
    # All that this patient is asked; whether she is pregnant, a man is not.
    assert len(response["resource"]["item"]) >= 6


def assert_finishes(
    start: Callable[..., Program], url: str, record: Database, known: dict[str, object], middle: str = ""
) -> None:
    """A new program starts on the welcome screen, shows nobody, and the visit is brought to its end."""
    before = steps(record)
    lobby = start("lobby_process", url, "kiosk-1")
    lobby.send(**known, resume=True)
    assert lobby.next()["screen"] == "welcome"
    texts = " ".join(lobby.until("texts")["texts"])
    assert not [word for word in ("Family", "Maria", "Orchard", "Acme", "555") if word in texts]
    end: dict[str, Any] = lobby.until("texts")
    if "resumed" in end:
        assert not middle or any(middle in text for text in end["texts"]), end
        end = lobby.until("texts")
    assert any("A 01" in text for text in end["texts"]), end
    # A finish that was durable in the kiosk and not yet in the record is delivered at the start, before anybody comes.
    assert end["screen"] in (("refused",) if FINISH in before else ("done", "refused"))
    assert not lobby.end()
    after = steps(record)
    assert after[: len(before)] == before
    # What had been acknowledged was not asked again.
    assert len(after) == len(set(after))
    visits = rows(record, "visit")
    assert [visit["status"] for visit in visits] == ["arrived"]
    assert_sound(record, url)


# In the middle of a form it is killed above, by everybody; these belong to the long tests.
@pytest.mark.long
@pytest.mark.parametrize("screen", list(SCREENS))
def test_i1_i4_i5_killed_on_a_screen(
    start: Callable[..., Program], url: str, record: Database, known: dict[str, object], screen: str
) -> None:
    lobby = start("lobby_process", url, "kiosk-1")
    lobby.send(**known, until=screen)
    lobby.until("screen", screen)
    lobby.kill()
    assert steps(record) == SCREENS[screen]
    assert_sound(record, url)
    assert_finishes(start, url, record, known)


@pytest.mark.long
@pytest.mark.parametrize("delay", [0.0, 0.02])
@pytest.mark.parametrize("screen", list(PRESSES))
def test_i1_i4_i5_killed_at_a_press(
    start: Callable[..., Program],
    url: str,
    record: Database,
    known: dict[str, object],
    screen: str,
    delay: float,
) -> None:
    button, recorded = PRESSES[screen]
    lobby = start("lobby_process", url, "kiosk-1")
    lobby.send(**known, until=screen, press=button)
    lobby.until("pressing")
    time.sleep(delay)
    lobby.kill()
    acknowledged = SCREENS[screen]
    found = steps(record)
    assert found[: len(acknowledged)] == acknowledged
    rest = found[len(acknowledged) :]
    assert rest == recorded[: len(rest)]
    assert_sound(record, url)
    assert_finishes(start, url, record, known)
