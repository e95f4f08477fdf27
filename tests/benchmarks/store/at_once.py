"""What the services do, in the fewest statements that can do it: eight for a whole check-in, one for a list.

Whoever writes so knows the tables and the server, and is alone: nobody comes between two parts of a statement, nobody
reads a row that cannot be read, and no wall stands around a kiosk. It is the least that writes the same rows, and gives
the same answers, with the same protection: tries are weighed by person, by what was answered and by kiosk, and are
durable before they are judged; whoever is joined to another is found there, by any phone that is theirs; each event
goes into the chain of the audit, which the server makes. What is the wall's own, such as how much a login has written,
is not kept.
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

# What was tried before, with these answers, by whichever name of this person, and at this kiosk, is weighed as it is
# written down; who has opened more within the hour than a kiosk can is not let in either.
KNOCK = """
WITH named AS MATERIALIZED (
  SELECT min(patient_id) AS who FROM patient_name WHERE key = %(name)s AND birth_date = %(born)s),
tried AS (
  SELECT count(*) FILTER (WHERE NOT matched AND identity = %(claim)s AND at > %(quarter)s) AS claim,
    count(*) FILTER (WHERE NOT matched AND identity = %(claim)s) AS claim_of_day,
    count(*) FILTER (WHERE NOT matched AND person = (SELECT who FROM named) AND at > %(quarter)s) AS person,
    count(*) FILTER (WHERE NOT matched AND kiosk = %(kiosk)s AND at > %(minutes)s) AS kiosk,
    count(*) FILTER (WHERE NOT matched AND kiosk = %(kiosk)s) AS kiosk_of_hour,
    count(*) FILTER (WHERE matched AND kiosk = %(kiosk)s) AS opened
  FROM identity_attempt WHERE identity = %(claim)s AND at > %(day_ago)s
    OR person = (SELECT who FROM named) AND at > %(day_ago)s OR kiosk = %(kiosk)s AND at > %(hour)s)
INSERT INTO identity_attempt (id, kiosk, identity, at, matched, claim, person)
SELECT %(attempt)s, %(kiosk)s, %(claim)s, %(at)s, false, %(said)s, coalesce(who, '') FROM tried, named
WHERE greatest(claim, person, kiosk) < %(tries)s AND claim_of_day < %(tries_of_day)s
  AND kiosk_of_hour < %(tries_of_hour)s AND opened < %(opened_of_hour)s"""
# Whoever fits, by any phone of theirs that is current; in the place of a double the record that stays; and only with a
# booking.
WHO = """
WITH one AS MATERIALIZED (
  SELECT DISTINCT s.* FROM patient_name n JOIN patient p ON p.id = n.patient_id
  LEFT JOIN patient_join j ON j.double_id = p.id AND j.parted_at IS NULL
  JOIN patient s ON s.id = coalesce(j.kept_id, p.id)
  WHERE n.key = %(name)s AND n.birth_date = %(born)s AND NOT p.deceased AND NOT s.deceased
    AND (p.phone_key = %(answer)s OR EXISTS (SELECT FROM patient_telecom t
      WHERE t.patient_id = p.id AND t.key = %(answer)s AND t.use <> 'old'
      AND (t.period_start IS NULL OR t.period_start <= %(day)s)
      AND (t.period_end IS NULL OR t.period_end >= %(day)s)))),
alone AS (SELECT * FROM one WHERE (SELECT count(*) FROM one) = 1 AND EXISTS (SELECT FROM appointment a
  WHERE a.patient_id = one.id AND a.start >= %(begin)s AND a.start < %(end)s)),
matched AS (UPDATE identity_attempt SET matched = true WHERE id = %(attempt)s AND EXISTS (SELECT FROM alone)),
old AS (DELETE FROM lobby_session WHERE expires_at < %(yesterday)s),
opened AS (INSERT INTO lobby_session (id, patient_id, account, kiosk, opened_at, expires_at)
  SELECT %(session)s, id, 'by hand', %(kiosk)s, %(at)s, %(until)s FROM alone),
tied AS (INSERT INTO lobby_attachment (number, session_id)
  SELECT nextval('lobby_connection'), %(session)s FROM alone),
told AS (INSERT INTO audit_event (id, at, actor, action, patient_id, sequence, hash)
  SELECT %(event)s, %(at)s, %(kiosk)s, 'identify', id, 0, '' FROM alone)
"""
LOOK_UP = WHO + "SELECT 'one' FROM alone"
ENTER = (
    WHO
    + """SELECT alone.*, a.* FROM alone JOIN appointment a ON a.patient_id = alone.id
  AND a.start >= %(begin)s AND a.start < %(end)s
ORDER BY a.start, a.id"""
)
BEFORE = """
SELECT p.*,
  (SELECT json_agg(a ORDER BY a.start, a.id) FROM appointment a
   WHERE a.patient_id = p.id AND a.start >= %(begin)s AND a.start < %(end)s),
  (SELECT to_json(v) FROM visit v WHERE v.patient_id = p.id AND v.day = %(day)s AND v.status <> 'finished' LIMIT 1),
  (SELECT json_agg(c) FROM coverage c WHERE c.patient_id = p.id),
  (SELECT json_agg(json_build_array(r.questionnaire, r.visit_id, r.authored, r.resource))
   FROM questionnaire_response r WHERE r.patient_id = p.id),
  (SELECT json_agg(json_build_array(c.document, c.signed_at)) FROM consent c WHERE c.patient_id = p.id),
  (SELECT value FROM setting WHERE key = 'form_rules'),
  EXISTS (SELECT FROM related_person r WHERE r.patient_id = p.id AND r.represents AND r.active
    AND coalesce(r.period_start, %(day)s) <= %(day)s AND coalesce(r.period_end, %(day)s) >= %(day)s)
FROM lobby_session s JOIN patient p ON p.id = s.patient_id WHERE s.id = %(session)s AND s.expires_at > %(at)s"""
OPEN = """
WITH v AS (INSERT INTO visit (id, patient_id, day, status, started_at, acknowledged_by, version)
  VALUES (%(visit)s, %(patient)s, %(day)s, 'planned', %(at)s, '', 1)),
i AS (INSERT INTO checklist_item (visit_id, kind, key, status, position, reason, completed_by) VALUES
  (%(visit)s, 'identity', '', 'done', 0, '', ''), (%(visit)s, 'contact', '', 'due', 1, '', ''),
  (%(visit)s, 'questionnaire', %(form)s, 'due', 2, '', ''), (%(visit)s, 'insurance', '', 'done', 3, '', ''),
  (%(visit)s, 'consent', 'treatment', 'done', 4, '', '')),
l AS (INSERT INTO visit_appointment (appointment_id, visit_id) VALUES (%(booking)s, %(visit)s)),
r AS (INSERT INTO step_record (id, visit_id, kiosk, sequence, kind, device_time, applied_at)
  VALUES (%(record)s, %(visit)s, %(kiosk)s, 1, 'VisitOpened', %(at)s, %(at)s)),
told AS (INSERT INTO audit_event (id, at, actor, action, patient_id, visit_id, record_id, sequence, hash)
  VALUES (%(event)s, %(at)s, %(kiosk)s, 'open_visit', %(patient)s, %(visit)s, %(record)s, 0, ''))
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
  ARRAY (SELECT d.called_at - b.start FROM ticket d CROSS JOIN LATERAL (SELECT a.start
    FROM visit_appointment l JOIN appointment a ON a.id = l.appointment_id
    WHERE l.visit_id = d.visit_id AND a.start >= %(begin)s AND a.start < %(end)s AND a.practitioner =
     (SELECT m.practitioner FROM visit_appointment k JOIN appointment m ON m.id = k.appointment_id
      WHERE k.visit_id = v.id ORDER BY m.start, m.id LIMIT 1) OFFSET 0) b
   WHERE d.called_at >= %(begin)s ORDER BY d.called_at DESC LIMIT 5)
FROM lobby_session s JOIN patient p ON p.id = s.patient_id JOIN visit v ON v.patient_id = p.id
JOIN ticket t ON t.visit_id = v.id WHERE s.id = %(session)s AND s.expires_at > %(at)s AND v.id = %(visit)s"""
LIST = """
SELECT v.*, t.*, p.family, p.given, p.birth_date, p.language, p.mrn, first.start, first.practitioner,
  p.id IN (SELECT patient_id FROM special_patient),
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
        # Each statement is planned once; for some of them the server would go on planning, which takes longer.
        options = "-c plan_cache_mode=force_generic_plan"
        self._connection = psycopg.connect(url, autocommit=True, options=options)
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

    def look_up(self, claim: IdentityClaim, kiosk: str, moment: datetime) -> str:
        """The try is counted, and judged once that is durable; the session, and nothing of whose it is."""
        session, found = self._judged(LOOK_UP, claim, kiosk, moment)
        assert found
        return session

    def identify(self, claim: IdentityClaim, kiosk: str, moment: datetime) -> tuple[str, list[Any]]:
        """As `look_up`; the session, and whoever has it with their bookings."""
        session, found = self._judged(ENTER, claim, kiosk, moment)
        assert found
        return session, found

    def _judged(
        self, statement: str, claim: IdentityClaim, kiosk: str, moment: datetime
    ) -> tuple[str, list[Any]]:
        at, said = naive(moment), self._said(claim)
        answers = f"{claim.key}|{claim.factor}|{said['answer']}"
        tried = {"attempt": str(uuid7()), "kiosk": kiosk, "at": at}
        weighed = {
            "claim": claim.key,
            "said": hashlib.sha256(answers.encode()).hexdigest(),
            "tries": SETTINGS.identity_tries,
            "tries_of_day": SETTINGS.identity_tries_per_day,
            "tries_of_hour": SETTINGS.kiosk_tries_per_hour,
            "opened_of_hour": SETTINGS.kiosk_opened_per_hour,
            "minutes": at - timedelta(minutes=SETTINGS.kiosk_lock_minutes),
            "quarter": at - timedelta(minutes=SETTINGS.identity_lock_minutes),
            "hour": at - timedelta(hours=1),
            "day_ago": at - timedelta(days=1),
        }
        self._cursor.execute(KNOCK, tried | said | weighed)
        session = hashlib.sha256(os.urandom(32)).hexdigest()
        until = {"yesterday": at - timedelta(days=1), "until": at + timedelta(minutes=30)}
        given = {**tried, "session": session, "event": str(uuid7())}
        return session, self._ask(statement, **given, **until, **said, **self._day(moment))

    def open_visit(self, session: str, kiosk: str) -> str:
        """What is asked in it is decided by what was said before; the visit's id."""
        moment = now()
        at, day = naive(moment), self._day(moment)
        ((patient, *_, booked, _, _, _, _, _, _),) = self._ask(BEFORE, session=session, at=at, **day)
        visit = str(uuid7())
        given = {"visit": visit, "patient": patient, "booking": booked[0]["id"], "form": FORM, "kiosk": kiosk}
        self._ask(OPEN, **given, **day, at=at, event=str(uuid7()), record=str(uuid7()))
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
