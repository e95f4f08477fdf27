"""What the first screen is shown by: there at the next start, and never the reason that there is none."""

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.domain.clinic import ClinicSettings
from kiosk.store.front import NAME, keep_front, read_front
from kiosk.store.kept import KeptClinic

CLINIC = ClinicSettings(name="Clínica del Río", zone="Europe/Madrid", languages=("es", "en"))


def test_what_was_kept_is_read(tmp_path: Path) -> None:
    assert read_front(tmp_path) is None
    keep_front(tmp_path, CLINIC)
    assert read_front(tmp_path) == CLINIC
    keep_front(tmp_path, replace(CLINIC, name="Clinic"))
    assert read_front(tmp_path) == replace(CLINIC, name="Clinic")
    assert [path.name for path in tmp_path.iterdir()] == [NAME]


def test_new_settings_are_kept_for_the_next_start(tmp_path: Path) -> None:
    KeptClinic(tmp_path / "kept.bin").keep(settings=CLINIC)
    assert read_front(tmp_path) == CLINIC


def test_any_damaged_byte_is_another_clinic_or_none(tmp_path: Path) -> None:
    keep_front(tmp_path, CLINIC)
    content = (tmp_path / NAME).read_bytes()
    for place in range(len(content)):
        for flipped in (content[place] ^ 0x01, content[place] ^ 0x20):
            (tmp_path / NAME).write_bytes(content[:place] + bytes([flipped]) + content[place + 1 :])
            found = read_front(tmp_path)
            assert found is None or isinstance(found, ClinicSettings)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"[]",
        b"null",
        b"7",
        b'{"name": 7}',
        b'{"languages": 7}',
        b'{"languages": [[]]}',
        b"\xff\xfe",
        b"[" * 200_000,
    ],
)
def test_what_is_no_clinic_is_none(content: bytes, tmp_path: Path) -> None:
    (tmp_path / NAME).write_bytes(content)
    assert read_front(tmp_path) is None


def test_a_disk_that_takes_nothing_stops_nothing(tmp_path: Path) -> None:
    keep_front(tmp_path / "missing", CLINIC)
    assert read_front(tmp_path / "missing") is None
