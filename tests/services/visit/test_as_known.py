"""A kiosk says with a step what it knows of the visit: what others have changed since is neither lost nor undone."""

from collections.abc import Iterator
from typing import Any

import pytest
from sqlalchemy import Select, select, update

from kiosk.domain.desk import EntryReason
from kiosk.domain.visit.checklist import ItemKind, ItemStatus, Reason
from kiosk.domain.visit.steps import (
    CheckInFinished,
    ContactConfirmed,
    CoverageEntered,
    FormCompleted,
    HandedToDesk,
)
from kiosk.domain.visit.visit import VisitStatus
from kiosk.services.record.patients import PatientService
from kiosk.services.visit.applying import StepRefused
from kiosk.services.visit.checkin import CheckInService
from kiosk.store import tables
from kiosk.store.database import Database
from tests.clusters import Cluster
from tests.engines import OWNER, server_url
from tests.factories import NOW, a_booking, a_patient
from tests.services.clinic_maker import FORM, SETTINGS, Kiosk, record
from tests.trips import counted

_FORM = FormCompleted(FORM, "1", {"status": "completed"})
_CARD = CoverageEntered("Blue", "XYZ123", "", "Given Family", "self")
_ITEM, _VISIT = tables.checklist_item.c, tables.visit.c


@pytest.fixture
def database(url: str) -> Iterator[Database]:
    opened = Database(url)
    opened.upgrade()
    PatientService(opened).save([a_patient(1), a_patient(2)], [a_booking(1), a_booking(2)])
    yield opened
    opened.close()


@pytest.fixture
def here(database: Database) -> Kiosk:
    return Kiosk(database, SETTINGS, lambda: NOW)


@pytest.fixture
def elsewhere(database: Database) -> CheckInService:
    """Another kiosk, where the same patient stands a moment later."""
    return CheckInService(database, SETTINGS, lambda: NOW)


def all_of(database: Database, query: Select[Any]) -> list[str]:
    with database.read() as connection:
        return list(connection.execute(query).scalars())


def begun(here: Kiosk) -> str:
    """A visit as this kiosk knows it, all of which but the form is answered or at the desk."""
    visit = here.open_visit("p1", ("a1",), "kiosk-1")
    first = [record(visit.id, ContactConfirmed())]
    others = {item.kind: item for item in visit.checklist if item.status is ItemStatus.DUE}
    del others[ItemKind.CONTACT], others[ItemKind.QUESTIONNAIRE]
    first += [
        record(visit.id, HandedToDesk(item.kind, item.key, Reason.PATIENT_ASKED)) for item in others.values()
    ]
    for one in first:
        here.service.apply(here.of(visit.id), one)
    return visit.id


@pytest.mark.parametrize("step", [_FORM, _CARD], ids=["what is only written", "what is asked for as well"])
def test_what_another_kiosk_has_settled_meanwhile_stays(
    here: Kiosk, elsewhere: CheckInService, step: FormCompleted | CoverageEntered
) -> None:
    visit = here.open_visit("p1", ("a1",), "kiosk-1").id
    session = here.of(visit)
    elsewhere.apply(session, record(visit, ContactConfirmed()))
    after = {item.kind: item for item in here.service.apply(session, record(visit, step)).checklist}
    assert after[ItemKind.CONTACT].status is ItemStatus.DONE
    assert after[step.item[0]].status in (ItemStatus.DONE, ItemStatus.NEEDS_STAFF)


def test_who_was_through_elsewhere_is_not_kept_by_what_this_kiosk_knew(
    here: Kiosk, elsewhere: CheckInService
) -> None:
    visit = begun(here)
    elsewhere.apply(here.of(visit), record(visit, _FORM))
    finished = here.service.apply(here.of(visit), record(visit, CheckInFinished()))
    assert finished.status is VisitStatus.ARRIVED


def test_what_staff_have_handed_back_meanwhile_is_asked(here: Kiosk, database: Database) -> None:
    visit = begun(here)
    here.service.apply(here.of(visit), record(visit, _FORM))
    with database.write() as connection:
        contact = (_ITEM.visit_id == visit, _ITEM.kind == ItemKind.CONTACT)
        connection.execute(update(tables.checklist_item).where(*contact).values(status=ItemStatus.DUE))
    with pytest.raises(StepRefused, match=EntryReason.UNFINISHED):
        here.service.apply(here.of(visit), record(visit, CheckInFinished()))
    assert all_of(database, select(tables.ticket.c.id)) == []


def test_a_record_that_came_by_another_kiosk_is_applied_once(
    here: Kiosk, elsewhere: CheckInService, database: Database
) -> None:
    visit = here.open_visit("p1", ("a1",), "kiosk-1").id
    # Nothing of the visit is otherwise for it: only the record itself says that it has come.
    kept = record(visit, _FORM)
    here.service.apply(here.of(visit), record(visit, ContactConfirmed()), kept)
    known = here.service._left
    elsewhere.apply(here.of(visit), again := record(visit, _FORM))
    here.service._left = known
    here.service.apply(here.of(visit), again)
    assert len(all_of(database, select(tables.questionnaire_response.c.id))) == 2


def test_a_visit_that_has_become_somebody_elses_takes_nothing(here: Kiosk, database: Database) -> None:
    visit = here.open_visit("p1", ("a1",), "kiosk-1").id
    with database.write() as connection:
        connection.execute(update(tables.visit).where(_VISIT.id == visit).values(patient_id="p2"))
    with pytest.raises(StepRefused, match=EntryReason.UNKNOWN_VISIT):
        here.service.apply(here.of(visit), record(visit, ContactConfirmed()))
    # Nor is anything written to who it was of: they come as who they are now.
    here.service.apply(here.session("p2"), record(visit, _FORM))
    assert all_of(database, select(tables.questionnaire_response.c.patient_id)) == ["p2"]


def test_a_session_that_has_ended_opens_nothing_that_was_known(here: Kiosk) -> None:
    visit = here.open_visit("p1", ("a1",), "kiosk-1").id
    here.service._left, known = None, here.service._left
    with pytest.raises(StepRefused, match=EntryReason.UNKNOWN_VISIT):
        here.service.apply(here.session("p2"), record(visit, ContactConfirmed()))
    here.service._left = known
    with pytest.raises(StepRefused, match=EntryReason.UNKNOWN_VISIT):
        here.service.apply(here.session("p2"), record(visit, ContactConfirmed()))


def test_a_step_of_what_is_known_is_one_way_and_of_what_is_not_two_more(server: tuple[Cluster, str]) -> None:
    database = Database(server_url(server[0], OWNER, server[1]))
    PatientService(database).save([a_patient(1)], [a_booking(1)])
    here = Kiosk(database, SETTINGS, lambda: NOW)
    visit = here.open_visit("p1", ("a1",), "kiosk-1").id
    session = here.of(visit)
    with counted(database) as first:
        here.service.apply(session, record(visit, ContactConfirmed()))
    with database.write() as connection:
        connection.execute(
            update(tables.checklist_item).where(_ITEM.visit_id == visit).values(reason="other")
        )
    with counted(database) as stale:
        here.service.apply(session, record(visit, _FORM))
    database.close()
    # Refused, and what is left of that transaction is ended; then as ever.
    assert (first.count, stale.count) == (1, 4)
