"""Changes by subject: every field belongs to one, and what is decided together stands together."""

import pytest

from kiosk.domain.changes import Subject, by_subject, fields_of, is_contact, item_of_subject, subject_of
from kiosk.domain.forms.reported import REPORTED
from kiosk.domain.people import CONTACT_FIELDS, COVERAGE_FIELDS
from kiosk.domain.visit.checklist import ItemKind
from kiosk.domain.visit.visit import ChangeRequest, ChangeStatus

PENDING, ACCEPTED, REFUSED = ChangeStatus.PENDING, ChangeStatus.ACCEPTED, ChangeStatus.REFUSED


def request(field: str, status: ChangeStatus = PENDING, by: str = "") -> ChangeRequest:
    return ChangeRequest(f"{field} {status} {by}", "v1", field, "", "new", status, by)


@pytest.mark.parametrize("field", [*CONTACT_FIELDS, *COVERAGE_FIELDS, *REPORTED])
def test_every_field_of_the_record_has_a_subject(field: str) -> None:
    assert subject_of(field) is not Subject.OTHER
    assert is_contact(subject_of(field)) == (field in CONTACT_FIELDS)
    assert not fields_of(subject_of(field)) or field in fields_of(subject_of(field))


def test_a_card_is_all_its_fields_and_settles_the_insurance() -> None:
    assert fields_of(Subject.CARD) == frozenset(COVERAGE_FIELDS)
    assert item_of_subject(Subject.CARD) is ItemKind.INSURANCE
    assert {item_of_subject(subject) for subject in Subject if subject is not Subject.CARD} == {None}


def test_what_is_decided_together_stands_together_and_what_waits_comes_first() -> None:
    found = by_subject(
        [
            request("phone", REFUSED, "desk"),
            request("city"),
            request("payer"),
            request("allergy"),
            request("postal_code"),
            request("group_number"),
            request("phone"),
            request("allergy", ACCEPTED, "desk"),
            request("shoe_size"),
        ]
    )
    assert [(item.subject, item.is_pending, [change.field for change in item.changes]) for item in found] == [
        (Subject.CARD, True, ["payer", "group_number"]),
        (Subject.PHONE, True, ["phone"]),
        (Subject.ADDRESS, True, ["city", "postal_code"]),
        (Subject.REPORTED, True, ["allergy"]),
        (Subject.OTHER, True, ["shoe_size"]),
        (Subject.PHONE, False, ["phone"]),
        (Subject.REPORTED, False, ["allergy"]),
    ]
    assert found[0].id == "payer pending "


def test_two_allergies_are_two_things() -> None:
    first, second = ChangeRequest("1", "v1", "allergy", "", "Nuts", PENDING), request("allergy")
    assert [item.changes for item in by_subject([first, second])] == [(first,), (second,)]
