"""`kiosk status` beside programs that run: what it can tell, it tells, and it stands in nobody's way."""

from pathlib import Path

import pytest
from typer.testing import CliRunner

from kiosk import paths
from kiosk.cli.status import command
from kiosk.store.database import Database
from kiosk.store.outbox import Outbox, outbox_key


@pytest.fixture
def url(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setenv("KIOSK_HOME", str(tmp_path))
    settings = tmp_path / "kiosk.toml"
    settings.write_text('kiosk_name = "east"\n', encoding="utf-8")
    monkeypatch.setenv("KIOSK_SETTINGS", str(settings))
    address = f"sqlite:///{tmp_path / 'clinic.db'}"
    record = Database(address)
    record.upgrade()
    record.close()
    return address


def test_what_waits_on_this_computer_is_told_while_its_lobby_runs(url: str) -> None:
    path = paths.kiosk_folder(url, "east") / "outbox.bin"
    # As the lobby has it all day.
    outbox = Outbox(path, outbox_key(path))
    outbox.append("0192f0c1-2345-7000-8000-000000000001", b"{}")
    result = CliRunner().invoke(command, ["--database", url])
    assert "This kiosk, east: 1 record waiting" in result.output
    assert "another program" not in result.output
    # The lobby goes on as if nobody had looked.
    outbox.append("0192f0c1-2345-7000-8000-000000000002", b"{}")
    outbox.close()
    path.with_name("outbox.bin.broken-1").write_bytes(b"x")
    assert "outbox.bin.broken-1" in CliRunner().invoke(command, ["--database", url]).output
    assert "east: 2 records waiting" in CliRunner().invoke(command, ["--database", url]).output


def test_attack_05_a_way_that_others_can_read_is_told(url: str) -> None:
    address = "postgresql://u@db.example:1/kiosk?hostaddr=127.0.0.1"
    said = CliRunner().invoke(command, ["--database", f"{address}&sslmode=disable"]).output
    assert "The way to the server is not safe: its address says sslmode=disable" in said
    assert "not safe" not in CliRunner().invoke(command, ["--database", address]).output


def test_a_key_of_another_record_is_told_and_nobody_looks_for_a_server(tmp_path: Path) -> None:
    for name in ("ours", "theirs"):
        made = Database(f"sqlite:///{tmp_path / name}.db")
        made.upgrade()
        made.close()
    (tmp_path / "ours.db.key").write_text((tmp_path / "theirs.db.key").read_text())
    told = CliRunner().invoke(command, ["--database", f"sqlite:///{tmp_path / 'ours.db'}"])
    assert told.exit_code == 1
    assert "cannot be used: the record cannot be read with this key" in told.output
    assert "Check that it runs" not in told.output
