"""A settings file is read to its end, or told in words: whatever it is."""

from pathlib import Path

import pytest

from kiosk import settings
from kiosk.domain.places import Location, Places
from kiosk.settings import MachineSettings, SettingsError


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b'kiosk_name = ["' + b"[" * 5_000, "nested too deep|not a TOML file"),
        (b"a = " + b"[" * 5_000 + b"]" * 5_000, "nested too deep"),
        (b"a = " + b"{ b = " * 5_000 + b"1" + b" }" * 5_000, "nested too deep"),
        (b"#" * (settings.MOST_BYTES + 1), "longer than 100,000 bytes"),
        (b"\xff\xfe", "not a TOML file"),
    ],
    ids=["open", "lists", "tables", "long", "bytes"],
)
def test_a_file_that_is_no_settings_is_told_in_words(tmp_path: Path, content: bytes, words: str) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_bytes(content)
    with pytest.raises(SettingsError, match=words):
        settings.load(file, {})


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="has no file without an end")
def test_a_file_without_an_end_is_told_in_words() -> None:
    with pytest.raises(SettingsError, match="/dev/zero is longer"):
        settings.load(Path("/dev/zero"), {})


def place_of(named: str, *locations: Location) -> str:
    return settings.place_of(MachineSettings("sqlite:///x", "k", place=named), Places(locations))


def test_a_computers_place_is_named_by_key_or_by_name() -> None:
    north = Location("north", "Centro Norte", kind="site", names={"en": "North"}, also=("N1",))
    for named in ("north", "Centro norte", "NORTH", "n1", " north "):
        assert place_of(named, north) == "north"
    assert place_of("", north) == ""


def test_a_place_that_is_none_is_told_with_those_that_there_are() -> None:
    sites = [Location(f"s{n}", f"Site {n}", kind="site") for n in range(1, 21)]
    with pytest.raises(SettingsError, match=r"'place' 'West' is no place.*s1 \(Site 1\).*, \.\.\.\."):
        place_of("West", *sites)
    with pytest.raises(SettingsError, match="none yet"):
        place_of("West")
    with pytest.raises(SettingsError, match="is the name of several: a, b"):
        place_of("Room 1", Location("a", "Room 1"), Location("b", "Room 1"))


@pytest.mark.parametrize("speed", ["9601", "'9600'", "true"])
def test_a_speed_that_no_scanner_has_is_told_with_those_that_they_have(tmp_path: Path, speed: str) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text(f"scanner_port = 'COM3'\nscanner_speed = {speed}\n", encoding="utf-8")
    with pytest.raises(
        SettingsError, match=r"'scanner_speed' (must be one of: 1200, |has a value of the wrong kind)"
    ):
        settings.load(file, {})
    file.write_text("scanner_port = 'COM3'\nscanner_speed = 19200\n", encoding="utf-8")
    assert settings.load(file, {}).scanner_speed == 19200
