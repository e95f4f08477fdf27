"""Who is found without the record: by the right answers only, not for long by guessing, and by nobody's disk."""

import hashlib
import json
import os
import shutil
from base64 import b64decode, b64encode
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.identity import Factor
from kiosk.domain.people import AppointmentStatus
from kiosk.services.offline import codec
from kiosk.services.offline import identity as kept_module
from kiosk.services.offline.identity import Found, KeptDayList, Locked, NotOnList, OnList
from kiosk.services.offline.listed import ListedBooking, ListedPatient
from kiosk.services.record.patients import PatientService
from kiosk.store.database import Database
from kiosk.store.kept import KeptClinic, KeptFile, device_key
from kiosk.store.sealing import DayList, look_up, seal, seal_content, seal_list, stretch, way_in
from tests.factories import NOW, a_booking
from tests.services.expected import (
    COVERAGE,
    MARIA,
    OMAR,
    OMARS,
    RIGHT,
    RIGHTS,
    SETTINGS,
    TODAY,
    WRONGS,
    ListedAt,
    in_the_open,
    maker,
)

SECOND = timedelta(seconds=1)
WRONG = replace(RIGHT, answer="9999")


@pytest.fixture(scope="module")
def listed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DayList]:
    """A list made once: the tests below are about what a kiosk does with it."""
    database = Database(f"sqlite:///{tmp_path_factory.mktemp('record') / 'clinic.db'}")
    database.upgrade()
    PatientService(database).save(
        [MARIA, OMAR],
        [a_booking(1), a_booking(2)],
        {"p1": COVERAGE},
        other_families={"p1": ["Quintanilla"]},
    )
    kiosk = ListedAt(database, tmp_path_factory.mktemp("kiosk"))
    maker(database).make()
    found = kiosk.fetch()
    assert found is not None
    yield found
    database.close()


class Kiosk:
    """One kiosk's disk, and the program that is started on it."""

    def __init__(self, folder: Path, settings: ClinicSettings = SETTINGS) -> None:
        self.folder = folder
        self.settings = settings
        self.start()

    def start(self) -> None:
        self.kept = KeptClinic(self.folder / "kept.bin")
        self.list = KeptDayList(self.kept, self.settings)

    def keep(self, listed: DayList) -> None:
        """Have a list, as it would come from the record."""
        self.kept.keep(day_list=seal_list(self.kept.public, listed))


@pytest.fixture
def kiosk(tmp_path: Path, listed: DayList) -> Kiosk:
    made = Kiosk(tmp_path / "kiosk")
    made.kept.keep(settings=SETTINGS)
    made.keep(listed)
    return made


def test_the_right_answers_after_a_restart(kiosk: Kiosk) -> None:
    kiosk.start()
    outcome = kiosk.list.find(RIGHT, NOW)
    assert isinstance(outcome, OnList)
    assert (outcome.visit.patient.first_name, outcome.visit.patient.birth_date) == ("María", MARIA.birth_date)


@pytest.mark.parametrize("claim", WRONGS, ids=str)
def test_s15_s16_every_miss_has_one_answer_and_one_price(
    kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch, claim: object
) -> None:
    stretched: list[object] = []
    really = stretch

    def counted(*values: object) -> object:
        stretched.append(values)
        return really(*values)  # type: ignore[arg-type]

    monkeypatch.setattr(kept_module, "stretch", counted)
    assert kiosk.list.find(claim, NOW) == NotOnList(SETTINGS.identity_tries - 1)  # type: ignore[arg-type]
    assert len(stretched) == 1


def test_the_disk_tells_nothing(kiosk: Kiosk) -> None:
    kiosk.kept.keep(forms=({"resourceType": "Questionnaire", "url": "urn:x"},))
    kiosk.list.find(WRONG, NOW)
    kiosk.list.find(RIGHT, NOW)
    files = [path for path in kiosk.folder.rglob("*") if path.is_file()]
    names = {"kept.bin", "kept.bin.old", "day-list.bin", "kept-tries.bin", "kept.key", "front.json"}
    assert {path.name for path in files} == names
    for path in files:
        assert not in_the_open(path.read_bytes()), path
        assert b"Questionnaire" not in path.read_bytes()


def test_attack_01_a_stolen_folder_without_its_key_leaves_nothing_to_guess_at(
    kiosk: Kiosk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever has the folder and not what the keyring keeps has no answer that they could try."""
    stolen = tmp_path / "stolen"
    shutil.copytree(kiosk.folder, stolen)
    (stolen / "kept.key").unlink()
    raw = (stolen / "day-list.bin").read_bytes()
    thief = Kiosk(stolen)
    assert thief.kept.day_list() is None
    assert thief.kept.open_list() is None
    # The right answers too cost nothing and lead nowhere: none is even looked at.
    monkeypatch.setattr(kept_module, "stretch", None)
    assert all(isinstance(thief.list.find(claim, NOW), NotOnList) for claim in RIGHTS)
    assert thief.kept.public != kiosk.kept.public
    assert not in_the_open(raw)


def test_attack_01_a_stolen_folder_with_its_key_costs_a_stretch_for_each_guess(kiosk: Kiosk) -> None:
    """What is then left: to guess four digits, ten thousand of them, for each person and name, each a slow one."""
    path = kiosk.folder / "kept.bin"
    key = device_key(path)
    (plain,) = KeptFile(kiosk.folder / "day-list.bin", key).versions()
    assert set(json.loads(plain)) == {"day", "sealed"}
    assert not in_the_open(plain)
    assert not in_the_open(b64decode(json.loads(plain)["sealed"]))
    thief = Kiosk(kiosk.folder)
    listed = thief.kept.open_list()
    assert listed is not None
    # Nine ways to say a name, three to say the one of before, and the record number, each with its phone.
    assert len(listed.entries) == (1 + 13) + (1 + 2)
    assert not in_the_open(b"\n".join(b64decode(entry) for entry in listed.entries.values()))
    born = MARIA.birth_date
    # Whoever knows name and birth date has to try digits, and postcodes lead nowhere.
    guesses = [("garcialopez", born, Factor.PHONE, f"{digits:04}") for digits in range(130, 150)]
    opened = []
    for guess in guesses:
        tag, entry_key = way_in(listed.key, stretch(*guess, listed.salt))
        if tag in listed.entries:
            assert look_up(listed, tag, entry_key)
            opened.append(guess[-1])
    assert opened == ["0142"]
    # Without the stretch nothing tells a right guess from a wrong one: the quick part alone leads to no tag.
    said = json.dumps(["garcialopez", born.isoformat(), "phone", "0142"]).encode()
    assert way_in(listed.key, hashlib.sha256(said).digest())[0] not in listed.entries


def test_the_files_that_are_no_list_tell_nothing_of_anybody(kiosk: Kiosk) -> None:
    kiosk.list.find(WRONG, NOW)
    kiosk.list.find(RIGHT, NOW)
    path = kiosk.folder / "kept.bin"
    key = device_key(path)
    (plain, *_) = KeptFile(path, key).versions()
    assert json.loads(plain)["settings"]["zone"] == SETTINGS.zone
    assert not in_the_open(plain)
    # Of wrong answers their times stay, and nothing of who.
    (tries,) = KeptFile(path.with_name("kept-tries.bin"), key).versions()
    assert json.loads(tries) == {"failed": [NOW.isoformat()], "succeeded": NOW.isoformat()}


def test_another_days_list_is_not_used(kiosk: Kiosk, listed: DayList) -> None:
    tomorrow = NOW + timedelta(days=1)
    # There is nothing to guess, so nothing is counted.
    for _ in range(2 * SETTINGS.identity_tries):
        assert kiosk.list.find(RIGHT, tomorrow) == NotOnList(SETTINGS.identity_tries)
    kiosk.keep(replace(listed, day=SETTINGS.today(tomorrow)))
    assert isinstance(kiosk.list.find(RIGHT, tomorrow), NotOnList)


def test_the_clinics_midnight_decides_what_today_is(kiosk: Kiosk) -> None:
    midnight = NOW.replace(hour=5, minute=0) + timedelta(days=1)
    assert SETTINGS.local(midnight).hour == 0
    assert isinstance(kiosk.list.find(RIGHT, midnight - SECOND), OnList)
    assert isinstance(kiosk.list.find(RIGHT, midnight), NotOnList)


def test_attack_01_at_midnight_nothing_of_the_list_stays(kiosk: Kiosk) -> None:
    file = kiosk.folder / "day-list.bin"
    raw = file.read_bytes()
    # Another name of the same place on the disk, where its bytes would still be.
    os.link(file, kiosk.folder / "under.another")
    kiosk.kept.forget_lists_before(TODAY)
    assert isinstance(kiosk.list.find(RIGHT, NOW), OnList)
    kiosk.kept.forget_lists_before(TODAY + timedelta(days=1))
    assert isinstance(kiosk.list.find(RIGHT, NOW), NotOnList)
    left = (kiosk.folder / "under.another").read_bytes()
    assert len(left) == len(raw)
    assert not any(raw[place : place + 16] in left for place in range(0, len(raw) - 16, 16))
    kiosk.start()
    assert kiosk.kept.day_list() is None
    assert not [path for path in kiosk.folder.iterdir() if path.name.startswith("day-list")]
    # Settings and forms stay.
    assert kiosk.kept.settings() is not None


def test_attack_01_a_list_that_was_kept_as_before_is_destroyed_and_not_read(tmp_path: Path) -> None:
    kiosk = Kiosk(tmp_path / "kiosk")
    kiosk.kept.keep(settings=SETTINGS)
    path = kiosk.folder / "kept.bin"
    file = KeptFile(path, device_key(path))
    (plain,) = file.versions()
    old = {"day": TODAY.isoformat(), "salt": "00" * 16, "entries": {"aa": "sealed by whoever could guess"}}
    for _ in range(2):
        file.write(json.dumps(json.loads(plain) | {"day_list": old}).encode())
    kiosk.start()
    assert kiosk.kept.day_list() is None
    assert kiosk.kept.settings() == SETTINGS
    assert [json.loads(version) for version in file.versions()] == [json.loads(plain)]
    assert isinstance(kiosk.list.find(RIGHT, NOW), NotOnList)


def test_without_a_list_nobody_is_found(tmp_path: Path) -> None:
    kiosk = Kiosk(tmp_path / "new")
    assert kiosk.list.find(RIGHT, NOW) == NotOnList(SETTINGS.identity_tries)
    kiosk.keep(DayList(TODAY, "00" * 16, bytes(32), {}))
    assert kiosk.list.find(RIGHT, NOW) == NotOnList(SETTINGS.identity_tries - 1)


def test_entries_in_each_others_places_are_refused(kiosk: Kiosk, listed: DayList) -> None:
    tags = sorted(listed.entries)
    moved = {tag: listed.entries[tags[place - 1]] for place, tag in enumerate(tags)}
    kiosk.keep(replace(listed, entries=moved))
    assert isinstance(kiosk.list.find(RIGHT, NOW), NotOnList)
    assert isinstance(kiosk.list.find(OMARS, NOW), NotOnList)


@pytest.mark.parametrize("place", [0, 12, 40, -1])
def test_a_flipped_bit_is_refused(kiosk: Kiosk, listed: DayList, place: int) -> None:
    def flipped(entry: str) -> str:
        raw = bytearray(b64decode(entry))
        raw[place] ^= 1
        return b64encode(raw).decode()

    contents = {tag for tag, entry in listed.entries.items() if len(b64decode(entry)) > 76}
    assert len(contents) == 2
    for broken in (contents, listed.entries.keys() - contents):
        damaged = {tag: flipped(entry) if tag in broken else entry for tag, entry in listed.entries.items()}
        kiosk.keep(replace(listed, entries=damaged))
        assert isinstance(kiosk.list.find(RIGHT, NOW), NotOnList)


@pytest.mark.parametrize("entry", ["", "AAAA", "no base64!", "Ünicode"])
def test_what_is_no_entry_is_refused(kiosk: Kiosk, listed: DayList, entry: str) -> None:
    kiosk.keep(replace(listed, entries=dict.fromkeys(listed.entries, entry)))
    assert isinstance(kiosk.list.find(RIGHT, NOW), NotOnList)


def test_an_empty_answer_opens_nothing_even_where_one_was_sealed(kiosk: Kiosk, listed: DayList) -> None:
    booked = ListedBooking("a1", NOW, AppointmentStatus.BOOKED, "204", "")
    patient = ListedPatient("María", (booked,), ())
    content = seal_content(TODAY, json.dumps(codec.dump(patient)).encode())
    entries = {content.tag: content.sealed}
    for answer in ("", "0142"):
        stretched = stretch("garcialopez", MARIA.birth_date, Factor.PHONE, answer, listed.salt)
        tag, key = way_in(listed.key, stretched)
        entries[tag] = seal(key, tag, TODAY, content.pointer)
    kiosk.keep(replace(listed, entries=entries))
    assert isinstance(kiosk.list.find(RIGHT, NOW), OnList)
    assert isinstance(kiosk.list.find(replace(RIGHT, answer="142"), NOW), NotOnList)


def test_a_content_of_another_version_is_refused(kiosk: Kiosk, listed: DayList) -> None:
    content = seal_content(TODAY, b'{"written": "by a newer program"}')
    stretched = stretch("garcialopez", MARIA.birth_date, Factor.PHONE, "0142", listed.salt)
    tag, key = way_in(listed.key, stretched)
    entries = {content.tag: content.sealed, tag: seal(key, tag, TODAY, content.pointer)}
    kiosk.keep(replace(listed, entries=entries))
    assert isinstance(kiosk.list.find(RIGHT, NOW), NotOnList)


def fail(kiosk: Kiosk, times: int) -> list[Found]:
    """So many wrong answers, a second apart, the first one now."""
    return [kiosk.list.find(WRONG, NOW + SECOND * number) for number in range(times)]


def test_s17_s18_wrong_answers_lock_and_a_restart_forgives_none(kiosk: Kiosk) -> None:
    assert fail(kiosk, 5) == [NotOnList(4), NotOnList(3), NotOnList(2), NotOnList(1), Locked()]
    assert kiosk.list.find(RIGHT, NOW + SECOND * 5) == Locked()
    kiosk.start()
    # To ask while it is locked makes it no longer.
    first_out = NOW + timedelta(minutes=SETTINGS.kiosk_lock_minutes)
    for _ in range(5):
        assert kiosk.list.find(RIGHT, first_out - timedelta(microseconds=1)) == Locked()
    assert isinstance(kiosk.list.find(RIGHT, first_out), OnList)


def test_s18_a_restart_after_each_wrong_answer(kiosk: Kiosk) -> None:
    left = []
    for number in range(5):
        left.append(kiosk.list.find(WRONG, NOW + SECOND * number))
        kiosk.start()
    assert left == [NotOnList(4), NotOnList(3), NotOnList(2), NotOnList(1), Locked()]
    assert kiosk.list.find(RIGHT, NOW + SECOND * 6) == Locked()


def test_four_wrong_answers_do_not_lock_and_a_success_forgives_them(kiosk: Kiosk) -> None:
    fail(kiosk, 4)
    kiosk.start()
    assert isinstance(kiosk.list.find(RIGHT, NOW + SECOND * 4), OnList)
    kiosk.start()
    assert kiosk.list.find(WRONG, NOW + SECOND * 5) == NotOnList(4)


def test_s17_a_success_does_not_forgive_the_hour(tmp_path: Path, listed: DayList) -> None:
    kiosk = Kiosk(tmp_path / "kiosk", replace(SETTINGS, kiosk_tries_per_hour=6))
    kiosk.keep(listed)
    for number in range(6):
        assert isinstance(kiosk.list.find(WRONG, NOW + SECOND * 10 * number), NotOnList | Locked)
        if number < 5:
            assert isinstance(kiosk.list.find(RIGHT, NOW + SECOND * (10 * number + 5)), OnList)
    later = NOW + timedelta(minutes=30)
    assert kiosk.list.find(RIGHT, later) == Locked()
    kiosk.start()
    hour = NOW + timedelta(hours=1)
    assert kiosk.list.find(RIGHT, hour - timedelta(microseconds=1)) == Locked()
    assert isinstance(kiosk.list.find(RIGHT, hour), OnList)


def test_s18_the_plug_pulled_while_it_judges_wins_no_try(
    kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unplug(*_: object) -> object:
        raise SystemExit

    with monkeypatch.context() as patch:
        patch.setattr(kept_module, "stretch", unplug)
        for number in range(3):
            kiosk.start()
            with pytest.raises(SystemExit):
                kiosk.list.find(WRONG, NOW + SECOND * number)
    kiosk.start()
    assert kiosk.list.find(WRONG, NOW + SECOND * 3) == NotOnList(1)


def test_where_a_try_cannot_be_counted_nobody_is_judged(kiosk: Kiosk) -> None:
    # Stands where the next version would be written.
    (kiosk.folder / "kept-tries.bin.new").mkdir()
    assert kiosk.list.find(RIGHT, NOW) == Locked()
    (kiosk.folder / "kept-tries.bin.new").rmdir()
    assert isinstance(kiosk.list.find(RIGHT, NOW), OnList)


def test_a_clock_that_was_wrong_locks_for_an_hour_at_most(kiosk: Kiosk) -> None:
    fail(kiosk, 5)
    slow = NOW - timedelta(minutes=30)
    assert kiosk.list.find(RIGHT, slow) == Locked()
    # No wrong answer of a future that is not to be counts for ever.
    assert isinstance(kiosk.list.find(RIGHT, NOW - timedelta(hours=2)), OnList)


def test_a_success_of_a_time_to_come_forgives_nothing(kiosk: Kiosk) -> None:
    assert isinstance(kiosk.list.find(RIGHT, NOW + timedelta(minutes=10)), OnList)
    assert fail(kiosk, 5)[-1] == Locked()


def test_damaged_tries_are_none(kiosk: Kiosk) -> None:
    fail(kiosk, 5)
    (kiosk.folder / "kept-tries.bin").write_bytes(b"broken")
    kiosk.start()
    assert isinstance(kiosk.list.find(RIGHT, NOW), OnList)


def test_all_typed_forms_are_found_with_the_same_content(kiosk: Kiosk) -> None:
    outcomes = [kiosk.list.find(claim, NOW) for claim in RIGHTS]
    assert all(outcome == outcomes[0] for outcome in outcomes)
    assert isinstance(outcomes[0], OnList)
