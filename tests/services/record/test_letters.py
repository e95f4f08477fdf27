"""A letter's code is a first answer at a kiosk: good on its booking's day with the birth date, and no oracle."""

import hmac
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from sqlalchemy import event, func, insert, select, update

from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.identity import Factor, Identified, IdentityClaim, NotMatched, SeeFrontDesk
from kiosk.domain.people import AppointmentStatus
from kiosk.domain.planning.letter_code import ALPHABET, BLOCK, MAC_BYTES, code_of, mac_in
from kiosk.services.record import letters
from kiosk.services.record.identity import IdentityService
from kiosk.services.record.patients import PatientService
from kiosk.store import tables
from kiosk.store.database import Database
from tests.factories import NOW, a_booking, a_patient

ADA = a_patient(1, born=date(1971, 2, 3))
BEN = a_patient(2, born=date(1983, 4, 5))
SETTINGS = ClinicSettings()
# Of no booking.
FORGED = code_of("0123456789abcdef0123")


class Clock:
    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        self.now += timedelta(milliseconds=1)
        return self.now


@pytest.fixture
def database(url: str) -> Iterator[Database]:
    opened = Database(url)
    opened.upgrade()
    PatientService(opened).save(
        [ADA, BEN],
        [a_booking(1), a_booking(1, NOW + timedelta(days=1), key="later"), a_booking(2)],
    )
    yield opened
    opened.close()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def service(database: Database, clock: Clock) -> IdentityService:
    return IdentityService(database, SETTINGS, clock)


def code(database: Database, booking: str = "a1") -> str:
    with database.read() as connection:
        made = letters.code_for(connection, booking)
    assert made
    return made


def by(code: str, born: date = ADA.birth_date) -> IdentityClaim:
    return IdentityClaim("", born, Factor.CODE, code)


def status(database: Database, booking: str, **values: object) -> None:
    with database.write() as connection:
        connection.execute(
            update(tables.appointment).where(tables.appointment.c.id == booking).values(values)
        )


def test_a_code_is_an_hmac_of_its_booking_under_a_key_of_its_record(database: Database) -> None:
    with database.read() as connection:
        (row,) = connection.execute(select(tables.letter_key)).all()
    inner, outer = bytes.fromhex(row.inner_block), bytes.fromhex(row.outer_block)
    key = bytes(byte ^ 0x36 for byte in inner)
    assert len(key) == BLOCK
    assert key == bytes(byte ^ 0x5C for byte in outer)
    assert len(set(key)) > BLOCK // 4, "it is made by chance"
    assert mac_in(code(database)) == hmac.digest(key, b"a1", "sha256")[:MAC_BYTES].hex()
    assert code(database, "a1") != code(database, "a2")


def test_the_code_and_the_birth_date_open_what_a_name_opens(
    service: IdentityService, database: Database
) -> None:
    by_code = service.identify(by(code(database).replace("-", "").lower()), "kiosk-1")
    assert isinstance(by_code, Identified)
    by_name = service.identify(IdentityClaim("Family1", ADA.birth_date, Factor.PHONE, "0001"), "kiosk-1")
    assert isinstance(by_name, Identified)
    assert (by_code.patient, by_code.appointments) == (by_name.patient, by_name.appointments)
    assert by_code.session
    assert [item.id for item in by_code.appointments] == ["a1"]


def test_whatever_is_wrong_has_one_answer(service: IdentityService, database: Database, clock: Clock) -> None:
    ben, tomorrow = code(database, "a2"), code(database, "later")
    wrongs = {
        "forged": by(FORGED),
        "another birth date": by(code(database), date(1971, 2, 4)),
        "another's code with one's own birth date": by(ben),
        "not today's": by(tomorrow),
        "a name in its place": replace(by("Family1"), answer="Family1"),
    }
    for number, (why, claim) in enumerate(wrongs.items()):
        assert service.identify(claim, f"kiosk-{number}") == NotMatched(SETTINGS.identity_tries - 1), why
    status(database, "a2", status=AppointmentStatus.CANCELLED)
    # Of this code there was a try before.
    assert service.identify(by(ben, BEN.birth_date), "kiosk-8") == NotMatched(SETTINGS.identity_tries - 2)
    letter = by(code(database))
    clock.now += timedelta(days=1)
    assert service.identify(letter, "kiosk-9") == NotMatched(SETTINGS.identity_tries - 1), (
        "its day has passed"
    )
    assert isinstance(service.identify(by(tomorrow), "kiosk-9"), Identified)


@pytest.mark.parametrize(
    "text",
    [
        "104-HMA-SW9-NF6-YY0-93E", "104hmasw9nf6yy093e", " io4 hma sw9 nf6 yyo 93e ", "]C0104HMASW9NF6YY093E",
        "]Q1104HMASW9NF6YY093E\r\n", "L04-HMA-SW9-NF6-YYO-93E", "１０４ＨＭＡＳＷ９ＮＦ６ＹＹ０９３Ｅ",
        "١٠٤-HMA-SW٩-NF٦-YY٠-٩٣E",
    ],
)  # fmt: skip
def test_a_code_is_read_however_it_is_typed_or_scanned(text: str) -> None:
    assert code_of("0123456789abcdef0123") == "104-HMA-SW9-NF6-YY0-93E"
    assert mac_in(text) == "0123456789abcdef0123"


def test_a_slip_of_one_sign_or_of_two_neighbours_is_no_code() -> None:
    right = "104HMASW9NF6YY093E"
    for place, sign in enumerate(right):
        for other in ALPHABET:
            changed = right[:place] + other + right[place + 1 :]
            assert mac_in(changed) == ("" if other != sign else "0123456789abcdef0123")
    swapped = [right[:at] + right[at + 1] + right[at] + right[at + 2 :] for at in range(len(right) - 1)]
    assert not any(mac_in(text) for text in swapped if text != right)
    for text in (
        "",
        "1",
        right[:-1],
        right + "0",
        "2" + right[1:],
        "104HMASW9NF6YY093U",
        "x" * 5000,
        "\0" * 18,
        "²" * 18,
    ):
        assert mac_in(text) == "", text


def test_what_is_delivered_later_is_theirs_whom_this_kiosk_has_opened_by_the_letter(
    service: IdentityService, database: Database, clock: Clock
) -> None:
    letter, other = by(code(database)), by(code(database, "a2"), BEN.birth_date)
    assert isinstance(service.identify(letter, "kiosk-1"), Identified)
    # It was cancelled meanwhile, and the night has passed.
    status(database, "a1", status=AppointmentStatus.CANCELLED)
    clock.now += timedelta(days=2)
    for _ in range(2):
        later = service.identify(letter, "kiosk-1", any_day=True)
        assert isinstance(later, Identified)
        assert later.patient.id == ADA.id
    wrongs = {
        "another kiosk": (letter, "kiosk-2"),
        "never opened by it": (other, "kiosk-1"),
        "another birth date": (replace(letter, birth_date=date(1971, 2, 4)), "kiosk-1"),
    }
    for why, (claim, kiosk) in wrongs.items():
        assert isinstance(service.identify(claim, kiosk, any_day=True), NotMatched), why
    assert isinstance(service.identify(letter, "kiosk-1"), NotMatched), (
        "who stands there has no letter of today"
    )


def test_every_miss_by_a_code_takes_the_same_way(service: IdentityService, database: Database) -> None:
    claims = [by(FORGED), by("x"), by(code(database), date(1971, 2, 4)), by(code(database, "later"))]
    heard: list[str] = []
    event.listen(database._engine, "before_cursor_execute", lambda *given: heard.append(given[2]))
    ways = set()
    for number, claim in enumerate(claims):
        heard.clear()
        assert service.identify(claim, f"kiosk-{number}") == NotMatched(SETTINGS.identity_tries - 1)
        ways.add(tuple(heard))
    assert len(ways) == 1


def test_guesses_of_the_birth_date_are_counted_for_the_code_whatever_date_and_kiosk(
    service: IdentityService, database: Database
) -> None:
    letter = code(database)
    for number in range(4):
        wrong = by(letter, date(1971, 3, 1 + number))
        assert service.identify(wrong, f"kiosk-{number}") == NotMatched(4 - number)
    assert service.identify(by(letter, date(1971, 4, 1)), "kiosk-4") == SeeFrontDesk()
    assert service.identify(by(letter), "kiosk-5") == SeeFrontDesk()


def test_guesses_count_against_whoever_the_letter_is_for_by_whichever_of_their_letters(
    service: IdentityService, database: Database
) -> None:
    with database.write() as connection:
        row = (
            connection.execute(select(tables.appointment).where(tables.appointment.c.id == "a1"))
            .mappings()
            .one()
        )
        connection.execute(insert(tables.appointment).values({**row, "id": "a1-again", "source_key": ""}))
    letter, other = code(database), code(database, "a1-again")
    for number in range(5):
        service.identify(by(letter, date(1971, 3, 1 + number)), f"kiosk-{number}")
    assert service.identify(by(other), "kiosk-9") == NotMatched(SETTINGS.identity_tries - 1), (
        "found by nobody"
    )
    with database.read() as connection:
        tried = tables.identity_attempt.c
        assert connection.execute(select(func.count()).where(tried.person == ADA.id)).scalar_one() == 6


def test_a_kiosk_that_guesses_codes_is_locked(service: IdentityService, database: Database) -> None:
    for number in range(5):
        service.identify(by(code_of(f"{number:020x}")), "kiosk-1")
    assert service.identify(by(code(database)), "kiosk-1") == SeeFrontDesk()
    assert isinstance(service.identify(by(code(database)), "kiosk-2"), Identified)


def test_a_moved_booking_keeps_its_code(service: IdentityService, database: Database, clock: Clock) -> None:
    letter = code(database)
    # By its source: the same booking at another time.
    status(database, "a1", start=NOW + timedelta(days=2))
    assert service.identify(by(letter), "kiosk-1") == NotMatched(4)
    clock.now += timedelta(days=2)
    assert isinstance(service.identify(by(letter), "kiosk-2"), Identified)


def test_a_booking_that_took_anothers_place_opens_by_both_letters(
    service: IdentityService, database: Database
) -> None:
    first = code(database, "later")
    # By the desk: each ends, and says which took its place.
    with database.write() as connection:
        row = connection.execute(
            select(tables.appointment).where(tables.appointment.c.id == "later")
        ).mappings()
        between = {**row.one(), "id": "between", "source_key": ""}
        connection.execute(insert(tables.appointment).values(between))
        for before, after in (("later", "between"), ("between", "a1")):
            connection.execute(insert(tables.booking_state).values(appointment_id=before, moved_to=after))
    second = code(database, "between")
    for booking in ("later", "between"):
        status(database, booking, status=AppointmentStatus.CANCELLED)
    for letter in (first, second, code(database)):
        assert isinstance(service.identify(by(letter), "kiosk-1"), Identified)
    status(database, "a1", status=AppointmentStatus.CANCELLED)
    for letter in (first, second):
        assert not isinstance(service.identify(by(letter), "kiosk-2"), Identified)


def test_a_cancelled_booking_and_none_have_no_code(database: Database) -> None:
    status(database, "a1", status=AppointmentStatus.CANCELLED)
    with database.read() as connection:
        assert letters.code_for(connection, "a1") == letters.code_for(connection, "nobody's") == ""
