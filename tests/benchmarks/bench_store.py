"""The record's hot paths beside SQL written by hand: same server or file, same work, same durability, in one run."""

import argparse
import hashlib
import json
import os
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import cache
from itertools import count
from multiprocessing import get_context
from multiprocessing.context import SpawnContext
from pathlib import Path
from random import Random
from typing import Any

import psycopg
from sqlalchemy import bindparam, select
from sqlalchemy.util import LRUCache
from uuid6 import uuid7

from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.feed import Topic
from kiosk.domain.identity import Factor, Identified, IdentityClaim, factor_key
from kiosk.domain.names import fold, name_keys
from kiosk.domain.steps import CheckInFinished, FormCompleted, StepRecord
from kiosk.services import reading
from kiosk.services.checkin import CheckInService
from kiosk.services.identity import IdentityService
from kiosk.store import encryption, tables
from kiosk.store.database import Database
from kiosk.store.feed import announce
from kiosk.store.outbox import Outbox
from tests.benchmarks.budget import end, percentile, report
from tests.services.clinic_maker import whole_visit

SETTINGS = ClinicSettings()
FORM = SETTINGS.questionnaires[0]
OWNER = "kiosk_owner"
LOGINS = 200
FAMILIES, GIVEN = 4000, 50
TODAYS = 5_000
LOOKUPS, WARM = 400, 40
CHECKINS = 200
PROCESSES = 4
# Seconds after which clients that are not all there will not be.
PATIENCE = 120.0
# Kiosks that the look-ups are spread over: one that identifies hundreds within a minute is no kiosk.
KIOSKS = 20
# 4 KB of JSON, about what a health history answers.
RESPONSE = {
    "resourceType": "QuestionnaireResponse",
    "status": "completed",
    "item": [
        {"linkId": f"question-{number}", "answer": [{"valueString": "An answer of some words"}]}
        for number in range(50)
    ],
}


def now() -> datetime:
    return datetime.now(UTC)


def noon() -> datetime:
    return SETTINGS.local(now()).replace(hour=12, minute=0, second=0, microsecond=0).astimezone(UTC)


# Made-up people, each by a number.


def patient_id(number: int) -> str:
    return f"patient-{number:024}"


def todays_id(number: int) -> str:
    return f"today-{number:024}"


def visit_id(number: int) -> str:
    return f"visit-{number:024}"


def session_of(number: int) -> str:
    return f"the session of number {number}"


@cache
def _keys(family: str, given: str) -> frozenset[str]:
    return name_keys(family, given)


def named(number: int) -> tuple[str, str, date]:
    random = Random(number)
    born = date.fromordinal(date(1930, 1, 1).toordinal() + random.randrange(30_000))
    return f"Family{random.randrange(FAMILIES)}", f"Given{random.randrange(GIVEN)}", born


def claim_of(number: int) -> IdentityClaim:
    family, _, born = named(number)
    return IdentityClaim(family, born, Factor.PHONE, f"{number % 10_000:04}")


Rows = Iterable[Sequence[Any]]


class Record:
    """One empty record and ways to fill it fast and to reach it by hand."""

    embedded = False
    name = ""

    def load(self, table: str, columns: str, rows: Rows) -> None:
        raise NotImplementedError

    def by_hand(self) -> "ByHand":
        raise NotImplementedError

    def url(self, login: str = OWNER) -> str:
        raise NotImplementedError

    def settle(self) -> None:
        """What a database does in quiet hours."""
        raise NotImplementedError

    def fill(self, people: int) -> None:
        """Patients with their names, one appointment each in the year before, and for some one today."""
        today = noon()
        self.load(
            "patient",
            "id mrn family given birth_date sex language phone email address_line city state postal_code"
            " emergency_name emergency_relationship emergency_phone deceased phone_key postal_key",
            (
                (
                    *(patient_id(n), f"M{n:08}", *named(n), "", "en"),
                    *(f"555 010 {n % 10_000:04}", f"m{n}@example.org", "12 Long Street", "Springfield", "MA"),
                    *(f"{n % 99_999:05}", "Somebody", "friend", "555 010 0000", False),
                    *(f"{n % 10_000:04}", f"{n % 99_999:05}"),
                )
                for n in range(people)
            ),
        )
        self.load(
            "patient_name",
            "key birth_date patient_id",
            (
                (key, born, patient_id(n))
                for n in range(people)
                for family, given, born in (named(n),)
                for key in _keys(family, given)
            ),
        )
        where = ("Dr Chen", "Main", "204", "Waiting area B", "Lift on the left", "Check-up")
        columns = "id patient_id start minutes status practitioner location room waiting_area directions description"
        self.load(
            "appointment",
            columns,
            (
                (f"past-{n:024}", patient_id(n), today - timedelta(days=1 + n % 365), 20, "fulfilled", *where)
                for n in range(people)
            ),
        )
        self.load(
            "appointment",
            columns,
            (
                (todays_id(n), patient_id(n), today + timedelta(seconds=n), 20, "booked", *where)
                for n in range(min(people, TODAYS))
            ),
        )
        self.settle()

    def open_visits(self, numbers: Sequence[int], account: Callable[[int], str]) -> None:
        """Today's visits of these patients, each with all but the form answered, and open sessions for them."""
        moment, day = now(), SETTINGS.today(now())
        self.load(
            "visit",
            "id patient_id day status started_at acknowledged_by version",
            ((visit_id(n), patient_id(n), day, "planned", moment, "", 1) for n in numbers),
        )
        self.load(
            "visit_appointment", "appointment_id visit_id", ((todays_id(n), visit_id(n)) for n in numbers)
        )
        items = (("contact", "", "done"), ("questionnaire", FORM, "due"), ("insurance", "", "needs_staff"))
        items += (("consent", "treatment", "done"),)
        self.load(
            "checklist_item",
            "visit_id kind key status position reason completed_by",
            (
                (visit_id(n), kind, key, status, place, "", "")
                for n in numbers
                for place, (kind, key, status) in enumerate(items)
            ),
        )
        self.load(
            "lobby_session",
            "id patient_id account kiosk opened_at expires_at",
            (
                (
                    hashlib.sha256(session_of(n).encode()).hexdigest(),
                    patient_id(n),
                    account(n),
                    "kiosk",
                    moment,
                    moment + timedelta(hours=8),
                )
                for n in numbers
            ),
        )
        self.settle()


class ServerRecord(Record):
    name = "PostgreSQL"

    def __init__(self, cluster: Any, database: str) -> None:
        self._cluster, self._database = cluster, database
        with psycopg.connect(cluster.url(), autocommit=True) as admin:
            admin.execute(f"CREATE DATABASE {database} OWNER {OWNER}")
        made = Database(self.url())
        made.upgrade()
        made.close()

    def url(self, login: str = OWNER) -> str:
        return str(self._cluster.url(self._database, login))

    def load(self, table: str, columns: str, rows: Rows) -> None:
        statement = f"COPY {table} ({columns.replace(' ', ', ')}) FROM STDIN"
        with psycopg.connect(self.url()) as connection, connection.cursor().copy(statement) as copy:
            for row in rows:
                copy.write_row([_naive(value) for value in row])

    def settle(self) -> None:
        with psycopg.connect(self.url(), autocommit=True) as connection:
            connection.execute("VACUUM ANALYZE")

    def by_hand(self) -> "ByHand":
        return ServerByHand(self.url())


class EmbeddedRecord(Record):
    name, embedded = "SQLite", True

    def __init__(self, path: Path) -> None:
        self._path = path
        made = Database(self.url())
        made.upgrade()
        made.close()

    def url(self, login: str = OWNER) -> str:
        return f"sqlite:///{self._path}"

    def load(self, table: str, columns: str, rows: Rows) -> None:
        names = columns.split()
        file = encryption.connect(self._path, isolation_level=None)
        file.execute("PRAGMA cache_size=-200000")
        file.execute("BEGIN IMMEDIATE")
        marks = ", ".join("?" for _ in names)
        plain = ([_stored(value) for value in row] for row in rows)
        file.executemany(f"INSERT INTO {table} ({', '.join(names)}) VALUES ({marks})", plain)
        file.execute("COMMIT")
        file.close()

    def settle(self) -> None:
        file = encryption.connect(self._path, isolation_level=None)
        file.execute("ANALYZE")
        file.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        file.close()

    def by_hand(self) -> "ByHand":
        return EmbeddedByHand(self._path)


def _naive(value: Any) -> Any:
    return value.astimezone(UTC).replace(tzinfo=None) if isinstance(value, datetime) else value


def _stored(value: Any) -> Any:
    """As SQLAlchemy keeps it in a file."""
    if isinstance(value, datetime):
        return _naive(value).isoformat(" ", "microseconds")
    return value.isoformat() if isinstance(value, date) else value


# What somebody who knows the tables and nothing of this program would write.
FAILURES = (
    "SELECT count(*) FILTER (WHERE identity = %s), count(*) FILTER (WHERE kiosk = %s) FROM identity_attempt"
    " WHERE NOT matched AND ((identity = %s AND at > %s) OR (kiosk = %s AND at > %s))"
)
MATCHING = (
    "SELECT p.* FROM patient p JOIN patient_name n ON n.patient_id = p.id"
    " WHERE n.key = %s AND n.birth_date = %s AND NOT p.deceased"
)
APPOINTMENTS = (
    "SELECT * FROM appointment WHERE patient_id = %s AND start >= %s AND start < %s ORDER BY start, id"
)
ATTEMPT = "INSERT INTO identity_attempt (id, kiosk, identity, at, matched) VALUES (%s, %s, %s, %s, %s)"
OLD_SESSIONS = "DELETE FROM lobby_session WHERE expires_at < %s"
SESSION = (
    "INSERT INTO lobby_session (id, patient_id, account, kiosk, opened_at, expires_at)"
    " VALUES (%s, %s, %s, %s, %s, %s)"
)
LAST_EVENT = "SELECT sequence, hash FROM audit_event WHERE chain = %s ORDER BY sequence DESC LIMIT 1"
EVENT = (
    "INSERT INTO audit_event (id, at, actor, action, patient_id, visit_id, record_id, chain, sequence, hash)"
    " VALUES (%s, %s, %s, %s, %s, %s, %s, %s, %s, %s)"
)
VISIT = (
    "SELECT v.* FROM visit v JOIN lobby_session s ON s.patient_id = v.patient_id"
    " WHERE v.id = %s AND s.id = %s AND s.expires_at > %s"
)
APPLIED = "SELECT id FROM step_record WHERE id IN (%s, %s)"
STEP = (
    "INSERT INTO step_record (id, visit_id, kiosk, sequence, kind, device_time, applied_at)"
    " VALUES (%s, %s, %s, %s, %s, %s, %s)"
)
NO_DRAFT = "DELETE FROM form_draft WHERE visit_id = %s AND questionnaire = %s"
NO_REQUESTS = "DELETE FROM change_request WHERE visit_id = %s AND source = %s AND status = 'pending'"
ANSWERS = (
    "INSERT INTO questionnaire_response (id, visit_id, patient_id, questionnaire, version, authored, resource)"
    " VALUES (%s, %s, %s, %s, %s, %s, %s)"
)
SETTLED = (
    "UPDATE checklist_item SET status = 'done', reason = '', completed_at = %s, completed_by = 'patient'"
    " WHERE visit_id = %s AND kind = 'questionnaire' AND key = %s"
)
CHECKLIST = "SELECT * FROM checklist_item WHERE visit_id = %s ORDER BY position"
ARRIVED = "UPDATE visit SET status = 'arrived', arrived_at = %s, version = version + 1 WHERE id = %s"
TICKET = (
    "INSERT INTO ticket (id, visit_id, day, letter, number, status, created_at, called_by, room, times_called)"
    " VALUES (%s, %s, %s, 'A', %s, 'waiting', %s, '', '', 0)"
)
BOOKINGS = (
    "UPDATE appointment SET status = %s WHERE status = 'booked'"
    " AND id IN (SELECT appointment_id FROM visit_appointment WHERE visit_id = %s)"
)


class ByHand:
    """The same work as the services do, in SQL through the driver."""

    # How the driver keeps values.
    kept: Callable[[Any], Any]

    def execute(self, statement: str, values: Sequence[Any] = ()) -> Any:
        raise NotImplementedError

    def many(self, statement: str, rows: Sequence[Sequence[Any]]) -> None:
        raise NotImplementedError

    @contextmanager
    def transaction(self) -> Iterator[None]:
        raise NotImplementedError
        yield

    def close(self) -> None:
        raise NotImplementedError

    def ticket_number(self, day: date) -> int:
        raise NotImplementedError

    def tell(self, key: str) -> None:
        raise NotImplementedError

    def _day(self, moment: datetime) -> tuple[Any, Any]:
        begin, finish = reading.day_bounds(SETTINGS.today(moment), SETTINGS)
        return self.kept(begin), self.kept(finish)

    def look_up(self, claim: IdentityClaim, moment: datetime) -> tuple[Any, list[Any]]:
        """Who fits, and what they are booked for today."""
        found = self._matching(claim)
        return found, self.execute(APPOINTMENTS, (found[0], *self._day(moment))).fetchall()

    def _matching(self, claim: IdentityClaim) -> Any:
        rows = self.execute(MATCHING, (fold(claim.family_name), self.kept(claim.birth_date))).fetchall()
        key = factor_key(claim.factor, claim.answer)
        (found,) = [row for row in rows if row[-2] == key]
        return found

    def _count_failures(self, claim: IdentityClaim, kiosk: str, moment: datetime) -> None:
        since = self.kept(moment - timedelta(minutes=15)), self.kept(moment - timedelta(hours=1))
        row = self.execute(FAILURES, (claim.key, kiosk, claim.key, since[0], kiosk, since[1])).fetchone()
        assert max(row) < SETTINGS.identity_tries

    def _open(self, found: Any, kiosk: str, moment: datetime) -> list[Any]:
        secret = os.urandom(32).hex()
        self.execute(OLD_SESSIONS, (self.kept(moment - timedelta(days=1)),))
        key = hashlib.sha256(secret.encode()).hexdigest()
        until = self.kept(moment + timedelta(minutes=30))
        self.execute(SESSION, (key, found[0], "by hand", kiosk, self.kept(moment), until))
        self.audit(kiosk, moment, [("identify", found[0], None, None)])
        rows: list[Any] = self.execute(APPOINTMENTS, (found[0], *self._day(moment))).fetchall()
        return rows

    def audit(self, chain: str, moment: datetime, events: Sequence[tuple[Any, ...]]) -> None:
        last = self.execute(LAST_EVENT, (self.chain(chain),)).fetchone()
        place, before = last or (0, "")
        rows = []
        for action, patient, visit, record in events:
            place += 1
            key = str(uuid7())
            said = json.dumps([before, place, key, moment.isoformat(), chain, action, patient, visit, record])
            before = hashlib.sha256(said.encode()).hexdigest()
            here = (self.chain(chain), place, before)
            rows.append((key, self.kept(moment), chain, action, patient, visit, record, *here))
        self.many(EVENT, rows)

    def chain(self, kiosk: str) -> str:
        raise NotImplementedError

    def check_in(self, number: int, kiosk: str) -> None:
        """The form and the finish, in one transaction."""
        visit, form, finish = visit_id(number), str(uuid7()), str(uuid7())
        moment = now()
        at = self.kept(moment)
        with self.transaction():
            session = hashlib.sha256(session_of(number).encode()).hexdigest()
            row = self.execute(VISIT + self.locking, (visit, session, at)).fetchone()
            assert row[3] == "planned"
            assert not self.execute(APPLIED, (form, finish)).fetchall()
            self.many(
                STEP,
                [
                    (form, visit, kiosk, 1, "FormCompleted", at, at),
                    (finish, visit, kiosk, 2, "CheckInFinished", at, at),
                ],
            )
            self.execute(NO_DRAFT, (visit, FORM))
            self.execute(NO_REQUESTS, (visit, FORM))
            self.execute(ANSWERS, (form, visit, row[1], FORM, "1.0.0", at, json.dumps(RESPONSE)))
            self.execute(SETTLED, (at, visit, FORM))
            items = self.execute(CHECKLIST, (visit,)).fetchall()
            assert all(item[3] != "due" for item in items)
            self.execute(ARRIVED, (at, visit))
            day = SETTINGS.today(moment)
            ticket = self.ticket_number(day)
            self.execute(TICKET, (str(uuid7()), visit, self.kept(day), ticket, at))
            self.execute(BOOKINGS, ("arrived", visit))
            self.audit(
                kiosk,
                moment,
                [("FormCompleted", row[1], visit, form), ("CheckInFinished", row[1], visit, finish)],
            )
            self.tell(visit)


class ServerByHand(ByHand):
    locking = " FOR NO KEY UPDATE OF v"

    def __init__(self, url: str) -> None:
        self._connection = psycopg.connect(url, autocommit=True)
        self._cursor = self._connection.cursor()

    @staticmethod
    def kept(value: Any) -> Any:
        return _naive(value)

    def execute(self, statement: str, values: Sequence[Any] = ()) -> Any:
        return self._cursor.execute(statement, values or None)

    def many(self, statement: str, rows: Sequence[Sequence[Any]]) -> None:
        self._cursor.executemany(statement, rows)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        with self._connection.transaction():
            yield

    def identify(self, claim: IdentityClaim, kiosk: str, moment: datetime) -> list[Any]:
        """Counted first, and judged once that is durable."""
        attempt = str(uuid7())
        with self.transaction():
            self.execute(
                "SELECT pg_advisory_xact_lock(hashtext(%s)), pg_advisory_xact_lock(hashtext(%s))",
                (kiosk, claim.key),
            )
            self._count_failures(claim, kiosk, moment)
            self.execute(ATTEMPT, (attempt, kiosk, claim.key, self.kept(moment), True))
        with self.transaction():
            self._count_failures(claim, kiosk, moment)
            found = self._matching(claim)
            self.execute("UPDATE identity_attempt SET matched = true WHERE id = %s", (attempt,))
            return self._open(found, kiosk, moment)

    def chain(self, kiosk: str) -> str:
        return f"by hand {kiosk}"

    def ticket_number(self, day: date) -> int:
        number: int = self.execute("SELECT kiosk_ticket_number(%s)", (day,)).fetchone()[0]
        return number

    def tell(self, key: str) -> None:
        self.execute("SELECT pg_notify('kiosk_changed', %s)", (f"visit:{key}",))

    def close(self) -> None:
        self._connection.close()


class EmbeddedByHand(ByHand):
    locking = ""

    def __init__(self, path: Path) -> None:
        self._connection = encryption.connect(path, isolation_level=None)
        for pragma in ("busy_timeout=10000", "journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"):
            self._connection.execute(f"PRAGMA {pragma}")

    @staticmethod
    def kept(value: Any) -> Any:
        return _stored(value)

    def execute(self, statement: str, values: Sequence[Any] = ()) -> Any:
        return self._connection.execute(statement.replace("%s", "?"), values)

    def many(self, statement: str, rows: Sequence[Sequence[Any]]) -> None:
        self._connection.executemany(statement.replace("%s", "?"), rows)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        self._connection.execute("BEGIN IMMEDIATE")
        yield
        self._connection.execute("COMMIT")

    def identify(self, claim: IdentityClaim, kiosk: str, moment: datetime) -> list[Any]:
        with self.transaction():
            self._count_failures(claim, kiosk, moment)
            found = self._matching(claim)
            self.execute(ATTEMPT, (str(uuid7()), kiosk, claim.key, self.kept(moment), True))
            return self._open(found, kiosk, moment)

    def chain(self, kiosk: str) -> str:
        # The file has one chain, which both sides add to.
        return ""

    def ticket_number(self, day: date) -> int:
        statement = "SELECT max(number) FROM ticket WHERE day = ? AND letter = 'A'"
        return (self.execute(statement, (self.kept(day),)).fetchone()[0] or 0) + 1

    def tell(self, key: str) -> None:
        self.execute("INSERT INTO change_log (topic, key) VALUES ('visit', ?)", (key,))

    def close(self) -> None:
        self._connection.close()


# Ours.


class OurLookUp:
    """The statements of the services, without what makes an identification of them: the look-up alone."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._service = IdentityService(database, SETTINGS, now)

    def __call__(self, claim: IdentityClaim, moment: datetime) -> object:
        with self._database.read_once() as connection:
            (found,) = self._service._matching(connection, claim, SETTINGS.today(moment))
            return found


def steps(number: int, kiosk: str) -> tuple[StepRecord, StepRecord]:
    moment, visit = now(), visit_id(number)
    return (
        StepRecord(str(uuid7()), visit, kiosk, 1, moment, FormCompleted(FORM, "1.0.0", RESPONSE)),
        StepRecord(str(uuid7()), visit, kiosk, 2, moment, CheckInFinished()),
    )


def our_check_in(service: CheckInService, number: int, kiosk: str) -> None:
    service.apply(session_of(number), *steps(number, kiosk))


# Measuring.


def milliseconds(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return (time.perf_counter() - started) * 1000


def say(what: str, ours: float, hand: float, limit: float, unit: str = "ms") -> None:
    report(
        what, ours / hand, limit, f"{ours / hand:.2f} x ({ours:.2f} {unit} to {hand:.2f}), limit {limit:g} x"
    )


def say_both(what: str, ours: Sequence[float], hand: Sequence[float], limit: float) -> None:
    """The median against its limit; the tail beside it."""
    mine, theirs = percentile(ours, 0.5), percentile(hand, 0.5)
    tail, their_tail = percentile(ours, 0.95), percentile(hand, 0.95)
    facts = f"{mine / theirs:.2f} x (p50 {mine:.2f} ms to {theirs:.2f}, p95 {tail:.2f} to {their_tail:.2f})"
    report(what, mine / theirs, limit, f"{facts}, limit {limit:g} x")


def look_ups(record: Record, people: int) -> float:
    """Look-ups and identifications, ours and those by hand in turn; the median of our look-up."""
    random = Random(2)
    chosen = [random.randrange(min(people, TODAYS)) for _ in range(LOOKUPS + WARM)]
    hand = record.by_hand()
    # The owner's login on both sides: a kiosk's may not look anybody up.
    database = Database(record.url())
    look_up = OurLookUp(database)
    moment = now()
    ours, theirs = [], []
    for number in chosen:
        claim = claim_of(number)
        ours.append(milliseconds(lambda claim=claim: look_up(claim, moment)))
        theirs.append(milliseconds(lambda claim=claim: hand.look_up(claim, moment)))
    ours, theirs = ours[WARM:], theirs[WARM:]
    limit = 4.0 if record.embedded else 2.0
    say_both(f"{record.name}: look-up among {people:,}", ours, theirs, limit)
    database.close()

    # One patient a minute for each kiosk, as far as the clock is ours.
    clock = (now() + timedelta(minutes=number) / KIOSKS for number in count())
    opened = [Database(record.url(f"lobby_{number}")) for number in range(1, 1 + KIOSKS)]
    doors = [IdentityService(database, SETTINGS, lambda: next(clock)) for database in opened]
    whole, by_hand = [], []
    for place, number in enumerate(chosen):
        claim, door, kiosk = claim_of(number), doors[place % KIOSKS], f"kiosk {place % KIOSKS}"
        whole.append(
            milliseconds(lambda claim=claim, door=door, kiosk=kiosk: _identified(door.identify(claim, kiosk)))
        )
        moment = next(clock) if record.embedded else now()
        by_hand.append(
            milliseconds(
                lambda claim=claim, kiosk=kiosk, moment=moment: hand.identify(claim, f"by {kiosk}", moment)
            )
        )
    say_both(
        f"{record.name}: whole identification among {people:,}",
        whole[KIOSKS * 2 :],
        by_hand[KIOSKS * 2 :],
        limit,
    )
    for database in opened:
        database.close()
    hand.close()
    return percentile(ours, 0.5)


def _identified(outcome: object) -> None:
    assert isinstance(outcome, Identified), outcome


def check_ins(record: Record) -> None:
    """Whole check-ins of one client, ours and those by hand in turn."""
    numbers = range(2 * (CHECKINS + WARM))
    record.open_visits(numbers, lambda number: "" if record.embedded else "lobby_1")
    database = Database(record.url("lobby_1"))
    service = CheckInService(database, SETTINGS, now)
    hand = record.by_hand()
    ours, theirs = [], []
    for place in range(CHECKINS + WARM):
        mine, other = 2 * place, 2 * place + 1
        ours.append(milliseconds(lambda mine=mine: our_check_in(service, mine, "kiosk 1")))
        theirs.append(milliseconds(lambda other=other: hand.check_in(other, "by kiosk 1")))
    limit = 3.0 if record.embedded else 1.7
    say_both(f"{record.name}: one whole check-in", ours[WARM:], theirs[WARM:], limit)
    database.close()
    hand.close()


# Many clients: processes, since threads of one share a lock; each client has its own login.


@dataclass(frozen=True)
class Client:
    login: str
    url: str
    numbers: tuple[int, ...]


def _client(side: str, client: Client, start: Callable[[], None], took: list[float]) -> None:
    """Two check-ins to warm up; then, when all are ready, the rest."""
    if side == "ours":
        database = Database(client.url)
        service = CheckInService(database, SETTINGS, now)

        def work(number: int) -> None:
            our_check_in(service, number, client.login)

        close = database.close
    else:
        hand = ServerByHand(client.url)

        def work(number: int) -> None:
            hand.check_in(number, client.login)

        close = hand.close
    for number in client.numbers[:2]:
        work(number)
    start()
    for number in client.numbers[2:]:
        took.append(milliseconds(lambda number=number: work(number)))
    close()


def _worker(side: str, clients: list[Client], barrier: Any, results: Any) -> None:
    took: list[list[float]] = [[] for _ in clients]
    # One wait for each thread, and the process's own for the moment of the start.
    threads = [
        threading.Thread(target=_client, args=(side, client, barrier.wait, mine))
        for client, mine in zip(clients, took, strict=True)
    ]
    for thread in threads:
        thread.start()
    barrier.wait()
    started = time.perf_counter()
    for thread in threads:
        thread.join()
    results.put((started, time.perf_counter(), [value for mine in took for value in mine]))


def crowd(context: SpawnContext, side: str, clients: list[Client]) -> tuple[float, list[float]]:
    """Check-ins in a second, and what each took."""
    parts = [part for part in (clients[place::PROCESSES] for place in range(PROCESSES)) if part]
    barrier, results = context.Barrier(len(clients) + len(parts), timeout=PATIENCE), context.Queue()
    workers = [context.Process(target=_worker, args=(side, part, barrier, results)) for part in parts]
    for worker in workers:
        worker.start()
    found = [results.get() for _ in workers]
    for worker in workers:
        worker.join()
    took = [value for _, _, values in found for value in values]
    return len(took) / (max(e for _, e, _ in found) - min(s for s, _, _ in found)), took


def many_clients(context: SpawnContext, record: ServerRecord, first: int) -> int:
    """Eight and sixty-four kiosks at once; the first number that is not used yet."""
    for clients, each in ((8, 42), (64, 12)):
        speeds, latencies = {}, {}
        for side in ("ours", "hand"):
            logins = [f"lobby_{place + 1}" for place in range(clients)]
            begin, first = first, first + clients * each
            record.open_visits(
                range(begin, first),
                lambda number, begin=begin, each=each: f"lobby_{(number - begin) // each + 1}",
            )
            made = []
            for place, login in enumerate(logins):
                mine = tuple(range(begin + place * each, begin + (place + 1) * each))
                made.append(Client(login, record.url(login if side == "ours" else OWNER), mine))
            speeds[side], latencies[side] = crowd(context, side, made)
        share = speeds["ours"] / speeds["hand"]
        report(
            f"{record.name}: check-ins from {clients} clients",
            0.6,
            share,
            f"{share:.0%} of the throughput ({speeds['ours']:.0f}/s to {speeds['hand']:.0f}/s), at least 60 %",
        )
        say(
            f"{record.name}: p99 of {clients} clients",
            percentile(latencies["ours"], 0.99),
            percentile(latencies["hand"], 0.99),
            2.0,
        )
    return first


# From a commit to a reader that holds the new row.

NEWS = 60
_ROW = select(tables.visit).where(tables.visit.c.id == bindparam("visit"))


def _our_reader(url: str, ready: Callable[[], object], seen: list[tuple[str, float]], enough: int) -> None:
    database = Database(url)
    feed = database.feed()
    feed.changes()
    ready()
    while len(seen) < enough:
        for change in feed.changes(5.0):
            if change.topic is Topic.VISIT:
                with database.read_once() as connection:
                    row = connection.execute(_ROW, {"visit": change.key}).mappings().one()
                seen.append((f"{row['id']} {row['version']}", time.perf_counter()))
    feed.close()
    database.close()


def _hand_reader(url: str, ready: Callable[[], object], seen: list[tuple[str, float]], enough: int) -> None:
    with psycopg.connect(url, autocommit=True) as listener, psycopg.connect(url, autocommit=True) as reader:
        listener.execute("LISTEN kiosk_changed")
        ready()
        for notice in listener.notifies():
            key = notice.payload.partition(":")[2]
            row = reader.execute("SELECT id, version, visit.* FROM visit WHERE id = %s", (key,)).fetchone()
            assert row is not None
            seen.append((f"{row[0]} {row[1]}", time.perf_counter()))
            if len(seen) >= enough:
                return


def _readers(side: str, urls: list[str], barrier: Any, results: Any) -> None:
    seen: list[list[tuple[str, float]]] = [[] for _ in urls]
    reader = _our_reader if side == "ours" else _hand_reader
    threads = [
        threading.Thread(target=reader, args=(url, barrier.wait, mine, NEWS))
        for url, mine in zip(urls, seen, strict=True)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    results.put([item for mine in seen for item in mine])


def news(context: SpawnContext, record: ServerRecord) -> None:
    """Staff's programs hear of a visit and read it."""
    for readers in (1, 60):
        medians = {}
        for side in ("ours", "hand"):
            urls = [record.url("staff_1")] * readers
            parts = [part for part in (urls[place::PROCESSES] for place in range(PROCESSES)) if part]
            barrier, results = context.Barrier(readers + 1, timeout=PATIENCE), context.Queue()
            processes = [
                context.Process(target=_readers, args=(side, part, barrier, results)) for part in parts
            ]
            for process in processes:
                process.start()
            barrier.wait()
            committed = _write_news(record)
            seen = [item for _ in processes for item in results.get()]
            for process in processes:
                process.join()
            medians[side] = percentile([(at - committed[what]) * 1000 for what, at in seen], 0.5)
        say(f"commit to {readers} readers with the row, p50", medians["ours"], medians["hand"], 2.0)


def _write_news(record: ServerRecord) -> dict[str, float]:
    """The same writer for both sides: when each commit was on its way."""
    committed = {}
    with psycopg.connect(record.url(), autocommit=True) as writer:
        # Nothing but a pace: news comes every so often, and what came before has been read.
        pace = threading.Event()
        for number in range(NEWS):
            key = visit_id(number)
            with writer.transaction():
                version = writer.execute(
                    "UPDATE visit SET version = version + 1 WHERE id = %s RETURNING version", (key,)
                ).fetchone()
                writer.execute("SELECT pg_notify('kiosk_changed', %s)", (f"visit:{key}",))
                committed[f"{key} {version[0] if version else 0}"] = time.perf_counter()
            pace.wait(0.1)
    return committed


def embedded_news(record: EmbeddedRecord) -> None:
    """How long a reader of the file takes to hold a new row, and what waiting for one costs."""
    database = Database(record.url())
    feed = database.feed()
    feed.changes()
    cost, wait = time.thread_time(), time.perf_counter()
    feed.changes(5.0)
    share = (time.thread_time() - cost) / (time.perf_counter() - wait)
    report("SQLite: an idle reader's share of a core", share, 0.01, f"{share:.2%}, limit 1 %")
    feed.close()
    seen: list[tuple[str, float]] = []
    ready = threading.Event()
    reader = threading.Thread(target=_our_reader, args=(record.url(), ready.set, seen, NEWS))
    reader.start()
    ready.wait()
    committed, pace, random = {}, threading.Event(), Random(3)
    for number in range(NEWS):
        key = visit_id(number)
        with database.write() as connection:
            connection.exec_driver_sql("UPDATE visit SET version = version + 1 WHERE id = ?", (key,))
            version = connection.execute(_ROW, {"visit": key}).mappings().one()["version"]
            announce(connection, Topic.VISIT, key)
        committed[f"{key} {version}"] = time.perf_counter()
        # Out of step with the reader's own rhythm.
        pace.wait(0.05 + random.random() * 0.02)
    reader.join()
    delays = [(at - committed[what]) * 1000 for what, at in seen]
    tail = percentile(delays, 0.95)
    facts = f"{tail:.1f} ms (p50 {percentile(delays, 0.5):.1f}), limit 25 ms"
    report("SQLite: commit to a reader with the row, p95", tail, 25.0, facts)
    database.close()


def outbox(folder: Path) -> None:
    """What a kiosk keeps of a record before anything else, against the same bytes and nothing more."""
    content = json.dumps(RESPONSE).encode()
    box = Outbox(folder / "outbox", os.urandom(32))
    plain = os.open(folder / "plain", os.O_WRONLY | os.O_CREAT | os.O_APPEND)

    def by_hand() -> None:
        os.write(plain, content)
        os.fsync(plain)

    ours, theirs = [], []
    for _ in range(WARM + LOOKUPS):
        key = str(uuid7())
        ours.append(milliseconds(lambda key=key: box.append(key, content)))
        theirs.append(milliseconds(by_hand))
    os.close(plain)
    box.close()
    say_both("outbox: a record of 4 KB appended", ours[WARM:], theirs[WARM:], 2.0)


# Opening time: two hundred kiosks.

OPENING_SECONDS = 5.0


def _kiosk(
    login: str, url: str, number: int, compiled: Any, start: Callable[[], object], took: list[Any]
) -> None:
    database = Database(url)
    # A kiosk has a computer of its own to make its statements on; here they are made once for all of a process.
    database._engine._compiled_cache = compiled
    identity = IdentityService(database, SETTINGS, now)
    checkin = CheckInService(database, SETTINGS, now)
    database.revision()
    start()
    # A jitter, so that not all come in the same moment.
    threading.Event().wait(Random(number).random() * OPENING_SECONDS)
    started = time.perf_counter()
    try:
        outcome = identity.identify(claim_of(number), login)
        assert isinstance(outcome, Identified), outcome
        visit = checkin.open_visit(outcome.session, (todays_id(number),), login)
        for place, step in enumerate(whole_visit()):
            given = FormCompleted(FORM, "1.0.0", RESPONSE) if isinstance(step, FormCompleted) else step
            checkin.apply(outcome.session, StepRecord(str(uuid7()), visit.id, login, place + 1, now(), given))
        checkin.receipt(outcome.session, visit.id)
        took.append(time.perf_counter() - started)
    except Exception as error:
        took.append(repr(error))
    database.close()


def _kiosks(kiosks: list[tuple[str, str, int]], barrier: Any, results: Any) -> None:
    took: list[Any] = []
    compiled: Any = LRUCache(500)
    threads = [
        threading.Thread(target=_kiosk, args=(*kiosk, compiled, barrier.wait, took)) for kiosk in kiosks
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    results.put(took)


def opening_time(context: SpawnContext, record: ServerRecord, first: int) -> None:
    kiosks = [
        (f"lobby_{place + 1}", record.url(f"lobby_{place + 1}"), first + place) for place in range(LOGINS)
    ]
    barrier, results = context.Barrier(LOGINS, timeout=PATIENCE), context.Queue()
    parts = [kiosks[place::PROCESSES] for place in range(PROCESSES)]
    workers = [context.Process(target=_kiosks, args=(part, barrier, results)) for part in parts]
    for worker in workers:
        worker.start()
    found = [item for _ in workers for item in results.get()]
    for worker in workers:
        worker.join()
    failed = [item for item in found if isinstance(item, str)]
    took = [item for item in found if not isinstance(item, str)]
    tail = percentile(took, 0.99) if took else float("inf")
    facts = f"p99 {tail:.2f} s, p50 {percentile(took, 0.5):.2f} s, limit 2 s" if took else "none"
    report(f"opening time: {LOGINS} kiosks within {OPENING_SECONDS:g} s", tail, 2.0, facts)
    report("opening time: check-ins that failed", len(failed), 0.5, f"{len(failed)} {failed[:1]}")


def make_logins(cluster: Any) -> None:
    with psycopg.connect(cluster.url(), autocommit=True) as admin:
        admin.execute(f"CREATE ROLE {OWNER} LOGIN CREATEROLE")
        for role in ("lobby", "staff", "board", "import"):
            admin.execute(f"CREATE ROLE kiosk_{role} NOLOGIN")
        admin.execute("CREATE ROLE staff_1 LOGIN IN ROLE kiosk_staff")
        for number in range(1, LOGINS + 1):
            admin.execute(f"CREATE ROLE lobby_{number} LOGIN IN ROLE kiosk_lobby")


def chosen_sizes(arguments: Sequence[str]) -> list[int]:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--million", action="store_true", help="look up among a million as well")
    parser.add_argument("--ten-million", action="store_true", help="and among ten million")
    chosen = parser.parse_args(arguments)
    more = [1_000_000] * (chosen.million or chosen.ten_million) + [10_000_000] * chosen.ten_million
    return [10_000, 100_000, *more]


def main(cluster: Any = None) -> None:
    sizes = chosen_sizes(sys.argv[1:])
    if cluster is None:
        from tests.clusters import Cluster

        cluster = Cluster.make(fast=False)
        cluster.start()
    context = get_context("spawn")
    try:
        make_logins(cluster)
        with tempfile.TemporaryDirectory() as folder:
            servers = [ServerRecord(cluster, f"people_{size}") for size in sizes]
            files = [EmbeddedRecord(Path(folder) / f"{size}.db") for size in sizes]
            for records in (servers, files):
                medians = []
                for record, size in zip(records, sizes, strict=True):
                    record.fill(size)
                    medians.append(look_ups(record, size))
                say(
                    f"{records[0].name}: look-up, {sizes[0]:,} to {sizes[-1]:,}",
                    medians[-1],
                    medians[0],
                    1.5,
                )
                check_ins(records[1])
            embedded_news(files[1])
            outbox(Path(folder))
            news(context, servers[1])
            free = many_clients(context, servers[1], 2 * (CHECKINS + WARM))
            opening_time(context, servers[1], free)
    finally:
        cluster.remove()
    end()


if __name__ == "__main__":
    main()
