"""The desk hears of an answer that cannot wait: at once, once, and whatever becomes of the visit."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.domain.desk import EntryKind, EntryReason
from kiosk.domain.visit.steps import FlagRaised
from kiosk.domain.visit.visit import DeskEntry
from kiosk.services.desk import entries
from kiosk.services.desk.entries import DeskService
from kiosk.services.record.identity import IdentityService
from tests.factories import BORN, NOW, an_actor
from tests.services.clinic_maker import SETTINGS, claim, whole_visit
from tests.services.offline.test_courier import Clinic

FLAG = FlagRaised("urn:kiosk:questionnaire:phq-9", "Thoughts of self-harm")


@pytest.fixture
def clinic(url: str, tmp_path: Path) -> Iterator[Clinic]:
    made = Clinic(url, tmp_path / "kiosk")
    yield made
    made.close()


def told(clinic: Clinic) -> list[DeskEntry]:
    return list(DeskService(clinic.database, lambda: NOW).entries(an_actor()))


def test_m7_a_flag_is_told_while_the_patient_is_at_the_kiosk(clinic: Clinic) -> None:
    visit = clinic.open(1)
    after = clinic.courier.record(visit, FLAG)
    assert after == visit, "nothing of the check-in is another"
    (entry,) = told(clinic)
    assert (entry.kind, entry.reason, entry.visit_id) == (EntryKind.RED_FLAG, EntryReason.RED_FLAG, visit.id)
    assert (entry.kiosk, entry.birth_date, entry.settled_by) == ("kiosk-1", BORN, "")
    assert entry.family.startswith("Family1")
    assert entry.detail == {"flag": FLAG.flag, "form": FLAG.form}
    assert clinic.courier.backlog().count == 0


def test_m7_the_same_again_is_once_and_another_is_another(clinic: Clinic) -> None:
    visit = clinic.open(1)
    for step in (FLAG, FLAG, FlagRaised(FLAG.form, "Another"), FLAG):
        clinic.courier.record(visit, step)
    assert sorted(str(entry.detail["flag"]) for entry in told(clinic)) == ["Another", FLAG.flag]
    other = clinic.open(2)
    clinic.courier.record(other, FLAG)
    assert len(told(clinic)) == 3


def test_m7_who_has_gone_is_not_sent_again(clinic: Clinic) -> None:
    visit = clinic.open(1)
    clinic.courier.record(visit, FLAG)
    (entry,) = told(clinic)
    desk = DeskService(clinic.database, lambda: NOW)
    assert desk.settle(entry.id, an_actor("One"))
    assert not desk.settle(entry.id, an_actor("Two")), "two do not go"
    clinic.courier.record(visit, FLAG)
    assert told(clinic) == []


@pytest.mark.parametrize("cut", ["before", "after"])
def test_m7_i1_a_cut_line_and_a_power_cut_lose_no_flag(clinic: Clinic, cut: str) -> None:
    visit = clinic.open(1)
    clinic.line.cut = cut
    clinic.courier.record(visit, FLAG)
    clinic.restart()
    clinic.back()
    (entry,) = told(clinic)
    assert entry.detail["flag"] == FLAG.flag
    clinic.steps(visit, whole_visit())
    assert len(told(clinic)) == 1


def test_m7_a_flag_of_a_visit_that_the_record_does_not_open_is_told_before_anything_else(
    clinic: Clinic,
) -> None:
    """Somebody whom the record does not know, since it was mistyped while there was none, is here all the same."""
    clinic.line.cut = "before"
    clinic.courier.lose()
    visit = clinic.open(9, session=False)
    for step in (*whole_visit()[:2], FLAG, *whole_visit()[2:]):
        visit = clinic.courier.record(visit, step)
    clinic.back()
    found = told(clinic)
    assert found[0].kind == EntryKind.RED_FLAG
    assert {entry.kind for entry in found[1:]} == {EntryKind.CONFLICT}
    assert found[0].family
    assert found[0].visit_id is None


def test_m7_a_flag_waits_for_no_lock(clinic: Clinic) -> None:
    """Somebody has been tried as this patient: their visit waits until the lock is over, and a person goes at once."""
    identity = IdentityService(clinic.database, SETTINGS, lambda: NOW)
    for _ in range(SETTINGS.identity_tries):
        identity.identify(replace(claim(1), answer="0000"), "kiosk-2")
    clinic.line.cut = "before"
    clinic.courier.lose()
    visit = clinic.open(1, session=False)
    clinic.courier.record(visit, FLAG)
    clinic.courier.leave(visit.opening)
    clinic.back()
    assert clinic.courier.backlog().count == 1, "the visit waits"
    # Besides, the desk is told of the tries.
    assert [entry.kind == EntryKind.RED_FLAG for entry in told(clinic)] == [True, False, False]


def test_m7_no_number_of_other_entries_hides_a_flag(clinic: Clinic, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(entries, "MOST_ENTRIES", 3)
    desk = DeskService(clinic.database, lambda: NOW - timedelta(hours=1))
    for number in range(5):
        desk.bring(DeskEntry(f"e{number}", "k", EntryKind.LEFT, "left", NOW, NOW, "F", None, {"reason": "x"}))
    clinic.courier.record(clinic.open(1), FLAG)
    assert [entry.kind for entry in told(clinic)] == ["red_flag", "left", "left", "more"]
