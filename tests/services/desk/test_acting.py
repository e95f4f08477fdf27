"""Every act of staff goes by one ritual, and an act that comes to nothing leaves nothing."""

import ast
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import func, select

import kiosk.services
from kiosk.domain.audit import Action
from kiosk.domain.feed import Change, Topic
from kiosk.domain.permissions import Permission
from kiosk.services.desk.acting import acting, acting_on
from kiosk.services.record.patients import PatientService
from kiosk.store import tables
from kiosk.store.database import Database
from tests.factories import NOW, a_booking, a_patient, an_actor
from tests.services.clinic_maker import SETTINGS, Kiosk

# What is no act on a visit: kiosks, imports, who sets up the clinic, who reads the audit or says what others were told.
OTHERS = {
    "accounts.py", "auditing.py", "door_of_file.py", "publishing.py", "checkin.py", "identity.py", "bulk.py",
    "article_writing.py", "clinic.py", "audit.py", "ending.py", "computers.py", "access.py", "disclosing.py",
    # Of a patient at a kiosk, and of a computer that sends.
    "notices.py", "next_visits.py", "leaving.py", "fees.py",
}  # fmt: skip
SAM = an_actor("Sam")


@pytest.fixture
def database(empty: Database) -> Database:
    PatientService(empty).save([a_patient(1)], [a_booking(1)])
    return empty


@pytest.fixture
def visit_id(database: Database) -> str:
    return Kiosk(database, SETTINGS, lambda: NOW).open_visit("p1", ("a1",), "kiosk-1").id


def events(database: Database) -> list[tuple[str, str, str | None, str | None]]:
    event = tables.audit_event.c
    with database.read() as connection:
        found = connection.execute(
            select(event.actor, event.action, event.patient_id, event.visit_id)
            .where(event.actor == "Sam")
            .order_by(event.sequence)
        )
        return [tuple(row) for row in found]


def version(database: Database, visit_id: str) -> int:
    with database.read() as connection:
        table = tables.visit.c
        return int(connection.execute(select(table.version).where(table.id == visit_id)).scalar_one())


def test_what_is_done_with_a_visit_is_versioned_told_and_written_down(
    database: Database, visit_id: str
) -> None:
    was = version(database, visit_id)
    with closing(database.feed()) as feed:
        feed.changes()
        with acting_on(database, SAM, Permission.WORK_DESK, NOW, visit_id) as visit:
            visit.set(acknowledged_at=NOW, acknowledged_by=visit.staff)
            visit.did(Action.ACKNOWLEDGE)
        assert feed.changes(5) == {Change(Topic.VISIT, visit_id)}
    assert version(database, visit_id) == was + 1
    assert events(database) == [("Sam", Action.ACKNOWLEDGE, "p1", visit_id)]
    way = visit.taken_back_by
    assert way.before.acknowledged_by == ""
    assert way.after.acknowledged_by == "Sam"


def test_what_comes_to_nothing_leaves_nothing(database: Database, visit_id: str) -> None:
    was = version(database, visit_id)
    with closing(database.feed()) as feed:
        feed.changes()
        with acting_on(database, SAM, Permission.WORK_DESK, NOW, visit_id) as visit:
            assert visit.patient_id == "p1"
        with acting(database, SAM, Permission.WORK_DESK, NOW):
            pass
        assert feed.changes(0.2) == set()
    assert version(database, visit_id) == was
    assert events(database) == []
    assert visit.way_back is None
    with pytest.raises(LookupError):
        _ = visit.taken_back_by


def test_what_goes_wrong_is_not_in_the_audit_either(database: Database, visit_id: str) -> None:
    def act() -> None:
        with acting_on(database, SAM, Permission.WORK_DESK, NOW, visit_id) as visit:
            visit.set(acknowledged_at=NOW, acknowledged_by=visit.staff)
            visit.did(Action.ACKNOWLEDGE)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        act()
    assert events(database) == []
    with database.read() as connection:
        seen = select(func.count()).where(tables.visit.c.acknowledged_at.is_not(None))
        assert connection.execute(seen).scalar_one() == 0


def test_an_unknown_visit_is_nobodys(database: Database) -> None:
    with acting_on(database, SAM, Permission.WORK_DESK, NOW, "no such visit") as visit:
        assert visit.before is None
        assert visit.patient_id == ""


def test_no_act_of_staff_writes_its_audit_by_itself() -> None:
    folder = Path(next(iter(kiosk.services.__path__)))
    scanned = 0
    for path in folder.rglob("*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        scanned += 1
        calls = [
            node.func.attr
            for node in ast.walk(tree)
            if isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and isinstance(node.func.value, ast.Name)
            and node.func.value.id == "audit"
        ]
        if path.name not in OTHERS | {"acting.py"}:
            assert not {"append", "add", "Event"}.intersection(calls), path.name
    assert scanned > 20
