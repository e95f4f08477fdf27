"""Empty records, and ways to fill them fast."""

import hashlib
import json
from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import Any

import psycopg

from kiosk.domain.actor import Actor
from kiosk.domain.permissions import StaffRole
from kiosk.services.record.clinic import ClinicService
from kiosk.store import encryption
from kiosk.store.database import Database
from tests.actors import signed_in
from tests.benchmarks.store.at_once import AtOnce
from tests.benchmarks.store.by_hand import EmbeddedByHand
from tests.benchmarks.store.people import (
    FORM,
    HANDS,
    LOGINS,
    OWNER,
    RESPONSE,
    SETTINGS,
    TODAYS,
    doctor,
    keys,
    naive,
    named,
    noon,
    now,
    patient_id,
    session_of,
    stored,
    todays_id,
    visit_id,
)

_ANSWERED = json.dumps(RESPONSE)
Rows = Iterable[Sequence[Any]]


class Record:
    """One empty record and ways to fill it fast and to reach it by hand."""

    embedded = False
    name = ""

    def load(self, table: str, columns: str, rows: Rows) -> None:
        raise NotImplementedError

    def by_hand(self) -> AtOnce | EmbeddedByHand:
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
                for key in keys(family, given)
            ),
        )
        where = ("Main", "204", "Waiting area B", "Lift on the left", "Check-up")
        columns = "id patient_id start minutes status practitioner location room waiting_area directions description"
        self.load(
            "appointment",
            columns,
            (
                (
                    f"past-{n:024}",
                    patient_id(n),
                    today - timedelta(days=1 + n % 365),
                    20,
                    "fulfilled",
                    doctor(n),
                    *where,
                )
                for n in range(people)
            ),
        )
        self.load(
            "appointment",
            columns,
            (
                (todays_id(n), patient_id(n), today + timedelta(seconds=n), 20, "booked", doctor(n), *where)
                for n in range(min(people, TODAYS))
            ),
        )
        self._fill_history(range(min(people, TODAYS)))
        self.settle()

    def _fill_history(self, numbers: Sequence[int]) -> None:
        """What a visit of two months ago has left of each: a record without a past is asked for in other ways."""
        old = noon() - timedelta(days=60)
        day, old_visits = SETTINGS.today(old), {n: f"old-{n:026}" for n in numbers}
        self.load(
            "visit",
            "id patient_id day status started_at arrived_at acknowledged_by version",
            (
                (old_visits[n], patient_id(n), day - timedelta(days=n % 300), "finished", old, old, "", 3)
                for n in numbers
            ),
        )
        self.load(
            "visit_appointment",
            "appointment_id visit_id",
            ((f"past-{n:024}", old_visits[n]) for n in numbers),
        )
        kinds = (("contact", ""), ("questionnaire", FORM), ("insurance", ""), ("consent", "treatment"))
        self.load(
            "checklist_item",
            "visit_id kind key status position reason completed_by",
            (
                (old_visits[n], *kind, "done", place, "", "")
                for n in numbers
                for place, kind in enumerate(kinds)
            ),
        )
        self.load(
            "step_record",
            "id visit_id kiosk sequence kind device_time applied_at",
            (
                (f"step-{n:020}-{place}", old_visits[n], "kiosk", place, "ContactConfirmed", old, old)
                for n in numbers
                for place in range(5)
            ),
        )
        self.load(
            "ticket",
            "id visit_id day letter number status created_at called_by room times_called",
            (
                (
                    f"ticket-{n:020}",
                    old_visits[n],
                    day - timedelta(days=n % 300),
                    "A",
                    n,
                    "done",
                    old,
                    "",
                    "",
                    1,
                )
                for n in numbers
            ),
        )
        self.load(
            "change_request",
            "id visit_id field source old new status decided_by",
            ((f"change-{n:020}", old_visits[n], "phone", "", "", "1", "accepted", "") for n in numbers),
        )
        self.load(
            "questionnaire_response",
            "id visit_id patient_id questionnaire version authored resource",
            (
                (f"answers-{n:020}", old_visits[n], patient_id(n), FORM, "1.0.0", old, _ANSWERED)
                for n in numbers
            ),
        )
        self.load(
            "consent",
            "id visit_id patient_id document version language method typed_name strokes signed_at",
            (
                (
                    f"consent-{n:020}",
                    old_visits[n],
                    patient_id(n),
                    "treatment",
                    "1",
                    "en",
                    "typed",
                    "M",
                    "[]",
                    old,
                )
                for n in numbers
            ),
        )
        self.load(
            "coverage",
            "id patient_id payer member_id group_number subscriber_name subscriber_relationship confirmed_at",
            ((f"card-{n:024}", patient_id(n), "Payer", f"{n:08}", "", "", "self", old) for n in numbers),
        )

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
        items = (
            ("contact", "", "done"), ("questionnaire", FORM, "due"), ("insurance", "", "needs_staff"),
            ("consent", "treatment", "done"),
        )  # fmt: skip
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
        # The door goes by the record's own numbers.
        ClinicService(made).save(SETTINGS)
        made.close()
        with psycopg.connect(self.url(), autocommit=True) as owner:
            for what in ("TABLES", "SEQUENCES", "FUNCTIONS"):
                owner.execute(f"GRANT ALL ON ALL {what} IN SCHEMA public TO by_hand")

    def url(self, login: str = OWNER) -> str:
        return str(self._cluster.url(self._database, login))

    def superuser(self) -> str:
        return str(self._cluster.url(self._database))

    def somebody(self) -> Actor:
        """Somebody of the front desk, signed in at the computer of staff."""
        with closing(Database(self.url())) as owner:
            return signed_in(owner, "Ana", StaffRole.FRONT_DESK)

    def load(self, table: str, columns: str, rows: Rows) -> None:
        statement = f"COPY {table} ({columns.replace(' ', ', ')}) FROM STDIN"
        with psycopg.connect(self.url()) as connection:
            # The owner's time-out is for programs; a million rows take longer.
            connection.execute("SET statement_timeout = 0")
            with connection.cursor().copy(statement) as copy:
                for row in rows:
                    copy.write_row([naive(value) for value in row])

    def settle(self) -> None:
        with psycopg.connect(self.url(), autocommit=True) as connection:
            connection.execute("SET statement_timeout = 0")
            connection.execute("VACUUM ANALYZE")

    def by_hand(self) -> AtOnce:
        return AtOnce(self.url())


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
        plain = ([stored(value) for value in row] for row in rows)
        file.executemany(f"INSERT INTO {table} ({', '.join(names)}) VALUES ({marks})", plain)
        file.execute("COMMIT")
        file.close()

    def settle(self) -> None:
        file = encryption.connect(self._path, isolation_level=None)
        file.execute("ANALYZE")
        file.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        file.close()

    def by_hand(self) -> EmbeddedByHand:
        return EmbeddedByHand(self._path)


def make_logins(cluster: Any) -> None:
    with psycopg.connect(cluster.url(), autocommit=True) as admin:
        admin.execute(f"CREATE ROLE {OWNER} LOGIN CREATEROLE")
        for role in ("lobby", "staff", "board", "import"):
            admin.execute(f"CREATE ROLE kiosk_{role} NOLOGIN")
        admin.execute("CREATE ROLE staff_1 LOGIN IN ROLE kiosk_staff")
        # By hand nobody is behind the wall, and each has a chain of the audit of their own as well: with one for all of
        # them they would wait for each other's commits.
        admin.execute("CREATE ROLE by_hand NOLOGIN")
        for number in range(1, HANDS + 1):
            admin.execute(f"CREATE ROLE hand_{number} LOGIN BYPASSRLS IN ROLE by_hand")
        for number in range(1, LOGINS + 1):
            admin.execute(f"CREATE ROLE lobby_{number} LOGIN IN ROLE kiosk_lobby")
