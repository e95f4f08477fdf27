"""How the engines find what hot paths ask for: by an index, never by reading a table that grows from end to end.

The statements are those that the services send; they are caught on their way and explained afterwards. What happens
inside of the server's functions no plan tells, but the server counts its scans of each table.

One file, though long: the hot paths of one clinic, which takes long to make.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import Any

import pytest
from sqlalchemy import Connection, event, insert, text

from kiosk.domain.glass import HOLDS
from kiosk.domain.identity import Identified, NotMatched
from kiosk.domain.permissions import StaffRole
from kiosk.domain.queue import TicketStatus
from kiosk.domain.visit.checklist import ItemKind
from kiosk.domain.visit.steps import CheckInFinished, HandedToDesk, PageKept
from kiosk.domain.visit.visit import VisitStatus
from kiosk.services.desk.arrivals import ArrivalService
from kiosk.services.desk.call_backs import CallBackService
from kiosk.services.desk.callers import CallerService
from kiosk.services.desk.messages import MessageService
from kiosk.services.desk.phone_calls import PhoneCallService
from kiosk.services.desk.queue import QueueService
from kiosk.services.record.identity import IdentityService
from kiosk.services.record.patients import PatientService
from kiosk.services.visit.checkin import CheckInService
from kiosk.store import postgres, tables
from kiosk.store.database import Database
from tests.actors import signed_in
from tests.engines import EMBEDDED, OWNER, SERVER, drop_server_record, make_server_record, server_url
from tests.factories import NOW, a_booking, a_patient, an_actor
from tests.services.clinic_maker import FORM, SETTINGS, claim, enter, record, whole_visit
from tests.thinned import few

# A server reads small tables from end to end, for that is quicker; an embedded record takes the index it has.
PEOPLE, FEW_PEOPLE = 5_000, 1_000
# Of today: some have arrived and some of them are called; the rest is history.
TODAY, ARRIVED, CALLED = 30, 8, 3
# They stay as small as the clinic.
SMALL = {
    "setting", "questionnaire", "practitioner", "location", "kiosk_state", "ticket_day", "alembic_version", "kiosk_key",
    "sealed_day_list", "set_aside_row", "write_count", "audit_seal", "healthcare_service", "visit_type",
    "practitioner_role", "staff_account", "staff_attachment", "staff_session", "special_privacy",
}  # fmt: skip
GROWING = set(tables.metadata.tables) - SMALL
FEW = "An index is missing; or rows are, in `_fill`, where the table is a new one."
_kiosks = count(1)


@dataclass
class Caught:
    """The statements of one use case, and the tables that the server has read from end to end meanwhile."""

    statements: list[tuple[str, Any]] = field(default_factory=list)
    scanned: set[str] = field(default_factory=set)


@dataclass
class Clinic:
    """A record with a few thousand patients, and ears on its way to the engine."""

    database: Database

    def __post_init__(self) -> None:
        self.engine = self.database._engine
        self.identity = IdentityService(self.database, SETTINGS, lambda: NOW)
        self.checkin = CheckInService(self.database, SETTINGS, lambda: NOW)
        self.arrivals = ArrivalService(self.database, SETTINGS, lambda: NOW)
        self.queue = QueueService(self.database, SETTINGS, lambda: NOW)
        self.callers = CallerService(self.database, SETTINGS, lambda: NOW)
        self.call_backs = CallBackService(self.database, lambda: NOW)
        self.phone_calls = PhoneCallService(self.database, lambda: NOW)
        self.messages = MessageService(self.database, lambda: NOW)
        # Of a member of staff it is asked besides whose record they may open.
        self.ann = signed_in(self.database, "Dr Ann", StaffRole.CLINICIAN)
        self._break_glasses()
        self._leave_unread()

    def _leave_unread(self) -> None:
        """All messages were for her, and of a few she has not read any."""
        with self.database.write(now=NOW) as connection:
            keys = connection.execute(text("SELECT id FROM message")).scalars().all()
            marks = [
                {
                    "message_id": key,
                    "account_id": self.ann.account_id,
                    "read_at": NOW if n >= CALLED else None,
                }
                for n, key in enumerate(keys)
            ]
            connection.execute(insert(tables.message_read), marks)
        with self.database.write() as connection:
            connection.execute(text("ANALYZE"))

    def _break_glasses(self) -> None:
        """For a thousand of the patients."""
        whose = {"account_id": self.ann.account_id, "broken_by": "Dr Ann", "reason": "called by the ward"}
        when = {"broken_at": NOW - timedelta(days=1), "until": NOW - timedelta(days=1) + HOLDS}
        glasses = [{"id": f"g{n}", "patient_id": f"p{n}", **whose, **when} for n in range(FEW_PEOPLE)]
        with self.database.write(now=NOW) as connection:
            connection.execute(insert(tables.broken_glass), glasses)
        with self.database.write() as connection:
            connection.execute(text("ANALYZE"))

    def catch(self, work: Callable[[], object]) -> Caught:
        """What ``work`` sends."""
        caught = Caught()

        def hear(
            _c: Connection, _cursor: Any, statement: str, values: Any, _context: Any, many: bool
        ) -> None:
            several = many and not isinstance(values, dict)
            caught.statements.append((statement, values[0] if several else values))

        before: dict[str, int] = {}

        def scans(connection: Connection, owed: bool = False) -> dict[str, int]:
            # Past SQLAlchemy, where we listen.
            cursor = connection.connection.cursor()
            if owed:
                speaker: Any = connection.connection.driver_connection
                speaker.say(lambda: None)
            cursor.execute("SELECT relname, seq_scan FROM pg_stat_xact_user_tables")
            return dict(cursor.fetchall())

        def note(connection: Connection) -> None:
            # What an earlier transaction has counted may not have been handed in yet.
            before.update(scans(connection))

        def look(connection: Connection) -> None:
            caught.scanned |= {
                name for name, times in scans(connection, owed=True).items() if times > before.get(name, 0)
            }

        owe, patch = postgres.owe, pytest.MonkeyPatch()

        def hear_owed(connection: Connection, words: str, values: Any) -> None:
            caught.statements.append((words, values))
            owe(connection, words, values)

        event.listen(self.engine, "before_cursor_execute", hear)
        if not self.database.embedded:
            patch.setattr(postgres, "owe", hear_owed)
            event.listen(self.engine, "begin", note)
            event.listen(self.engine, "commit", look)
        try:
            work()
        finally:
            patch.undo()
            event.remove(self.engine, "before_cursor_execute", hear)
            if not self.database.embedded:
                event.remove(self.engine, "begin", note)
                event.remove(self.engine, "commit", look)
        return caught

    def plans(self, caught: Caught) -> dict[str, str]:
        """The plan of every statement that has to find something."""
        how = "EXPLAIN QUERY PLAN" if self.database.embedded else "EXPLAIN"
        finding = {
            statement: values
            for statement, values in caught.statements
            if _FINDS.search(statement) and any(re.search(rf"\b{t}\b", statement) for t in GROWING)
        }
        with self.engine.connect() as connection:
            return {
                statement: "\n".join(
                    str(row[-1]) for row in connection.exec_driver_sql(f"{how} {statement}", values)
                )
                for statement, values in finding.items()
            }

    def session(self, number: int) -> str:
        return enter(self.database, number, kiosk=f"kiosk {next(_kiosks)}")

    def begun(self, number: int) -> tuple[str, str]:
        """The session of somebody of today, and their visit, which waits for its form alone."""
        session = self.session(number)
        visit = self.checkin.open_visit(session, (f"a{number}",), "kiosk")
        others = [step for step in whole_visit() if not isinstance(step, CheckInFinished)]
        self.checkin.apply(session, *(record(visit.id, step) for step in others))
        return session, visit.id


def _waits_or_went(number: int) -> TicketStatus:
    return TicketStatus.WAITING if number < TODAY else TicketStatus.DONE


def _fill(database: Database) -> None:
    """Everybody was here on another day, with all that a visit leaves; some are here today."""
    server = not database.embedded
    people = range(PEOPLE if server else FEW_PEOPLE)
    starts = [NOW if n < TODAY else NOW - timedelta(days=1 + n % 1_500, minutes=n) for n in people]
    PatientService(database).save(
        [a_patient(n) for n in people], [a_booking(n, start) for n, start in zip(people, starts, strict=True)]
    )
    visits = [n for n in people if not ARRIVED <= n < TODAY]
    days = {n: SETTINGS.today(starts[n]) for n in visits}
    rows: dict[str, list[dict[str, Any]]] = {
        "visit": [
            {
                "id": f"v{n}", "patient_id": f"p{n}", "day": days[n],
                "status": VisitStatus.ARRIVED if n < TODAY else VisitStatus.FINISHED,
                "started_at": starts[n], "arrived_at": starts[n],
            }
            for n in visits
        ],
        "visit_appointment": [{"appointment_id": f"a{n}", "visit_id": f"v{n}"} for n in visits],
        "checklist_item": [
            {"visit_id": f"v{n}", "kind": kind, "key": "", "status": "done", "position": place}
            for n in visits
            for place, kind in enumerate((ItemKind.CONTACT, ItemKind.INSURANCE))
        ],
        "ticket": [
            {
                "id": f"t{n}", "visit_id": f"v{n}", "day": days[n], "letter": "A", "number": n + 1,
                "status": TicketStatus.CALLED if n < CALLED else _waits_or_went(n),
                "created_at": starts[n], "called_at": starts[n] if n < CALLED or n > TODAY else None,
            }
            for n in visits
        ],
        "step_record": [
            {
                "id": f"s{n}", "visit_id": f"v{n}", "kiosk": "k", "sequence": n, "kind": "ContactConfirmed",
                "device_time": starts[n], "applied_at": starts[n],
            }
            for n in visits
        ],
        "questionnaire_response": [
            {
                "id": f"r{n}", "visit_id": f"v{n}", "patient_id": f"p{n}", "questionnaire": FORM,
                "version": "1", "authored": starts[n], "resource": {},
            }
            for n in visits
        ],
        "form_draft": [
            {
                "visit_id": f"v{n}", "questionnaire": FORM, "version": "1", "resource": {}, "saved_at": starts[n],
            }
            for n in visits
        ],
        "consent": [
            {
                "id": f"c{n}", "visit_id": f"v{n}", "patient_id": f"p{n}", "document": "treatment",
                "version": "1", "language": "en", "method": "typed", "strokes": [], "signed_at": starts[n],
            }
            for n in visits
        ],
        "appointment_history": [
            {
                "id": f"b{n}", "appointment_id": f"a{n}", "until": starts[n], "by": "import", "start": starts[n],
                "minutes": 20, "status": "booked",
            }
            for n in people
        ],
        "booking_mail": [
            {
                "id": f"m{n}", "appointment_id": f"a{n}", "kind": "reminder", "state": "sent", "token": f"{n}",
                "address": "+15550100001", "made_at": starts[n], "due_at": starts[n], "tries": 1, "code": 0,
                "way": "text", "settled_at": starts[n],
            }
            for n in people
        ],
        "phone_call": [
            {
                "id": f"pc{n}", "at": starts[n], "direction": "incoming", "state": "closed", "topic": "other",
                "outcome": "not_needed", "made_by": "Ivo", "patient_id": f"p{n}",
            }
            for n in visits
        ],
        "call_back": [
            {
                "id": f"cb{n}", "made_at": starts[n], "promised_by": starts[n], "made_by": "Ivo", "topic": "other",
                "state": "open" if n < TODAY else "closed", "outcome": "" if n < TODAY else "not_needed",
                "call_id": f"pc{n}", "patient_id": f"p{n}",
            }
            for n in visits
        ],
        "message": [
            {
                "id": f"me{n}", "patient_id": f"p{n}", "to_whom": "everybody", "author": "Ivo", "written_at": starts[n],
                "state": "open" if n < CALLED else "done", "owner": "" if n < CALLED else "Ivo",
            }
            for n in visits
        ],
        "desk_entry": [
            {
                "id": f"de{n}", "kiosk": "k", "kind": "red_flag", "reason": "red_flag", "device_time": starts[n],
                "received_at": starts[n], "detail": {}, "visit_id": f"v{n}", "settled_at": starts[n],
                "settled_by": "Ivo",
            }
            for n in visits
        ],
        "message_text": [{"message_id": f"me{n}", "words": "Comes at noon"} for n in visits],
        "human_name": [
            {"id": f"f{n}", "patient_id": f"p{n}", "position": 0, "use": "official", "family": "F"} for n in people
        ],
        "patient_identifier": [
            {"id": f"j{n}", "patient_id": f"p{n}", "position": 0, "use": "", "value": f"{n}", "type": "MR"}
            for n in people
        ],
        "related_person": [
            {"id": f"k{n}", "patient_id": f"p{n}", "name": "Ana", "active": True, "phone_key": f"{n:04}"}
            for n in people
        ],
        "representative": [
            {
                "id": f"r{n}", "visit_id": f"v{n}", "patient_id": f"p{n}", "relationship": "parent",
                "told_at": starts[n],
            }
            for n in visits
        ],
        "patient_correction": [
            {
                "id": f"o{n}", "patient_id": f"p{n}", "birth_date_before": NOW.date(), "birth_date": NOW.date(),
                "corrected_at": starts[n],
            }
            for n in people
        ],
        "patient_join": [
            {
                "id": f"u{n}", "kept_id": f"p{n}", "double_id": f"p{n + 1 if n + 1 in people else 0}",
                "joined_at": starts[n], "parted_at": starts[n],
            }
            for n in people
        ],
        "patient_join_row": [{"join_id": f"u{n}", "of_table": "appointment", "row_id": f"a{n}"} for n in people],
        "patient_link": [{"patient_id": f"p{n}", "other": f"p{n + 1}", "type": "seealso"} for n in people],
        "patient_telecom": [
            {
                "id": f"n{n}", "patient_id": f"p{n}", "position": 0, "use": "home", "value": "", "system": "phone",
                "rank": 0, "key": f"{n % 10_000:04}",
            }
            for n in people
        ],
        "patient_address": [
            {"id": f"h{n}", "patient_id": f"p{n}", "position": 0, "use": "home", "key": "02139"} for n in people
        ],
        "coverage": [{"id": f"i{n}", "patient_id": f"p{n}", "payer": "Acme"} for n in people],
        "taken_back": [
            {
                "id": f"gone {n}", "patient_id": f"p{n}", "taken_at": starts[n],
                "taken_by": "Ivo",
            }
            for n in people
        ],
        "charge": [
            {
                "id": f"ch{n}", "patient_id": f"p{n}", "kind": "other", "amount": 100, "currency": "EUR",
                "state": "cancelled", "made_at": starts[n], "made_by": "Ivo",
            }
            for n in people
        ],
        "delay": [
            {
                "id": f"dl{n}", "of_what": "practitioner", "subject": f"Dr {n}", "place": "", "minutes": 10,
                "until": starts[n] - timedelta(days=1), "reason": "other", "entered_by": "Ivo",
                "entered_at": starts[n], "note": "", "ended_by": "", "ended_at": starts[n],
            }
            for n in people
        ],
        "notice": [
            {
                "id": f"no{n}", "visit_id": f"v{n}", "ticket_id": f"t{n}", "template": "", "says": {},
                "on_board": False, "written_by": "Ivo", "written_at": starts[n], "seen_on": "", "ended_by": "",
            }
            for n in visits
        ],
        "agreed_point": [
            {
                "id": f"ag{n}", "visit_id": f"v{n}", "template": "", "says": {}, "written_by": "Ivo",
                "written_at": starts[n], "ended_by": "",
            }
            for n in visits
        ],
        "check_out": [
            {"visit_id": f"v{n}", "kiosk": "k", "at": starts[n], "said": n % 2 == 0} for n in visits
        ],
        "change_request": [
            {"id": f"q{n}", "visit_id": f"v{n}", "field": "phone", "status": "accepted"} for n in visits
        ],
        "clinical_statement": [
            {"id": f"m{n}", "patient_id": f"p{n}", "kind": "allergy", "text": "dust", "recorded_at": starts[n]}
            for n in people
        ],
        "identity_attempt": [
            {
                "id": f"e{n}", "kiosk": f"old kiosk {n % 9}", "identity": f"{n:064}",
                "at": NOW - timedelta(minutes=n), "matched": n % 3 == 0, "person": f"p{n}",
            }
            for n in people
        ],
        "audit_event": [
            {
                "id": f"h{n}", "at": starts[n], "actor": "k", "action": "identify", "patient_id": f"p{n}",
                "chain": f"kiosk {n % 9}" if server else "", "sequence": n // 9 + 1 if server else n + 1, "hash": "h",
            }
            for n in people
        ],
        "lobby_session": [
            {
                "id": f"{n:064}", "patient_id": f"p{n}", "kiosk": "k",
                "opened_at": NOW, "expires_at": NOW + timedelta(minutes=30),
            }
            for n in people
        ],
        "lobby_attachment": [{"number": -1 - n, "session_id": f"{n:064}"} for n in people],
    }  # fmt: skip
    with database.write(now=NOW) as connection:
        for name, values in rows.items():
            connection.execute(insert(tables.metadata.tables[name]), values)
    with database.write() as connection:
        connection.execute(text("ANALYZE"))


@pytest.fixture(scope="module", params=few([EMBEDDED, SERVER], EMBEDDED))
def clinic(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Clinic]:
    if request.param == EMBEDDED:
        url, drop = f"sqlite:///{tmp_path_factory.mktemp('plans') / 'clinic.db'}", None
    else:
        cluster = request.getfixturevalue("server_template")
        drop = make_server_record(cluster)
        url = server_url(cluster, OWNER, drop)
    database = Database(url)
    database.upgrade()
    _fill(database)
    yield Clinic(database)
    database.close()
    if drop is not None:
        drop_server_record(request.getfixturevalue("server_template"), drop)


def _identify(clinic: Clinic) -> Callable[[], object]:
    def work() -> None:
        outcome = clinic.identity.identify(claim(10), f"kiosk {next(_kiosks)}")
        assert isinstance(outcome, Identified)
        assert len(outcome.appointments) == 1

    return work


def _fail(clinic: Clinic) -> Callable[[], object]:
    def work() -> None:
        wrong = claim(11)
        outcome = clinic.identity.identify(
            type(wrong)(wrong.family_name, wrong.birth_date, wrong.factor, "0000"), f"kiosk {next(_kiosks)}"
        )
        assert isinstance(outcome, NotMatched)

    return work


def _open(clinic: Clinic) -> Callable[[], object]:
    session = clinic.session(12)
    return lambda: clinic.checkin.open_visit(session, ("a12",), "kiosk")


def _again(clinic: Clinic) -> Callable[[], object]:
    session, _ = clinic.begun(13)
    return lambda: clinic.checkin.visit_today(session)


def _step(clinic: Clinic) -> Callable[[], object]:
    session, visit = clinic.begun(14)
    page = PageKept(FORM, "1", {})
    given = HandedToDesk(ItemKind.INSURANCE, "", "no_card")
    return lambda: clinic.checkin.apply(session, record(visit, page), record(visit, given))


def _form(clinic: Clinic) -> Callable[[], object]:
    session, visit = clinic.begun(15)
    return lambda: clinic.checkin.apply(session, *(record(visit, step) for step in whole_visit()))


def _finish(clinic: Clinic) -> Callable[[], object]:
    session, visit = clinic.begun(16)
    return lambda: clinic.checkin.apply(session, record(visit, CheckInFinished()))


def _receipt(clinic: Clinic) -> Callable[[], object]:
    session, visit = clinic.begun(17)
    clinic.checkin.apply(session, record(visit, CheckInFinished()))
    return lambda: clinic.checkin.receipt(session, visit)


# Each use case, and the tables that it has to find something in: there it is seen by statement.
CASES: dict[str, tuple[Callable[[Clinic], Callable[[], object]], set[str]]] = {
    "identification": (_identify, {"patient_name", "appointment", "identity_attempt", "audit_event"}),
    "failures counted": (_fail, {"identity_attempt"}),
    "a visit opened": (_open, {"visit", "appointment", "consent", "questionnaire_response"}),
    "the visit of the day": (_again, {"visit", "checklist_item", "form_draft"}),
    "the checklist of a visit": (_step, {"visit", "checklist_item", "form_draft"}),
    "a form": (_form, {"form_draft", "change_request", "checklist_item"}),
    "the next ticket": (_finish, {"ticket", "visit", "appointment", "audit_event"}),
    "the receipt": (_receipt, {"ticket", "appointment", "checklist_item"}),
    "arrivals of today": (
        lambda clinic: lambda: clinic.arrivals.today(an_actor()),
        {"visit", "ticket", "checklist_item", "wanted_change", "appointment"},
    ),
    "one arrival": (
        lambda clinic: lambda: clinic.arrivals.details("v3", clinic.ann),
        {"visit", "questionnaire_response", "consent"},
    ),
    "search by name": (
        lambda clinic: lambda: clinic.arrivals.search("family391", clinic.ann),
        {"patient_name", "patient", "appointment"},
    ),
    "whose number rings": (
        lambda clinic: lambda: clinic.callers.of_number("555 010 0391", clinic.ann),
        {"patient"},
    ),
    "who is to be called back": (
        lambda clinic: lambda: clinic.call_backs.open_ones(clinic.ann),
        {"call_back"},
    ),
    "messages for oneself": (
        lambda clinic: lambda: clinic.messages.mine(clinic.ann),
        {"message", "message_text", "message_read"},
    ),
    "the log of calls": (lambda clinic: lambda: clinic.phone_calls.log(clinic.ann), {"phone_call"}),
    "the day's calls": (lambda clinic: clinic.queue.calls, {"ticket"}),
    "an arrival seen": (
        lambda clinic: lambda: clinic.queue.acknowledge("v7", an_actor("Ana")),
        {"visit", "audit_event"},
    ),
}
# By itself, or as a part of several in one; what is only inserted finds nothing.
_FINDS = re.compile(r"^(SELECT|UPDATE|DELETE)|\((UPDATE|DELETE) ")
# What the server's functions do is not in any statement, nor what its triggers do.
INSIDE = {
    "patient_name",
    "appointment",
    "identity_attempt",
    "audit_event",
    "ticket",
    "form_draft",
    "change_request",
}


@pytest.mark.parametrize(
    "case",
    CASES,
)
def test_what_is_asked_often_is_found_by_an_index(clinic: Clinic, case: str) -> None:
    prepare, wanted = CASES[case]
    caught = clinic.catch(prepare(clinic))
    plans = clinic.plans(caught)
    told = "\n\n".join(f"{statement}\n{plan}" for statement, plan in plans.items())
    inside = set() if clinic.database.embedded else INSIDE
    assert all(any(table in statement for statement in plans) for table in wanted - inside), told
    for statement, plan in plans.items():
        lines = [line.strip(" ->") for line in plan.split("\n")]
        if clinic.database.embedded:
            # A scan with an index is a whole one too.
            found = [
                line for line in lines if line.startswith("SCAN") and line.split()[1].strip('"') in GROWING
            ]
            known = any(line.startswith("SEARCH") for line in lines)
        else:
            found = [line for line in lines if "Seq Scan on" in line and _scanned(line) in GROWING]
            known = any("Index" in line for line in lines) or "kiosk_" in statement
        assert not found, f"{statement}\n{plan}\n{FEW}"
        assert known, f"{statement}\n{plan}"
    assert not caught.scanned & GROWING, f"{told}\n{FEW}"


def _scanned(line: str) -> str:
    return line.partition("Seq Scan on ")[2].split()[0].strip('"')


def test_the_ears_hear_a_scan(clinic: Clinic) -> None:
    def work() -> None:
        with clinic.database.write(now=datetime.now(UTC)) as connection:
            connection.exec_driver_sql("SELECT count(*) FROM patient WHERE city = 'Nowhere'").scalar_one()

    caught = clinic.catch(work)
    plans = clinic.plans(caught)
    (plan,) = [plan for statement, plan in plans.items() if "Nowhere" in statement]
    assert ("SCAN patient" if clinic.database.embedded else "Seq Scan on patient") in plan
    assert clinic.database.embedded or "patient" in caught.scanned
