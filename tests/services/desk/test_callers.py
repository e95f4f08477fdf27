"""Whose number rings: found by whatever it is dialled as, shown to who may, written down; and who a caller is."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta

import psycopg
import pytest
from sqlalchemy import select

from kiosk.domain.messages import NewMessage, ToWhom
from kiosk.domain.people.details import Details, RelatedPerson, Telecom
from kiosk.domain.permissions import StaffRole
from kiosk.domain.telephone.numbers import same_number, significant
from kiosk.domain.telephone.telling import CallerCheck, Claimed, Telling
from kiosk.services.desk.callers import CallerService, NotIdentified
from kiosk.services.desk.glass import GlassService
from kiosk.services.desk.joining import JoiningService
from kiosk.services.desk.messages import MessageService
from kiosk.services.desk.opening import GlassShut, ReasonWanted
from kiosk.services.desk.phone_calls import PhoneCallService
from kiosk.services.desk.phone_rows import HeldByAnother
from kiosk.services.desk.privacy import PrivacyService
from kiosk.services.record.merging import SourcedPatient
from kiosk.services.record.patients import PatientService
from kiosk.store import tables
from kiosk.store.database import Database
from tests.actors import signed_in, who_did
from tests.clusters import Cluster
from tests.domain.telephone.test_numbers import AS_A_NUMBER, NONE, OTHERS, SAME
from tests.engines import OWNER, in_the_days_of_tests, server_url
from tests.factories import NOW, a_booking, a_contact_of, a_patient
from tests.services.clinic_maker import SETTINGS
from tests.services.desk.test_glass import prompt_of

TODAY = SETTINGS.today(NOW)
SHARED = "+34 600 555 010"


class House:
    """A mother whose number her child's record has too, a child, an adult with a carer; one of them is booked today."""

    def __init__(self, database: Database, own: Database | None = None) -> None:
        self.database = database
        mother = a_patient(
            1, family="Ruiz", contact=a_contact_of(phone="+34 (0) 600 555 010", postal_code="28013")
        )
        child = a_patient(2, family="Ruiz", given="Leo", born=date(TODAY.year - 6, 1, 5))
        adult = a_patient(3, family="Okafor", contact=a_contact_of(phone="0034600555999"))
        other = a_patient(4, family="Haddad", contact=a_contact_of(phone="+33 600 555 010"))
        people = PatientService(database)
        people.save([mother, child, other], [a_booking(1)])
        numbers = (Telecom(value="91 555 12 34", use="work"), Telecom(value="91 555 00 00", use="old"))
        people.take_in([SourcedPatient(adult, details=Details(telecoms=numbers))], NOW, "test")
        self.relate("p2", RelatedPerson("r1", "Ana Ruiz", "mother", SHARED))
        self.relate("p3", RelatedPerson("r2", "Rosa Diaz", "carer", "600-555-010"))
        self.relate(
            "p3",
            RelatedPerson("r3", "Gone Guardian", "guardian", SHARED, period_end=TODAY - timedelta(days=1)),
        )
        self.relate("p3", RelatedPerson("r4", "Inactive", "guardian", SHARED, active=False))
        self.own = own = own or database
        self.callers = CallerService(own, SETTINGS, lambda: NOW)
        self.calls = PhoneCallService(own, lambda: NOW)
        self.ivo = signed_in(database, "Ivo", StaffRole.FRONT_DESK)
        self.ann = signed_in(database, "Dr Ann", StaffRole.CLINICIAN)

    def relate(self, patient: str, person: RelatedPerson) -> None:
        PatientService(self.database).take_in_related([(patient, person)], NOW, "test")

    def found(self, number: str) -> list[tuple[str, str, bool, bool]]:
        return [
            (it.patient_id, it.related_name, it.of_day, it.may_come)
            for it in self.callers.of_number(number, self.ivo)
        ]

    def answered(self) -> str:
        key = self.calls.ring(SHARED, "", self.ivo).call_id
        assert self.calls.answer(key, self.ivo)
        return key


@pytest.fixture
def house(empty: Database) -> House:
    return House(empty)


SHARING = [
    ("p1", "", True, False),
    ("p3", "Gone Guardian", False, False),
    ("p3", "Rosa Diaz", False, True),
    ("p2", "Ana Ruiz", False, True),
]


@pytest.mark.parametrize("number", [SHARED, "0034600555010", "tel:+34-600-555-010"])
def test_all_who_share_a_number_are_shown_and_that_is_written_down(house: House, number: str) -> None:
    assert sorted(house.found(number)) == sorted(SHARING)
    # Whoever is of the day stands first.
    assert house.found(number)[0] == SHARING[0]
    event = tables.audit_event.c
    with house.database.read() as connection:
        query = select(event.patient_id).where(event.action == "caller_shown")
        assert sorted(connection.execute(query).scalars()) == sorted(["p1", "p2", "p3"] * 2)
    assert set(who_did(house.database, "caller_shown")) == {"Ivo"}


EXTENSIONS = {
    "91 555 77 01 x12": "+34 915557701",
    "91 555 77 02 ext. 5": "915557702",
    "91 555 77 03 Extension 2044": "915557703",
    "+34 91 555 77 04;ext=3": "+34 915557704",
    "91 555 77 05, 1234#": "915557705",
    # In Germany what stands behind a dash is of the number that rings.
    "030 5550 1234-12": "+49 30 5550123412",
}


@pytest.mark.parametrize("written", EXTENSIONS)
def test_a_number_with_an_extension_is_found_where_it_rings(house: House, written: str) -> None:
    people = PatientService(house.database)
    people.save([a_patient(61, contact=a_contact_of(phone=written))], [])
    telecom = (Telecom(value=written, use="work"),)
    people.take_in([SourcedPatient(a_patient(62), details=Details(telecoms=telecom))], NOW, "test")
    house.relate("p4", RelatedPerson("r9", "Rosa", "carer", written))
    expected = [("p4", "Rosa"), ("p61", ""), ("p62", "")]
    assert sorted(it[:2] for it in house.found(EXTENSIONS[written])) == expected


def test_other_numbers_of_somebody_count_and_earlier_ones_do_not(house: House) -> None:
    assert house.found("+34 91 555 12 34") == [("p3", "", False, False)]
    assert house.found("91 555 00 00") == []
    # A number that does not say its country may be of either.
    either = ("p3", "Rosa Diaz", False, True)
    assert house.found("+33600555010") == [("p4", "", False, False), either]
    assert sorted(house.found("600 555 010")) == sorted([*SHARING, ("p4", "", False, False)])


def test_messages_that_somebody_has_to_see_to_are_counted(house: House) -> None:
    _write(house)
    counts = {(it.patient_id, it.messages) for it in house.callers.of_number(SHARED, house.ivo)}
    assert counts == {("p1", 1), ("p2", 0), ("p3", 0)}


def _write(house: House) -> None:
    """A message about whoever is of the day."""
    messages = MessageService(house.own, lambda: NOW)
    messages.write(NewMessage("p1", "please ask for the new card", ToWhom.EVERYBODY), house.ann)


@pytest.mark.parametrize("number", ["", "anonymous", "010", "5010", "<b>", "' OR 1=1 --", "9" * 15, "\x00"])
def test_nobody_is_shown_for_what_tells_nobody(house: House, number: str) -> None:
    assert house.found(number) == []
    assert who_did(house.database, "caller_shown") == []


def test_of_joined_records_it_is_the_one_that_stays(house: House) -> None:
    bea = signed_in(house.database, "Bea", StaffRole.MANAGER)
    joining = JoiningService(house.database, SETTINGS, lambda: NOW)
    kept, double = joining.records("p4", "p1", bea)
    joining.join(kept.patient, double.patient, bea)
    assert ("p4", "", True, False) in house.found(SHARED)
    assert "p1" not in {patient for patient, *_ in house.found(SHARED)}


def test_what_is_on_file_stands_beside_the_questions_for_who_is_of_the_day_alone(house: House) -> None:
    found = house.callers.on_file("p1", house.ivo)
    assert (found.name, found.born, found.postcode, found.mrn) == (
        a_patient(1, family="Ruiz").full_name, a_patient(1).birth_date, "28013", "1001",
    )  # fmt: skip
    for patient in ("p2", "p3"):
        with pytest.raises(GlassShut):
            house.callers.on_file(patient, house.ivo)
    with pytest.raises(LookupError):
        house.callers.on_file("nobody", house.ivo)


def test_of_special_privacy_nothing_on_file_is_shown_on_the_day_either(house: House) -> None:
    bea = signed_in(house.database, "Bea", StaffRole.MANAGER)
    PrivacyService(house.database, lambda: NOW).keep("p1", "works here, and asked for it", bea)
    with pytest.raises(GlassShut):
        house.callers.on_file("p1", house.ivo)
    born = a_patient(1).birth_date
    both = {CallerCheck.NAME, CallerCheck.BIRTH_DATE}
    assert house.callers.compare("p1", Claimed("Ruiz", born, ""), house.ivo) == both
    assert house.callers.compare("p1", Claimed("Ruiz", born, "1001"), house.ivo) == both | {CallerCheck.MRN}
    with pytest.raises(ReasonWanted):
        house.callers.compare("p1", Claimed("Ruiz", born, "28013"), house.ivo)
    GlassService(house.own, SETTINGS, lambda: NOW).say_why("p1", "their bill was asked for", house.ivo)
    postcode = house.callers.compare("p1", Claimed("Ruiz", born, "28013"), house.ivo)
    assert postcode == both | {CallerCheck.POSTCODE}


def test_what_a_caller_says_is_compared_and_nothing_is_told(house: House) -> None:
    born = date(TODAY.year - 6, 1, 5)
    compare = house.callers.compare
    right = Claimed("Ruiz", born, "02139")
    assert compare("p2", right, house.ivo) == {CallerCheck.NAME, CallerCheck.BIRTH_DATE, CallerCheck.POSTCODE}
    assert compare("p2", Claimed("leo ruiz", born, "1002"), house.ivo) == {
        CallerCheck.NAME, CallerCheck.BIRTH_DATE, CallerCheck.MRN,
    }  # fmt: skip
    assert compare("p2", Claimed("Miller", born - timedelta(days=1), "99999"), house.ivo) == frozenset()
    assert compare("p2", Claimed("", None, ""), house.ivo) == frozenset()
    assert len(who_did(house.database, "caller_compared")) == 4


ENOUGH = {CallerCheck.NAME, CallerCheck.BIRTH_DATE, CallerCheck.POSTCODE}


def test_nothing_is_told_before_a_caller_is_identified(house: House) -> None:
    key = house.answered()
    callers = {it.related_name: it for it in house.callers.of_number(SHARED, house.ivo)}
    for few in ({CallerCheck.NAME}, ENOUGH - {CallerCheck.POSTCODE}, ENOUGH - {CallerCheck.NAME}):
        with pytest.raises(NotIdentified):
            house.callers.identify(key, callers["Ana Ruiz"], few, house.ivo)
    with pytest.raises(HeldByAnother):
        house.callers.identify(key, callers["Ana Ruiz"], ENOUGH, house.ann)
    told = {name: house.callers.identify(key, caller, ENOUGH, house.ivo) for name, caller in callers.items()}
    assert told == {
        "": Telling.ALL, "Ana Ruiz": Telling.ALL, "Rosa Diaz": Telling.APPOINTMENTS,
        "Gone Guardian": Telling.NOTHING,
    }  # fmt: skip
    house.callers.identify(key, callers["Ana Ruiz"], ENOUGH, house.ivo)
    (call,) = house.calls.log(house.ivo)
    assert (call.said.patient_id, call.caller_is, call.owner) == ("p2", "related", "Ivo")
    with house.database.read() as connection:
        assert (
            connection.execute(select(tables.phone_call.c.checked)).scalar_one() == "name birth_date postcode"
        )
    assert len(who_did(house.database, "caller_identified")) == 5


# Behind the wall.


@pytest.fixture
def behind(server: tuple[Cluster, str]) -> Iterator[tuple[House, Callable[..., psycopg.Connection]]]:
    cluster, name = server
    in_the_days_of_tests(server_url(cluster, OWNER, name))
    owner, own = (Database(server_url(cluster, login, name)) for login in (OWNER, "staff_1"))
    house = House(owner, own)
    yield house, lambda who: prompt_of(who, server_url(cluster, "staff_1", name))
    own.close()
    owner.close()


Behind = tuple[House, Callable[..., psycopg.Connection]]


def test_behind_the_wall_it_is_compared_as_before_it(behind: Behind) -> None:
    house, _ = behind
    test_what_a_caller_says_is_compared_and_nothing_is_told(house)
    assert house.callers.on_file("p1", house.ivo).postcode == "28013"
    test_of_special_privacy_nothing_on_file_is_shown_on_the_day_either(house)


KNOCK = "SELECT kiosk_callers_knock(%s)"
NOTE = "SELECT kiosk_callers_note(%s, %s, 'Somebody')"
ASKED = "SELECT patient_id, related_name, of_day, may_come FROM kiosk_callers(%s, %s)"


def test_behind_the_wall_it_is_the_same_and_plain_sql_is_written_down(behind: Behind) -> None:
    house, prompt = behind
    assert sorted(house.found(SHARED)) == sorted(SHARING)
    _write(house)
    assert {it.messages for it in house.callers.of_number(SHARED, house.ivo) if it.patient_id == "p1"} == {1}
    key = house.answered()
    caller = house.callers.of_number(SHARED, house.ivo)[0]
    assert house.callers.identify(key, caller, ENOUGH, house.ivo) is Telling.ALL
    before = len(who_did(house.database, "caller_shown"))
    with prompt(house.ann) as ann:
        # Nobody else's number is read, and whoever is asked for is in the audit.
        for name in ("related_person", "patient_telecom"):
            assert ann.execute(f"SELECT * FROM {name}").fetchall() == []
        ann.execute(KNOCK, (SHARED,))
        ann.execute(NOTE, (SHARED, TODAY))
        assert sorted(ann.execute(ASKED, (SHARED, TODAY)).fetchall()) == sorted(SHARING)
    assert len(who_did(house.database, "caller_shown")) == before + 3
    assert "Dr Ann" in who_did(house.database, "caller_shown")


@pytest.mark.parametrize("role", [StaffRole.ADMINISTRATOR, StaffRole.AUDITOR])
def test_behind_the_wall_who_may_not_asks_for_no_number(behind: Behind, role: StaffRole) -> None:
    house, prompt = behind
    with prompt(signed_in(house.database, "Eve", role)) as eve:
        for statement, values in _STEPS:
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                eve.execute(statement, values)


_STEPS = ((KNOCK, (SHARED,)), (NOTE, (SHARED, TODAY)), (ASKED, (SHARED, TODAY)))


@pytest.mark.parametrize("kept", [(), (KNOCK,), (NOTE,)])
def test_behind_the_wall_nobody_is_shown_to_who_takes_back_that_they_asked(
    behind: Behind, kept: tuple[str, ...]
) -> None:
    house, prompt = behind
    with prompt(house.ann) as ann:
        ann.autocommit = False
        for statement, values in _STEPS[:2]:
            ann.execute(statement, values)
            (ann.commit if statement in kept else ann.rollback)()
        assert ann.execute(ASKED, (SHARED, TODAY)).fetchall() == []
        ann.rollback()
        # All in one transaction, and behind a point that it could go back to.
        for begun in ("SELECT 1", "SAVEPOINT before"):
            ann.execute(begun)
            ann.execute(KNOCK, (SHARED,))
            with pytest.raises(psycopg.errors.RaiseException, match="transaction of its own"):
                ann.execute(NOTE, (SHARED, TODAY))
            ann.rollback()
        ann.execute(KNOCK, (SHARED,))
        ann.commit()
        ann.execute(NOTE, (SHARED, TODAY))
        with pytest.raises(psycopg.errors.RaiseException, match="transaction of its own"):
            ann.execute(ASKED, (SHARED, TODAY))
        ann.rollback()
    assert who_did(house.database, "caller_shown") == []


def test_behind_the_wall_a_knock_is_of_one_number_and_of_who_knocked(behind: Behind) -> None:
    house, prompt = behind
    with prompt(house.ann) as ann, prompt(house.ivo) as ivo:
        for statement, values in _STEPS[:2]:
            ann.execute(statement, values)
        assert ann.execute(ASKED, ("+33 600 555 010", TODAY)).fetchall() == []
        assert ivo.execute(ASKED, (SHARED, TODAY)).fetchall() == []
        # Noted once, however often somebody says so.
        ann.execute(NOTE, (SHARED, TODAY))
    assert who_did(house.database, "caller_shown") == ["Dr Ann"] * 3


def test_behind_the_wall_nobody_goes_through_all_numbers(behind: Behind) -> None:
    house, prompt = behind
    with prompt(house.ann) as ann:
        for number in range(600):
            ann.execute(KNOCK, (f"600{number:06}",))
        with pytest.raises(psycopg.errors.ProgramLimitExceeded):
            ann.execute(KNOCK, ("600000600",))


def test_the_database_compares_numbers_as_the_program_does(behind: Behind) -> None:
    house, _ = behind
    texts = [text for pair in (*SAME, *OTHERS) for text in pair]
    # What a line says is made a number before the database is asked; on file there are numbers.
    texts += [text for text in (*AS_A_NUMBER, *NONE) if not text.lower().startswith(("tel:", "sip:", '"'))]
    with house.database.read() as connection:
        for text in texts:
            if "\x00" in text or "\ud800" in text:
                continue
            asked = connection.exec_driver_sql("SELECT kiosk_significant(%s)", (text,)).scalar_one()
            assert asked == significant(text), text
        for one, other in (*SAME, *OTHERS):
            said = (significant(one), significant(other))
            same = connection.exec_driver_sql("SELECT kiosk_same_number(%s, %s)", said).scalar_one()
            assert bool(same) is same_number(one, other), said
