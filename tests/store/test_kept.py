"""What a kiosk keeps: written whole or not at all, read by its own key only, the last good version never lost."""

import os
import stat
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.failures import StoreRefused, StoreUnavailable
from kiosk.store import durable
from kiosk.store.kept import KeptClinic, KeptFile
from kiosk.store.sealing import SealedDayList
from tests.services.expected import TODAY

KEY = bytes(32)
LIST = SealedDayList(TODAY, "sealed")
FORMS = ({"resourceType": "Questionnaire", "url": "urn:x", "item": [{"linkId": "1"}]},)
SETTINGS = ClinicSettings(name="Harbour Clinic", languages=("en",), questionnaires=())


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "own" / "kept.bin"


def test_everything_comes_back_after_a_restart(path: Path) -> None:
    kept = KeptClinic(path)
    assert (kept.settings(), kept.forms(), kept.day_list()) == (None, (), None)
    kept.keep(settings=SETTINGS)
    kept.keep(forms=FORMS)
    kept.keep(day_list=LIST)
    for clinic in (kept, KeptClinic(path)):
        assert (clinic.settings(), clinic.forms(), clinic.day_list()) == (SETTINGS, FORMS, LIST)
    kept.keep(forms=())
    assert KeptClinic(path).forms() == ()
    assert KeptClinic(path).day_list() == LIST


def test_half_a_character_in_a_form_hinders_nothing(path: Path) -> None:
    half = ({"resourceType": "Questionnaire", "url": "urn:x", "title": "\ud800", "item": []},)
    KeptClinic(path).keep(settings=SETTINGS, forms=half, day_list=LIST)
    assert KeptClinic(path).forms() == half
    assert KeptClinic(path).settings() == SETTINGS


def test_the_same_again_is_not_written(path: Path) -> None:
    KeptClinic(path).keep(settings=SETTINGS, day_list=LIST)
    before = path.read_bytes()
    KeptClinic(path).keep(settings=SETTINGS, day_list=LIST)
    assert path.read_bytes() == before


@pytest.mark.skipif(os.name == "nt", reason="Windows has other rights")
def test_s32_only_the_owner_reads_the_key_and_the_file(path: Path) -> None:
    KeptClinic(path).keep(settings=SETTINGS)
    assert {stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()} == {0o600}
    (path.parent / "kept.key").chmod(0o644)
    with pytest.raises(StoreRefused, match="chmod"):
        KeptClinic(path)


@pytest.mark.skipif(os.name == "nt", reason="Windows has other rights")
def test_s32_its_key_is_its_own_and_one_made_with_the_records_goes_on(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    KeptClinic(path).keep(settings=SETTINGS)
    drive = tmp_path / "drive.key"
    drive.touch(0o600)
    drive.write_text("5" * 64)
    monkeypatch.setenv("KIOSK_KEY_FILE", str(drive))
    assert KeptClinic(path).settings() == SETTINGS
    # As it was while the variable named the key of everything.
    drive.write_text((path.parent / "kept.key").read_text())
    (path.parent / "kept.key").unlink()
    assert KeptClinic(path).settings() == SETTINGS
    assert not (path.parent / "kept.key").exists()


def test_a_lost_or_other_key_is_a_fresh_start(path: Path) -> None:
    KeptClinic(path).keep(settings=SETTINGS)
    (path.parent / "kept.key").unlink()
    kept = KeptClinic(path)
    assert kept.settings() is None
    kept.keep(settings=SETTINGS)
    assert KeptClinic(path).settings() == SETTINGS


def write_two(path: Path) -> KeptFile:
    path.parent.mkdir(parents=True)
    file = KeptFile(path, KEY)
    file.write(b"first")
    file.write(b"second")
    assert list(file.versions()) == [b"second", b"first"]
    return file


def test_any_flipped_or_missing_byte_brings_the_version_before(path: Path) -> None:
    file = write_two(path)
    whole = path.read_bytes()
    for place in range(len(whole)):
        path.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
        assert list(file.versions()) == [b"first"], place
        path.write_bytes(whole[:place])
        assert list(file.versions()) == [b"first"], place
    path.write_bytes(whole + b"\0")
    assert list(file.versions()) == [b"first"]


def test_what_is_damaged_does_not_take_the_place_of_the_good_version(path: Path) -> None:
    file = write_two(path)
    path.write_bytes(b"broken")
    file.write(b"third")
    assert list(file.versions()) == [b"third", b"first"]


def test_killed_between_the_two_renames(path: Path) -> None:
    file = write_two(path)
    path.replace(path.with_name("kept.bin.old"))
    path.with_name("kept.bin.new").write_bytes(b"whole or not")
    assert list(file.versions()) == [b"second"]
    file.write(b"third")
    assert list(file.versions()) == [b"third", b"second"]


def test_one_file_is_not_taken_for_another(path: Path) -> None:
    write_two(path)
    other = KeptFile(path.with_name("other.bin"), KEY)
    path.replace(other.path)
    assert list(other.versions()) == []


def test_every_writing_has_a_nonce_of_its_own(path: Path) -> None:
    path.parent.mkdir(parents=True)
    file = KeptFile(path, KEY)
    written = set()
    for _ in range(20):
        file.write(b"the same")
        written.add(path.read_bytes())
    assert len(written) == 20


@pytest.mark.parametrize("failing", ["open", "sync", "replace"])
def test_a_full_disk_leaves_what_was_there(path: Path, monkeypatch: pytest.MonkeyPatch, failing: str) -> None:
    kept = KeptClinic(path)
    kept.keep(settings=SETTINGS)

    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        if failing == "replace":
            patch.setattr(Path, "replace", full)
        elif failing == "sync":
            patch.setattr(durable, "sync", full)
        else:
            patch.setattr(os, failing, full)
        with pytest.raises(StoreUnavailable):
            kept.keep(day_list=LIST)
    for clinic in (kept, KeptClinic(path)):
        assert (clinic.settings(), clinic.day_list()) == (SETTINGS, None)
    assert not path.with_name("kept.bin.new").exists()
    kept.keep(day_list=LIST)
    assert KeptClinic(path).day_list() == LIST


def test_a_version_that_this_program_cannot_read_brings_the_one_before(path: Path) -> None:
    kept = KeptClinic(path)
    kept.keep(settings=SETTINGS)
    kept.keep(settings=replace(SETTINGS, name="Newer"))
    for plain in (
        b"{}",
        b"no json",
        b"[]",
        b'{"settings": {"zone": "Nowhere/At all"}, "forms": []}',
    ):
        kept._file.write(b'{"settings": {"name": "Harbour Clinic"}, "forms": []}')
        kept._file.write(plain)
        read = KeptClinic(path).settings()
        assert read is not None, plain
        assert read.name == "Harbour Clinic"
