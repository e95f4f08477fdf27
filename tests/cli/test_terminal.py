"""``kiosk terminal``: which one the settings name, and the secret key that stands in no file."""

from pathlib import Path

import pytest
from typer.testing import CliRunner

from kiosk import paths, settings
from kiosk.app.terminal import terminal_of
from kiosk.cli import main
from kiosk.devices.caisse_ap import CaisseAp
from kiosk.devices.stripe_line import API
from kiosk.devices.stripe_terminal import StripeTerminal
from kiosk.domain.failures import StoreRefused
from kiosk.settings import SettingsError
from kiosk.store import key_files
from kiosk.store.sealed_word import TERMINAL_PASSWORD
from tests.devices.stripe_server import READER, SECRET, StripeServer

NAMED = f'terminal = "stripe://{READER}"\n'


@pytest.fixture(autouse=True)
def own_settings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    monkeypatch.setenv("KIOSK_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("KIOSK_SETTINGS", str(tmp_path / "kiosk.toml"))
    return tmp_path / "kiosk.toml"


def give(*words: str, given: str = "") -> tuple[int, str]:
    done = CliRunner().invoke(main.command, ["terminal", *words], input=given)
    return done.exit_code, done.output


def test_its_secret_key_is_kept_sealed_and_listed_with_the_other_keys(own_settings: Path) -> None:
    own_settings.write_text(NAMED, encoding="utf-8")
    with pytest.raises(SettingsError, match="kiosk terminal password"):
        terminal_of(settings.load())
    code, said = give("password", "--keys", "file", given=f"{SECRET}\n")
    assert (code, said.split(".")[0]) == (0, "The secret key is kept")
    found = terminal_of(settings.load())
    assert isinstance(found, StripeTerminal)
    assert (found.reader, found.secret, found.api) == (READER, SECRET, API)
    assert SECRET not in repr(found)
    for path in paths.data_folder().rglob("*"):
        assert path.is_dir() or SECRET.encode() not in path.read_bytes(), path
    listed = key_files.key_files(f"sqlite:///{paths.data_folder()}/other.db")
    assert [key.opens for key in listed] == [key_files.Opens.TERMINAL]
    paths.terminal_password_file().write_bytes(b"x" * 40)
    with pytest.raises(StoreRefused, match="kiosk terminal password"):
        terminal_of(settings.load())
    assert give("password", given="\n")[1] == "No secret key is kept.\n"
    assert not TERMINAL_PASSWORD.key_file().exists()


@pytest.mark.parametrize(
    "given", ["pk_test_4eC39HqLyjWDarjtT1zdp7dc", "hunter2", f"{SECRET} x", "sk_live_é234567890"]
)
def test_what_is_no_secret_key_is_not_kept_and_not_said_again(given: str) -> None:
    code, said = give("password", "--keys", "file", given=f"{given}\n")
    assert code == 1
    assert given not in said
    assert TERMINAL_PASSWORD.kept() == ""


@pytest.mark.parametrize(
    "named",
    [
        "stripe://",
        f"stripe://{SECRET}@{READER}",
        "stripe://acct_1",
        f"Stripe:{READER}",
        "http://10.0.0.9",
        "x",
    ],
)
def test_what_is_wrong_in_the_settings_is_said_without_what_may_be_secret(
    own_settings: Path, named: str
) -> None:
    own_settings.write_text(f'terminal = "{named}"\n', encoding="utf-8")
    with pytest.raises(SettingsError, match="'terminal'") as raised:
        terminal_of(settings.load())
    assert SECRET not in str(raised.value)


def test_it_says_which_it_is_and_whether_the_reader_is_there(
    own_settings: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert give() == (0, "No payment terminal is named in the settings.\n")
    own_settings.write_text('terminal = "caisse-ap://10.0.0.9:8888?desk=02"', encoding="utf-8")
    assert terminal_of(settings.load()) == CaisseAp("10.0.0.9", 8888, "02")
    assert give() == (0, "The settings name a payment terminal: caisse-ap.\n")
    assert give("--check")[0] == 1
    own_settings.write_text(NAMED, encoding="utf-8")
    give("password", "--keys", "file", given=f"{SECRET}\n")
    server = StripeServer()
    monkeypatch.setattr("kiosk.cli.terminal.terminal_of", lambda machine: server.terminal())
    code, said = give("--check")
    assert (code, said.splitlines()[-1]) == (0, f"Stripe says that {READER} is online.")
    server.refuses = {READER: (404, "resource_missing")}
    code, said = give("--check")
    server.close()
    assert (code, said.splitlines()[-1]) == (
        1,
        f"kiosk: Stripe refuses to tell of {READER}: resource_missing",
    )
    code, said = give("--check")
    assert (code, said.splitlines()[-1]) == (1, f"kiosk: Stripe says nothing of {READER}: not_reached")
