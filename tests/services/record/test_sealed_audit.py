"""Attack 14, S34: an embedded record's chain is sealed, and what was written anew whole is found.

Three attackers: with the record's key and without the seal's, with both, and with an older state of everything.
"""

from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from sqlalchemy import delete, insert, select, update
from sqlalchemy.engine import make_url
from typer.testing import CliRunner

from kiosk import settings
from kiosk.cli.audit import command
from kiosk.cli.database import command as database_command
from kiosk.cli.status import command as status
from kiosk.domain.audit import Action, Broken, Wrong, seal
from kiosk.domain.permissions import StaffRole
from kiosk.services.record.audit import AuditService, append, digest
from kiosk.services.record.audit import Event as Done
from kiosk.services.upkeep import Upkeep, keep_ends
from kiosk.store import tables
from kiosk.store.anchor import keep_heads, kept_heads
from kiosk.store.audit_seal import audit_key_file, seal_of
from kiosk.store.database import Database
from tests.actors import signed_in
from tests.engines import EMBEDDED, OWNER, SERVER
from tests.factories import NOW

EVENT, SEAL = tables.audit_event, tables.audit_seal
SAID = ("id", "at", "actor", "action", "patient_id", "visit_id", "record_id")
embedded = pytest.mark.parametrize("url", [EMBEDDED], indirect=True)


@pytest.fixture
def database(url: str) -> Iterator[Database]:
    opened = Database(url)
    opened.upgrade()
    act(opened, "Ana", 5)
    yield opened
    opened.close()


@pytest.fixture
def computer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, url: str) -> Path:
    """This computer, whose settings name the record, and a file on another one."""
    monkeypatch.setenv("KIOSK_HOME", str(tmp_path / "home"))
    file = tmp_path / "kiosk.toml"
    file.write_text(f'database_url = "{url}"\naudit_heads = "{tmp_path / "share" / "heads.txt"}"\n')
    monkeypatch.setenv("KIOSK_SETTINGS", str(file))
    return tmp_path


def act(database: Database, actor: str, times: int = 1) -> None:
    for _ in range(times):
        with database.write() as connection:
            append(connection, NOW, [Done(actor, Action.CORRECTED, "p1")])


def write_anew(database: Database, *, with_its_key: bool = False, keep: int = 1000) -> None:
    """What an attacker does who has the record's key: the first event is somebody else's, and every hash is right."""
    with database.write() as connection:
        if database.embedded:
            for what in ("update", "delete"):
                connection.exec_driver_sql(f"DROP TRIGGER IF EXISTS audit_event_{what}")
        else:
            connection.exec_driver_sql("ALTER TABLE audit_event DISABLE TRIGGER USER")
        before, chain, place = "", "", 0
        for row in connection.execute(select(EVENT).order_by(EVENT.c.sequence)).mappings().all():
            if row["sequence"] > keep:
                connection.execute(delete(EVENT).where(EVENT.c.id == row["id"]))
                continue
            said = {name: row[name] for name in SAID}
            if row["sequence"] == 1:
                said["actor"] = "Dr Somebody"
            chain, place = row["chain"], row["sequence"]
            before = digest(before, place, said)
            new = update(EVENT).where(EVENT.c.id == row["id"]).values(actor=said["actor"], hash=before)
            connection.execute(new)
        sealing = seal_of(connection)
        if with_its_key and sealing is not None:
            made = sealing.of(chain, place, before)
            connection.execute(update(SEAL).values(sequence=place, seal=made))


@embedded
def test_attack_14_a_chain_written_anew_with_the_records_key_is_not_sealed(database: Database) -> None:
    service = AuditService(database)
    assert not isinstance(service.verify(), Broken)
    assert service.check() is None
    write_anew(database)
    assert service.verify() == service.check() == Broken(5, Wrong.NOT_SEALED)
    # Nothing that the program writes afterwards covers it up.
    act(database, "Ana", 2)
    assert service.verify() == service.check() == Broken(7, Wrong.NOT_SEALED)


@embedded
@pytest.mark.parametrize("way", ["no seal", "another's", "of fewer", "of nothing"])
def test_attack_14_no_other_seal_is_taken_for_it(database: Database, way: str) -> None:
    write_anew(database, keep=0 if way == "of nothing" else 1000)
    with database.write() as connection:
        if way == "no seal":
            connection.execute(delete(SEAL))
        elif way == "another's":
            connection.execute(update(SEAL).values(seal="0" * 64))
        elif way == "of fewer":
            connection.execute(update(SEAL).values(sequence=4))
    service = AuditService(database)
    for _ in range(2):
        found = service.verify()
        assert isinstance(found, Broken)
        assert found.why is Wrong.NOT_SEALED
        assert service.check() == found
        act(database, "Ana")


@embedded
def test_attack_14_without_its_key_nothing_is_sealed_and_the_clinic_goes_on(
    database: Database, url: str, computer: Path
) -> None:
    heads = AuditService(database).heads()
    database.close()
    audit_key_file(computer / "clinic.db").unlink()
    again = Database(url)
    act(again, "Ana")
    assert AuditService(again).verify() == Broken(6, Wrong.NOT_SEALED)
    assert not audit_key_file(computer / "clinic.db").exists(), "a new key would hide what was done meanwhile"
    again.close()
    assert "kiosk audit seal" in CliRunner().invoke(command, ["verify"]).output
    # Whoever looks after the computer knows why, and has a report that was printed.
    result = CliRunner().invoke(command, ["seal"])
    assert result.exit_code == 0, result.output
    result = CliRunner().invoke(command, ["verify", "--events", "5", "--seal", seal(heads)])
    assert result.exit_code == 0, result.output
    assert "it was what was printed" in result.output
    assert CliRunner().invoke(command, ["verify", "--events", "4", "--seal", seal(heads)]).exit_code == 1


@embedded
def test_attack_14_a_chain_that_does_not_hold_is_not_sealed_anew(database: Database, computer: Path) -> None:
    with database.write() as connection:
        connection.exec_driver_sql("DROP TRIGGER audit_event_update")
        connection.execute(update(EVENT).where(EVENT.c.sequence == 2).values(actor="nobody"))
    result = CliRunner().invoke(command, ["seal"])
    assert result.exit_code == 1
    assert "event 2 has been changed" in result.output
    assert AuditService(database).verify() == Broken(2, Wrong.EDITED)


def test_s34_a_chain_written_anew_with_every_key_is_found_at_the_start(
    database: Database, computer: Path
) -> None:
    """On both engines: the heads that were kept elsewhere tell, and what is kept there stays as it was."""
    service = AuditService(database)
    elsewhere = computer / "share" / "heads.txt"
    rung: list[Broken] = []
    keep_ends(service, elsewhere, rung.append)
    before = elsewhere.read_text()
    assert rung == []
    chain = service.heads()[0].chain
    write_anew(database, with_its_key=True)
    assert not isinstance(service.verify(), Broken), "in itself it is whole"
    assert service.verify(kept_heads(elsewhere)) == Broken(5, Wrong.EDITED, chain)
    keep_ends(service, elsewhere, rung.append)
    assert rung == [Broken(5, Wrong.EDITED, chain)]
    assert elsewhere.read_text() == before
    for words in (["verify"], ["report"]):
        result = CliRunner().invoke(command, words)
        assert result.exit_code == 1, result.output
        assert "the audit does not hold: event 5" in result.output
    assert "the audit does not hold: event 5" in CliRunner().invoke(status, []).output
    assert elsewhere.read_text() == before


class NoList:
    """Nothing to seal for anybody."""

    def make(self, stop: Callable[[], bool]) -> None:
        pass


@embedded
def test_attack_14_a_staff_programs_first_round_tells_of_it(database: Database, tmp_path: Path) -> None:
    elsewhere, heard = tmp_path / "heads.txt", Event()
    service, rung = AuditService(database), list[Broken]()
    keep_heads(elsewhere, service.heads(), ())
    write_anew(database)

    def alarm(broken: Broken) -> None:
        rung.append(broken)
        heard.set()

    maker: Any = NoList()
    upkeep = Upkeep(maker, service, (elsewhere,), database, alarm, first=0.0)
    upkeep.start()
    assert heard.wait(60)
    upkeep.stop()
    assert rung[0] == Broken(5, Wrong.EDITED)


@pytest.mark.parametrize("url", [SERVER], indirect=True)
def test_s34_a_staff_login_looks_and_keeps_behind_the_wall(
    database: Database, url: str, tmp_path: Path
) -> None:
    staff = Database(make_url(url).set(username="staff_1").render_as_string(hide_password=False))
    act(staff.under(signed_in(database, "Ana", StaffRole.MANAGER)), "Ana")
    service, elsewhere, rung = AuditService(staff), tmp_path / "heads.txt", list[Broken]()
    keep_ends(service, elsewhere, rung.append)
    assert {head.chain for head in kept_heads(elsewhere)} == {OWNER, "staff_1"}
    keep_ends(service, elsewhere, rung.append)
    assert rung == []
    staff.close()


def test_s34_an_older_state_of_everything_is_found_by_what_was_kept_elsewhere(
    database: Database, tmp_path: Path
) -> None:
    service, elsewhere = AuditService(database), tmp_path / "heads.txt"
    keep_heads(elsewhere, service.heads(), ())
    chain = service.heads()[0].chain
    write_anew(database, with_its_key=True, keep=3)
    assert not isinstance(service.verify(), Broken)
    assert service.check(kept_heads(elsewhere)) == Broken(5, Wrong.CUT_OFF, chain)


def test_s34_the_ends_are_kept_here_and_elsewhere_and_of_another_record_apart(
    database: Database, computer: Path, url: str
) -> None:
    result = CliRunner().invoke(command, ["verify"])
    assert result.exit_code == 0, result.output
    files = settings.heads_files(settings.load(), url)
    assert [file.parent.name for file in files] == ["home", "share"]
    assert [kept_heads(file) for file in files] == [list(AuditService(database).heads())] * 2
    (other,) = settings.heads_files(settings.load(), "sqlite:////elsewhere/clinic.db")
    assert other not in files
    assert other.parent == files[0].parent
    named = "postgresql://u{}@db/kiosk"
    one, same = (settings.heads_files(settings.load(), named.format(part)) for part in (":a", ":b"))
    assert one == same, "a new password is no other record"


@embedded
def test_s34_old_records_are_sealed_as_they_are(url: str, tmp_path: Path) -> None:
    record = Database(url)
    record.upgrade("0022")
    before = ""
    with record.write() as connection:
        for place in range(1, 4):
            said = {"id": f"e{place}", "at": NOW, "actor": "Ana", "action": "corrected", "patient_id": "p1"}
            said |= {"visit_id": None, "record_id": None}
            before = digest(before, place, said)
            connection.execute(insert(EVENT), {**said, "sequence": place, "hash": before})
    assert not audit_key_file(tmp_path / "clinic.db").exists()
    record.upgrade()
    service = AuditService(record)
    found = service.verify()
    assert not isinstance(found, Broken)
    assert [(head.count, head.hash) for head in found] == [(3, before)]
    act(record, "Ana")
    assert not isinstance(service.verify(), Broken)
    record.downgrade("0022")
    record.upgrade()
    assert not isinstance(service.verify(), Broken)
    write_anew(record)
    assert service.verify() == Broken(4, Wrong.NOT_SEALED)
    record.close()


def test_s34_a_copy_and_what_comes_back_of_it_have_seals_of_their_own(
    database: Database, url: str, tmp_path: Path
) -> None:
    copy, back = tmp_path / "copy.db", tmp_path / "back" / "clinic.db"
    back.parent.mkdir(mode=0o700)
    result = CliRunner().invoke(database_command, ["backup", str(copy), "--database", url])
    assert result.exit_code == 0, result.output
    result = CliRunner().invoke(database_command, ["restore", str(copy), "--database", f"sqlite:///{back}"])
    assert result.exit_code == 0, result.output
    restored = Database(f"sqlite:///{back}")
    found = AuditService(restored).verify(AuditService(database).heads())
    assert not isinstance(found, Broken)
    act(restored, "Ana")
    assert not isinstance(AuditService(restored).verify(), Broken)
    restored.close()
    if database.embedded:
        keys = {audit_key_file(path).read_text() for path in (tmp_path / "clinic.db", copy, back)}
        assert len(keys) == 3
        write_anew(database)
        result = CliRunner().invoke(
            database_command, ["backup", str(tmp_path / "second.db"), "--database", url]
        )
        assert "is not under its seal at event 5" in result.output
