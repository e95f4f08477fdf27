"""Patients of special privacy: who says so, what opens them, and that nothing else of the day is held up."""

from collections.abc import Callable, Iterable, Iterator
from datetime import timedelta
from pathlib import Path

import psycopg
import pytest

from kiosk.domain.access import AccessKind
from kiosk.domain.actor import Actor
from kiosk.domain.feed import Change, Topic
from kiosk.domain.glass import HOLDS, GlassReason, GlassRefused, GlassVerdict, Ground
from kiosk.domain.people import Patient
from kiosk.domain.permissions import ALLOWED, NotAllowed, Permission, StaffRole
from kiosk.domain.queue import TicketStatus
from kiosk.services.desk import privacy
from kiosk.services.desk.checking_in import CheckingInService
from kiosk.services.desk.correcting import CorrectingService
from kiosk.services.desk.joining import JoiningService
from kiosk.services.desk.opening import GlassShut, ReasonWanted
from kiosk.services.desk.privacy import PrivacyService, RecordHeld
from kiosk.services.desk.queue import QueueService
from kiosk.services.desk.registering import Particulars, RegisteringService
from kiosk.services.desk.walk_ins import WalkIn, WalkInService
from kiosk.services.record.patients import PatientService
from kiosk.services.staffing.access import AccessReader
from kiosk.services.visit.checkin import CheckInService
from kiosk.store.database import Database
from tests.actors import signed_in
from tests.engines import EMBEDDED, OWNER, SERVER, in_the_days_of_tests, server_url
from tests.factories import NOW, a_patient, an_actor
from tests.services.clinic_maker import SETTINGS
from tests.services.desk.test_glass import Ward

WORKS_HERE = "Works at our front desk"
WHY = "Is called in for the scan now"
WALL = "wall"
OPENERS = [role for role in StaffRole if Permission.OPEN_PATIENT in ALLOWED[role]]


class Private(Ward):
    """Whoever is here, and whoever came two days ago, is of special privacy."""

    def __init__(self, database: Database, own: Database | None = None) -> None:
        super().__init__(database, own)
        self.own = own or database
        self.privacy = PrivacyService(self.own, self.now)
        for patient in ("p1", "p3"):
            self.privacy.keep(patient, WORKS_HERE, self.bea)

    def ways_in(self) -> dict[str, Callable[[Actor], object]]:
        """Every call of the desk that shows what is in the record of who is here."""
        return {
            "visit": lambda who: self.arrivals.opened(self.here, who),
            "again": lambda who: self.arrivals.details(self.here, who),
            "record": lambda who: self.glass.record("p1", who),
            "changes": lambda who: self.changes.of_visit(self.here, who),
        }

    def walk_ins(self) -> WalkInService:
        checkin = CheckInService(self.own, SETTINGS, self.now)
        return WalkInService(self.own, SETTINGS, self.now, checkin)


@pytest.fixture(params=[EMBEDDED, SERVER, WALL])
def private(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Private]:
    """On each engine as its owner, and on a server under a computer's login, which goes by the server's time."""
    if request.param == EMBEDDED:
        owner = own = Database(f"sqlite:///{tmp_path / 'clinic.db'}")
        owner.upgrade()
    else:
        cluster, name = request.getfixturevalue("server")
        in_the_days_of_tests(server_url(cluster, OWNER, name))
        owner = Database(server_url(cluster, OWNER, name))
        own = Database(server_url(cluster, "staff_1", name)) if request.param == WALL else owner
    yield Private(owner, own)
    own.close()
    owner.close()


BY_ITS_OWN_TIME = pytest.mark.parametrize("private", [EMBEDDED, SERVER], indirect=True)


@pytest.mark.parametrize("private", [SERVER, WALL], indirect=True)
def test_who_holds_a_patients_row_by_plain_sql_delays_no_flag_unnamed(
    private: Private, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is waited for a moment, less than a second, and told whose work it is."""
    assert privacy.PATIENCE < 1000
    monkeypatch.setattr(privacy, "PATIENCE", 50)
    eve = signed_in(private.database, "Eve", StaffRole.MANAGER)
    cluster, name = request.getfixturevalue("server")
    with psycopg.connect(
        server_url(cluster, "staff_1", name).replace("+psycopg", ""), autocommit=True
    ) as prompt:
        prompt.execute("SELECT kiosk_take_up(%s), set_config('kiosk.shown', 'yes', false)", (eve.session,))
        with prompt.transaction():
            assert prompt.execute("SELECT id FROM patient WHERE id = 'p2' FOR UPDATE").fetchone() == ("p2",)
            with pytest.raises(RecordHeld, match="staff_1") as refusal:
                private.privacy.keep("p2", WORKS_HERE, private.bea)
            assert refusal.value.login == "staff_1"
            assert private.privacy.of("p2", private.bea) is None
        assert private.privacy.keep("p2", WORKS_HERE, private.bea).why == WORKS_HERE


@BY_ITS_OWN_TIME
@pytest.mark.parametrize("role", OPENERS)
def test_on_the_day_too_the_record_opens_with_a_reason_alone(private: Private, role: StaffRole) -> None:
    who = signed_in(private.database, "Eve", role)
    for name, way in private.ways_in().items():
        with pytest.raises(ReasonWanted) as refusal:
            way(who)
        assert refusal.value.patient_id == "p1", name
    assert private.events("read_visit") == private.events("read_record") == []
    private.glass.say_why("p1", f" {WHY} ", who)
    opened = private.glass.record("p1", who)
    assert (opened.until, opened.ground) == (NOW + HOLDS, Ground.PRIVACY)
    private.time = NOW + HOLDS - timedelta(seconds=1)
    for name, way in private.ways_in().items():
        assert way(who) is not None, name
    assert private.arrivals.details(private.here, who).until == NOW + HOLDS
    # Of nobody else, and nobody else's.
    with pytest.raises(ReasonWanted):
        private.glass.record("p1", private.bea)
    private.time = NOW + HOLDS
    for way in private.ways_in().values():
        with pytest.raises(ReasonWanted):
            way(who)


@BY_ITS_OWN_TIME
def test_who_is_not_of_the_day_stays_behind_the_glass_which_is_reason_enough(private: Private) -> None:
    private.glass.say_why("p3", WHY, private.ann)
    with pytest.raises(GlassShut):
        private.glass.record("p3", private.ann)
    opened = private.glass.break_glass("p3", WHY, private.ann)
    assert (opened.until, opened.ground) == (NOW + HOLDS, Ground.GLASS)
    for patient in ("p2", "p4"):
        # Of nobody else a reason is wanted, and none is kept.
        private.glass.say_why(patient, WHY, private.ann)
    grounds = [(glass.patient_id, glass.ground) for glass in private.glass.all(private.bea)]
    assert sorted(grounds) == [("p3", Ground.GLASS), ("p3", Ground.PRIVACY)]


def test_the_glass_of_who_is_of_the_day_is_no_more_than_a_reason(private: Private) -> None:
    private.glass.break_glass("p1", WHY, private.ann)
    (given,) = private.glass.all(private.bea)
    assert (given.ground, private.events("glass_broken")) == (Ground.PRIVACY, [])


def test_every_manager_hears_of_a_reason_and_somebody_else_reviews_it(private: Private) -> None:
    feed = private.database.feed()
    feed.changes()
    private.glass.say_why("p1", WHY, private.ann)
    (given,) = private.glass.unreviewed(private.bea)
    assert feed.changes(5) >= {Change(Topic.GLASS, given.id)}
    feed.close()
    assert (given.by, given.reason, given.ground) == ("Dr Ann", WHY, Ground.PRIVACY)
    assert given.until - given.at == HOLDS
    assert private.events("privacy_reason") == ["Dr Ann"]
    private.glass.review(given.id, GlassVerdict.CONCERN, "She is a neighbour of hers", private.bea)
    assert private.glass.unreviewed(private.bea) == ()
    both = signed_in(private.database, "Cleo", StaffRole.CLINICIAN, StaffRole.MANAGER)
    private.glass.say_why("p1", WHY, both)
    (own,) = private.glass.unreviewed(both)
    with pytest.raises(GlassRefused):
        private.glass.review(own.id, GlassVerdict.ACCEPTED, "", both)


@pytest.mark.parametrize("reason", ["", "because", "a b c d e f"])
def test_a_reason_says_something(private: Private, reason: str) -> None:
    def lift() -> None:
        private.privacy.lift("p1", reason, private.bea)

    for does in (
        lambda: private.glass.say_why("p1", reason, private.ann),
        lambda: private.privacy.keep("p2", reason, private.bea),
        lift,
    ):
        with pytest.raises(GlassRefused) as refusal:
            does()
        assert refusal.value.reason is GlassReason.SAYS_NOTHING
    assert private.privacy.of("p2", private.bea) is None
    assert private.privacy.of("p1", private.bea) is not None
    assert private.glass.all(private.bea) == ()


def test_no_command_gives_a_reason(private: Private) -> None:
    with pytest.raises(NotAllowed):
        private.glass.say_why("p1", WHY, an_actor())


@pytest.mark.parametrize("role", StaffRole)
def test_who_may_flag_sees_why_and_nobody_else(private: Private, role: StaffRole) -> None:
    who = signed_in(private.database, "Eve", role)
    does: tuple[Callable[[], object], ...] = (
        lambda: private.privacy.of("p1", who),
        lambda: private.privacy.keep("p2", WORKS_HERE, who),
        lambda: private.privacy.lift("p1", "Works here no longer", who),
    )
    for one in does:
        if role is StaffRole.MANAGER:
            one()
        else:
            with pytest.raises(NotAllowed):
                one()
    flagged = {patient for patient in ("p1", "p2", "p3") if private.privacy.of(patient, private.bea)}
    assert flagged == ({"p2", "p3"} if role is StaffRole.MANAGER else {"p1", "p3"})


def test_it_is_set_once_taken_back_and_written_down(private: Private) -> None:
    feed = private.database.feed()
    feed.changes()
    again = private.privacy.keep("p1", "Something else altogether", private.bea)
    assert (again.why, again.by) == (WORKS_HERE, "Bea")
    assert private.events("privacy_set") == ["Bea", "Bea"]
    private.privacy.lift("p1", "Works here no longer", private.bea)
    private.privacy.lift("p1", "Works here no longer", private.bea)
    assert private.events("privacy_lifted") == ["Bea"]
    assert Change(Topic.RECORD) in feed.changes(5)
    feed.close()
    assert private.glass.record("p1", private.ann).until is None
    for does in (private.privacy.keep, private.privacy.lift):
        with pytest.raises(LookupError):
            does("nobody", WORKS_HERE, private.bea)


def test_whoever_has_it_open_gives_a_reason_too(private: Private) -> None:
    assert private.glass.record("p2", private.ann)
    private.privacy.keep("p2", WORKS_HERE, private.bea)
    with pytest.raises(ReasonWanted):
        private.glass.record("p2", private.ann)


def test_lists_name_them_and_say_no_more(private: Private) -> None:
    assert [(row.patient_id, row.is_special) for row in private.arrivals.today(private.ann)] == [("p1", True)]
    assert [row.is_special for row in private.arrivals.rows([private.here], private.ann)] == [True]
    assert [row.is_special for row in private.arrivals.expected(private.ann)] == [False]
    private.privacy.keep("p2", WORKS_HERE, private.bea)
    assert [row.is_special for row in private.arrivals.expected(private.ann)] == [True]
    one = a_patient(1)
    for who in (private.ann, private.bea):
        (hit,) = private.arrivals.search(one.mrn, who)
        assert (hit.is_shut, hit.is_special, hit.patient.full_name) == (False, True, one.full_name)
        assert (hit.patient.contact.phone, hit.patient.birth_date) == ("", one.birth_date)
    private.glass.say_why("p1", WHY, private.ann)
    (hit,) = private.arrivals.search(one.mrn, private.ann)
    assert (hit.is_special, hit.patient.contact) == (True, one.contact)


def test_whoever_is_compared_with_others_shows_no_more_than_in_a_list(private: Private) -> None:
    """Of three that are alike one is of special privacy: to register, to join and to correct."""
    alike = [a_patient(number, family="Same", given="One") for number in (1, 2, 3)]
    PatientService(private.database).save(alike, [])
    registering = RegisteringService(private.own, SETTINGS, private.now)
    joining = JoiningService(private.own, SETTINGS, private.now)
    correcting = CorrectingService(private.own, SETTINGS, private.now)
    said = Particulars("Same", "One", a_patient(1).birth_date)

    def shown() -> dict[str, dict[str, str]]:
        lists: dict[str, Iterable[Patient]] = {
            "alike": [item.patient for item in registering.alike(said, private.bea)],
            "candidates": [item.patient for item in joining.candidates("p2", private.bea)],
            "pairs": [one for pair in joining.pairs(private.bea) for one in pair],
            "correct": [correcting.patient(key, private.bea) for key in ("p1", "p2")],
        }
        return {name: {one.id: one.contact.phone for one in found} for name, found in lists.items()}

    for name, phones in shown().items():
        assert phones["p1"] == "", name
        assert {*phones} - {"p1"}, name
        assert all(phones[key] for key in phones if key not in ("p1", "p3")), name
    private.glass.say_why("p1", WHY, private.bea)
    for name, phones in shown().items():
        assert phones["p1"] != "", name


def test_the_queue_goes_on_without_a_reason(private: Private) -> None:
    ivo = signed_in(private.database, "Ivo", StaffRole.FRONT_DESK)
    queue = QueueService(private.own, SETTINGS, private.now)
    queue.acknowledge(private.here, ivo)
    (row,) = private.arrivals.today(ivo)
    queue.move(row.ticket_id, TicketStatus.WAITING, TicketStatus.CALLED, ivo)
    queue.move(row.ticket_id, TicketStatus.CALLED, TicketStatus.DONE, ivo)
    assert private.glass.all(private.bea) == ()


def test_whoever_walks_in_is_booked_without_one_and_let_in_with_one(private: Private) -> None:
    ivo = signed_in(private.database, "Ivo", StaffRole.FRONT_DESK)
    walk_ins = private.walk_ins()
    with pytest.raises(ReasonWanted):
        walk_ins.book("p3", WalkIn(), ivo)
    assert [row.patient_id for row in private.arrivals.today(ivo)] == ["p1"]
    private.glass.say_why("p3", WHY, ivo)
    booked = walk_ins.book("p3", WalkIn(), ivo)
    assert booked.visit_id
    walk_ins.take_back(booked, ivo)
    private.privacy.keep("p4", WORKS_HERE, private.bea)
    assert not walk_ins.book("p4", WalkIn(arrived=False), ivo).visit_id


def test_whoever_is_checked_in_at_the_desk_is_with_a_reason(private: Private) -> None:
    private.privacy.keep("p2", WORKS_HERE, private.bea)
    ivo = signed_in(private.database, "Ivo", StaffRole.FRONT_DESK)
    checkin = CheckInService(private.own, SETTINGS, private.now)
    desk = CheckingInService(private.own, SETTINGS, private.now, checkin)
    with pytest.raises(ReasonWanted):
        desk.asked("p2", ivo)
    with pytest.raises(ReasonWanted):
        desk.take("p2", (), ivo, arrives=True)
    private.glass.say_why("p2", WHY, ivo)
    assert desk.asked("p2", ivo)
    assert desk.take("p2", (), ivo, arrives=True).visit_id


@BY_ITS_OWN_TIME
def test_a_manager_opens_anybody_for_a_copy_of_their_own_and_for_nothing_else(private: Private) -> None:
    for patient, refusal in (("p4", GlassShut), ("p3", GlassShut), ("p1", ReasonWanted)):
        with pytest.raises(refusal):
            private.glass.open_for_copy(patient, "", private.bea)
    with pytest.raises(GlassRefused):
        private.glass.open_for_copy("p4", "because", private.bea)
    with pytest.raises(NotAllowed):
        private.glass.open_for_copy("p4", WHY, private.ann)
    assert private.glass.all(private.bea) == ()
    for patient in ("p4", "p3", "p1", "p2"):
        private.glass.open_for_copy(patient, WHY, private.bea)
    given = {glass.patient_id: glass.ground for glass in private.glass.all(private.bea)}
    assert given == {"p4": Ground.OWN_COPY, "p3": Ground.OWN_COPY, "p1": Ground.PRIVACY}
    with pytest.raises(GlassShut):
        private.glass.record("p4", private.bea)
    assert private.events("copy_reason") == ["Bea", "Bea"]
    assert private.events("read_record") == ["Bea"] * 4


def test_a_double_is_as_private_as_the_record_that_stays(private: Private) -> None:
    joining = JoiningService(private.own, SETTINGS, private.now)
    with pytest.raises(ReasonWanted) as refusal:
        joining.records("p2", "p3", private.bea)
    assert refusal.value.patient_id == "p3"
    private.glass.say_why("p3", WHY, private.bea)
    kept, double = joining.records("p2", "p3", private.bea)
    join = joining.join(kept.patient, double.patient, private.bea)
    # By the double's flag the record that stays is private, which it was not.
    with pytest.raises(ReasonWanted):
        private.glass.record("p2", private.ann)
    flag = private.privacy.of("p2", private.bea)
    assert flag is not None
    assert (flag.patient_id, flag.why) == ("p2", WORKS_HERE)
    private.privacy.keep("p3", "Something else altogether", private.bea)
    private.glass.say_why("p3", WHY, private.bea)
    joining.apart(join.id, private.bea)
    # Said of a person, it stays with each of their records.
    for patient in ("p2", "p3"):
        assert private.privacy.of(patient, private.bea) is not None
    private.privacy.lift("p2", "They are two people after all", private.bea)
    assert private.privacy.of("p3", private.bea) is not None
    assert private.glass.record("p2", private.ann)


def test_the_patient_is_told_that_a_reason_was_given(private: Private) -> None:
    private.glass.say_why("p1", WHY, private.ann)
    private.glass.record("p1", private.ann)
    report = AccessReader(private.own, private.now).report("p1", None, None, private.bea)
    told = [(row.by, row.kind) for row in report.rows]
    assert ("Dr Ann", AccessKind.REASON_GIVEN) in told
    assert ("Bea", AccessKind.PRIVACY) in told
