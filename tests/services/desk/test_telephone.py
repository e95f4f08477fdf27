"""Calls and call-backs: each is one person's, is closed with an outcome, and what was done can be taken back.

One file, though long: calls and call-backs lead to each other.
"""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import timedelta
from threading import Barrier

import psycopg
import pytest
from sqlalchemy import select

from kiosk.domain.actor import Actor
from kiosk.domain.feed import Change, Topic
from kiosk.domain.permissions import StaffRole
from kiosk.domain.telephone.calls import (
    About,
    CallBack,
    CallEnding,
    CallRefused,
    CallTopic,
    Direction,
    Outcome,
    PhoneCall,
    PhoneWay,
)
from kiosk.domain.telephone.lifecycle import CALL_BACK_STEPS, CALL_STEPS, CallBackState, PhoneState
from kiosk.domain.telephone.numbers import DialledNumber
from kiosk.services.desk.call_backs import CallBackService
from kiosk.services.desk.joining import JoiningService
from kiosk.services.desk.phone_calls import ONE_RING, SHOWN, NotedCall, PhoneCallService, RingEnd
from kiosk.services.desk.phone_rows import HeldByAnother
from kiosk.services.desk.undo import UndoRefused
from kiosk.services.record.patients import PatientService
from kiosk.store import tables
from kiosk.store.database import Database
from tests.actors import signed_in, who_did
from tests.clusters import Cluster
from tests.engines import OWNER, in_the_days_of_tests, server_url
from tests.factories import NOW, a_patient
from tests.services.clinic_maker import SETTINGS
from tests.services.desk.test_glass import prompt_of

NUMBER = DialledNumber("555 010 0001", "5550100001")
SAID = About(NUMBER, "p1", "her father", CallTopic.RESULT, "asks for the test result")
SETTLED = CallEnding(Outcome.SETTLED, "comes on Friday")
SOON = NOW + timedelta(minutes=30)


class House:
    """Two people at the telephones of a clinic, and the services of one computer."""

    def __init__(self, database: Database, own: Database | None = None) -> None:
        self.database, self.time = database, NOW
        PatientService(database).save([a_patient(n) for n in (1, 2)], [])
        own = own or database
        self.calls = PhoneCallService(own, lambda: self.time)
        self.call_backs = CallBackService(own, lambda: self.time)
        self.ivo = signed_in(database, "Ivo", StaffRole.FRONT_DESK)
        self.ann = signed_in(database, "Dr Ann", StaffRole.CLINICIAN)

    def promised(self) -> str:
        return self.call_backs.promise(SAID, SOON, self.ivo).call_id

    def one(self, key: str) -> CallBack | None:
        return next((it for it in self.call_backs.open_ones(self.ivo) if it.id == key), None)

    def call(self, key: str) -> PhoneCall:
        return next(it for it in self.calls.log(self.ivo) if it.id == key)

    def state(self, table: str, key: str) -> str:
        found = tables.metadata.tables[table]
        with self.database.read() as connection:
            return str(connection.execute(select(found.c.state).where(found.c.id == key)).scalar_one())


@pytest.fixture
def house(empty: Database) -> House:
    return House(empty)


def must(way: PhoneWay | None) -> PhoneWay:
    assert way is not None
    return way


def test_a_call_back_is_promised_taken_and_closed(house: House) -> None:
    with closing(house.database.feed()) as feed:
        feed.changes()
        key = house.promised()
        assert feed.changes(5) == {Change(Topic.PHONE, key)}
    found = house.one(key)
    assert found is not None
    assert (found.said, found.patient_name, found.made_by) == (
        SAID,
        "Family1, Given",
        "Ivo",
    ) or found.said == SAID
    assert (found.state, found.promised_by, found.tries, found.owner) == (CallBackState.OPEN, SOON, 0, "")
    must(house.call_backs.take(key, house.ann))
    found = house.one(key)
    assert found is not None
    assert (found.state, found.owner, found.taken_at) == (CallBackState.TAKEN, "Dr Ann", NOW)
    # Nobody else takes it, ends it or gives it back.
    assert house.call_backs.take(key, house.ivo) is None
    acts: tuple[Callable[[], object], ...] = (
        lambda: house.call_backs.give_back(key, house.ivo),
        lambda: house.call_backs.tried(key, house.ivo),
        lambda: house.call_backs.close(key, SETTLED, house.ivo),
    )
    for act in acts:
        with pytest.raises(HeldByAnother) as held:
            act()
        assert held.value.name == "Dr Ann"
    must(house.call_backs.tried(key, house.ann))
    found = house.one(key)
    assert found is not None
    assert (found.state, found.owner, found.tries) == (CallBackState.OPEN, "", 1)
    must(house.call_backs.take(key, house.ivo))
    must(house.call_backs.give_back(key, house.ivo))
    must(house.call_backs.take(key, house.ann))
    must(house.call_backs.close(key, SETTLED, house.ann))
    assert house.one(key) is None
    assert house.state("call_back", key) == "closed"
    # What was called stands in the log: once nobody answered, once it was settled.
    log = house.calls.log(house.ivo)
    assert {(it.direction, it.outcome, it.agreed, it.owner) for it in log} == {
        (Direction.OUTGOING, Outcome.NO_ANSWER, "", "Dr Ann"),
        (Direction.OUTGOING, Outcome.SETTLED, "comes on Friday", "Dr Ann"),
    }
    assert who_did(house.database, "call_back_promised") == ["Ivo"]
    assert who_did(house.database, "call_back_taken") == ["Dr Ann", "Ivo", "Dr Ann"]
    assert who_did(house.database, "call_back_tried") == ["Dr Ann"]
    assert who_did(house.database, "call_back_closed") == ["Dr Ann"]


def test_what_is_bad_is_refused_and_nothing_is_kept(house: House) -> None:
    calls: tuple[Callable[[], object], ...] = (
        lambda: house.call_backs.promise(About(), SOON, house.ivo),
        lambda: house.call_backs.promise(SAID, NOW, house.ivo),
        lambda: house.calls.note(NotedCall(Direction.MISSED, NOW, SAID, SETTLED), house.ivo),
        lambda: house.calls.note(
            NotedCall(Direction.INCOMING, NOW, SAID, CallEnding(Outcome.CALL_BACK)), house.ivo
        ),
        lambda: house.calls.note(NotedCall(Direction.INCOMING, SOON, SAID, SETTLED), house.ivo),
    )
    for call in calls:
        with pytest.raises(CallRefused):
            call()
    nothing: tuple[Callable[[], object], ...] = (
        lambda: house.call_backs.take("nothing", house.ivo),
        lambda: house.calls.answer("nothing", house.ivo),
    )
    for unknown in nothing:
        with pytest.raises(LookupError):
            unknown()
    assert house.call_backs.open_ones(house.ivo) == ()
    assert house.calls.log(house.ivo) == ()


def test_somebody_else_takes_over_from_who_has_gone_home(house: House) -> None:
    key = house.promised()
    version = must(house.call_backs.take(key, house.ann)).version
    assert house.call_backs.take_over(key, version, house.ann) is None
    assert house.call_backs.take_over(key, version - 1, house.ivo) is None
    house.time += timedelta(hours=1)
    way = must(house.call_backs.take_over(key, version, house.ivo))
    found = house.one(key)
    assert found is not None
    assert (found.owner, found.taken_at) == ("Ivo", house.time)
    with pytest.raises(HeldByAnother):
        house.call_backs.close(key, SETTLED, house.ann)
    # Taken back it is nobody's: nobody gives it to somebody else.
    house.call_backs.take_back(way, house.ivo)
    found = house.one(key)
    assert found is not None
    assert (found.state, found.owner) == (CallBackState.OPEN, "")


def test_each_act_is_taken_back_while_nothing_else_has_happened(house: House) -> None:
    way = house.call_backs.promise(SAID, SOON, house.ivo)
    key = way.call_id
    for act, state in (
        (house.call_backs.take, CallBackState.OPEN),
        (lambda key, who: house.call_backs.close(key, SETTLED, who), CallBackState.OPEN),
    ):
        house.call_backs.take_back(must(act(key, house.ivo)), house.ivo)
        assert house.state("call_back", key) == state
    taken = must(house.call_backs.take(key, house.ivo))
    for again in (
        house.call_backs.give_back,
        house.call_backs.tried,
        lambda key, who: house.call_backs.close(key, SETTLED, who),
    ):
        house.call_backs.take_back(must(again(key, house.ivo)), house.ivo)
        found = house.one(key)
        assert found is not None
        assert (found.state, found.owner, found.tries) == (CallBackState.TAKEN, "Ivo", 0)
    # The calls that they were are gone from the log as well.
    assert house.calls.log(house.ivo) == ()
    # What has gone on since is not taken back.
    for old in (way, taken):
        with pytest.raises(UndoRefused):
            house.call_backs.take_back(old, house.ivo)
    fresh = house.call_backs.promise(SAID, SOON, house.ivo)
    house.call_backs.take_back(fresh, house.ivo)
    assert house.state("call_back", fresh.call_id) == "withdrawn"
    assert set(who_did(house.database, "call_undone")) == {"Ivo"}


def test_a_noted_call_promises_in_the_same_breath_and_both_are_taken_back(house: House) -> None:
    noted = NotedCall(
        Direction.VOICEMAIL, NOW - timedelta(hours=2), SAID, CallEnding(Outcome.CALL_BACK), SOON
    )
    way = house.calls.note(noted, house.ivo)
    call = house.call(way.call_id)
    assert (call.direction, call.at, call.state, call.said) == (
        Direction.VOICEMAIL, noted.at, PhoneState.CLOSED, SAID
    )  # fmt: skip
    assert (call.owner, call.outcome, call.has_call_back) == ("Ivo", Outcome.CALL_BACK, True)
    (owed,) = house.call_backs.open_ones(house.ivo)
    assert (owed.call_id, owed.said, owed.promised_by) == (call.id, SAID, SOON)
    # Once somebody calls, the promise stands, and so does the call.
    taken = must(house.call_backs.take(owed.id, house.ann))
    with pytest.raises(UndoRefused):
        house.calls.take_back(way, house.ivo)
    assert house.call(call.id).state is PhoneState.CLOSED
    house.call_backs.take_back(taken, house.ann)
    with pytest.raises(UndoRefused):
        house.calls.take_back(way, house.ivo)
    again = house.calls.note(noted, house.ivo)
    house.calls.take_back(again, house.ivo)
    assert [it.id for it in house.call_backs.open_ones(house.ivo)] == [owed.id]
    assert [it.id for it in house.calls.log(house.ivo)] == [call.id]


def test_a_ring_is_answered_by_one_and_closed_by_them(house: House) -> None:
    way = house.calls.ring("+34 600 555 010", "Line 1", house.ivo)
    # Another telephone of the house says the same.
    assert house.calls.ring("+34 600 555 010", "Line 1", house.ann).call_id == way.call_id
    assert house.calls.ring("+34 600 555 010", "Line 2", house.ann).call_id != way.call_id
    house.time += ONE_RING
    assert house.calls.ring("+34 600 555 010", "Line 1", house.ann).call_id != way.call_id
    call = house.call(way.call_id)
    assert (call.state, call.owner, call.said.number.number, call.line) == (
        PhoneState.RINGING, "", "+34600555010", "Line 1"
    )  # fmt: skip
    must(house.calls.answer(call.id, house.ann))
    assert house.calls.answer(call.id, house.ivo) is None
    assert house.calls.end_ring(call.id, RingEnd.MISSED, house.ivo) is None
    with pytest.raises(HeldByAnother):
        house.calls.close(call.id, SAID, SETTLED, None, house.ivo)
    closed = must(house.calls.close(call.id, SAID, CallEnding(Outcome.CALL_BACK), SOON, house.ann))
    found = house.call(call.id)
    assert (found.state, found.owner, found.outcome) == (PhoneState.CLOSED, "Dr Ann", Outcome.CALL_BACK)
    # The number is the line's, whatever is said of the rest.
    assert found.said.number.number == "+34600555010"
    (owed,) = house.call_backs.open_ones(house.ivo)
    assert (owed.said.number.number, owed.said.patient_id) == ("+34600555010", "p1")
    house.calls.take_back(closed, house.ann)
    found = house.call(call.id)
    assert (found.state, found.owner, found.outcome) == (PhoneState.TAKEN, "Dr Ann", None)
    assert house.call_backs.open_ones(house.ivo) == ()


def test_a_call_that_somebody_left_is_taken_over_by_name(house: House) -> None:
    key = house.calls.ring("555 010 0001", "", house.ann).call_id
    version = must(house.calls.answer(key, house.ann)).version
    for who, seen in ((house.ann, version), (house.ivo, version - 1)):
        assert not house.calls.take_over(key, seen, who)
    assert house.calls.take_over(key, version, house.ivo)
    assert house.call(key).owner == "Ivo"
    with pytest.raises(HeldByAnother):
        house.calls.close(key, SAID, SETTLED, None, house.ann)
    must(house.calls.close(key, SAID, SETTLED, None, house.ivo))


@pytest.mark.parametrize("said", ["anonymous", "", "<b>x</b>", "x" * 5000, "\x00\ud800"])
def test_a_ring_without_a_number_is_a_ring_all_the_same(house: House, said: str) -> None:
    key = house.calls.ring(said, said, house.ivo).call_id
    assert house.call(key).said.number.number == ""
    missed = must(house.calls.end_ring(key, RingEnd.MISSED, house.ivo))
    assert (house.call(key).direction, house.call(key).outcome) == (Direction.MISSED, Outcome.NO_ANSWER)
    house.calls.take_back(missed, house.ivo)
    assert (house.call(key).direction, house.call(key).state) == (Direction.INCOMING, PhoneState.RINGING)
    # Nobody can call them back.
    with pytest.raises(CallRefused):
        house.calls.end_ring(key, RingEnd.MISSED, house.ivo, SOON)
    assert house.call(key).state is PhoneState.RINGING


def test_a_missed_ring_is_a_line_and_a_call_back(house: House) -> None:
    key = house.calls.ring("555 010 0001", "", house.ivo).call_id
    must(house.calls.end_ring(key, RingEnd.MISSED, house.ann, SOON))
    (owed,) = house.call_backs.open_ones(house.ivo)
    assert (owed.call_id, owed.said.number, owed.promised_by) == (key, NUMBER, SOON)
    assert (house.call(key).direction, house.call(key).outcome) == (Direction.MISSED, Outcome.CALL_BACK)


def test_the_log_is_of_the_last_days_and_of_what_is_open(house: House) -> None:
    ringing = house.calls.ring("555 010 0001", "", house.ivo).call_id
    noted = house.calls.note(NotedCall(Direction.INCOMING, NOW, SAID, SETTLED), house.ivo).call_id
    assert {it.id for it in house.calls.log(house.ivo)} == {ringing, noted}
    house.time += SHOWN + timedelta(seconds=1)
    assert [it.id for it in house.calls.log(house.ivo)] == [ringing]


def test_of_a_double_it_is_of_the_one_kept(house: House) -> None:
    key = house.promised()
    joining = JoiningService(house.database, SETTINGS, lambda: NOW)
    bea = signed_in(house.database, "Bea", StaffRole.MANAGER)
    kept, double = joining.records("p2", "p1", bea)
    joining.join(kept.patient, double.patient, bea)
    found = house.one(key)
    assert found is not None
    assert found.patient_name == kept.patient.full_name


def race(*calls: Callable[[], object]) -> list[object]:
    """All at once, each in a thread of its own."""
    barrier = Barrier(len(calls))

    def run(call: Callable[[], object]) -> object:
        barrier.wait()
        return call()

    with ThreadPoolExecutor(len(calls)) as pool:
        return [done.result() for done in [pool.submit(run, call) for call in calls]]


def test_of_two_who_take_one_exactly_one_has_it(house: House) -> None:
    people = [
        house.ivo,
        house.ann,
        *(signed_in(house.database, f"Eve {n}", StaffRole.MANAGER) for n in range(4)),
    ]

    def taking(key: str, who: Actor) -> Callable[[], object]:
        return lambda: house.call_backs.take(key, who)

    for _ in range(10):
        key = house.promised()
        ways = race(*(taking(key, who) for who in people))
        (winner,) = [who for who, way in zip(people, ways, strict=True) if way is not None]
        found = house.one(key)
        assert found is not None
        assert found.owner == winner.name
    assert len(who_did(house.database, "call_back_taken")) == 10


# Behind the wall.


class Behind:
    """A server, a staff computer's login, and prompts under it."""

    def __init__(self, cluster: Cluster, name: str) -> None:
        self.cluster, self.name = cluster, name
        in_the_days_of_tests(server_url(cluster, OWNER, name))
        self.owner, self.own = (Database(server_url(cluster, login, name)) for login in (OWNER, "staff_1"))
        self.house = House(self.owner, self.own)

    def prompt(self, who: Actor) -> psycopg.Connection:
        return prompt_of(who, server_url(self.cluster, "staff_1", self.name))

    def close(self) -> None:
        self.own.close()
        self.owner.close()


@pytest.fixture
def behind(server: tuple[Cluster, str]) -> Iterator[Behind]:
    made = Behind(*server)
    yield made
    made.close()


def test_behind_the_wall_all_of_it_goes_as_it_does_before(behind: Behind) -> None:
    house = behind.house
    key = house.promised()
    must(house.call_backs.take(key, house.ann))
    must(house.call_backs.tried(key, house.ann))
    way = must(house.call_backs.take(key, house.ivo))
    version = way.version
    house.call_backs.take_back(must(house.call_backs.close(key, SETTLED, house.ivo)), house.ivo)
    assert house.call_backs.take_over(key, version, house.ann) is None
    found = house.one(key)
    assert found is not None
    must(house.call_backs.take_over(key, found.version, house.ann))
    must(house.call_backs.close(key, SETTLED, house.ann))
    rang = house.calls.ring("555 010 0001", "", house.ivo)
    must(house.calls.answer(rang.call_id, house.ivo))
    closed = must(house.calls.close(rang.call_id, SAID, CallEnding(Outcome.CALL_BACK), SOON, house.ivo))
    house.calls.take_back(closed, house.ivo)
    noted = house.calls.note(NotedCall(Direction.OUTGOING, NOW, SAID, SETTLED), house.ivo)
    house.calls.take_back(noted, house.ivo)
    assert house.calls.take_over(rang.call_id, house.call(rang.call_id).version, house.ann)
    assert house.call(rang.call_id).owner == "Dr Ann"
    missed = house.calls.ring("withheld", "", house.ann)
    house.calls.take_back(missed, house.ann)
    assert set(who_did(behind.owner, "call_back_taken")) == {"Ivo", "Dr Ann"}
    with behind.owner.read() as connection:
        rows = connection.execute(select(tables.call_back.c.owner, tables.call_back.c.made_by)).all()
    assert ("Dr Ann", "Ivo") in [tuple(row) for row in rows]


def test_behind_the_wall_the_ways_are_those_of_the_table(behind: Behind) -> None:
    said = {
        "phone_call": {f"{step.before or ''}>{step.after}" for step in CALL_STEPS},
        "call_back": {f"{step.before or ''}>{step.after}" for step in CALL_BACK_STEPS},
    }
    with behind.prompt(behind.house.ivo) as ivo:
        for name, steps in said.items():
            found = ivo.execute("SELECT kiosk_phone_steps(%s)", (name,)).fetchone()
            assert found is not None
            assert set(found[0]) == steps


TAKES = "UPDATE call_back SET state = 'taken', owner = 'Dr Ann', version = version + 1 WHERE id = %s"


def test_behind_the_wall_plain_sql_has_nobody_elses_and_writes_in_nobody_elses_name(behind: Behind) -> None:
    house = behind.house
    key = house.promised()
    with behind.prompt(house.ivo) as ivo, behind.prompt(house.ann) as ann:
        # Whatever name is said, the database knows who.
        ivo.execute(TAKES, (key,))
        assert ivo.execute("SELECT owner, made_by FROM call_back").fetchall() == [("Ivo", "Ivo")]
        for statement in (
            "UPDATE call_back SET state = 'open', owner = '', version = version + 1",
            "UPDATE call_back SET state = 'closed', outcome = 'not_needed', version = version + 1",
            # Past the version, backwards, and what is no way.
            "UPDATE call_back SET state = 'taken', version = version",
            "UPDATE call_back SET state = 'withdrawn', version = version + 1",
            # Columns that nobody changes.
            "UPDATE call_back SET promised_by = promised_by + interval '1 day', version = version + 1",
            "UPDATE call_back SET made_by = 'Ivo', version = version + 1",
            "UPDATE call_back SET number = '1', version = version + 1",
            "DELETE FROM call_back",
            "DELETE FROM phone_call",
            "TRUNCATE call_back",
        ):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                ann.execute(statement)
        new = (
            "INSERT INTO call_back (id, number, dialled, caller, topic, about, state, made_by, account_id, owner,"
            " outcome, agreed, version, made_at, promised_by, tries)"
            " VALUES (%s, '', '', 'A', 'other', '', %s, 'Ivo', %s, %s, %s, '', 7, '2020-01-01', '2030-01-01', 9)"
        )
        ann.execute(new, ("n1", "open", house.ivo.account_id, "Ivo", ""))
        made = ann.execute("SELECT made_by, account_id, owner, version, tries FROM call_back WHERE id = 'n1'")
        assert made.fetchall() == [("Dr Ann", house.ann.account_id, "", 1, 0)]
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            ann.execute(new, ("n2", "closed", None, "Ivo", "settled"))
        with pytest.raises(psycopg.errors.CheckViolation):
            ann.execute("UPDATE call_back SET state = 'closed', version = version + 1 WHERE id = 'n1'")
        # Somebody takes it over, in their own name.
        ann.execute(TAKES, (key,))
        assert ann.execute("SELECT owner FROM call_back WHERE id = %s", (key,)).fetchall() == [("Dr Ann",)]
        # What came of it is hers who said so: nobody else takes that up again, and writes something else.
        over = (
            "UPDATE call_back SET state = 'closed', outcome = 'settled', version = version + 1 WHERE id = %s"
        )
        ann.execute(over, (key,))
        for after in ("taken", "open"):
            again = (
                f"UPDATE call_back SET state = '{after}', outcome = '', version = version + 1 WHERE id = %s"
            )
            with pytest.raises(psycopg.errors.InsufficientPrivilege, match="somebody else has it"):
                ivo.execute(again.encode(), (key,))


@pytest.mark.parametrize("role", [StaffRole.ADMINISTRATOR, StaffRole.AUDITOR])
def test_behind_the_wall_who_may_not_sees_and_writes_none(behind: Behind, role: StaffRole) -> None:
    behind.house.promised()
    behind.house.calls.ring("555 010 0001", "", behind.house.ivo)
    who = signed_in(behind.owner, "Eve", role)
    with behind.prompt(who) as eve:
        for name in ("call_back", "phone_call"):
            assert eve.execute(f"SELECT id FROM {name}").fetchall() == []
            assert eve.execute(f"SELECT * FROM shown_{name}").fetchall() == []
        assert eve.execute("UPDATE call_back SET state = 'taken', version = version + 1").rowcount == 0
