"""``kiosk line``: its settings, its password, and what it says of itself."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from typer.testing import CliRunner

from kiosk import paths, settings
from kiosk.cli import main
from kiosk.cli.input_end import ENDS_WITH_INPUT
from kiosk.cli.line import account_of
from kiosk.domain.failures import StoreRefused
from kiosk.settings import SettingsError
from kiosk.store import key_files
from kiosk.store.sealed_word import LINE_PASSWORD
from tests.devices.sip.telephone_system import PASSWORD, USER, TelephoneSystem

TABLE = '[telephone]\nregistrar = "127.0.0.1"\nuser = "204"\n'


@pytest.fixture(autouse=True)
def own_settings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    monkeypatch.setenv("KIOSK_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("KIOSK_SETTINGS", str(tmp_path / "kiosk.toml"))
    return tmp_path / "kiosk.toml"


@pytest.fixture
def system() -> Iterator[TelephoneSystem]:
    made = TelephoneSystem()
    yield made
    made.close()


def give(*words: str, given: str = "") -> tuple[int, str]:
    done = CliRunner().invoke(main.command, ["line", *words], input=given)
    return done.exit_code, done.output


def test_its_password_is_kept_sealed_and_listed_with_the_other_keys(own_settings: Path) -> None:
    own_settings.write_text(TABLE, encoding="utf-8")
    assert account_of(settings.load()).password == ""
    assert give("password", "--keys", "file", given=f"{PASSWORD}\n") == (
        0,
        "The password is kept. A line that is open takes it within seconds.\n",
    )
    assert account_of(settings.load()).password == PASSWORD
    for path in paths.data_folder().rglob("*"):
        assert path.is_dir() or PASSWORD.encode() not in path.read_bytes(), path
    found = key_files.key_files(f"sqlite:///{paths.data_folder()}/other.db")
    assert [key.opens for key in found] == [key_files.Opens.LINE]
    # Another password under the same key.
    give("password", given="another\n")
    assert account_of(settings.load()).password == "another"
    paths.line_password_file().write_bytes(b"x" * 40)
    with pytest.raises(StoreRefused, match="kiosk line password"):
        LINE_PASSWORD.kept()
    assert give("password", given="\n")[1] == "No password is kept.\n"
    assert not LINE_PASSWORD.key_file().exists()
    assert account_of(settings.load()).password == ""


WRONG = {
    "": "names no telephone line",
    "telephone = 3": "must be a table",
    '[telephone]\nuser = "204"': "needs registrar",
    TABLE + 'password = "x"': "kiosk line password",
    TABLE + 'colour = "red"': "'colour' is not a setting",
    TABLE + 'port = "5060"': "'port'",
    TABLE + "port = true": "'port'",
    TABLE + "port = 70000": "between 1 and 65535",
    TABLE + 'transport = "sctp"': "udp, tcp or tls",
    '[telephone]\nregistrar = "pbx x"\nuser = "204"': "'registrar' must be",
    '[telephone]\nregistrar = "pbx"\nuser = "2 4"': "'user' must be",
}


@pytest.mark.parametrize("written", WRONG)
def test_what_is_wrong_in_the_settings_is_said(own_settings: Path, written: str) -> None:
    own_settings.write_text(written, encoding="utf-8")
    with pytest.raises(SettingsError, match=WRONG[written]):
        account_of(settings.load())


def test_it_says_how_it_stands(own_settings: Path, system: TelephoneSystem) -> None:
    own_settings.write_text(f"{TABLE}port = {system.port}\n", encoding="utf-8")
    give("password", "--keys", "file", given=f"{PASSWORD}\n")
    code, said = give("--check")
    assert (code, said.splitlines()[-1]) == (0, f"{USER} at 127.0.0.1 is registered")
    give("password", given="wrong\n")
    code, said = give("--check")
    assert code == 1
    assert "is refused" in said
    assert "(SIP 401)" in said
    assert "wrong" not in said.replace("look at", "")


def test_with_another_password_it_ends_to_be_started_again(
    own_settings: Path, system: TelephoneSystem
) -> None:
    own_settings.write_text(f"{TABLE}port = {system.port}\n", encoding="utf-8")
    LINE_PASSWORD.keep("wrong", "file")
    with subprocess.Popen(
        [sys.executable, "-m", "kiosk", "line"], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert "starting" in process.stdout.readline()
        assert process.stdout.readline() == '{"stands": "refused", "code": 401}\n'
        LINE_PASSWORD.keep(PASSWORD)
        assert process.wait(20) == 0


def test_it_ends_with_whoever_started_it(own_settings: Path, system: TelephoneSystem) -> None:
    own_settings.write_text(f"{TABLE}port = {system.port}\n", encoding="utf-8")
    LINE_PASSWORD.keep(PASSWORD, "file")
    with subprocess.Popen(
        [sys.executable, "-m", "kiosk", "line"],
        env={**os.environ, ENDS_WITH_INPUT: "1"},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stdout.readline() == '{"stands": "starting", "code": 0}\n'
        assert process.stdout.readline() == '{"stands": "registered", "code": 0}\n'
        process.stdin.close()
        assert process.wait(20) == 0
        assert process.stdout.read() == ""
    # It has said goodbye, and left nothing of what is secret where it can be read.
    with system.news:
        assert system.news.wait_for(lambda: bool(system.ended), 10)
    assert paths.line_port_file().read_text() == str(system.at[1])
