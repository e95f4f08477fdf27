"""Taking patients in, in bulk."""

from collections.abc import Iterator
from typing import Any

import pytest
from sqlalchemy import event, func, select

from kiosk.domain.people import Coverage
from kiosk.domain.people.details import RelatedPerson
from kiosk.domain.places import Location, Practitioner
from kiosk.services.record import fresh, relations
from kiosk.services.record.patients import (
    ALONE,
    OF_SERVER,
    SHARED,
    PatientService,
    SourcedPatient,
    TakenTogether,
    Together,
)
from kiosk.services.record.places import PlaceService
from kiosk.services.record.taken import TakenIn
from kiosk.store import tables
from kiosk.store.database import Database
from tests.factories import NOW, a_booking, a_patient


@pytest.fixture
def database(url: str) -> Iterator[Database]:
    opened = Database(url)
    opened.upgrade()
    yield opened
    opened.close()


def count(database: Database, name: str) -> int:
    with database.read() as connection:
        return connection.execute(select(func.count()).select_from(tables.metadata.tables[name])).scalar_one()


def test_save_overwrites_and_is_the_same_twice(database: Database) -> None:
    service = PatientService(database)
    insurance = {"p1": Coverage("c1", "Harbor", "M1")}
    places = [Location("l1", "Main", "204", "B", "Left")]
    for _ in range(2):
        service.save(
            [a_patient(1)],
            [a_booking(1)],
            insurance,
            [Practitioner("d1", "Dr. Lind")],
            places,
            {"p1": ["Born"]},
        )
    assert [count(database, name) for name in ("patient", "appointment", "coverage", "location")] == [1] * 4
    service.save([a_patient(1, family="New", contact_confirmed_at=NOW)])
    with database.read() as connection:
        row = connection.execute(select(tables.patient)).one()
        keys = set(connection.execute(select(tables.patient_name.c.key)).scalars())
    assert (row.family, row.contact_confirmed_at) == ("New", NOW)
    assert keys == {"new", "newgiven", "givennew", "1001"}


def test_a_batch_takes_a_few_statements_however_large(database: Database) -> None:
    statements: list[str] = []
    event.listen(database._engine, "before_cursor_execute", lambda *given: statements.append(given[2]))
    people = [SourcedPatient(a_patient(number)) for number in range(400)]
    taken = PatientService(database).take_in(people, NOW, "import")
    assert (taken.added, taken.changed, taken.same) == (400, 0, 0)
    # Two more where the end of the audit is sealed: whether it is, and the seal.
    assert len(statements) < (17 if database.embedded else 15)
    again = PatientService(database).take_in(people, NOW, "import")
    assert (again.added, again.changed, again.same) == (0, 0, 400)
    assert count(database, "audit_event") == 400


def _with_all(number: int, mrn: str = "") -> Together:
    person = a_patient(number, mrn=mrn) if mrn else a_patient(number)
    card = Coverage(f"c{number}", "Harbor", f"M{number}")
    return Together(SourcedPatient(person), (card,), (RelatedPerson(f"r{number}", "Ana", "mother"),))


def test_who_is_refused_leaves_nothing_of_what_belongs_to_them(database: Database) -> None:
    taken = PatientService(database).take_in_together([_with_all(1), _with_all(2, "1001")], NOW, "import")
    assert taken.patients == TakenIn(added=1, refused=(("p2", "mrn_taken"),))
    assert taken.coverages == taken.related == TakenIn(added=1)
    assert [count(database, name) for name in ("patient", "coverage", "related_person")] == [1] * 3


@pytest.mark.parametrize("straight", [True, False])
def test_who_is_taken_in_is_whole_or_not_there(
    database: Database, monkeypatch: pytest.MonkeyPatch, straight: bool
) -> None:
    service = PatientService(database)

    def end(*_: object) -> None:
        raise RuntimeError("cut off")

    with monkeypatch.context() as patched:
        # The last of what is written of each, on either way.
        patched.setattr(*(fresh, "audited") if straight else (relations, "write_related"), end)
        if not straight:
            patched.setattr(fresh, "apart", lambda _: [])
        with pytest.raises(RuntimeError, match="cut off"):
            service.take_in_together([_with_all(1), _with_all(2)], NOW, "import")
    everything = ("patient", "patient_name", "coverage", "related_person", "audit_event")
    assert [count(database, name) for name in everything] == [0] * 5
    # And it can be given again.
    taken = service.take_in_together([_with_all(1), _with_all(2)], NOW, "import")
    assert taken == TakenTogether(TakenIn(2), TakenIn(2), TakenIn(2))


def test_batches_are_taken_in_as_one_after_the_other(database: Database) -> None:
    """The second tells of the first one's patient anew, takes a number of it, and another's insurance."""
    service = PatientService(database)
    changed = Together(SourcedPatient(a_patient(1, given="Anders")))
    taken_number = _with_all(3, a_patient(2).mrn)
    batches = [
        fresh.prepared([_with_all(1), _with_all(2)]),
        fresh.prepared([changed, taken_number, _with_all(4)]),
    ]
    first, second = service.take_in_prepared(batches, NOW, "import")
    assert first == TakenTogether(TakenIn(2), TakenIn(2), TakenIn(2))
    assert second == TakenTogether(TakenIn(1, 1, 0, (("p3", "mrn_taken"),)), TakenIn(1), TakenIn(1))
    assert count(database, "patient") == 3


def test_batches_of_strangers_are_written_together(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, together = fresh.write, []

    def write(connection: Any, people: list[Any], *more: Any) -> None:
        together.append(len(people))
        real(connection, people, *more)

    monkeypatch.setattr(fresh, "write", write)
    batches = [fresh.prepared([_with_all(number)]) for number in (1, 2, 3)]
    each = PatientService(database).take_in_prepared(batches, NOW, "import")
    assert each == [TakenTogether(TakenIn(1), TakenIn(1), TakenIn(1))] * 3
    assert together == [3]
    # Once more: all of them are known.
    same = TakenIn(same=1)
    again = PatientService(database).take_in_prepared(batches, NOW, "import")
    assert again == [TakenTogether(same, same, same)] * 3


def test_an_import_keeps_nobody_waiting_long_once_somebody_else_writes(url: str, database: Database) -> None:
    service, other = PatientService(database), Database(url)
    # On a server nobody waits for it.
    many = ALONE if database.embedded else OF_SERVER
    assert service.most_at_once() == SHARED
    with service.in_bulk():
        service.take_in([SourcedPatient(a_patient(1))], NOW, "import")
        assert service.most_at_once() == many
        PatientService(other).take_in([SourcedPatient(a_patient(2))], NOW, "other")
        assert service.most_at_once() == (SHARED if database.embedded else many)
        service.take_in([SourcedPatient(a_patient(3))], NOW, "import")
        assert service.most_at_once() == (SHARED if database.embedded else many)
    with service.in_bulk():
        assert service.most_at_once() == many
    other.close()


def test_more_than_one_list_of_values_holds(database: Database) -> None:
    people = [SourcedPatient(a_patient(number)) for number in range(1201)]
    assert PatientService(database).take_in(people, NOW, "import").added == 1201
    assert len(PatientService(database).ids_by_mrn([str(1000 + number) for number in range(1201)])) == 1201


def test_the_directory_keeps_what_a_source_leaves_out(database: Database) -> None:
    service = PlaceService(database)
    service.take_in_directory([Practitioner("d1", "Dr. Lind")], [Location("l1", "Main", "204", "B", "Left")])
    service.take_in_directory([], [Location("l1", "Main building")])
    assert service.directory() == (
        (Practitioner("d1", "Dr. Lind"),),
        (Location("l1", "Main building", "204", "B", "Left"),),
    )


def test_refused_are_named_and_stop_nobody_else(database: Database) -> None:
    twin = a_patient(2, mrn=a_patient(1).mrn)
    taken = PatientService(database).take_in(
        [SourcedPatient(p) for p in (a_patient(1), twin, a_patient(3))], NOW, "i"
    )
    assert (taken.added, taken.refused) == (2, (("p2", "mrn_taken"),))
    late = PatientService(database).take_in_appointments([a_booking(2), a_booking(3)], NOW, "i")
    assert (late.added, late.refused) == (1, (("a2", "unknown_patient"),))
