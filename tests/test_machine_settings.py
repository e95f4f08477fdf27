"""A settings file is read to its end, or told in words: whatever it is."""

from pathlib import Path

import pytest

from kiosk import settings
from kiosk.settings import SettingsError


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
