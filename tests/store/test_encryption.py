"""S30, S32: the record on the disk tells nothing, and its key is its owner's alone."""

import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import insert, select
from typer.testing import CliRunner

from kiosk.cli.database import command
from kiosk.domain.failures import StoreRefused
from kiosk.store import encryption, tables, troubles
from kiosk.store.database import Database

PLANTED = "Zyxwvut-Planted-Name"


def plant(database: Database, name: str = PLANTED) -> None:
    with database.write() as connection:
        connection.execute(insert(tables.setting).values(key="name", value=name))


def test_s30_a_planted_name_is_in_no_byte_of_file_wal_or_journal(tmp_path: Path) -> None:
    path = tmp_path / "clinic.db"
    database = Database(f"sqlite:///{path}")
    database.upgrade()
    plant(database)
    files = [entry for entry in tmp_path.iterdir() if entry.is_file()]
    assert {entry.name for entry in files} >= {"clinic.db", "clinic.db-wal", "clinic.db.key"}
    for entry in files:
        content = entry.read_bytes()
        assert PLANTED.encode() not in content, entry.name
        assert b"CREATE TABLE" not in content, entry.name
    database.close()
    with pytest.raises(sqlite3.DatabaseError, match="not a database"):
        sqlite3.connect(path).execute("SELECT * FROM setting")


def test_s30_a_record_that_is_not_encrypted_is_refused_and_can_be_converted(tmp_path: Path) -> None:
    path = tmp_path / "old.db"
    plain = sqlite3.connect(path)
    plain.execute("CREATE TABLE setting (key VARCHAR(100) PRIMARY KEY, value JSON NOT NULL)")
    plain.execute("INSERT INTO setting VALUES ('name', ?)", (f'"{PLANTED}"',))
    plain.commit()
    plain.close()
    with pytest.raises(StoreRefused, match=r"not encrypted.*kiosk database encrypt"):
        Database(f"sqlite:///{path}")
    assert path.read_bytes().startswith(encryption.PLAIN_HEADER)
    result = CliRunner().invoke(command, ["encrypt", str(path)])
    assert result.exit_code == 0, result.output
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["old.db", "old.db.key"]
    assert PLANTED.encode() not in path.read_bytes()
    database = Database(f"sqlite:///{path}")
    with database.read() as connection:
        assert connection.execute(select(tables.setting.c.value)).scalar_one() == PLANTED
    database.close()
    assert CliRunner().invoke(command, ["encrypt", str(path)]).exit_code == 1


@pytest.mark.parametrize(
    ("address", "why"),
    [
        ("sqlite://", "names no file"),
        ("sqlite:///", "names no file"),
        ("sqlite:///:memory:", "names no file"),
        ("sqlite:///file:x?mode=memory&uri=true", "which folder"),
        ("sqlite:////tmp/x.db?mode=memory", "nothing is known about 'mode'"),
        ("sqlite:///clinic.db", "which folder"),
        ("sqlite:///./clinic.db", "which folder"),
    ],
)
def test_a_record_is_one_file_wherever_a_program_is_started(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, address: str, why: str
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(troubles.AddressRefused, match=why):
        Database(address)
    assert list(tmp_path.iterdir()) == []


def test_s32_the_key_is_its_owners_alone(tmp_path: Path) -> None:
    path = tmp_path / "clinic.db"
    database = Database(f"sqlite:///{path}")
    database.upgrade()
    database.close()
    key = encryption.key_file(path)
    assert key.stat().st_mode & 0o777 == 0o600
    key.chmod(0o644)
    with pytest.raises(StoreRefused, match="chmod 600"):
        Database(f"sqlite:///{path}")


def test_s32_without_its_key_or_with_another_the_record_stays_shut(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "clinic.db"
    database = Database(f"sqlite:///{path}")
    database.upgrade()
    database.close()
    key = encryption.key_file(path)
    kept = key.read_text()
    key.unlink()
    with pytest.raises(StoreRefused, match="bring it back from the backup"):
        Database(f"sqlite:///{path}")
    assert not key.exists()
    key.touch(0o600)
    key.write_text("0" * 64)
    other = Database(f"sqlite:///{path}")
    capfd.readouterr()
    with pytest.raises(StoreRefused, match="cannot be read with this key"):
        other.revision()
    other.close()
    # The library's own lines, with a time and names of its functions, are no words for anybody.
    assert capfd.readouterr() == ("", "")
    key.write_text(kept)
    again = Database(f"sqlite:///{path}")
    assert again.revision() is not None
    again.close()


def test_a_network_share_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(encryption, "_filesystem", lambda path: "nfs4")
    with pytest.raises(StoreRefused, match="network share"):
        Database(f"sqlite:///{tmp_path / 'clinic.db'}")
    assert list(tmp_path.iterdir()) == []
