"""Whose record staff may open, and what breaking the glass comes to: for whom, for how long, who hears of it."""

from collections.abc import Callable
from dataclasses import fields
from datetime import datetime, timedelta

import psycopg
import pytest
from sqlalchemy import select

from kiosk.domain.actor import Actor
from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.feed import Change, Topic
from kiosk.domain.glass import HOLDS, GlassReason, GlassRefused, GlassVerdict, note_of, reason_of
from kiosk.domain.permissions import ALLOWED, NotAllowed, Permission, StaffRole
from kiosk.domain.queue import TicketStatus
from kiosk.domain.visit.steps import ContactConfirmed, FieldChange
from kiosk.services.desk.arrivals import ArrivalService
from kiosk.services.desk.changes import ChangeService
from kiosk.services.desk.glass import GlassService
from kiosk.services.desk.joining import JoiningService
from kiosk.services.desk.opening import GlassShut
from kiosk.services.desk.queue import QueueService
from kiosk.services.desk.walk_ins import WalkIn, WalkInService
from kiosk.services.record.patients import PatientService
from kiosk.services.visit.checkin import CheckInService
from kiosk.store import tables
from kiosk.store.database import Database
from tests.actors import signed_in, who_did
from tests.clusters import Cluster
from tests.engines import in_the_days_of_tests, server_url
from tests.factories import NOW, a_booking, a_patient, an_actor
from tests.services.clinic_maker import SETTINGS, Kiosk, record, whole_visit

WHY = "Called by the ward, she is in pain"


class Ward:
    """One is here today, one is expected, one came two days ago, one has never come; a clinician and two managers."""

    def __init__(self, database: Database, own: Database | None = None) -> None:
        """``own`` is the record as a computer of staff has it, under its login."""
        self.database = database
        self.time = NOW
        long_ago = NOW - timedelta(days=2)
        people = [a_patient(n) for n in (1, 2, 3, 4)]
        bookings = [a_booking(1), a_booking(2), a_booking(3, long_ago)]
        PatientService(database).save(people, bookings)
        self.here = self.come("p1", "a1")
        self.time = long_ago
        self.before = self.come("p3", "a3", FieldChange("city", people[2].contact.city, "Elsewhere"))
        # Who comes is seen to and goes.
        self.queue_done(self.before)
        self.time = NOW
        own = own or database
        self.glass = GlassService(own, SETTINGS, self.now)
        self.arrivals = ArrivalService(own, SETTINGS, self.now)
        self.changes = ChangeService(own, self.now)
        self.ann = signed_in(database, "Dr Ann", StaffRole.CLINICIAN)
        self.bea = signed_in(database, "Bea", StaffRole.MANAGER)

    def now(self) -> datetime:
        return self.time

    def come(self, patient: str, booking: str, *changed: FieldChange) -> str:
        kiosk = Kiosk(self.database, SETTINGS, self.now)
        visit = kiosk.open_visit(patient, (booking,), "kiosk-1").id
        for step in (ContactConfirmed(changed), *whole_visit()[1:]):
            kiosk.apply(record(visit, step))
        return visit

    def queue_done(self, visit: str) -> None:
        with self.database.read() as connection:
            query = select(tables.ticket.c.id).where(tables.ticket.c.visit_id == visit)
            ticket = connection.execute(query).scalar_one()
        queue = QueueService(self.database, SETTINGS, self.now)
        queue.move(ticket, TicketStatus.WAITING, TicketStatus.CALLED, an_actor())
        queue.move(ticket, TicketStatus.CALLED, TicketStatus.DONE, an_actor())

    def events(self, action: str) -> list[str]:
        return who_did(self.database, action)


@pytest.fixture
def ward(empty: Database) -> Ward:
    return Ward(empty)


def test_whoever_is_of_the_day_is_open_to_who_may_open_patients(ward: Ward) -> None:
    for who in (ward.ann, ward.bea, signed_in(ward.database, "Ivo", StaffRole.FRONT_DESK)):
        assert ward.arrivals.opened(ward.here, who).patient.id == "p1"
        for patient in ("p1", "p2"):
            found = ward.glass.record(patient, who)
            assert found.patient.id == patient
            assert found.until is None
    assert ward.events("read_record") == ["Dr Ann"] * 2 + ["Bea"] * 2 + ["Ivo"] * 2
    assert ward.glass.all(ward.bea) == ()


def ways_in(ward: Ward) -> dict[str, Callable[[Actor], object]]:
    """Every call of the desk that shows what is in a record."""
    return {
        "visit": lambda who: ward.arrivals.opened(ward.before, who),
        "again": lambda who: ward.arrivals.details(ward.before, who),
        "record": lambda who: ward.glass.record("p3", who),
        "changes": lambda who: ward.changes.of_visit(ward.before, who),
    }


@pytest.mark.parametrize("role", [role for role in StaffRole if Permission.OPEN_PATIENT in ALLOWED[role]])
def test_who_is_not_of_the_day_is_shut_to_everybody(ward: Ward, role: StaffRole) -> None:
    who = signed_in(ward.database, "Eve", role)
    for name, way in ways_in(ward).items():
        with pytest.raises(GlassShut):
            way(who)
        assert ward.events("read_visit") == ward.events("read_record") == [], name


def test_breaking_the_glass_opens_one_record_to_one_person_for_half_an_hour(ward: Ward) -> None:
    opened = ward.glass.break_glass("p3", f"  {WHY} ", ward.ann)
    assert opened.until == NOW + HOLDS
    assert (opened.patient.id, opened.visits[0]) == ("p3", 1)
    assert [form.questionnaire for form in opened.responses]
    ward.time = NOW + HOLDS - timedelta(seconds=1)
    for name, way in ways_in(ward).items():
        assert way(ward.ann), name
        # Nobody else, and nobody else's record.
        with pytest.raises(GlassShut):
            way(ward.bea)
    with pytest.raises(GlassShut):
        ward.glass.record("p4", ward.ann)
    ward.time = NOW + HOLDS
    for way in ways_in(ward).values():
        with pytest.raises(GlassShut):
            way(ward.ann)
    assert ward.glass.break_glass("p3", WHY, ward.ann).until == NOW + 2 * HOLDS
    assert ward.events("glass_broken") == ["Dr Ann", "Dr Ann"]


def test_where_it_is_open_already_nothing_is_broken(ward: Ward) -> None:
    ward.glass.break_glass("p2", WHY, ward.ann)
    ward.glass.break_glass("p3", WHY, ward.ann)
    ward.glass.break_glass("p3", WHY, ward.ann)
    assert [glass.patient_id for glass in ward.glass.all(ward.bea)] == ["p3"]


def test_all_windows_of_managers_hear_of_it_at_once(ward: Ward) -> None:
    feed = ward.database.feed()
    feed.changes()
    ward.glass.break_glass("p3", WHY, ward.ann)
    (glass,) = ward.glass.unreviewed(ward.bea)
    assert feed.changes(5) >= {Change(Topic.GLASS, glass.id)}
    feed.close()
    assert (glass.by, glass.patient, glass.mrn) == ("Dr Ann", "Family3, Given", a_patient(3).mrn)
    assert (glass.reason, glass.at, glass.until) == (WHY, NOW, NOW + HOLDS)


@pytest.mark.parametrize(
    "reason", ["", "   ", "because", "a b c d e f", "........ ........", "ab\u200b\u200b\u200b cd"]
)
def test_a_reason_says_something(ward: Ward, reason: str) -> None:
    with pytest.raises(GlassRefused) as refusal:
        ward.glass.break_glass("p3", reason, ward.ann)
    assert refusal.value.reason is GlassReason.SAYS_NOTHING
    with pytest.raises(GlassRefused):
        reason_of("long " * 101)
    assert reason_of("asked about 4242 4242 4242 4242") == "asked about •••• •••• •••• 4242"
    assert note_of(GlassVerdict.ACCEPTED, "4242424242424242") == "••••••••••••4242"
    assert ward.glass.all(ward.bea) == ()
    assert ward.events("glass_broken") == []


def test_somebody_else_reviews_it_once(ward: Ward) -> None:
    both = signed_in(ward.database, "Cleo", StaffRole.CLINICIAN, StaffRole.MANAGER)
    ward.glass.break_glass("p3", WHY, both)
    ward.glass.break_glass("p4", WHY, ward.ann)
    by_ann, own = ward.glass.unreviewed(ward.bea)
    with pytest.raises(GlassRefused) as refusal:
        ward.glass.review(own.id, GlassVerdict.ACCEPTED, "", both)
    assert refusal.value.reason is GlassReason.OWN
    with pytest.raises(GlassRefused) as refusal:
        ward.glass.review(own.id, GlassVerdict.CONCERN, "hm", ward.bea)
    assert refusal.value.reason is GlassReason.SAYS_NOTHING
    ward.glass.review(own.id, GlassVerdict.CONCERN, "She is a neighbour of hers", ward.bea)
    with pytest.raises(GlassRefused) as refusal:
        ward.glass.review(own.id, GlassVerdict.ACCEPTED, "", ward.bea)
    assert refusal.value.reason is GlassReason.REVIEWED
    assert ward.glass.unreviewed(ward.bea) == (by_ann,)
    ward.glass.review(by_ann.id, GlassVerdict.ACCEPTED, "", both)
    assert ward.glass.unreviewed(ward.bea) == ()
    first, last = ward.glass.all(ward.bea)
    assert first.review is not None
    assert last.review is not None
    assert (first.review.verdict, first.review.by) == (GlassVerdict.ACCEPTED, "Cleo")
    assert (last.review.verdict, last.review.note) == (GlassVerdict.CONCERN, "She is a neighbour of hers")
    assert ward.events("glass_concern") == ["Bea"]
    assert ward.events("glass_accepted") == ["Cleo"]


def test_an_auditor_reads_of_it_without_a_name_of_a_patient(ward: Ward) -> None:
    ward.glass.break_glass("p3", WHY, ward.ann)
    eve = signed_in(ward.database, "Eve", StaffRole.AUDITOR)
    (glass,) = ward.glass.all(eve)
    assert (glass.patient, glass.mrn, glass.patient_id, glass.by) == ("", "", "p3", "Dr Ann")


def test_no_command_breaks_or_reviews_it(ward: Ward) -> None:
    """A command is nobody who could be asked, and nobody else."""
    with pytest.raises(NotAllowed):
        ward.glass.break_glass("p3", WHY, an_actor())
    ward.glass.break_glass("p3", WHY, ward.ann)
    (glass,) = ward.glass.unreviewed(ward.bea)
    with pytest.raises(NotAllowed):
        ward.glass.review(glass.id, GlassVerdict.ACCEPTED, "", an_actor())


def test_it_cannot_be_switched_off() -> None:
    assert not [item.name for item in fields(ClinicSettings) if "glass" in item.name or "break" in item.name]
    assert Permission.BREAK_GLASS in ALLOWED[StaffRole.CLINICIAN]
    assert Permission.REVIEW_GLASS in ALLOWED[StaffRole.MANAGER]


def test_a_search_shows_of_whom_is_shut_what_tells_them_apart(ward: Ward) -> None:
    one = a_patient(3)
    (hit,) = ward.arrivals.search(one.mrn, ward.ann)
    assert hit.is_shut
    assert (hit.patient.full_name, hit.patient.birth_date, hit.patient.mrn) == (
        one.full_name,
        one.birth_date,
        one.mrn,
    )
    assert hit.patient.contact.phone == ""
    # Whoever registers and corrects goes by the phone as well; the record is shut to them too.
    (hit,) = ward.arrivals.search(one.mrn, ward.bea)
    assert (hit.is_shut, hit.patient.contact) == (True, one.contact)
    for who in (ward.ann, ward.bea):
        (hit,) = ward.arrivals.search(a_patient(2).mrn, who)
        assert (hit.is_shut, hit.patient) == (False, a_patient(2))
    ward.glass.break_glass("p3", WHY, ward.ann)
    (hit,) = ward.arrivals.search(one.mrn, ward.ann)
    assert (hit.is_shut, hit.patient.contact) == (False, one.contact)


def test_nobody_books_somebody_only_to_open_them(ward: Ward) -> None:
    checkin = CheckInService(ward.database, SETTINGS, ward.now)
    walk_ins = WalkInService(ward.database, SETTINGS, ward.now, checkin)
    with pytest.raises(NotAllowed):
        walk_ins.book("p3", WalkIn(), ward.ann)
    walk_ins.book("p3", WalkIn(), ward.bea)
    assert ward.glass.record("p3", ward.ann).until is None


def test_of_a_double_the_record_that_stays_is_opened(ward: Ward) -> None:
    joining = JoiningService(ward.database, SETTINGS, ward.now)
    kept, double = joining.records("p3", "p4", ward.bea)
    joining.join(kept.patient, double.patient, ward.bea)
    assert ward.glass.break_glass("p4", WHY, ward.ann).patient.id == "p3"
    assert ward.glass.record("p3", ward.ann).patient.id == "p3"


def prompt_of(who: Actor, url: str) -> psycopg.Connection:
    """A SQL prompt under a computer's login, at which ``who`` acts."""
    made = psycopg.connect(url, autocommit=True)
    made.execute("SELECT kiosk_take_up(%s), set_config('kiosk.shown', 'yes', false)", (who.session,))
    return made


def test_behind_the_wall_it_is_written_once_and_reviewed_once(server: tuple[Cluster, str]) -> None:
    cluster, name = server
    in_the_days_of_tests(server_url(cluster, "kiosk_owner", name))
    owner, own = (Database(server_url(cluster, login, name)) for login in ("kiosk_owner", "staff_1"))
    ward = Ward(owner, own)
    ward.glass.break_glass("p3", WHY, ward.ann)
    (glass,) = ward.glass.unreviewed(ward.bea)
    new = (
        "INSERT INTO broken_glass (id, account_id, broken_by, patient_id, reason, broken_at, until, reviewed_by, note)"
        f" VALUES ('x', '{ward.ann.account_id}', 'Ann', 'p3', %s, '2026-01-01 10:00', %s, '', '')"
    )
    refused: tuple[tuple[str, tuple[str, ...]], ...] = (
        (new, (WHY, "2026-01-01 11:00")),
        (new, ("short", "2026-01-01 10:30")),
        ("DELETE FROM broken_glass", ()),
        ("UPDATE broken_glass SET reason = 'something else entirely'", ()),
        ("UPDATE broken_glass SET until = now()", ()),
        (
            "UPDATE broken_glass SET reviewed_at = now(), verdict = 'accepted', reviewer_id = account_id",
            (),
        ),
        ("UPDATE broken_glass SET reviewed_at = now(), verdict = 'accepted'", ()),
    )
    prompts = [prompt_of(who, server_url(cluster, "staff_1", name)) for who in (ward.ann, ward.bea)]
    for statement, values in refused:
        # Of whoever did it; somebody else's review says what it comes to.
        with pytest.raises((psycopg.errors.InsufficientPrivilege, psycopg.errors.CheckViolation)):
            prompts[statement.startswith("UPDATE")].execute(statement, values)
    # Nobody reviews what they did themselves, and nobody else breaks a glass in their name.
    theirs = "UPDATE broken_glass SET reviewed_at = now(), verdict = 'accepted', reviewer_id = %s"
    assert prompts[0].execute(theirs, (ward.bea.account_id,)).rowcount == 0
    for prompt, reviewer in ((prompts[1], ward.ann), (prompts[1], None)):
        with pytest.raises((psycopg.errors.InsufficientPrivilege, psycopg.errors.CheckViolation)):
            prompt.execute(theirs, (reviewer and reviewer.account_id,))
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        prompts[1].execute(new, (WHY, "2026-01-01 10:30"))
    ward.glass.review(glass.id, GlassVerdict.CONCERN, "Nobody at the ward knows of it", ward.bea)
    for prompt in prompts:
        done = prompt.execute("UPDATE broken_glass SET verdict = 'accepted', reviewed_at = now()")
        assert done.rowcount == 0
        prompt.close()
    for login in ("lobby_1", "board_1", "import_1"):
        with (
            psycopg.connect(server_url(cluster, login, name)) as connection,
            pytest.raises(psycopg.errors.InsufficientPrivilege),
        ):
            connection.execute("SELECT * FROM broken_glass")
    owner.close()
    own.close()
