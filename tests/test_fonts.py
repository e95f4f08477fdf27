"""The letters that a frozen program brings: every language's, with rules by which they are found."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from build_spec import fonts
from build_spec.console import StepFailed

linux = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="other systems have letters of their own"
)


@linux
def test_all_of_them_are_taken_with_their_rules() -> None:
    taken = fonts.datas()
    assert {folder for _, folder in taken} == {fonts.FOLDER}
    assert {Path(path).name for path, _ in taken} == {*fonts.NAMES, "fonts.conf"}


@linux
def test_one_that_is_missing_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(fonts, "_FOLDERS", (tmp_path,))
    with pytest.raises(StepFailed, match=r"NotoSansCJK-Bold\.ttc.*fonts-noto-cjk"):
        fonts.datas()


@linux
def test_they_are_found_where_a_system_has_none(tmp_path: Path) -> None:
    """The rules lie beside the letters, wherever a program was unpacked."""
    for path, _ in fonts.datas():
        text = Path(path)
        if text.suffix == ".conf":
            rules = text.read_text(encoding="utf-8").replace("/etc/fonts/fonts.conf", "/nowhere/fonts.conf")
            (tmp_path / "fonts.conf").write_text(rules, encoding="utf-8")
        else:
            (tmp_path / text.name).symlink_to(text)
    asked = subprocess.run(
        ["fc-list", ":", "family"],
        env={**os.environ, "FONTCONFIG_FILE": str(tmp_path / "fonts.conf"), "XDG_CACHE_HOME": str(tmp_path)},
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    for family in (
        "Noto Sans",
        "Noto Sans Arabic",
        "Noto Sans Devanagari",
        "Noto Sans CJK SC",
        "Noto Sans CJK JP",
    ):
        assert family in asked.stdout
    assert "DejaVu" not in asked.stdout
