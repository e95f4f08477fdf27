"""Messages about patients: whose they are, that none disappears unread, and what the database itself holds."""

from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta

import psycopg
import pytest
from sqlalchemy import select

from kiosk.domain.actor import Actor
from kiosk.domain.feed import Change, Topic
from kiosk.domain.messages import (
    LONGEST_TEXT,
    STEPS,
    MessageReason,
    MessageRefused,
    MessageState,
    MessageWay,
    NewMessage,
    StaffMessage,
    TakenByAnother,
    ToWhom,
)
from kiosk.domain.permissions import StaffRole
from kiosk.services.desk.messages import MessageService
from kiosk.services.desk.undo import UndoRefused
from kiosk.services.record.patients import PatientService
from kiosk.services.staffing.accounts import AccountService
from kiosk.store import tables
from kiosk.store.database import Database
from tests.actors import signed_in, who_did
from tests.clusters import Cluster
from tests.engines import OWNER, in_the_days_of_tests, server_url
from tests.factories import NOW, a_patient, an_actor
from tests.services.desk.test_glass import prompt_of

TEXT = "Needs an interpreter at ten"


class House:
    """A front desk, a clinician and a manager, and the service of one computer."""

    def __init__(self, database: Database, own: Database | None = None) -> None:
        self.database, self.time = database, NOW
        PatientService(database).save([a_patient(n) for n in (1, 2)], [])
        self.messages = MessageService(own or database, lambda: self.time)
        self.ivo = signed_in(database, "Ivo", StaffRole.FRONT_DESK)
        self.ann = signed_in(database, "Dr Ann", StaffRole.CLINICIAN)
        self.bea = signed_in(database, "Bea", StaffRole.MANAGER)

    def write(self, to: ToWhom = ToWhom.CLINICIANS, who: Actor | None = None, account: str = "") -> str:
        return self.messages.write(NewMessage("p1", TEXT, to, account), who or self.ivo).message_id

    def seen_by(self, who: Actor, key: str) -> StaffMessage | None:
        return next((one for one in self.messages.mine(who) if one.id == key), None)

    def must_see(self, who: Actor, key: str) -> StaffMessage:
        found = self.seen_by(who, key)
        assert found is not None
        return found


@pytest.fixture
def house(empty: Database) -> House:
    return House(empty)


def must(way: MessageWay | None) -> MessageWay:
    assert way is not None
    return way


def test_a_message_to_a_role_is_for_those_who_work_as_that(house: House) -> None:
    with closing(house.database.feed()) as feed:
        feed.changes()
        key = house.write()
        assert feed.changes(5) == {Change(Topic.MESSAGE, key)}
    ann = house.must_see(house.ann, key)
    assert (ann.author, ann.to, ann.text, ann.patient_id) == ("Ivo", ToWhom.CLINICIANS, TEXT, "p1")
    assert ann.patient_name == a_patient(1).list_name(a_patient(1).family, a_patient(1).given)
    assert (ann.state, ann.is_unread, ann.written_at) == (MessageState.OPEN, True, NOW)
    assert house.seen_by(house.bea, key) is None
    mine = house.must_see(house.ivo, key)
    assert (mine.is_unread, mine.readers, mine.read_by) == (False, 1, 0)
    for act in (house.messages.read, house.messages.done):
        with pytest.raises(MessageRefused) as refused:
            act(key, house.bea)
        assert refused.value.reason is MessageReason.NOT_FOR_YOU


def test_a_message_to_one_is_for_that_one_and_to_everybody_for_all_others(house: House) -> None:
    one = house.write(ToWhom.ACCOUNT, account=house.bea.account_id)
    assert house.must_see(house.bea, one).to_name == "Bea"
    assert house.seen_by(house.ann, one) is None
    key = house.write(ToWhom.EVERYBODY)
    assert house.must_see(house.ann, key).is_unread
    assert house.must_see(house.bea, key).is_unread
    assert house.must_see(house.ivo, key).readers == 2
    assert [colleague.name for colleague in house.messages.colleagues(house.ivo)] == ["Bea", "Dr Ann"]


def test_none_disappears_unread_overnight_or_done(house: House) -> None:
    key = house.write(ToWhom.EVERYBODY)
    house.time += timedelta(days=9)
    assert house.must_see(house.ann, key).is_late(house.time, 60)
    must(house.messages.done(key, house.ann))
    # Whoever settled it has read it; whoever has not, keeps it until they have.
    assert house.seen_by(house.ann, key) is None
    assert house.must_see(house.bea, key).is_unread
    assert house.messages.read(key, house.bea)
    assert not house.messages.read(key, house.bea)
    assert house.seen_by(house.bea, key) is None
    # Read and not done, it stays for everybody whom it is for.
    other = house.write()
    house.messages.read(other, house.ann)
    house.time += timedelta(days=1)
    assert not house.must_see(house.ann, other).is_unread
    assert (house.must_see(house.ivo, other).readers, house.must_see(house.ivo, other).read_by) == (1, 1)


def test_the_oldest_unread_stands_on_top(house: House) -> None:
    keys = []
    for _ in range(4):
        keys.append(house.write())
        house.time += timedelta(minutes=1)
    house.messages.read(keys[0], house.ann)
    house.messages.read(keys[2], house.ann)
    assert [one.id for one in house.messages.mine(house.ann)] == [keys[1], keys[3], keys[0], keys[2]]


def test_whoever_comes_to_a_role_finds_what_is_open_for_it(house: House) -> None:
    key, closed = house.write(), house.write()
    must(house.messages.done(closed, house.ann))
    new = signed_in(house.database, "Eve", StaffRole.CLINICIAN)
    assert house.must_see(new, key).is_unread
    assert house.seen_by(new, closed) is None
    house.messages.read(key, new)
    assert not house.must_see(new, key).is_unread


def test_what_is_for_somebody_who_works_here_no_more_is_the_managers(house: House) -> None:
    key = house.write(ToWhom.ACCOUNT, account=house.ann.account_id)
    assert house.seen_by(house.bea, key) is None
    AccountService(house.database, lambda: house.time).disable(house.ann.account_id, an_actor())
    assert house.must_see(house.bea, key).is_unread
    must(house.messages.take(key, 1, house.bea))
    with pytest.raises(MessageRefused) as refused:
        house.write(ToWhom.ACCOUNT, account=house.ann.account_id)
    assert refused.value.reason is MessageReason.NOBODY


def test_one_takes_it_another_takes_it_over_and_each_act_is_taken_back(house: House) -> None:
    key = house.write(ToWhom.EVERYBODY)
    taken = must(house.messages.take(key, 1, house.ann))
    found = house.must_see(house.bea, key)
    assert (found.state, found.owner, found.version) == (MessageState.TAKEN, "Dr Ann", 2)
    assert not house.must_see(house.ann, key).is_unread
    with pytest.raises(TakenByAnother) as held:
        house.messages.done(key, house.bea)
    assert held.value.name == "Dr Ann"
    # Of two who take it as it was, one has it; nobody takes what is theirs.
    assert house.messages.take(key, 1, house.bea) is None
    assert house.messages.take(key, 2, house.ann) is None
    house.messages.take_back(taken, house.ann)
    assert house.must_see(house.bea, key).owner == ""
    over = must(house.messages.take(key, 3, house.ann))
    must(house.messages.take(key, over.version, house.bea))
    with pytest.raises(UndoRefused):
        house.messages.take_back(over, house.ann)
    done = must(house.messages.done(key, house.bea))
    assert house.messages.done(key, house.bea) is None
    with pytest.raises(UndoRefused):
        house.messages.take_back(done, house.ann)
    house.messages.take_back(done, house.bea)
    assert house.must_see(house.bea, key).state is MessageState.TAKEN
    assert set(who_did(house.database, "message_undone")) == {"Dr Ann", "Bea"}


def test_what_was_written_by_mistake_goes_while_nobody_has_read_it(house: House) -> None:
    way = house.messages.write(NewMessage("p1", TEXT, ToWhom.EVERYBODY), house.ivo)
    with pytest.raises(UndoRefused):
        house.messages.take_back(way, house.ann)
    house.messages.take_back(way, house.ivo)
    assert house.seen_by(house.ann, way.message_id) is house.seen_by(house.ivo, way.message_id) is None
    read = house.messages.write(NewMessage("p1", TEXT, ToWhom.EVERYBODY), house.ivo)
    house.messages.read(read.message_id, house.ann)
    with pytest.raises(UndoRefused):
        house.messages.take_back(read, house.ivo)
    assert house.seen_by(house.bea, read.message_id)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", MessageReason.NOT_SAID),
        (" \n\t ", MessageReason.NOT_SAID),
        ("...", MessageReason.NOT_SAID),
        ("\u0000\u202e", MessageReason.NOT_SAID),
        ("x" * (LONGEST_TEXT + 1), MessageReason.TOO_LONG),
        ("x" + " " * 10_000_000 + "y", MessageReason.TOO_LONG),
    ],
)
def test_what_says_nothing_or_too_much_is_refused(house: House, text: str, reason: MessageReason) -> None:
    with pytest.raises(MessageRefused) as refused:
        house.messages.write(NewMessage("p1", text, ToWhom.EVERYBODY), house.ivo)
    assert refused.value.reason is reason
    assert house.messages.mine(house.ivo) == ()


def test_any_text_that_can_be_written_down_is_read_as_it_was(house: House) -> None:
    for text in (
        "x" * LONGEST_TEXT,
        "Cần phiên dịch",
        "需要翻译",
        "يحتاج إلى مترجم",
        "one\ntwo",
        "'; DROP TABLE x",
    ):
        key = house.messages.write(NewMessage("p1", text, ToWhom.EVERYBODY), house.ivo).message_id
        assert house.must_see(house.ann, key).text == text
    lone = house.messages.write(NewMessage("p1", "a\ud800b\u0000c", ToWhom.EVERYBODY), house.ivo)
    assert house.must_see(house.ann, lone.message_id).text == "a?b c"


def test_nobody_writes_to_nobody_or_about_nobody(house: House) -> None:
    for account in (house.ivo.account_id, "nobody"):
        with pytest.raises(MessageRefused) as refused:
            house.write(ToWhom.ACCOUNT, account=account)
        assert refused.value.reason is MessageReason.NOBODY
    with pytest.raises(MessageRefused):
        house.write(ToWhom.FRONT_DESK)
    for said in (
        NewMessage("nobody", TEXT, ToWhom.EVERYBODY),
        NewMessage("p1", TEXT, ToWhom.EVERYBODY, visit_id="none"),
    ):
        with pytest.raises(LookupError):
            house.messages.write(said, house.ivo)
    for act in (house.messages.read, house.messages.done):
        with pytest.raises(LookupError):
            act("no such message", house.ivo)


def test_the_audit_has_the_act_and_never_the_words(house: House) -> None:
    key = house.write()
    house.messages.read(key, house.ann)
    must(house.messages.done(key, house.ann))
    event = tables.audit_event
    with house.database.read() as connection:
        told = connection.execute(select(event).where(event.c.record_id == key)).mappings().all()
    assert [(one["actor"], one["action"], one["patient_id"]) for one in told] == [
        ("Ivo", "message_written", "p1"),
        ("Dr Ann", "message_read", "p1"),
        ("Dr Ann", "message_done", "p1"),
    ]
    assert all("interpreter" not in str(value) for one in told for value in one.values())


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


@pytest.mark.parametrize(
    "case",
    [
        test_a_message_to_one_is_for_that_one_and_to_everybody_for_all_others,
        test_none_disappears_unread_overnight_or_done,
        test_whoever_comes_to_a_role_finds_what_is_open_for_it,
        test_what_is_for_somebody_who_works_here_no_more_is_the_managers,
        test_one_takes_it_another_takes_it_over_and_each_act_is_taken_back,
        test_what_was_written_by_mistake_goes_while_nobody_has_read_it,
        test_nobody_writes_to_nobody_or_about_nobody,
        test_any_text_that_can_be_written_down_is_read_as_it_was,
    ],
)
def test_behind_the_wall_it_is_the_same(behind: Behind, case: object) -> None:
    assert callable(case)
    case(behind.house)


def test_behind_the_wall_the_ways_are_those_of_the_table(behind: Behind) -> None:
    with behind.prompt(behind.house.ivo) as ivo:
        found = ivo.execute("SELECT kiosk_message_steps()").fetchone()
    assert found is not None
    assert set(found[0]) == {f"{before or ''}>{after}" for before, after in STEPS}


def test_behind_the_wall_words_show_to_whom_they_are_for(behind: Behind) -> None:
    house = behind.house
    key = house.write()
    own = house.write(ToWhom.ACCOUNT, house.bea, house.ivo.account_id)
    for who, words in ((house.ivo, {key, own}), (house.ann, {key}), (house.bea, {own})):
        with behind.prompt(who) as prompt:
            # That there are two, everybody sees who may see the day.
            assert prompt.execute("SELECT count(*) FROM message").fetchone() == (2,)
            assert {row[0] for row in prompt.execute("SELECT message_id FROM message_text")} == words
            read = {row[0] for row in prompt.execute("SELECT account_id FROM message_read")}
            assert read <= {house.ivo.account_id, house.ann.account_id, who.account_id}
    with behind.prompt(house.bea) as bea:
        assert {row[0] for row in bea.execute("SELECT message_id FROM message_read")} == {own}


def test_behind_the_wall_plain_sql_changes_no_text_and_acts_in_nobody_elses_name(behind: Behind) -> None:
    house = behind.house
    key = house.write()
    with behind.prompt(house.bea) as bea, behind.prompt(house.ann) as ann:
        for statement in (
            "UPDATE message_text SET words = 'x'",
            "UPDATE message SET author = 'Bea'",
            "UPDATE message SET state = 'done', owner = 'Bea'",
            "UPDATE message_read SET read_at = now()",
            "DELETE FROM message_text",
            "DELETE FROM message_read",
            "DELETE FROM message",
            "TRUNCATE message CASCADE",
            f"INSERT INTO message_read (message_id, account_id) VALUES ('{key}', '{house.bea.account_id}')",
            f"SELECT kiosk_message_seen('{key}', '{house.ann.account_id}')",
            f"SELECT kiosk_message_step('{key}', 1, 'taken', '{house.ann.account_id}', 'Dr Ann')",
            "SELECT * FROM kiosk_message_readers('everybody', NULL, NULL)",
        ):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                bea.execute(statement)
        # Whatever name and account is said, the database knows who.
        said = ("n1", "p1", None, "everybody", None, "words", house.ivo.account_id, "Ivo")
        ann.execute("SELECT kiosk_message_write(%s, %s, %s, %s, %s, %s, %s, %s)", said)
        made = ann.execute("SELECT author, author_id, state, version FROM message WHERE id = 'n1'")
        assert made.fetchall() == [("Dr Ann", house.ann.account_id, "open", 1)]
        bea.execute("SELECT kiosk_message_seen('n1', %s)", (house.ivo.account_id,))
        marks = "SELECT account_id FROM message_read WHERE message_id = 'n1' AND read_at IS NOT NULL"
        assert ann.execute(marks).fetchall() == [(house.bea.account_id,)]
        for after in ("withdrawn", "open", "nonsense"):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                ann.execute("SELECT kiosk_message_step('n1', 1, %s, '', '')", (after,))
        assert bea.execute("SELECT kiosk_message_step('n1', 1, 'taken', '', 'Ivo')").fetchone() == (True,)
        assert ann.execute("SELECT owner FROM message WHERE id = 'n1'").fetchall() == [("Bea",)]
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            ann.execute("SELECT kiosk_message_step('n1', 2, 'done', '', '')")
        with pytest.raises(psycopg.errors.CheckViolation):
            ann.execute("SELECT kiosk_message_write('n2', 'p1', NULL, 'everybody', NULL, '', '', '')")


@pytest.mark.parametrize("role", [StaffRole.ADMINISTRATOR, StaffRole.AUDITOR])
def test_behind_the_wall_who_may_not_sees_and_writes_none(behind: Behind, role: StaffRole) -> None:
    key = behind.house.write(ToWhom.EVERYBODY)
    with behind.prompt(signed_in(behind.owner, "Eve", role)) as eve:
        for name in ("message", "message_text", "message_read", "kiosk_colleagues()"):
            assert eve.execute(f"SELECT * FROM {name}").fetchall() == []
        for statement in (
            "SELECT kiosk_message_write('n1', 'p1', NULL, 'everybody', NULL, 'x', '', '')",
            f"SELECT kiosk_message_seen('{key}', '')",
            f"SELECT kiosk_message_step('{key}', 1, 'done', '', '')",
        ):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                eve.execute(statement)


def test_behind_the_wall_an_explained_plan_tells_no_guess_of_the_words(behind: Behind) -> None:
    behind.house.write(ToWhom.EVERYBODY)
    with behind.prompt(behind.house.ivo) as ivo:
        plan = [
            line
            for (line,) in ivo.execute(
                "EXPLAIN (COSTS OFF) SELECT 1 FROM message_text WHERE words = 'a guess'"
            )
        ]
    (asked,) = [line for line in plan if "a guess" in line]
    # Of every row alike it is asked first whom it is for, which takes its time.
    assert "kiosk_message_mine(" in asked.partition("a guess")[0]
