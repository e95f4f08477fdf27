"""A new phone or postcode is accepted by plain SQL only under somebody whose password was typed lately."""

from collections.abc import Iterator

import psycopg
import pytest
from sqlalchemy import insert, select, update

from kiosk.domain.permissions import StaffRole
from kiosk.services.desk.arrivals import ArrivalService
from kiosk.services.desk.changes import ChangeService
from kiosk.services.staffing.sessions import AskAgain
from kiosk.store import tables
from kiosk.store.feed import announce_nothing
from tests.engines import OWNER
from tests.store.test_wall import SETTINGS, now
from tests.store.test_who_acts import Desk

PATIENT = "p2"
WANTED = {"phone": "555 010 0199", "postal_code": "90210", "email": "a@b.example", "city": "Springfield"}
ACCEPTED = "UPDATE change_request SET status = 'accepted', decided_at = now()::timestamp"
# Each way by which an answer comes on file, and where it is looked for.
WAYS = {
    "a phone that is accepted": f"{ACCEPTED} WHERE id = 'phone'",
    "a postcode that is accepted": f"{ACCEPTED} WHERE id = 'postal_code'",
    "everything at once": ACCEPTED,
    "another field that becomes one": f"{ACCEPTED}, field = 'phone', new = '1' WHERE id = 'email'",
    "a request that is accepted when it is written": (
        "INSERT INTO change_request (id, visit_id, field, old, new, status, decided_by)"
        " SELECT 'made', visit_id, 'phone', '', '1', 'accepted', '' FROM change_request WHERE id = 'email'"
    ),
    "a phone past any request": f"UPDATE patient SET phone = '1' WHERE id = '{PATIENT}'",
    "what a phone is compared by": f"UPDATE patient SET phone_key = '0199' WHERE id = '{PATIENT}'",
    "a postcode past any request": f"UPDATE patient SET postal_code = '1' WHERE id = '{PATIENT}'",
    "what a postcode is compared by": f"UPDATE patient SET postal_key = '90210' WHERE id = '{PATIENT}'",
}
# What answers no question of who somebody is, or no longer does.
UNASKED = {
    "another detail": f"{ACCEPTED} WHERE id = 'email'",
    "a town alone": f"{ACCEPTED} WHERE id = 'city'",
    "a phone that is refused": "UPDATE change_request SET status = 'refused' WHERE id = 'phone'",
    "another detail of the card": f"UPDATE patient SET email = 'a@b.example' WHERE id = '{PATIENT}'",
    "no phone any more": f"UPDATE patient SET phone = '', phone_key = '' WHERE id = '{PATIENT}'",
    "the phone that is there": f"UPDATE patient SET phone = '555 010 0002' WHERE id = '{PATIENT}'",
}


@pytest.fixture
def desk(server: tuple[object, str]) -> Iterator[Desk]:
    made = Desk(*server)
    visit = tables.visit.c
    with made.owner.write() as connection:
        announce_nothing(connection)
        key = connection.execute(select(visit.id).where(visit.patient_id == PATIENT)).scalar_one()
        row = {"visit_id": key, "old": "", "status": "pending", "decided_by": ""}
        rows = [{"id": field, "field": field, "new": new, **row} for field, new in WANTED.items()]
        connection.execute(insert(tables.change_request), rows)
    yield made
    made.close()


def visit_of(desk: Desk) -> str:
    with desk.owner.read() as connection:
        found = select(tables.change_request.c.visit_id).where(tables.change_request.c.id == "phone")
        return str(connection.execute(found).scalar_one())


@pytest.mark.parametrize("way", WAYS)
def test_a_new_answer_needs_a_password_that_was_typed_lately(desk: Desk, way: str) -> None:
    ada = desk.add("Ada", StaffRole.FRONT_DESK)
    ArrivalService(desk.staff, SETTINGS, now).opened(visit_of(desk), ada)
    with desk.prompt(ada) as prompt, desk.wall.connect(OWNER) as owner:
        owner.execute("UPDATE staff_session SET confirmed_at = confirmed_at - interval '6 minutes'")
        before = stands(owner)
        with pytest.raises(psycopg.errors.InsufficientPrivilege, match="password has to be typed again"):
            prompt.execute(WAYS[way])
        assert stands(owner) == before
        owner.execute("UPDATE staff_session SET confirmed_at = NULL")
        with pytest.raises(psycopg.errors.InsufficientPrivilege, match="password has to be typed again"):
            prompt.execute(WAYS[way])
        owner.execute("UPDATE staff_session SET confirmed_at = kiosk_now()")
        with prompt.transaction(force_rollback=True):
            assert prompt.execute(WAYS[way]).rowcount


def stands(owner: psycopg.Connection) -> list[tuple[object, ...]]:
    cards = owner.execute(
        "SELECT phone, phone_key, postal_code, postal_key FROM patient ORDER BY id"
    ).fetchall()
    return cards + owner.execute("SELECT id, field, status FROM change_request ORDER BY id").fetchall()


@pytest.mark.parametrize("way", UNASKED)
def test_what_answers_nothing_needs_none(desk: Desk, way: str) -> None:
    ada = desk.add("Ada", StaffRole.FRONT_DESK)
    ArrivalService(desk.staff, SETTINGS, now).opened(visit_of(desk), ada)
    with desk.prompt(ada) as prompt, desk.wall.connect(OWNER) as owner:
        owner.execute("UPDATE staff_session SET confirmed_at = NULL")
        with prompt.transaction(force_rollback=True):
            assert prompt.execute(UNASKED[way]).rowcount == 1


def test_the_program_asks_before_the_wall_does_and_comes_through_both(desk: Desk) -> None:
    ada = desk.add("Ada", StaffRole.FRONT_DESK)
    changes = ChangeService(desk.staff, now)
    with desk.wall.connect(OWNER) as owner:
        owner.execute("UPDATE staff_session SET confirmed_at = confirmed_at - interval '6 minutes'")
        with pytest.raises(AskAgain):
            changes.decide("phone", "postal_code", accept=True, who=ada)
        owner.execute("UPDATE staff_session SET confirmed_at = kiosk_now()")
        way = changes.decide("phone", "postal_code", accept=True, who=ada)
        card = "SELECT phone, postal_code FROM patient WHERE id = %s"
        assert owner.execute(card, (PATIENT,)).fetchone() == (WANTED["phone"], WANTED["postal_code"])
    assert way.rows


def test_who_has_the_record_itself_is_not_asked(desk: Desk) -> None:
    with desk.owner.write() as connection:
        announce_nothing(connection)
        table = tables.patient
        changed = connection.execute(
            update(table).where(table.c.id == PATIENT).values(phone="1", phone_key="1")
        )
        assert changed.rowcount == 1
