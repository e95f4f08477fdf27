"""A name or a birth date is put right: found under both, and not undone by what a source said before."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from threading import Barrier, Thread

import psycopg
import pytest
from sqlalchemy import select

from kiosk.domain.audit import Action
from kiosk.domain.identity import Factor, Identified, IdentityClaim
from kiosk.domain.people import Patient
from kiosk.domain.people.corrections import Correction, NameAndBirth
from kiosk.domain.people.details import OLD, Details, HumanName
from kiosk.domain.permissions import StaffRole
from kiosk.services.desk.arrivals import ArrivalService
from kiosk.services.desk.correcting import CorrectedMeanwhile, CorrectingService
from kiosk.services.record.audit import AuditService
from kiosk.services.record.corrections import corrections_of
from kiosk.services.record.details import details_of
from kiosk.services.record.identity import IdentityService
from kiosk.services.record.patients import PatientService, SourcedPatient
from kiosk.services.record.taken import TakenIn
from kiosk.store import tables
from kiosk.store.database import Database
from tests.actors import signed_in
from tests.clusters import Cluster
from tests.engines import server_url
from tests.factories import BORN, NOW, a_booking, a_patient, an_actor
from tests.services.clinic_maker import SETTINGS, Kiosk

WRONG = a_patient(1, family="Nguyne", given="Thi Lan")
SEEN = NameAndBirth.of(WRONG)
RIGHT = NameAndBirth("Nguyễn", "Thị Lan", date(1961, 2, 8))
NEW_NAME, NEW_DATE = replace(RIGHT, birth_date=BORN), replace(SEEN, birth_date=RIGHT.birth_date)
AT = NOW + timedelta(minutes=5)


@pytest.fixture
def database(url: str) -> Iterator[Database]:
    opened = Database(url)
    opened.upgrade()
    take_in(opened, WRONG)
    PatientService(opened).take_in_appointments([a_booking(1)], NOW, "export")
    yield opened
    opened.close()


def take_in(database: Database, patient: Patient, details: Details | None = None) -> TakenIn:
    sourced = SourcedPatient(patient, details=details or Details())
    return PatientService(database).take_in([sourced], NOW + timedelta(hours=1), "export")


def correcting(database: Database) -> CorrectingService:
    return CorrectingService(database, SETTINGS, lambda: AT)


def correct(database: Database, said: NameAndBirth, seen: NameAndBirth = SEEN) -> Patient:
    return correcting(database).correct("p1", seen, said, " Document  shown ", an_actor("Ana"))


def held(database: Database) -> NameAndBirth:
    return NameAndBirth.of(correcting(database).patient("p1", an_actor()))


def kept(database: Database) -> tuple[Correction, ...]:
    with database.read() as connection:
        return corrections_of(connection, "p1")


def names(database: Database) -> tuple[HumanName, ...]:
    with database.read() as connection:
        return details_of(connection, "p1").names


def gets_in(database: Database, name: str, born: date) -> bool:
    claim = IdentityClaim(name, born, Factor.PHONE, WRONG.contact.phone[-4:])
    return isinstance(IdentityService(database, SETTINGS, lambda: NOW).identify(claim, "kiosk-1"), Identified)


def test_it_is_found_under_both_names_with_the_right_birth_date(database: Database) -> None:
    after = correct(database, RIGHT)
    assert NameAndBirth.of(after) == held(database) == RIGHT
    assert gets_in(database, "Nguyen", RIGHT.birth_date)
    assert gets_in(database, "Nguyne", RIGHT.birth_date)
    assert not gets_in(database, "Nguyen", BORN)
    assert names(database) == (HumanName(OLD, None, SETTINGS.today(AT), family="Nguyne", given="Thi Lan"),)
    (found,) = kept(database)
    assert (found.before, found.after, found.at, found.by) == (SEEN, RIGHT, AT, "Ana")
    (event,) = [e for e in AuditService(database).of_patient("p1") if e.action == Action.CORRECTED]
    assert event.actor == "Ana"
    visit_id = Kiosk(database, SETTINGS).check_in(1)
    assert ArrivalService(database, SETTINGS, lambda: NOW).details(visit_id, an_actor()).corrections == (
        found,
    )


@pytest.mark.parametrize("said", [RIGHT, NEW_NAME, NEW_DATE])
def test_a_source_that_says_what_it_said_before_undoes_nothing(
    database: Database, said: NameAndBirth
) -> None:
    correct(database, said)
    for details in (Details(), Details(names=(HumanName("official", family="Nguyne", given="Thi Lan"),))):
        before = names(database)
        again = take_in(database, WRONG, details)
        assert again.refused == ()
        assert held(database) == said
        if said.name != SEEN.name:
            assert names(database) == before
            assert gets_in(database, "Nguyne", said.birth_date)
            assert (again.added, again.changed, again.same) == (0, 0, 1)
    (found,) = kept(database)
    assert (found.name_settled, found.birth_settled) == (None, None)


def test_a_source_that_says_something_else_by_now_counts_again(database: Database) -> None:
    correct(database, RIGHT)
    theirs = replace(WRONG, family="Nguyen-Tran")
    take_in(database, theirs)
    # The name was changed there; the birth date is still what it was there, and stays put right.
    assert held(database) == NameAndBirth("Nguyen-Tran", "Thi Lan", RIGHT.birth_date)
    (found,) = kept(database)
    assert found.name_settled is not None
    assert found.birth_settled is None
    # From now on it is the source's own word that counts, also where it goes back.
    take_in(database, WRONG)
    assert held(database) == NEW_DATE
    take_in(database, replace(WRONG, birth_date=RIGHT.birth_date))
    assert kept(database)[0].birth_settled is not None
    take_in(database, WRONG)
    assert held(database) == SEEN


def test_what_was_put_right_twice_is_measured_by_what_the_source_said_first(database: Database) -> None:
    correct(database, NEW_NAME)
    last = replace(NEW_NAME, given="Lan Anh")
    correct(database, last, NEW_NAME)
    take_in(database, WRONG)
    assert held(database) == last
    assert [name.family for name in names(database)] == ["Nguyne", "Nguyễn"]
    take_in(database, replace(WRONG, family=NEW_NAME.family, given=NEW_NAME.given))
    assert held(database) == NEW_NAME


def test_another_person_under_the_same_key_is_refused_as_ever(database: Database) -> None:
    correct(database, RIGHT)
    taken = take_in(database, replace(WRONG, family="Okafor", given="Daniel", birth_date=date(1990, 1, 2)))
    assert taken.refused == (("p1", "another_person"),)
    assert held(database) == RIGHT
    assert (kept(database)[0].name_settled, kept(database)[0].birth_settled) == (None, None)


def test_what_somebody_else_has_put_right_is_shown_and_not_overwritten(database: Database) -> None:
    correct(database, NEW_NAME)
    with pytest.raises(CorrectedMeanwhile) as refused:
        correct(database, NEW_DATE)
    assert NameAndBirth.of(refused.value.patient) == NEW_NAME
    assert held(database) == NEW_NAME
    assert len(kept(database)) == 1


def test_of_two_at_once_one_counts_and_the_other_is_told(database: Database, url: str) -> None:
    others, barrier, told = [Database(url), Database(url)], Barrier(2), list[str]()

    def work(mine: Database, said: NameAndBirth) -> None:
        barrier.wait()
        try:
            correct(mine, said)
            told.append("done")
        except CorrectedMeanwhile:
            told.append("told")

    threads = [Thread(target=work, args=pair) for pair in zip(others, (NEW_NAME, NEW_DATE), strict=True)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for mine in others:
        mine.close()
    assert sorted(told) == ["done", "told"]
    assert len(kept(database)) == 1


@pytest.mark.parametrize(
    ("said", "reason"), [(SEEN, "why"), (RIGHT, " "), (NameAndBirth(" ", "-", BORN), "why")]
)
def test_it_says_something_else_and_why(database: Database, said: NameAndBirth, reason: str) -> None:
    with pytest.raises(ValueError, match="something else"):
        correcting(database).correct("p1", SEEN, said, reason, an_actor("Ana"))
    with pytest.raises(LookupError):
        correcting(database).correct("nobody", SEEN, RIGHT, "why", an_actor("Ana"))
    with pytest.raises(LookupError):
        correcting(database).patient("nobody", an_actor())


def test_staff_and_an_import_may_what_they_have_to_and_no_more(server: tuple[Cluster, str]) -> None:
    cluster, name = server
    owner = Database(server_url(cluster, "kiosk_owner", name))
    take_in(owner, WRONG)
    who = signed_in(owner, "Ana", StaffRole.FRONT_DESK)
    owner.close()
    staff, importer = (Database(server_url(cluster, user, name)) for user in ("staff_1", "import_1"))
    staff = staff.under(who)
    correct(staff, RIGHT)
    take_in(importer, WRONG)
    assert held(staff) == RIGHT
    take_in(importer, replace(WRONG, birth_date=date(1961, 2, 9)))
    assert kept(staff)[0].birth_settled is not None
    staff.close()
    importer.close()
    table = tables.patient_correction.name
    for user, statement in (
        ("staff_1", f"UPDATE {table} SET reason = ''"),
        ("staff_1", f"DELETE FROM {table}"),
        ("import_1", f"UPDATE {table} SET reason = ''"),
        ("lobby_1", f"SELECT * FROM {table}"),
    ):
        with (
            psycopg.connect(server_url(cluster, user, name)) as connection,
            pytest.raises(psycopg.errors.InsufficientPrivilege),
        ):
            connection.execute(statement)


def test_nobody_else_is_touched(database: Database) -> None:
    take_in(database, a_patient(2, family="Nguyne", given="Thi Lan"))
    with database.read() as connection:
        before = connection.execute(select(tables.patient).where(tables.patient.c.id == "p2")).one()
    correct(database, RIGHT)
    with database.read() as connection:
        assert connection.execute(select(tables.patient).where(tables.patient.c.id == "p2")).one() == before
