"""Every phone, postcode and name that is somebody's today lets them in, none that was; and nothing said is lost."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select

from kiosk.domain.identity import Factor, Identified, IdentityClaim
from kiosk.domain.people.details import (
    Address,
    Details,
    HumanName,
    Identifier,
    Link,
    RelatedPerson,
    Telecom,
)
from kiosk.domain.visit.steps import ContactConfirmed, FieldChange
from kiosk.services.desk.arrivals import ArrivalService
from kiosk.services.desk.changes import ChangeService
from kiosk.services.desk.undo import UndoService
from kiosk.services.offline.day_list import MOST_ANSWERS
from kiosk.services.offline.identity import OnList
from kiosk.services.record.details import details_of
from kiosk.services.record.identity import IdentityService
from kiosk.services.record.patients import PatientService, SourcedPatient
from kiosk.services.record.relations import links_of, related_of
from kiosk.store import tables
from kiosk.store.database import Database
from tests.factories import BORN, NOW, a_booking, a_contact, a_patient, an_actor
from tests.services.clinic_maker import SETTINGS, Kiosk, record
from tests.services.expected import ListedAt, maker

TODAY = SETTINGS.today(NOW)
YESTERDAY, TOMORROW = TODAY - timedelta(days=1), TODAY + timedelta(days=1)
ANA = a_patient(
    1, family="García López", given="Ana María", contact=a_contact(phone="617 555 0101", postal_code="02139")
)
DETAILS = Details(
    names=(
        HumanName("official", family="García López", given="Ana María"),
        HumanName("maiden", family="Tavares"),
        HumanName("old", family="Pereira Gomes", given="Ana"),
        HumanName("nickname", given="Nita"),
    ),
    identifiers=(
        Identifier("usual", value="1001", system="urn:clinic", type="MR"),
        Identifier(value="999-12-3456", system="http://hl7.org/fhir/sid/us-ssn", type="SS"),
    ),
    telecoms=(
        Telecom("mobile", value="617 555 0101", rank=1),
        Telecom("home", value="617 555 0102"),
        Telecom("work", None, TODAY, value="617 555 0103"),
        Telecom("old", value="617 555 0104"),
        Telecom("home", None, YESTERDAY - timedelta(days=1), value="617 555 0105"),
        Telecom("home", TOMORROW + timedelta(days=1), value="617 555 0106"),
        Telecom(value="617 555 0107", system="fax"),
        Telecom(value="ana@example.org", system="email"),
    ),
    addresses=(
        Address("home", line="1 Main Street", postal_code="02139"),
        Address("home", line="2 Beach Road", postal_code="02630-1234"),
        Address("work", line="3 High Street", postal_code="02199"),
        Address("old", line="4 Gone Street", postal_code="02111"),
    ),
)


@pytest.fixture
def database(empty: Database) -> Database:
    take_in(empty)
    PatientService(empty).save([], [a_booking(1)])
    return empty


def take_in(database: Database, updated: datetime | None = None, **changes: Any) -> bool:
    """Take her in; whether that changed anything."""
    details = replace(DETAILS, **changes)
    taken = PatientService(database).take_in([SourcedPatient(ANA, updated, details)], NOW, "test")
    return bool(taken.added or taken.changed)


def is_found(
    database: Database, answer: str, factor: Factor = Factor.PHONE, family: str = "Garcia Lopez"
) -> bool:
    """Whether a kiosk that nobody has tried yet takes these answers."""
    found = IdentityService(
        database, replace(SETTINGS, identity_tries=50, kiosk_tries_per_hour=500), lambda: NOW
    )
    return isinstance(
        found.identify(IdentityClaim(family, BORN, factor, answer), f"k {answer} {family}"), Identified
    )


@pytest.mark.parametrize(
    ("answer", "right"),
    [
        ("0101", True), ("0102", True), ("0103", True), ("0104", False), ("0105", False), ("0106", False),
        ("0107", False), ("", False), ("9999", False),
    ],
)  # fmt: skip
def test_every_phone_of_today_is_a_second_answer(database: Database, answer: str, right: bool) -> None:
    assert is_found(database, answer) is right


@pytest.mark.parametrize(
    ("answer", "right"),
    [("02139", True), ("02630", True), ("02630-1234", True), ("02199", False), ("02111", False), ("", False)],
)
def test_every_postcode_of_a_home_is_a_second_answer(database: Database, answer: str, right: bool) -> None:
    assert is_found(database, answer, Factor.POSTCODE) is right


def test_a_phone_is_no_postcode(database: Database) -> None:
    assert not is_found(database, "0102", Factor.POSTCODE)


@pytest.mark.parametrize(
    "family",
    [
        "García López",
        "Lopez",
        "García",
        "Tavares",
        "Pereira Gomes",
        "Pereira",
        "Gomes",
        "Nita García López",
        "1001",
    ],
)
def test_each_of_the_names_lets_her_in_and_is_found_by_staff(database: Database, family: str) -> None:
    assert is_found(database, "0101", family=family)
    hits = ArrivalService(database, SETTINGS, lambda: NOW).search(family, an_actor())
    assert [hit.patient.id for hit in hits] == ["p1"]


@pytest.mark.parametrize("family", ["999-12-3456", "999123456", "Nita", "Ana"])
def test_a_social_security_number_and_a_first_name_let_nobody_in(database: Database, family: str) -> None:
    assert not is_found(database, "0101", family=family)


def test_all_of_it_is_kept_as_it_was_said_and_twice_is_once(database: Database) -> None:
    with database.read() as connection:
        assert details_of(connection, "p1") == DETAILS
    before = everything(database)
    assert not take_in(database)
    assert everything(database) == before
    assert take_in(database, telecoms=DETAILS.telecoms[:2])
    with database.read() as connection:
        kept = details_of(connection, "p1")
    # Of what the source says nothing any more, as of her email, what was known stays.
    assert {telecom.value for telecom in kept.telecoms} == {
        "617 555 0101", "617 555 0102", "617 555 0107", "ana@example.org",
    }  # fmt: skip
    assert (kept.names, kept.addresses) == (DETAILS.names, DETAILS.addresses)


def everything(database: Database) -> dict[str, list[dict[str, Any]]]:
    names = (
        "patient",
        "patient_name",
        "human_name",
        "patient_identifier",
        "patient_telecom",
        "patient_address",
    )
    with database.read() as connection:
        return {
            name: [
                dict(row)
                for row in connection.execute(
                    select(tables.metadata.tables[name]).order_by(*tables.metadata.tables[name].primary_key)
                ).mappings()
            ]
            for name in names
        }


@pytest.mark.parametrize("later", [False, True])
def test_what_was_confirmed_here_is_kept_unless_the_source_knows_later(
    database: Database, later: bool
) -> None:
    visit = Kiosk(database).open_visit("p1", ("a1",), "kiosk-1")
    Kiosk(database).apply(record(visit.id, ContactConfirmed()))
    updated = NOW + timedelta(days=1) if later else None
    take_in(
        database,
        updated,
        telecoms=(Telecom("home", value="617 555 0199"),),
        addresses=(Address("home", postal_code="10001"),),
        names=(*DETAILS.names, HumanName("old", family="Silva")),
    )
    assert is_found(database, "0102") is not later
    assert is_found(database, "0199") is later
    assert is_found(database, "10001", Factor.POSTCODE) is later
    assert is_found(database, "02630", Factor.POSTCODE) is not later
    # A name is no matter of the card.
    assert is_found(database, "0101", family="Silva")


def test_a_phone_that_she_has_replaced_lets_nobody_in_any_more(database: Database) -> None:
    visit = Kiosk(database).open_visit("p1", ("a1",), "kiosk-1")
    changes = (
        FieldChange("phone", "617 555 0101", "617 555 0155"),
        FieldChange("postal_code", "02139", "02301"),
    )
    Kiosk(database).apply(record(visit.id, ContactConfirmed(changes)))
    service = ChangeService(database, lambda: NOW)
    before = everything(database)
    way = service.decide(
        *(change.id for change in service.of_visit(visit.id, an_actor())), accept=True, who=an_actor()
    )
    assert [is_found(database, answer) for answer in ("0155", "0102", "0101")] == [True, True, False]
    answers = [is_found(database, answer, Factor.POSTCODE) for answer in ("02301", "02630", "02139")]
    assert answers == [True, True, False]
    UndoService(database, lambda: NOW).undo(way, an_actor())
    after = everything(database)
    assert after == before
    assert is_found(database, "0101")


def test_the_others_let_her_in_without_the_record_too(database: Database, tmp_path: Path) -> None:
    kiosk = ListedAt(database, tmp_path)
    maker(database).make()
    for family, factor, answer, right in (
        ("Tavares", Factor.PHONE, "0102", True),
        ("Nita García López", Factor.PHONE, "0102", True),
        # No postcode does.
        ("Nita García López", Factor.POSTCODE, "02630", False),
        ("García", Factor.PHONE, "0104", False),
    ):
        outcome = kiosk.find(IdentityClaim(family, BORN, factor, answer))
        assert isinstance(outcome, OnList) is right, answer


def test_a_hundred_phones_do_not_hold_up_the_day_list(database: Database, tmp_path: Path) -> None:
    """The first of them let her in without the record, the others with it."""
    take_in(
        database, telecoms=tuple(Telecom("home", value=f"617 555 {number:04}") for number in range(200, 240))
    )
    kiosk = ListedAt(database, tmp_path)
    maker(database).make()
    with database.read() as connection:
        names = connection.execute(select(func.count()).select_from(tables.patient_name)).scalar_one()
    # And the visit itself, once.
    assert kiosk.entries() == MOST_ANSWERS * names + 1
    claim = IdentityClaim("Tavares", BORN, Factor.PHONE, "0200")
    assert isinstance(kiosk.find(claim), OnList)
    assert is_found(database, "0239")


def test_two_who_share_one_of_their_phones_go_to_the_desk(database: Database) -> None:
    twin = replace(ANA, id="p2", mrn="1002", contact=a_contact(phone="617 555 0199", postal_code="10001"))
    shared = Details(telecoms=(Telecom("home", value="(617) 555-0102"),))
    PatientService(database).take_in([SourcedPatient(twin, None, shared)], NOW, "test")
    PatientService(database).save([], [a_booking(2)])
    assert not is_found(database, "0102")
    assert is_found(database, "0101")
    assert is_found(database, "0199")


SISTER = RelatedPerson(
    "r1", "Inês Tavares", "sister", "617 555 0177", "ines@example.org", period_start=date(2020, 1, 1)
)


def test_who_has_to_do_with_her_is_kept_and_twice_is_once(database: Database) -> None:
    service = PatientService(database)
    people = [
        ("p1", SISTER),
        ("p1", RelatedPerson("r2", "Rui", active=False)),
        ("nobody", replace(SISTER, id="r3")),
    ]
    taken = service.take_in_related(people, NOW, "test")
    assert (taken.added, taken.changed, taken.same, taken.refused) == (2, 0, 0, (("r3", "unknown_patient"),))
    again = service.take_in_related(people, NOW, "test")
    assert (again.added, again.changed, again.same) == (0, 0, 2)
    with database.read() as connection:
        assert related_of(connection, "p1") == (SISTER, RelatedPerson("r2", "Rui", active=False))
    moved = service.take_in_related([("p1", replace(SISTER, phone="617 555 0188"))], NOW, "test")
    assert (moved.added, moved.changed) == (0, 1)


def test_a_record_that_was_replaced_answers_for_the_other_one(database: Database) -> None:
    """Day one has her twice; day two says that the second was merged into the first."""
    service = PatientService(database)
    double = replace(ANA, id="p2", mrn="4999")
    service.take_in([SourcedPatient(double)], NOW, "test")
    service.save([], [a_booking(2, NOW + timedelta(hours=1))])
    assert not is_found(database, "0101")
    links = {"p2": [Link("p1", "replaced-by")], "p1": [Link("p2", "replaces"), Link("elsewhere", "seealso")]}
    for _ in range(2):
        service.take_in_links(links, NOW, "test")
    outcome = IdentityService(database, SETTINGS, lambda: NOW).identify(
        IdentityClaim("Garcia Lopez", BORN, Factor.PHONE, "0101"), "kiosk-9"
    )
    assert isinstance(outcome, Identified)
    assert outcome.patient.id == "p1"
    assert [booking.id for booking in outcome.appointments] == ["a1", "a2"]
    with database.read() as connection:
        assert links_of(connection, "p1") == (Link("p2", "replaces"), Link("elsewhere", "seealso"))
        assert links_of(connection, "p2") == (Link("p1", "replaced-by"),)


def test_staff_see_all_of_it(database: Database) -> None:
    service = PatientService(database)
    service.take_in_related([("p1", SISTER)], NOW, "test")
    service.take_in_links({"p1": [Link("elsewhere", "replaces")]}, NOW, "test")
    visit = Kiosk(database).check_in(1)
    details = ArrivalService(database, SETTINGS, lambda: NOW).details(visit, an_actor())
    assert (details.details, details.related) == (DETAILS, (SISTER,))
    assert details.links == (Link("elsewhere", "replaces"),)
