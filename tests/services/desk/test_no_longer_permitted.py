"""Who may no longer: whose session has ended, whose role was taken away, and under which name somebody acts now."""

from collections.abc import Callable

import pytest
from sqlalchemy import select, update

from kiosk.domain.actor import of_session
from kiosk.domain.permissions import ALLOWED, Permission, StaffRole
from kiosk.services.staffing.sessions import SignedOut
from kiosk.store import tables
from kiosk.store.database import Database
from tests.actors import signed_in
from tests.services.desk.test_permitted import (
    CALLS,
    FOLLOWED,
    House,
    change_record,
    disable,
    leave_alone,
    refused,
    sign_out,
)


@pytest.fixture
def house(empty: Database) -> House:
    return House(empty)


@pytest.mark.parametrize("end", [sign_out, disable, leave_alone])
def test_a_session_that_has_ended_does_nothing_more(house: House, end: Callable[[Database], None]) -> None:
    who = signed_in(house.database, "Ada", StaffRole.MANAGER, StaffRole.CLINICIAN)
    end(house.database)
    before = house.written()
    for name, (_, call) in CALLS.items():
        if name not in FOLLOWED:
            with pytest.raises(SignedOut):
                call(house, who)
            assert house.written() == before, name


def test_a_role_that_was_taken_away_counts_at_the_next_act(house: House) -> None:
    who = signed_in(house.database, "Ada", StaffRole.MANAGER, StaffRole.CLINICIAN)
    change_record(house.database, update(tables.staff_account).values(roles=[StaffRole.AUDITOR]))
    assert who.may(Permission.WORK_QUEUE)
    for name, (permission, call) in CALLS.items():
        if name not in FOLLOWED and permission not in ALLOWED[StaffRole.AUDITOR]:
            assert refused(house, call, who) is permission, name


def test_the_name_is_the_one_that_the_account_has_now(house: House) -> None:
    who = signed_in(house.database, "Ada", StaffRole.MANAGER)
    renamed = update(tables.staff_account).where(tables.staff_account.c.name == "Ada")
    change_record(house.database, renamed.values(name="Ada Obi", login="ada obi"))
    house.queue.call_next(who, "204")
    row = house.arrivals.today(who)[0]
    assert row.called_by == "Ada Obi"
    event = tables.audit_event.c
    with house.database.read() as connection:
        last = select(event.actor).where(event.action == "ticket_called")
        assert connection.execute(last).scalar_one() == "Ada Obi"


def test_a_session_that_nobody_opened_does_nothing(house: House) -> None:
    invented = of_session("Ada", frozenset(StaffRole), "nobody", "0" * 64)
    for name, (_, call) in CALLS.items():
        if name not in FOLLOWED:
            with pytest.raises(SignedOut):
                call(house, invented)
