"""What staff see of a patient beside the contact card: other names and numbers by what they are, and whose they are."""

from dataclasses import replace
from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import insert, update

from kiosk.domain.feed import Topic
from kiosk.domain.mail.incoming import BounceReason
from kiosk.domain.people.details import Address, Details, HumanName, Identifier, Link, RelatedPerson, Telecom
from kiosk.qt.widgets.text import TextLabel
from kiosk.services.record.patients import PatientService, SourcedPatient
from kiosk.staff.panels.parts import Card
from kiosk.staff.words import date_words
from kiosk.store import tables
from kiosk.store.feed import announce
from tests.factories import NOW, a_booking, a_contact, a_patient
from tests.services.clinic_maker import SETTINGS
from tests.staff.conftest import Desk
from tests.staff.test_layout import LONG, SIZES, clipped
from tests.staff.test_window import shown

KNOWN = a_patient(
    1,
    contact=a_contact(
        phone="555 010 0001", email="a@example.org", address_line="1 Main Street", postal_code="02139"
    ),
)
DETAILS = Details(
    names=(HumanName("official", family="Family1", given="Given"), HumanName("maiden", family="Tavares")),
    identifiers=(
        Identifier(value=KNOWN.mrn, type="MR"),
        Identifier("old", value="4999", type="MR"),
        Identifier(value="999-12-3456", type="SS"),
        Identifier(value="S123", type="DL"),
        Identifier(value="X9", system="urn:elsewhere"),
    ),
    telecoms=(
        Telecom("mobile", value="555 010 0001"),
        Telecom("work", value="555 010 0002"),
        Telecom("old", value="555 010 0003"),
        Telecom(value="a@example.org", system="email"),
    ),
    addresses=(
        Address("home", line="1 Main Street", city="Springfield", state="MA", postal_code="02139"),
        Address("billing", line="2 Bill Road", city="Boston", postal_code="02111", country="US"),
    ),
)


def know(desk: Desk, details: Details, *people: RelatedPerson, links: tuple[Link, ...] = ()) -> str:
    service = PatientService(desk.elsewhere)
    service.take_in([SourcedPatient(KNOWN, None, details)], NOW, "test")
    service.take_in_related([("p1", person) for person in people], NOW, "test")
    service.take_in_links({"p1": links}, NOW, "test")
    return desk.arrive(1)


def lines(desk: Desk) -> list[str]:
    cards = desk.window.details.findChildren(Card)
    mine = [card for card in cards if card.accessibleName() == "Also on file"]
    return [made.text() for card in mine for made in card.findChildren(TextLabel)][1:]


def test_each_is_told_by_what_it_is(desk: Desk, qtbot: QtBot) -> None:
    sister = RelatedPerson("r1", "Ana Tavares", "sister", "555 010 0009", "ana@example.org")
    links = (Link("p9", "replaces"), Link("p8", "seealso"))
    shown(desk, qtbot, know(desk, DETAILS, sister, links=links))
    qtbot.waitUntil(lambda: len(lines(desk)) > 0)
    assert lines(desk) == [
        "Name at birth: Tavares",
        "Phone: 555 010 0002 · work",
        "Phone: 555 010 0003 · not current",
        "Address: 2 Bill Road, Boston 02111, US · for bills",
        "Other record number: 4999 · not current",
        "Social security number: ends in 3456",
        "Driving licence: S123",
        "urn:elsewhere: X9",
        "Sister: Ana Tavares · 555 010 0009 · ana@example.org",
        "Another record of the same person was merged into this one",
        "There is another record of the same person",
    ]


def test_who_has_no_more_has_no_card(desk: Desk, qtbot: QtBot) -> None:
    visit = know(
        desk, replace(DETAILS, names=(), identifiers=(), telecoms=DETAILS.telecoms[:1], addresses=())
    )
    shown(desk, qtbot, visit)
    qtbot.waitUntil(lambda: bool(desk.window.details.findChildren(Card)))
    assert lines(desk) == []


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_long_words_push_nothing_out_of_the_panel(desk: Desk, qtbot: QtBot, size: tuple[int, int]) -> None:
    long = Details(
        names=(HumanName("old", family=LONG, given=LONG),),
        identifiers=(Identifier(value=LONG, system=LONG),),
        telecoms=(Telecom(value=LONG),),
        addresses=(Address(line=LONG, city=LONG),),
    )
    desk.window.resize(*size)
    shown(desk, qtbot, know(desk, long, RelatedPerson("r1", LONG, LONG, LONG, LONG)))
    qtbot.waitUntil(lambda: len(lines(desk)) == 5)
    qtbot.waitUntil(lambda: clipped(desk) == [])
    assert desk.window.beside.horizontalScrollBar().maximum() == 0


def test_a18_that_mail_comes_back_is_told_on_the_card_until_the_address_is_another(
    desk: Desk, qtbot: QtBot
) -> None:
    with desk.elsewhere.write() as connection:
        made = {"made_by": "mail", "made_at": NOW, "bounce": BounceReason.NO_ADDRESS}
        connection.execute(insert(tables.mail_stop).values(address="a@example.org", **made))
    visit = know(desk, Details())
    shown(desk, qtbot, visit)
    told = "Mail to a@example.org came back: there is no such address. Ask for another address."
    qtbot.waitUntil(lambda: lines(desk) == [told])


def text_to(desk: Desk, key: str, **values: object) -> None:
    """A text about the booking ``key``, as it stands."""
    made = {
        "id": f"text-{key}", "appointment_id": key, "kind": "reminder", "state": "sent", "token": "",
        "address": "+15550100001", "made_at": NOW, "due_at": NOW, "tries": 1, "code": 0, "way": "text",
        **values,
    }  # fmt: skip
    with desk.elsewhere.write() as connection:
        connection.execute(insert(tables.booking_mail).values(made))


def test_a18_texts_that_nobody_got_are_told_on_the_card_until_one_has_arrived(
    desk: Desk, qtbot: QtBot
) -> None:
    days = [NOW - timedelta(days=ago) for ago in (4, 3, 2)]
    PatientService(desk.elsewhere).save(
        [], [a_booking(1, day, key=f"b{number}") for number, day in enumerate(days, 1)]
    )
    text_to(desk, "b1", bounce=BounceReason.UNREACHABLE, settled_at=days[0])
    text_to(desk, "b2", bounce=BounceReason.NOT_TAKEN, settled_at=days[1])
    text_to(desk, "a1", state="refused", settled_at=days[2])
    # Of somebody else, by mail, and so long ago that it says nothing any more.
    text_to(desk, "a2", bounce=BounceReason.OTHER, settled_at=days[2])
    text_to(desk, "b3", way="mail", bounce=BounceReason.OTHER, settled_at=NOW - timedelta(days=1))
    visit = know(desk, Details())
    shown(desk, qtbot, visit)
    told = [
        f"Text message of {date_words(day.date(), SETTINGS)} not delivered: {why}."
        for day, why in (
            (days[2], "refused: look at the number"),
            (days[1], "their network does not take it"),
            (days[0], "their telephone could not be reached in time"),
        )
    ]
    qtbot.waitUntil(lambda: lines(desk) == told)
    with desk.elsewhere.write() as connection:
        mine = tables.booking_mail.c.appointment_id == "b2"
        connection.execute(update(tables.booking_mail).where(mine).values(bounce="", arrived_at=days[1]))
        announce(connection, Topic.RECORD)
        announce(connection, Topic.VISIT, visit)
    qtbot.waitUntil(lambda: lines(desk) == told[:1])
