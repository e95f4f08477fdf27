"""A computer becomes one that shows the lobby and nothing else, and is given back."""

import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from kiosk.cli import installing, session_files
from kiosk.cli.heart import LEFT, MARK_LEFT

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="it is a session of Linux")
PROGRAM = "/opt/kiosk/bin/kiosk"


@pytest.fixture(autouse=True)
def program(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(installing, "own_program", lambda: PROGRAM)


def give(root: Path, *words: str) -> Result:
    return CliRunner().invoke(installing.command, ["lobby", "--root", str(root), *words])


def there(root: Path) -> dict[str, str]:
    return {
        str(path.relative_to(root)): os.readlink(path) if path.is_symlink() else path.read_text()
        for path in root.rglob("*")
        if path.is_symlink() or path.is_file()
    }


def test_it_is_written_told_and_taken_back(tmp_path: Path) -> None:
    own = tmp_path / "etc" / "pam.d" / "login"
    own.parent.mkdir(parents=True)
    own.write_text("of somebody else")
    before = there(tmp_path)
    done = give(tmp_path)
    assert done.exit_code == 0, done.output
    after = there(tmp_path)
    assert len(after) == len(before) + 7
    for path in after.keys() - before.keys():
        assert f"{tmp_path}/{path}" in done.output
    # Once more is the same.
    assert give(tmp_path).exit_code == 0
    assert there(tmp_path) == after
    assert give(tmp_path, "--remove").exit_code == 0
    assert there(tmp_path) == before
    assert "nothing of it here" in give(tmp_path, "--remove").output


def test_a_dry_run_says_all_and_writes_nothing(tmp_path: Path) -> None:
    done = give(tmp_path, "--dry-run")
    assert there(tmp_path) == {}
    for text in session_files.files(PROGRAM).values():
        assert all(line in done.output for line in text.splitlines())
    give(tmp_path)
    before = there(tmp_path)
    assert "would remove" in give(tmp_path, "--remove", "--dry-run").output
    assert there(tmp_path) == before


@pytest.mark.parametrize("path", [*map(str, session_files.files("")), *map(str, session_files.LINKS)])
def test_what_somebody_else_has_written_is_left(tmp_path: Path, path: str) -> None:
    other = tmp_path / path.lstrip("/")
    other.parent.mkdir(parents=True)
    other.write_text("theirs")
    done = give(tmp_path)
    assert done.exit_code == 1
    assert str(other) in done.output
    assert there(tmp_path) == {path.lstrip("/"): "theirs"}
    give(tmp_path, "--remove")
    assert other.read_text() == "theirs"


def test_what_it_would_not_be_able_to_start_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(installing, "own_program", lambda: "/home/ada/kiosk/bin/kiosk")
    done = CliRunner().invoke(installing.command, ["lobby", "--dry-run"])
    assert done.exit_code == 1
    assert "/opt/kiosk" in done.output


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="there is no systemd")
@pytest.mark.parametrize("program", ["/bin/true", "/opt/a folder/100%/true"])
def test_attack_15_systemd_understands_the_session(tmp_path: Path, program: str) -> None:
    unit = session_files.files(program)[session_files.UNIT]
    # Whatever is installed here: it is about what stands in the file.
    unit = unit.replace("/usr/bin/cage", "/bin/true")
    file = tmp_path / session_files.SERVICE
    file.write_text(unit)
    done = subprocess.run(["systemd-analyze", "verify", file], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    file.write_text(unit.replace("Restart=always", "Restart=sometimes"))
    done = subprocess.run(["systemd-analyze", "verify", file], capture_output=True, text=True, check=False)
    assert "sometimes" in done.stderr, "it would have been seen"


def test_attack_15_what_ends_the_session_starts_it_again_but_for_staff() -> None:
    unit = session_files.files(PROGRAM)[session_files.UNIT]
    for line in ("Restart=always", f"RestartPreventExitStatus={LEFT}", "WatchdogSec=30", "NotifyAccess=all",
                 "StartLimitIntervalSec=0", "User=kiosk-lobby", "NoNewPrivileges=yes"):  # fmt: skip
        assert line in unit.splitlines()
    assert " -s " not in unit, "with it cage lets somebody change to another console"


def test_the_recipe_for_windows_says_that_nobody_has_tried_it(tmp_path: Path) -> None:
    done = give(tmp_path, "--windows")
    assert "never been run" in done.output
    assert f'"{PROGRAM}" lobby' in done.output
    assert there(tmp_path) == {}


@pytest.mark.parametrize(
    ("shown", "left", "code"), [(0, True, LEFT), (0, False, 0), (1, False, 1), (137, False, 137)]
)
def test_s06_what_the_service_ends_with_says_whether_staff_have_ended_it(
    tmp_path: Path, shown: int, left: bool, code: int
) -> None:
    """The command line of the unit, given to a shell as systemd does, with something else in the place of cage."""
    unit = session_files.files("/opt/kiosk")[session_files.UNIT].replace("\\\n", " ")
    line = next(line for line in unit.splitlines() if line.startswith("ExecStart=")).removeprefix(
        "ExecStart="
    )
    cage = tmp_path / "cage"
    cage.write_text(f'#!/bin/sh\necho "$@" > {tmp_path}/told\nexit {shown}\n')
    cage.chmod(0o700)
    if left:
        (tmp_path / MARK_LEFT).touch()
    words = shlex.split(line.replace("$$", "$").replace("/usr/bin/cage", str(cage)))
    done = subprocess.run(words, env={**os.environ, "RUNTIME_DIRECTORY": str(tmp_path)}, check=False)
    assert done.returncode == code
    assert (tmp_path / "told").read_text() == "-d -- /opt/kiosk lobby\n"
    assert not (tmp_path / MARK_LEFT).exists(), "it is told once"
