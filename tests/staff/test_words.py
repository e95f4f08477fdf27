"""Every code that can reach the window has a word, and no word is its code."""

import ast
from collections import defaultdict
from datetime import date
from pathlib import Path
from typing import get_args

import pytest

import kiosk
from kiosk.domain.changes import Subject, SubjectRequest
from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.dates import staff_time
from kiosk.domain.desk import EntryKind, EntryReason, TurnedAway
from kiosk.domain.fhir.values import DateTime, PartialDate, Time
from kiosk.domain.forms.reported import REPORTED
from kiosk.domain.forms.words import in_words
from kiosk.domain.people import CONTACT_FIELDS, COVERAGE_FIELDS, AppointmentStatus
from kiosk.domain.queue import TicketStatus
from kiosk.domain.visit.checklist import ChecklistItem, ItemKind, ItemStatus, Reason
from kiosk.domain.visit.journey import Place
from kiosk.domain.visit.steps import NAMES, Step, StepName
from kiosk.domain.visit.visit import ChangeRequest, ChangeStatus, DeskEntry
from kiosk.staff import entries, kinds, words
from kiosk.staff.tongue_words import language_words
from kiosk.staff.words import date_words
from tests.factories import NOW

SOURCES = sorted(Path(kiosk.__file__).parent.rglob("*.py"))


def literals(*names: str) -> dict[str, set[str]]:
    """Every text that is given to a call in the program, by what is called: none of ``names`` is missing."""
    found: dict[str, set[str]] = defaultdict(set)
    modules = (path.read_text(encoding="utf-8") for path in SOURCES)
    for module in (read for read in modules if any(name in read for name in names)):
        for node in ast.walk(ast.parse(module)):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name | ast.Attribute):
                called = node.func.id if isinstance(node.func, ast.Name) else node.func.attr
                given = [*node.args, *(word.value for word in node.keywords)]
                texts = (part.value for part in given if isinstance(part, ast.Constant))
                found[called] |= {text for text in texts if isinstance(text, str) and text}
    return found


@pytest.mark.parametrize("reason", list(Reason))
def test_f4_every_reason_of_an_item_has_a_word(reason: Reason) -> None:
    item = ChecklistItem(ItemKind.INSURANCE, "", ItemStatus.NEEDS_STAFF, 0, reason)
    assert "_" not in words.reason_words(item)
    assert words.reason_words(item) != "for the desk"


def test_no_code_is_given_as_a_text() -> None:
    """The type checker knows an enumeration's members, and nothing of a text."""
    takers = ("HandedToDesk", "StepRefused", "_to_the_desk", "_tell_bare", "Event(")
    given = literals('translate("Staff"', *takers)
    assert "Staff" in given["translate"], "the search finds texts"
    for name in (taker.rstrip("(") for taker in takers):
        assert {text for text in given[name] if text.isidentifier()} == set(), name


def test_a_reason_of_a_newer_program_says_how_the_item_stands() -> None:
    item = ChecklistItem(ItemKind.INSURANCE, "", ItemStatus.NEEDS_STAFF, 0, "parking_full")
    assert words.reason_words(item) == "for the desk"


def entry(kind: str, why: str, **detail: str) -> DeskEntry:
    return DeskEntry("d", "lobby-1", kind, why, NOW, NOW, "A", None, detail)


@pytest.mark.parametrize("reason", list(EntryReason))
@pytest.mark.parametrize("kind", list(EntryKind))
def test_every_entry_has_a_sentence(kind: EntryKind, reason: EntryReason) -> None:
    for step in STEPS:
        said = entries.entry_words(entry(kind, reason, step=step, given="A 01", now="A 02", reason="{x}"))
        assert "_" not in said
        assert step not in said


@pytest.mark.parametrize("why", list(TurnedAway))
def test_everybody_whom_a_kiosk_turned_away_has_a_sentence(why: TurnedAway) -> None:
    said = entries.entry_words(entry(EntryKind.LEFT, why))
    assert said.startswith("Sent to you: ")
    assert "_" not in said


STEPS = list(StepName)


def test_every_step_has_a_name() -> None:
    assert set(NAMES) == set(get_args(Step))
    assert sorted(NAMES.values()) == sorted(StepName)


@pytest.mark.parametrize("step", STEPS)
def test_f4_every_step_has_a_word(step: str) -> None:
    assert kinds.step_words(step) not in (step, kinds.step_words("OfANewerProgram"))


def test_an_entry_of_a_newer_program_is_a_sentence_without_codes() -> None:
    said = entries.entry_words(entry("smoke_signal", "too_windy", step="ParkingChosen"))
    assert said == "Something that this program does not know. Look at it, and at the patient."
    assert "does not know" in entries.entry_words(entry("conflict", "too_windy", step="ParkingChosen"))


BEFORE = ("form", "contactEdit", "insuranceEdit")


@pytest.mark.parametrize(
    "reason", [*(place for place in Place if place is not Place.VISIT), *ItemKind, *BEFORE]
)
def test_f4_every_place_where_help_is_asked_for_has_a_word(reason: str) -> None:
    assert kinds.where_words(reason) != kinds.where_words("of_a_newer_program")


@pytest.mark.parametrize("field", [*CONTACT_FIELDS, *COVERAGE_FIELDS, *REPORTED])
def test_every_field_has_a_word(field: str) -> None:
    assert words.field_words(field) not in (field, words.field_words("of_a_newer_program"))


@pytest.mark.parametrize("subject", list(Subject))
def test_every_subject_has_a_word(subject: Subject) -> None:
    change = ChangeRequest("c", "v", "phone", "", "1", ChangeStatus.PENDING)
    assert words.subject_words(SubjectRequest(subject, (change,))) != subject


def test_every_status_has_a_word() -> None:
    for status in TicketStatus:
        assert "{who}" in words.moved_words(status, "Room {1}").replace("{{", "").replace("}}", "")
        assert words.moved_words(status, "Room {1}").format(who="A 01")
    for standing in ItemStatus:
        assert words.item_words(ChecklistItem(ItemKind.CONTACT, "", standing, 0))
    assert {words.visit_words(None, status) for status in AppointmentStatus} >= {"expected", "cancelled"}
    assert {kinds.kind_words(kind) for kind in ItemKind}


@pytest.mark.parametrize(
    ("tag", "name"),
    [("en-US", "English"), ("es", "Spanish"), ("vi", "Vietnamese"), ("", ""), ("xx-zz", "xx-zz")],
)
def test_a_language_is_named(tag: str, name: str) -> None:
    assert language_words(tag) == name


def test_how_people_are_related_is_named() -> None:
    assert words.value_words("subscriber_relationship", "self") == "the patient"
    assert words.value_words("emergency_relationship", "Großtante") == "Großtante"
    assert words.value_words("payer", "self") == "self"


@pytest.mark.parametrize(
    ("order", "shown", "month", "moment"),
    [
        ("mdy", "Mar 7, 1985", "Mar 1985", "Mar 7, 1985 10:30"),
        ("dmy", "7 Mar 1985", "Mar 1985", "7 Mar 1985 10:30"),
        ("ymd", "1985-03-07", "1985-03", "1985-03-07 10:30"),
    ],
)
def test_dates_stand_as_the_clinic_writes_them(order: str, shown: str, month: str, moment: str) -> None:
    assert date_words(date(1985, 3, 7), ClinicSettings(date_order=order)) == shown
    assert date_words(date.min, ClinicSettings(date_order=order)) == ""
    answers = (
        PartialDate(1985, 3, 7),
        PartialDate(1985, 3),
        PartialDate(1985),
        DateTime("1985-03-07T10:30:00Z"),
    )
    read = [in_words(value, None, "en", "Yes", "No", order) for value in answers]
    assert read == [shown, month, "1985", moment]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("00:05", "12:05 AM"), ("09:30", "9:30 AM"), ("12:00", "12:00 PM"), ("13:05:09", "1:05:09 PM"),
        ("23:59", "11:59 PM"), ("24:00", "24:00"), ("", ""), ("half past", "half past"),
    ],
)  # fmt: skip
def test_times_stand_as_the_clinics_clock_shows_them(text: str, shown: str) -> None:
    assert staff_time(text, twelve_hours=True).replace("\N{NO-BREAK SPACE}", " ") == shown
    assert staff_time(text, twelve_hours=False) == text


def test_a_time_that_was_answered_is_read_on_the_clinics_clock() -> None:
    answers = (Time("14:05:00"), DateTime("1985-03-07T14:05:00Z"))
    read = [in_words(value, None, "en", "Yes", "No", "mdy", twelve_hours=True) for value in answers]
    assert read == ["2:05\N{NO-BREAK SPACE}PM", "Mar 7, 1985 2:05\N{NO-BREAK SPACE}PM"]
