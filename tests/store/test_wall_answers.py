"""What a kiosk takes as an answer comes on file by plain SQL only under somebody whose password was typed lately."""

from collections.abc import Iterator
from datetime import date
from typing import Any

import psycopg
import pytest
from sqlalchemy import Connection, insert, select, update
from uuid6 import uuid7

from kiosk.domain.actor import Actor
from kiosk.domain.permissions import StaffRole
from kiosk.services.desk.arrivals import ArrivalService
from kiosk.services.desk.changes import ChangeService
from kiosk.services.staffing.sessions import AskAgain
from kiosk.store import tables
from kiosk.store.feed import announce_nothing
from tests.engines import OWNER
from tests.factories import NOW
from tests.store.test_wall import SETTINGS, now
from tests.store.test_who_acts import Desk

PATIENT, OTHER = "p2", "p1"
WANTED = {"phone": "555 010 0199", "postal_code": "90210", "email": "a@b.example", "city": "Springfield"}
REFUSED = "password has to be typed again|whose day it is stays as it is"
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
    "one more phone": (
        "INSERT INTO patient_telecom (id, patient_id, position, use, value, system, rank, key)"
        f" VALUES ('more', '{PATIENT}', 3, 'mobile', '1', 'phone', 0, '0199')"
    ),
    "what another phone is compared by": "UPDATE patient_telecom SET key = '0199' WHERE id = 'mobile'",
    "a phone that is none any more": "UPDATE patient_telecom SET use = 'home' WHERE id = 'gone'",
    "a phone that is over": "UPDATE patient_telecom SET period_end = NULL WHERE id = 'over'",
    "a phone that is to come": "UPDATE patient_telecom SET period_start = '2000-01-01' WHERE id = 'over'",
    "what is no phone": "UPDATE patient_telecom SET key = '0199' WHERE id = 'fax'",
    "one more address": (
        "INSERT INTO patient_address (id, patient_id, position, use, line, city, state, postal_code, country, key)"
        f" VALUES ('more', '{PATIENT}', 3, 'home', '', '', '', '90210', '', '90210')"
    ),
    "what another address is compared by": "UPDATE patient_address SET key = '90210' WHERE id = 'home'",
    "an address that is none any more": "UPDATE patient_address SET use = '' WHERE id = 'left'",
    "somebody else's phone": f"UPDATE patient_telecom SET patient_id = '{PATIENT}' WHERE id = 'theirs'",
}
# What only who may join does: of two that are joined the one opens by the other's names, answers and letters.
JOINS = {
    "a record that is joined": (
        "INSERT INTO patient_join (id, kept_id, double_id, joined_at, joined_by, parted_by)"
        f" VALUES ('now', '{PATIENT}', '{OTHER}', now()::timestamp, '', '')"
    ),
    "a record that is joined again": "UPDATE patient_join SET parted_at = NULL, parted_by = '' WHERE id = 'parted'",
    "a record that is taken out": "UPDATE patient_join SET parted_at = now()::timestamp WHERE id = 'joined'",
    "a booking with its letter": f"UPDATE appointment SET patient_id = '{PATIENT}' WHERE patient_id = '{OTHER}'",
}
# What answers no question of who somebody is, or no longer does.
UNASKED = {
    "another detail": f"{ACCEPTED} WHERE id = 'email'",
    "a town alone": f"{ACCEPTED} WHERE id = 'city'",
    "a phone that is refused": "UPDATE change_request SET status = 'refused' WHERE id = 'phone'",
    "another detail of the card": f"UPDATE patient SET email = 'a@b.example' WHERE id = '{PATIENT}'",
    "no phone any more": f"UPDATE patient SET phone = '', phone_key = '' WHERE id = '{PATIENT}'",
    "the phone that is there": f"UPDATE patient SET phone = '555 010 0002' WHERE id = '{PATIENT}'",
    "another phone that no longer counts": "UPDATE patient_telecom SET use = 'old' WHERE id = 'mobile'",
    "another phone's place": "UPDATE patient_telecom SET position = 9, value = '2' WHERE id = 'mobile'",
    "an address that no longer counts": "UPDATE patient_address SET use = 'old' WHERE id = 'home'",
    "a phone that is not kept": "DELETE FROM patient_telecom WHERE id = 'mobile'",
    "one more e-mail address": (
        "INSERT INTO patient_telecom (id, patient_id, position, use, value, system, rank, key)"
        f" VALUES ('more', '{PATIENT}', 3, 'home', 'a@b.example', 'email', 0, '')"
    ),
    "somebody new with an answer": (
        "INSERT INTO patient (id, mrn, given, family, birth_date, sex, phone, email, address_line, city, state,"
        " postal_code, emergency_name, emergency_relationship, emergency_phone, language, deceased, phone_key,"
        " postal_key) VALUES ('new', 'D-1', 'A', 'B', '1980-01-01', 'unknown', '1', '', '', '', '', '1', '', '', '',"
        " '', false, '1', '1')"
    ),
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
        fill(connection)
    yield made
    made.close()


def fill(connection: Connection) -> None:
    """More phones and addresses than a card has, and somebody who was joined to another record."""
    past = {"period_start": date(2100, 1, 1), "period_end": date(2001, 1, 1)}
    told: dict[str, dict[str, Any]] = {
        "mobile": {"use": "mobile"}, "gone": {"use": "old"}, "over": {"use": "home", **past},
        "fax": {"use": "home", "system": "fax", "key": ""}, "theirs": {"use": "home", "patient_id": OTHER},
    }  # fmt: skip
    phone = {"patient_id": PATIENT, "system": "phone", "value": "1", "rank": 0, "key": "0001"}
    address = {"line": "", "city": "", "state": "", "postal_code": "1", "country": "", "key": "1"}
    for place, (key, row) in enumerate(told.items()):
        connection.execute(
            insert(tables.patient_telecom).values(phone | row | {"id": key, "position": place})
        )
    for place, (key, use) in enumerate((("home", "home"), ("left", "old"))):
        row = {"id": key, "patient_id": PATIENT, "position": place, "use": use}
        connection.execute(insert(tables.patient_address).values(address | row))
    for key, parted in (("joined", None), ("parted", NOW)):
        join = {"id": key, "kept_id": PATIENT, "double_id": f"p{3 + bool(parted)}", "parted_at": parted}
        connection.execute(insert(tables.patient_join).values(join | {"joined_at": NOW, "joined_by": "Bea"}))


def visit_of(desk: Desk) -> str:
    with desk.owner.read() as connection:
        found = select(tables.change_request.c.visit_id).where(tables.change_request.c.id == "phone")
        return str(connection.execute(found).scalar_one())


@pytest.mark.parametrize("way", [*WAYS, *JOINS])
def test_a_new_answer_needs_a_password_that_was_typed_lately(desk: Desk, way: str) -> None:
    ada = desk.add("Ada", StaffRole.MANAGER if way in JOINS else StaffRole.FRONT_DESK)
    ArrivalService(desk.staff, SETTINGS, now).opened(visit_of(desk), ada)
    open_to(desk, ada)
    with desk.prompt(ada) as prompt, desk.wall.connect(OWNER) as owner:
        owner.execute("UPDATE staff_session SET confirmed_at = confirmed_at - interval '6 minutes'")
        before, statement = stands(owner), (WAYS | JOINS)[way]
        with pytest.raises(psycopg.errors.InsufficientPrivilege, match=REFUSED):
            prompt.execute(statement)
        assert stands(owner) == before
        owner.execute("UPDATE staff_session SET confirmed_at = NULL")
        with pytest.raises(psycopg.errors.InsufficientPrivilege, match=REFUSED):
            prompt.execute(statement)
        owner.execute("UPDATE staff_session SET confirmed_at = kiosk_now()")
        with prompt.transaction(force_rollback=True):
            assert prompt.execute(statement).rowcount


def open_to(desk: Desk, who: Actor) -> None:
    """Both records show, whosever's the row is."""
    with desk.prompt(who) as prompt:
        opened = "SELECT kiosk_grant(%s, '', %s, NULL, '')"
        assert prompt.execute(opened, (str(uuid7()), OTHER)).fetchone() == (True,)


def stands(owner: psycopg.Connection) -> list[tuple[object, ...]]:
    cards = owner.execute(
        "SELECT phone, phone_key, postal_code, postal_key FROM patient ORDER BY id"
    ).fetchall()
    others = (
        "SELECT id, field, status FROM change_request ORDER BY id",
        "SELECT * FROM patient_telecom ORDER BY id",
        "SELECT * FROM patient_address ORDER BY id",
        "SELECT * FROM patient_join ORDER BY id",
        "SELECT id, patient_id FROM appointment ORDER BY id",
    )
    return cards + [row for query in others for row in owner.execute(query).fetchall()]


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
