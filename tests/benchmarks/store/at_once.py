"""What the services do, in the fewest statements that can do it: eight for a whole check-in, one for a list.

Whoever writes so knows the tables and the server, and is alone: nobody comes between two parts of a statement, nobody
reads a row that cannot be read, and no wall stands around a kiosk. It is the least that writes the same rows.
"""

import hashlib
import json
import os
from datetime import datetime, timedelta
from typing import Any

import psycopg
from uuid6 import uuid7

from kiosk.domain.identity import IdentityClaim, factor_key
from kiosk.domain.names import fold
from kiosk.domain.people import CONTACT_FIELDS
from kiosk.services.record import reading
from tests.benchmarks.store.people import FORM, RESPONSE, SETTINGS, naive, now, session_of, visit_id

LOOK_UP = """
SELECT p.*, a.* FROM patient_name n JOIN patient p ON p.id = n.patient_id
LEFT JOIN appointment a ON a.patient_id = p.id AND a.start >= %(begin)s AND a.start < %(end)s
WHERE n.key = %(name)s AND n.birth_date = %(born)s AND NOT p.deceased AND p.phone_key = %(answer)s
ORDER BY p.id, a.start, a.id"""
KNOCK = """
WITH failed AS (
  SELECT count(*) FILTER (WHERE identity = %(claim)s) AS claim, count(*) FILTER (WHERE kiosk = %(kiosk)s) AS kiosk
  FROM identity_attempt WHERE NOT matched
    AND ((identity = %(claim)s AND at > %(quarter)s) OR (kiosk = %(kiosk)s AND at > %(hour)s)))
INSERT INTO identity_attempt (id, kiosk, identity, at, matched)
SELECT %(attempt)s, %(kiosk)s, %(claim)s, %(at)s, false FROM failed WHERE claim < %(tries)s AND kiosk < %(tries)s"""
ENTER = """
WITH who AS (
  SELECT p.* FROM patient_name n JOIN patient p ON p.id = n.patient_id
  WHERE n.key = %(name)s AND n.birth_date = %(born)s AND NOT p.deceased AND p.phone_key = %(answer)s),
one AS (SELECT * FROM who WHERE (SELECT count(*) FROM who) = 1),
matched AS (UPDATE identity_attempt SET matched = true WHERE id = %(attempt)s AND EXISTS (SELECT FROM one)),
old AS (DELETE FROM lobby_session WHERE expires_at < %(yesterday)s),
opened AS (INSERT INTO lobby_session (id, patient_id, account, kiosk, opened_at, expires_at)
  SELECT %(session)s, id, 'by hand', %(kiosk)s, %(at)s, %(until)s FROM one),
told AS (INSERT INTO audit_event (id, at, actor, action, patient_id, sequence, hash)
  SELECT %(event)s, %(at)s, %(kiosk)s, 'identify', id, 0, '' FROM one)
SELECT one.*, a.* FROM one JOIN appointment a ON a.patient_id = one.id AND a.start >= %(begin)s AND a.start < %(end)s
ORDER BY a.start, a.id"""
BEFORE = """
SELECT p.*,
  (SELECT json_agg(a ORDER BY a.start, a.id) FROM appointment a
   WHERE a.patient_id = p.id AND a.start >= %(begin)s AND a.start < %(end)s),
  (SELECT to_json(v) FROM visit v WHERE v.patient_id = p.id AND v.day = %(day)s AND v.status <> 'finished' LIMIT 1),
  (SELECT json_agg(c) FROM coverage c WHERE c.patient_id = p.id),
  (SELECT json_agg(json_build_array(r.questionnaire, r.visit_id, r.authored, r.resource))
   FROM questionnaire_response r WHERE r.patient_id = p.id),
  (SELECT json_agg(json_build_array(c.document, c.signed_at)) FROM consent c WHERE c.patient_id = p.id),
  (SELECT value FROM setting WHERE key = 'form_rules')
FROM lobby_session s JOIN patient p ON p.id = s.patient_id WHERE s.id = %(session)s AND s.expires_at > %(at)s"""
OPEN = """
WITH v AS (INSERT INTO visit (id, patient_id, day, status, started_at, acknowledged_by, version)
  VALUES (%(visit)s, %(patient)s, %(day)s, 'planned', %(at)s, '', 1)),
i AS (INSERT INTO checklist_item (visit_id, kind, key, status, position, reason, completed_by) VALUES
  (%(visit)s, 'identity', '', 'done', 0, '', ''), (%(visit)s, 'contact', '', 'due', 1, '', ''),
  (%(visit)s, 'questionnaire', %(form)s, 'due', 2, '', ''), (%(visit)s, 'insurance', '', 'done', 3, '', ''),
  (%(visit)s, 'consent', 'treatment', 'done', 4, '', '')),
l AS (INSERT INTO visit_appointment (appointment_id, visit_id) VALUES (%(booking)s, %(visit)s)),
told AS (INSERT INTO audit_event (id, at, actor, action, patient_id, visit_id, sequence, hash)
  VALUES (%(event)s, %(at)s, %(kiosk)s, 'open_visit', %(patient)s, %(visit)s, 0, ''))
SELECT pg_notify('kiosk_changed', 'visit:' || %(visit)s)"""
# What begins every step, and what ends it.
MINE = """
WITH mine AS (SELECT v.* FROM visit v JOIN lobby_session s ON s.patient_id = v.patient_id
  WHERE v.id = %(visit)s AND s.id = %(session)s AND s.expires_at > %(at)s FOR NO KEY UPDATE OF v),
v AS (INSERT INTO step_record (id, visit_id, kiosk, sequence, kind, device_time, applied_at)
  SELECT %(record)s, id, %(kiosk)s, 1, %(kind)s, %(at)s, %(at)s FROM mine WHERE status = 'planned'
  ON CONFLICT DO NOTHING RETURNING visit_id AS id),
told AS (INSERT INTO audit_event (id, at, actor, action, patient_id, visit_id, record_id, sequence, hash)
  SELECT %(event)s, %(at)s, %(kiosk)s, %(kind)s, mine.patient_id, v.id, %(record)s, 0, '' FROM v, mine),
"""
SETTLED = """settled AS (UPDATE checklist_item i SET status = 'done', reason = '', completed_at = %(at)s,
  completed_by = 'patient' FROM v WHERE i.visit_id = v.id AND i.kind = %(item)s AND i.key = %(key)s)
"""
ANSWER = """SELECT pg_notify('kiosk_changed', 'visit:' || v.id),
  (SELECT json_agg(i ORDER BY i.position) FROM checklist_item i WHERE i.visit_id = v.id) FROM v"""
CONTACT = (
    MINE
    + """back AS (DELETE FROM change_request c USING v
  WHERE c.visit_id = v.id AND c.status = 'pending' AND c.field = ANY (%(fields)s)),
confirmed AS (UPDATE patient p SET contact_confirmed_at = %(at)s FROM v, mine WHERE p.id = mine.patient_id),
"""
    + SETTLED
    + ANSWER
)
ANSWERED = (
    MINE
    + """begun AS (DELETE FROM form_draft d USING v WHERE d.visit_id = v.id AND d.questionnaire = %(key)s),
back AS (DELETE FROM change_request c USING v
  WHERE c.visit_id = v.id AND c.status = 'pending' AND c.source = %(key)s),
answers AS (INSERT INTO questionnaire_response (id, visit_id, patient_id, questionnaire, version, authored, resource)
  SELECT %(record)s, v.id, mine.patient_id, %(key)s, '1.0.0', %(at)s, %(answers)s FROM v, mine),
"""
    + SETTLED
    + ANSWER
)
FINISHED = (
    MINE
    + """arrived AS (UPDATE visit SET status = 'arrived', arrived_at = %(at)s, version = version + 1
  FROM v WHERE visit.id = v.id AND NOT EXISTS
  (SELECT FROM checklist_item i WHERE i.visit_id = v.id AND i.status = 'due')),
number AS (INSERT INTO ticket (id, visit_id, day, letter, number, status, created_at, called_by, room, times_called)
  SELECT %(ticket)s, v.id, %(day)s, 'A', kiosk_ticket_number(%(day)s), 'waiting', %(at)s, '', '', 0 FROM v),
booked AS (UPDATE appointment a SET status = 'arrived' FROM v, visit_appointment l
  WHERE l.visit_id = v.id AND a.id = l.appointment_id AND a.status = 'booked')
"""
    + ANSWER
)
RECEIPT = """
SELECT p.*, v.*, t.*,
  (SELECT json_agg(a ORDER BY a.start, a.id) FROM visit_appointment l JOIN appointment a ON a.id = l.appointment_id
   WHERE l.visit_id = v.id),
  (SELECT json_agg(i ORDER BY i.position) FROM checklist_item i WHERE i.visit_id = v.id),
  ARRAY (SELECT d.called_at - b.start FROM ticket d JOIN visit_appointment l ON l.visit_id = d.visit_id
   JOIN appointment b ON b.id = l.appointment_id
   WHERE d.called_at >= %(begin)s AND b.start >= %(begin)s AND b.start < %(end)s AND b.practitioner =
    (SELECT a.practitioner FROM visit_appointment l JOIN appointment a ON a.id = l.appointment_id
     WHERE l.visit_id = v.id ORDER BY a.start, a.id LIMIT 1)
   ORDER BY d.called_at DESC LIMIT 5)
FROM lobby_session s JOIN patient p ON p.id = s.patient_id JOIN visit v ON v.patient_id = p.id
JOIN ticket t ON t.visit_id = v.id WHERE s.id = %(session)s AND s.expires_at > %(at)s AND v.id = %(visit)s"""
LIST = """
SELECT v.*, t.*, p.family, p.given, p.birth_date, p.language, p.mrn, first.start, first.practitioner,
  (SELECT json_agg(i ORDER BY i.position) FROM checklist_item i WHERE i.visit_id = v.id),
  (SELECT count(*) FROM change_request c WHERE c.visit_id = v.id AND c.status = 'pending')
FROM (
  SELECT v.id, v.arrived_at FROM visit v JOIN ticket t ON t.visit_id = v.id WHERE v.day = %(day)s
  UNION ALL SELECT v.id, v.arrived_at FROM visit v JOIN ticket t ON t.visit_id = v.id
  WHERE t.status IN ('waiting', 'called', 'serving') AND t.day < %(day)s AND v.day < %(day)s
  ORDER BY arrived_at, id LIMIT %(most)s) these
JOIN visit v ON v.id = these.id JOIN ticket t ON t.visit_id = v.id JOIN patient p ON p.id = v.patient_id
LEFT JOIN LATERAL (SELECT a.start, a.practitioner
  FROM visit_appointment l JOIN appointment a ON a.id = l.appointment_id WHERE l.visit_id = v.id
  ORDER BY a.status IN ('fulfilled', 'cancelled', 'noshow'), a.start, a.id LIMIT 1) first ON true
ORDER BY v.arrived_at, v.id"""


class AtOnce:
    """One connection of the owner, and no transaction but that of each statement."""

    def __init__(self, url: str) -> None:
        self._connection = psycopg.connect(url, autocommit=True)
        self._cursor = self._connection.cursor()

    def _ask(self, statement: str, **values: Any) -> list[Any]:
        return self._cursor.execute(statement, values).fetchall()

    @staticmethod
    def _day(moment: datetime) -> dict[str, Any]:
        day = SETTINGS.today(moment)
        begin, end = reading.day_bounds(day, SETTINGS)
        return {"day": day, "begin": naive(begin), "end": naive(end)}

    @staticmethod
    def _said(claim: IdentityClaim) -> dict[str, Any]:
        return {
            "name": fold(claim.family_name),
            "born": claim.birth_date,
            "answer": factor_key(claim.factor, claim.answer),
        }

    def look_up(self, claim: IdentityClaim, moment: datetime) -> list[Any]:
        """Who fits, and what they are booked for today."""
        return self._ask(LOOK_UP, **self._said(claim), **self._day(moment))

    def identify(self, claim: IdentityClaim, kiosk: str, moment: datetime) -> tuple[str, list[Any]]:
        """The try is counted, and judged once that is durable; the session, and whoever has it with their bookings."""
        at = naive(moment)
        tried = {"attempt": str(uuid7()), "kiosk": kiosk, "at": at}
        self._cursor.execute(
            KNOCK,
            tried
            | {"claim": claim.key, "tries": SETTINGS.identity_tries}
            | {"quarter": at - timedelta(minutes=15), "hour": at - timedelta(hours=1)},
        )
        session = hashlib.sha256(os.urandom(32)).hexdigest()
        until = {"yesterday": at - timedelta(days=1), "until": at + timedelta(minutes=30)}
        given = {**tried, "session": session, "event": str(uuid7())}
        found = self._ask(ENTER, **given, **until, **self._said(claim), **self._day(moment))
        assert found
        return session, found

    def open_visit(self, session: str, kiosk: str) -> str:
        """What is asked in it is decided by what was said before; the visit's id."""
        moment = now()
        at, day = naive(moment), self._day(moment)
        ((patient, *_, booked, _, _, _, _, _),) = self._ask(BEFORE, session=session, at=at, **day)
        visit = str(uuid7())
        given = {"visit": visit, "patient": patient, "booking": booked[0]["id"], "form": FORM, "kiosk": kiosk}
        self._ask(OPEN, **given, **day, at=at, event=str(uuid7()))
        return visit

    def _step(self, statement: str, kind: str, session: str, visit: str, kiosk: str, **values: Any) -> None:
        given = {"visit": visit, "session": session, "kiosk": kiosk, "kind": kind, "at": naive(now())}
        assert self._ask(statement, **given, record=str(uuid7()), event=str(uuid7()), **values)

    def contact(self, session: str, visit: str, kiosk: str) -> None:
        fields = {"item": "contact", "key": "", "fields": list(CONTACT_FIELDS)}
        self._step(CONTACT, "ContactConfirmed", session, visit, kiosk, **fields)

    def form(self, session: str, visit: str, kiosk: str) -> None:
        answers = {"item": "questionnaire", "key": FORM, "answers": json.dumps(RESPONSE)}
        self._step(ANSWERED, "FormCompleted", session, visit, kiosk, **answers)

    def finish(self, session: str, visit: str, kiosk: str) -> None:
        day = SETTINGS.today(now())
        self._step(FINISHED, "CheckInFinished", session, visit, kiosk, ticket=str(uuid7()), day=day)

    def receipt(self, session: str, visit: str) -> Any:
        moment = now()
        (found,) = self._ask(RECEIPT, session=session, visit=visit, at=naive(moment), **self._day(moment))
        return found

    def check_in(self, number: int, kiosk: str) -> None:
        """The form and the finish of a visit that waits for them."""
        session, visit = hashlib.sha256(session_of(number).encode()).hexdigest(), visit_id(number)
        self.form(session, visit, kiosk)
        self.finish(session, visit, kiosk)

    def whole(self, claim: IdentityClaim, kiosk: str) -> None:
        """All of a check-in, in eight statements, six of which commit."""
        session, _ = self.identify(claim, kiosk, now())
        visit = self.open_visit(session, kiosk)
        self.contact(session, visit, kiosk)
        self.form(session, visit, kiosk)
        self.finish(session, visit, kiosk)
        self.receipt(session, visit)

    def arrivals(self, most: int | None = None) -> list[Any]:
        """The first ``most`` of today's list, or all of it."""
        return self._ask(LIST, day=SETTINGS.today(now()), most=most)

    def close(self) -> None:
        self._connection.close()
