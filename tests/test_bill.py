"""S40, attack 20: the bill of materials is what is locked and installed, and of all of it there is a licence text."""

import json
import re
import sys
from dataclasses import replace
from functools import cache
from importlib import metadata
from pathlib import Path

import pytest

from build_spec import bill
from build_spec.console import StepFailed
from build_spec.layout import LOCKS, QML, ROOT


@cache
def parts() -> tuple[bill.Part, ...]:
    return tuple(bill.parts())


def test_s40_the_bill_is_what_is_locked_and_what_is_installed() -> None:
    told = bill.document(list(parts()))
    listed = {
        component["purl"].removeprefix("pkg:pypi/")
        for component in told["components"]
        if component["purl"].startswith("pkg:pypi/")
    }
    # Read in another way than by the bill itself.
    lock = (LOCKS / "runtime.txt").read_text(encoding="utf-8")
    names = re.findall(r"^([a-z][\w.-]*)==", lock, re.MULTILINE)
    assert len(names) > 30
    if sys.platform != "win32" and sys.version_info < (3, 12):
        assert {name.partition("@")[0] for name in listed} == set(names)
    assert all(metadata.version(one.partition("@")[0]) == one.partition("@")[2] for one in listed)
    assert bill.differences(parts(), bill.runtime()) == []


def test_s40_what_is_installed_otherwise_than_locked_is_named() -> None:
    wanted = bill.runtime()
    other = [replace(part, version="0.1") if part.name == "typer" else part for part in parts()]
    assert bill.differences(other, wanted) == [f"typer: locked {wanted['typer']}, installed 0.1"]
    fewer = [part for part in parts() if part.name != "typer"]
    assert bill.differences(fewer, wanted) == [f"typer: locked {wanted['typer']}, installed not at all"]
    assert bill.differences(parts(), {name: wanted[name] for name in wanted if name != "typer"}) == [
        f"typer: locked not at all, installed {wanted['typer']}"
    ]


def test_s40_modules_of_what_is_not_on_the_bill_are_named() -> None:
    ours = ["kiosk.cli.main", "typer.core", "jaraco.functools", "json", "keyring.backends.SecretService"]
    assert bill.strangers(ours, parts()) == []
    assert bill.strangers([*ours, "pytest", "hypothesis.core"], parts()) == ["hypothesis", "pytest"]


def test_s40_a_lock_says_for_which_python_a_package_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bill, "LOCKS", tmp_path)
    (tmp_path / "a.txt").write_text(
        'one==1.0 \\\n    --hash=sha256:00\nTwo.Parts==2.0 ; python_version < "3" \\\n    --hash=sha256:00\n'
        'three==3.0 ; python_version >= "3" \\\n    --hash=sha256:00\n    # via one==9\n'
    )
    assert bill.locked(["a.txt"]) == {"one": "1.0", "three": "3.0"}


def test_attack_20_of_everything_there_is_a_licence_and_its_text(tmp_path: Path) -> None:
    found = list(parts())
    assert bill.write(tmp_path, found) == []
    assert all(part.licence for part in found)
    for part in found:
        texts = [
            path for path in (tmp_path / bill.TEXTS / part.folder).iterdir() if path.stat().st_size > 200
        ]
        assert texts, part.name
    # What wheels say of what was built into them is there as well.
    assert list((tmp_path / bill.TEXTS / "cryptography").glob("*.json"))
    gpl = (tmp_path / bill.TEXTS / "qt-virtual-keyboard" / "LICENSE").read_text(encoding="utf-8")
    assert "GNU GENERAL PUBLIC LICENSE" in gpl
    assert "LESSER" in "".join(
        path.read_text(encoding="utf-8") for path in (tmp_path / bill.TEXTS / "qt").iterdir()
    )


def test_attack_20_a_part_without_a_text_is_named(tmp_path: Path) -> None:
    found = [replace(part, texts=()) if part.name == "typer" else part for part in parts()]
    assert bill.write(tmp_path, found) == ["typer"]


def test_attack_20_a_package_that_names_no_licence_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(bill._SPDX, "sqlcipher3")
    with pytest.raises(StepFailed, match="sqlcipher3 names no licence"):
        bill.parts()


def test_attack_20_all_of_it_is_under_the_licence_of_the_virtual_keyboard(tmp_path: Path) -> None:
    bill.write(tmp_path, list(parts()))
    told = json.loads((tmp_path / bill.FILE).read_text(encoding="utf-8"))
    assert (told["bomFormat"], told["specVersion"]) == ("CycloneDX", "1.6")
    assert told["metadata"]["component"]["licenses"] == [{"expression": "GPL-3.0-only"}]
    (keyboard,) = (part for part in parts() if part.name == "Qt Virtual Keyboard")
    assert keyboard.licence == bill.LICENCE
    # As long as it is used, that is so.
    assert any("QtQuick.VirtualKeyboard" in path.read_text(encoding="utf-8") for path in QML.rglob("*.qml"))
    assert "GPL-3.0-only" in (ROOT / "README.md").read_text(encoding="utf-8").partition("## Licence")[2]


def test_s40_the_bill_is_the_same_for_the_same_parts_and_refers_to_what_is_there() -> None:
    told = bill.document(list(parts()))
    assert told == bill.document(list(parts()))
    newer = [replace(part, version="0.1") if part.name == "typer" else part for part in parts()]
    assert told["serialNumber"] != bill.document(newer)["serialNumber"]
    references = [component["bom-ref"] for component in told["components"]]
    assert len(references) == len(set(references))
    known = {*references, "checkin-kiosk"}
    for line in told["dependencies"]:
        assert {line["ref"], *line["dependsOn"]} <= known
    needs = {line["ref"].partition("@")[0]: line["dependsOn"] for line in told["dependencies"]}
    assert any(one.startswith("pkg:pypi/secretstorage@") for one in needs["pkg:pypi/keyring"])
