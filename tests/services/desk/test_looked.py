"""Who has looked at a patient's record: everybody, with what they did, for whoever may tell the patient."""

import stat
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.domain import access
from kiosk.domain.access import Access, AccessKind, AccessReport
from kiosk.domain.actor import Actor
from kiosk.domain.audit import Action
from kiosk.domain.glass import GlassVerdict
from kiosk.domain.permissions import NotAllowed, StaffRole
from kiosk.services.desk.joining import JoiningService
from kiosk.services.record import audit
from kiosk.services.staffing.access import AccessReader
from kiosk.services.staffing.auditing import NoSuchPatient
from kiosk.services.staffing.files import FileRefused
from kiosk.store.database import Database
from kiosk.store.feed import announce_nothing
from tests.actors import signed_in
from tests.clusters import Cluster
from tests.engines import server_url
from tests.factories import NOW, a_patient
from tests.services.clinic_maker import SETTINGS
from tests.services.desk.test_glass import WHY, Ward


@pytest.fixture
def ward(empty: Database) -> Ward:
    return Ward(empty)


def report(ward: Ward, patient: str, who: Actor | None = None) -> AccessReport:
    return AccessReader(ward.database, ward.now).report(patient, None, None, who or ward.bea)


def kinds(made: AccessReport) -> list[tuple[str, AccessKind]]:
    return [(row.by, row.kind) for row in made.rows]


def one_of(made: AccessReport, kind: AccessKind) -> Access:
    return next(row for row in made.rows if row.kind is kind)


def test_everybody_is_told_with_what_they_work_as_and_where(ward: Ward) -> None:
    ward.time += timedelta(minutes=1)
    ward.arrivals.opened(ward.here, ward.ann)
    made = report(ward, a_patient(1).mrn)
    assert (made.patient_id, made.number, made.language) == ("p1", a_patient(1).mrn, "en")
    assert made.name == "Family1, Given"
    assert not made.more
    read = one_of(made, AccessKind.OPENED)
    assert (read.by, read.roles) == ("Dr Ann", frozenset({StaffRole.CLINICIAN}))
    # On a server it is the record's owner's login that did it here, and the database that says when.
    assert read.computer == ("desk-1" if ward.database.embedded else "kiosk_owner")
    if ward.database.embedded:
        assert one_of(made, AccessKind.ANSWERED).computer == "kiosk-1"
    there = {kind for _, kind in kinds(made)}
    assert there >= {AccessKind.CHECKED_IN, AccessKind.ANSWERED, AccessKind.REPORTED}
    # The newest first, and that it was asked among it.
    assert [row.at for row in made.rows] == sorted((row.at for row in made.rows), reverse=True)
    assert (one_of(made, AccessKind.REPORTED).by, ward.events("access_reported")) == ("Bea", ["Bea"])


def test_of_a_broken_glass_the_reason_is_told_and_of_a_review_nothing(ward: Ward) -> None:
    ward.glass.break_glass("p3", WHY, ward.ann)
    (glass,) = ward.glass.all(ward.bea)
    ward.glass.review(glass.id, GlassVerdict.CONCERN, "This is not for the patient", ward.bea)
    made = report(ward, "p3")
    assert one_of(made, AccessKind.GLASS_BROKEN).reason == WHY
    assert [row.reason for row in made.rows if row.kind is not AccessKind.GLASS_BROKEN and row.reason] == []
    assert one_of(made, AccessKind.GLASS_REVIEWED).by == "Bea"


def test_what_was_done_with_a_double_is_of_the_one_kept_by_either_number(ward: Ward) -> None:
    joining = JoiningService(ward.database, SETTINGS, ward.now)
    ward.glass.break_glass("p4", WHY, ward.ann)
    alone = report(ward, "p3")
    assert AccessKind.GLASS_BROKEN not in {row.kind for row in alone.rows}
    kept, double = joining.records("p3", "p4", ward.bea)
    done = joining.join(kept.patient, double.patient, ward.bea)
    for number in ("p3", "p4", a_patient(3).mrn, a_patient(4).mrn):
        made = report(ward, number)
        assert (made.patient_id, made.number) == ("p3", a_patient(3).mrn)
        assert one_of(made, AccessKind.GLASS_BROKEN).reason == WHY
    joining.apart(done.id, ward.bea)
    assert AccessKind.GLASS_BROKEN not in {row.kind for row in report(ward, "p3").rows}
    assert AccessKind.GLASS_BROKEN in {row.kind for row in report(ward, "p4").rows}


def happen(ward: Ward, count: int) -> None:
    with ward.database.write() as connection:
        announce_nothing(connection)
        for number in range(count):
            at = NOW - timedelta(days=100) + timedelta(days=number)
            audit.append(connection, at, [audit.Event("kiosk-9", Action.IDENTIFY, "p2")])


def test_only_the_time_that_was_asked_for(ward: Ward) -> None:
    happen(ward, 5)
    begin = NOW - timedelta(days=99)
    made = AccessReader(ward.database, ward.now).report("p2", begin, begin + timedelta(days=2), ward.bea)
    assert kinds(made) == [("kiosk-9", AccessKind.RECOGNISED)] * 2
    assert [row.at for row in made.rows] == [begin + timedelta(days=1), begin]


def test_there_is_an_end_to_it_which_is_said(ward: Ward, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.services.staffing.access.MOST", 3)
    happen(ward, 5)
    made = report(ward, "p2")
    assert len(made.rows) == 3
    assert made.more
    assert access.MOST > 1000


def test_an_auditor_is_told_of_nobody_by_name(ward: Ward) -> None:
    who = signed_in(ward.database, "Aud", StaffRole.AUDITOR)
    made = report(ward, a_patient(1).mrn, who)
    assert (made.name, made.number, made.language) == ("", a_patient(1).mrn, "")
    assert AccessKind.CHECKED_IN in {row.kind for row in made.rows}


@pytest.mark.parametrize("role", [StaffRole.FRONT_DESK, StaffRole.CLINICIAN, StaffRole.ADMINISTRATOR])
def test_nobody_else_is_told(ward: Ward, role: StaffRole) -> None:
    with pytest.raises(NotAllowed):
        report(ward, "p1", signed_in(ward.database, "Eve", role))
    assert ward.events("access_reported") == []


def test_of_nobody_nothing_is_written(ward: Ward) -> None:
    with pytest.raises(NoSuchPatient):
        report(ward, "no such number")
    assert ward.events("access_reported") == []


def test_what_is_saved_is_for_its_owner_and_goes_over_nothing(ward: Ward, tmp_path: Path) -> None:
    reader, file = AccessReader(ward.database, ward.now), tmp_path / "looked.pdf"
    reader.save("p1", lambda: b"%PDF", file, ward.bea)
    assert file.read_bytes() == b"%PDF"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert ward.events("access_saved") == ["Bea"]
    with pytest.raises(FileRefused, match="there already"):
        reader.save("p1", lambda: b"other", file, ward.bea)
    assert file.read_bytes() == b"%PDF"
    # What is not in the audit does not leave.
    with pytest.raises(NotAllowed):
        reader.save("p1", lambda: b"other", tmp_path / "other.pdf", ward.ann)
    assert not (tmp_path / "other.pdf").exists()
    assert AccessKind.SAVED in {row.kind for row in report(ward, "p1").rows}


@pytest.mark.parametrize("role", [StaffRole.MANAGER, StaffRole.AUDITOR])
def test_behind_the_wall_it_is_the_same_and_the_computer_is_its_login(
    server: tuple[Cluster, str], role: StaffRole
) -> None:
    cluster, name = server
    owner, own = (Database(server_url(cluster, login, name)) for login in ("kiosk_owner", "staff_1"))
    ward = Ward(owner, own)
    ward.glass.break_glass("p3", WHY, ward.ann)
    who = signed_in(owner, "Zoë", role)
    made = AccessReader(own, ward.now).report(a_patient(3).mrn, None, None, who)
    broken = one_of(made, AccessKind.GLASS_BROKEN)
    assert (broken.by, broken.roles, broken.reason, broken.computer) == (
        "Dr Ann",
        frozenset({StaffRole.CLINICIAN}),
        WHY,
        "staff_1",
    )
    assert (made.name == "") == (role is StaffRole.AUDITOR)
    assert one_of(made, AccessKind.REPORTED).by == "Zoë"
    own.close()
    owner.close()
