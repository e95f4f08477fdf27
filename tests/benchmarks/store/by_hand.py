"""The same work on a file as the services do, as somebody would write it who knows the tables and not this program.

On a server: see `at_once`.
"""

import hashlib
import json
import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from uuid6 import uuid7

from kiosk.domain.identity import IdentityClaim, factor_key
from kiosk.domain.names import fold
from kiosk.services.record import reading
from kiosk.store import encryption
from tests.benchmarks.store.people import FORM, RESPONSE, SETTINGS, now, session_of, stored, visit_id

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

    # How the driver keeps values, and what locks the row that is read.
    kept: Callable[[Any], Any]
    locking: str

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

    def look_up(self, claim: IdentityClaim, kiosk: str, moment: datetime) -> tuple[Any, list[Any]]:
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

    def identify(self, claim: IdentityClaim, kiosk: str, moment: datetime) -> list[Any]:
        """Count the try, find who it is and open their record; what they are booked for today."""
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


class EmbeddedByHand(ByHand):
    locking = ""

    def __init__(self, path: Path) -> None:
        self._connection = encryption.connect(path, isolation_level=None)
        for pragma in ("busy_timeout=10000", "journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"):
            self._connection.execute(f"PRAGMA {pragma}")

    @staticmethod
    def kept(value: Any) -> Any:
        return stored(value)

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
