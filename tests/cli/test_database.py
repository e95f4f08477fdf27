"""`kiosk database`: records are made, copied, brought back and moved, and nothing is different afterwards."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import uuid4

import psycopg
import pytest
from sqlalchemy import insert, text, update
from typer.testing import CliRunner

from kiosk import app
from kiosk.cli import main
from kiosk.cli.database import command
from kiosk.cli.made_up import make_clinic
from kiosk.domain.failures import StoreRefused
from kiosk.services.record import transfer
from kiosk.services.record.audit import AuditService
from kiosk.services.record.clinic import ClinicService
from kiosk.services.record.patients import PatientService
from kiosk.store import tables, troubles
from kiosk.store.database import Database
from tests.engines import EMBEDDED, OWNER, SERVER
from tests.factories import a_booking, a_patient
from tests.services.clinic_maker import SETTINGS, Kiosk


def run(*words: str, code: int = 0) -> str:
    result = CliRunner().invoke(command, list(words))
    assert result.exit_code == code, result.output
    return result.output


def furnish(record: Database) -> None:
    """A clinic with people, earlier visits, and a few hostile texts."""
    ClinicService(record).save(SETTINGS)
    PatientService(record).save([a_patient(n) for n in range(1, 4)], [a_booking(n) for n in range(1, 4)])
    kiosk = Kiosk(record)
    for number in (1, 2):
        kiosk.check_in(number)
    with record.write() as connection:
        connection.execute(
            update(tables.patient).where(tables.patient.c.id == "p3").values(given="\U0001f600 \\ ' \" ﷽")
        )
        connection.execute(insert(tables.setting).values(key="odd", value={"a": [1, None, "é"]}))


@pytest.fixture
def record(url: str) -> Iterator[Database]:
    opened = Database(url)
    opened.upgrade()
    furnish(opened)
    yield opened
    opened.close()


@pytest.fixture
def fresh(server_template: Any) -> Iterator[str]:
    """The name of a database that is not there yet."""
    name = f"made_{uuid4().hex[:8]}"
    yield name
    with psycopg.connect(server_template.url(), autocommit=True) as admin:
        admin.execute(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")


def test_a_backup_comes_back_to_the_last_value(url: str, record: Database, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    heads = AuditService(record).heads()
    said = run("backup", str(copy), "--database", url)
    assert "Every row is the same" in said
    assert "The audit holds" in said
    assert b"Family1" not in copy.read_bytes()
    target = f"sqlite:///{tmp_path / 'again' / 'clinic.db'}"
    assert "Every row is the same" in run("restore", str(copy), "--database", target)
    again = Database(target)
    assert transfer.verify(record, again) is None
    assert AuditService(again).verify(heads) == heads
    again.close()
    assert "not empty" in CliRunner().invoke(command, ["restore", str(copy), "--database", target]).output
    assert "there already" in CliRunner().invoke(command, ["backup", str(copy), "--database", url]).output


def test_a_copy_has_a_key_of_its_own_wherever_the_records_is(
    url: str, record: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    elsewhere = tmp_path / "drive.key"
    if record.embedded:
        file = Path(url.removeprefix("sqlite:///"))
        record.close()
        file.with_name(f"{file.name}.key").rename(elsewhere)
    monkeypatch.setenv("KIOSK_KEY_FILE", str(elsewhere))
    copy = tmp_path / "copy.db"
    own = tmp_path / "copy.db.key"
    assert f"its key {own}" in run("backup", str(copy), "--database", url)
    assert not elsewhere.exists() or own.read_text() != elsewhere.read_text()
    target = f"sqlite:///{tmp_path / 'again' / 'clinic.db'}"
    assert "Every row is the same" in run("restore", str(copy), "--database", target)
    # A copy that was made with the record's key opens with that one still.
    if record.embedded:
        old = tmp_path / "old.db"
        old.write_bytes(file.read_bytes())
        again = f"sqlite:///{tmp_path / 'other' / 'clinic.db'}"
        assert "Every row is the same" in run("restore", str(old), "--database", again)
        assert not old.with_name("old.db.key").exists()


def test_who_only_looks_makes_no_record(tmp_path: Path) -> None:
    home = tmp_path / "typing" / "error"
    for words in (
        ("database", "check"),
        ("database", "backup", str(tmp_path / "copy.db")),
        ("clinic", "show"),
        ("clinic", "translate", "es"),
        ("audit", "verify"),
        ("audit", "of", "1"),
        ("audit", "report"),
        ("forms", "due", "--patient", "1"),
        ("forms", "retire", "urn:x"),
        ("schedule", "make", "--today", "3"),
        ("status",),
    ):
        done = CliRunner().invoke(main.command, [*words, "--database", f"sqlite:///{home / 'clinic.db'}"])
        assert done.exit_code == 1, words
        assert "there is no" in done.output or "there is none yet" in done.output, words
        assert "make" in done.output, words
    assert list(tmp_path.iterdir()) == []


def test_what_is_not_brought_back_whole_is_not_there(
    record: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy, target = tmp_path / "copy.db", tmp_path / "again" / "clinic.db"
    other = app.open_database(f"sqlite:///{tmp_path / 'other' / 'clinic.db'}")
    other.close()
    words = ("restore", str(copy), "--database", f"sqlite:///{target}")
    copy.write_bytes((tmp_path / "other" / "clinic.db").read_bytes())
    assert "needs its key" in run(*words, code=1)
    copy.with_name("copy.db.key").touch(0o600)
    copy.with_name("copy.db.key").write_text("0" * 64)
    assert "cannot be read with this key" in run(*words, code=1)
    assert not target.parent.exists()
    # And where it breaks in the middle.
    copy.with_name("copy.db.key").write_bytes((tmp_path / "other" / "clinic.db.key").read_bytes())

    def cut(*_: object) -> None:
        raise StoreRefused("the disk is full")

    monkeypatch.setattr(transfer, "take_over", cut)
    assert "the disk is full" in run(*words, code=1)
    assert not target.parent.exists()
    # What was there stays.
    kept = app.open_database(f"sqlite:///{target}")
    kept.close()
    assert "the disk is full" in run(*words, code=1)
    assert target.with_name("clinic.db.key").exists()
    assert target.exists()


def test_a_mistyped_path_is_said_and_nothing_is_made(url: str, record: Database, tmp_path: Path) -> None:
    absent = tmp_path / "typing" / "error"
    for words in (
        ("backup", str(absent / "copy.db"), "--database", url),
        ("backup", str(tmp_path / "copy.db"), "--database", f"sqlite:///{absent / 'clinic.db'}"),
        ("move", "--from", url, "--to", f"sqlite:///{absent / 'clinic.db'}"),
    ):
        said = run(*words, code=1)
        assert "there is no f" in said or "there is no record" in said
        assert str(absent) in said
    assert not absent.parent.exists()
    assert not (tmp_path / "copy.db").exists()


def test_progress_on_a_pipe_counts_nothing_that_is_not_there(
    url: str, record: Database, tmp_path: Path
) -> None:
    lines = run("backup", str(tmp_path / "copy.db"), "--database", url).splitlines()
    assert not [line for line in lines if line.endswith(": 0")]


def test_a_record_moves_to_a_server_and_back(server_template: Any, fresh: str, tmp_path: Path) -> None:
    first = f"sqlite:///{tmp_path / 'first.db'}"
    source = app.open_database(first)
    furnish(source)
    heads = AuditService(source).heads()
    address = server_template.url(fresh, OWNER)
    assert "at revision" in run("create", server_template.url(fresh))
    assert source.revision()
    assert "Close all of them" in run("move", "--from", first, "--to", address, code=1)
    source.close()
    said = run("move", "--from", first, "--to", address)
    assert "Every row is the same" in said
    assert "kiosk database account add NAME --as lobby|staff" in said
    open_still = Database(address)
    assert open_still.revision()
    assert "Close all of them" in run(
        "move", "--from", address, "--to", f"sqlite:///{tmp_path / 'none.db'}", code=1
    )
    assert not (tmp_path / "none.db").exists()
    open_still.close()
    second = f"sqlite:///{tmp_path / 'second.db'}"
    assert "Every row is the same" in run("move", "--from", address, "--to", second)
    back, server = Database(second), Database(address)
    assert transfer.verify(source, back) is None
    assert AuditService(server).verify(heads) == heads
    # And the clinic goes on there: the next number, the next event.
    number = Kiosk(server)
    visit = number.check_in(3)
    assert number.receipt(visit).ticket == "A 03"
    assert not isinstance(AuditService(server).verify(heads), type(None))
    for each in (source, back, server):
        each.close()


def test_what_is_written_meanwhile_is_neither_copied_nor_a_difference(
    record: Database, tmp_path: Path
) -> None:
    other = app.open_database(f"sqlite:///{tmp_path / 'other.db'}")
    written: list[str] = []

    def go_on(table: str, _rows: int) -> None:
        if not written:
            written.append(table)
            PatientService(record).save([a_patient(99)])

    _, difference = transfer.take_over(record, other, go_on)
    assert written
    assert difference is None
    assert transfer.verify(record, other) == transfer.Difference("patient", ("p99",))
    other.close()


@pytest.mark.parametrize("engine", [EMBEDDED, SERVER])
def test_a_record_of_a_newer_program_is_refused_in_a_sentence(
    request: pytest.FixtureRequest, tmp_path: Path, engine: str
) -> None:
    made = address = f"sqlite:///{tmp_path / 'newer.db'}"
    if engine == SERVER:
        server, name = request.getfixturevalue("server_template"), request.getfixturevalue("fresh")
        made, address = server.url(name), server.url(name, OWNER)
    run("create", made)
    database = Database(address)
    with database.write() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    database.close()
    said = " ".join(run("upgrade", "--database", address, code=1).split())
    assert said.startswith("kiosk: the record is at revision 9999, which this program, of revision ")
    assert said.endswith("Install that program here, or name another record")


def test_a_single_changed_value_is_found(record: Database, tmp_path: Path) -> None:
    other = app.open_database(f"sqlite:///{tmp_path / 'other.db'}")
    transfer.copy(record, other)
    assert transfer.verify(record, other) is None
    with other.write() as connection:
        connection.execute(update(tables.patient).where(tables.patient.c.id == "p2").values(given="Givén"))
    assert transfer.verify(record, other) == transfer.Difference("patient", ("p2",))
    other.close()


def test_the_logins_of_a_server(server_template: Any, fresh: str) -> None:
    admin = server_template.url(fresh)
    run("create", admin)
    assert "at revision" in run("create", admin), "twice is once"
    with psycopg.connect(admin) as connection:
        # What is answered at a kiosk is a value of a statement, and stands in no log.
        assert connection.execute("SHOW log_parameter_max_length").fetchone() == ("0",)
    name = f"east_{uuid4().hex[:6]}"
    said = run("account", "add", name, "--as", "lobby", "--database", server_template.url(fresh, OWNER))
    assert "sslmode=verify-full" in said
    assert "channel_binding=require" in said
    assert "Add &sslrootcert=FILE" in said
    other = run(
        "account", "add", f"{name}_b", "--as", "board", "--database",
        server_template.url(fresh, OWNER, sslmode="prefer", sslrootcert="/etc/kiosk/root.crt", connect_timeout="9"),
    )  # fmt: skip
    for kept in (
        "sslmode=prefer",
        "sslrootcert=%2Fetc%2Fkiosk%2Froot.crt",
        "connect_timeout=9",
        "channel_binding",
    ):
        assert kept in other
    assert (
        "is a login"
        in CliRunner().invoke(command, ["account", "add", name, "--as", "staff", "--database", admin]).output
    )
    lobby = Database(server_template.url(fresh, name))
    assert ClinicService(lobby).load().name
    assert f"{name}  lobby" in run("account", "list", "--database", admin)
    with psycopg.connect(server_template.url(fresh, OWNER), autocommit=True) as owner:
        owner.execute(
            "INSERT INTO location (id, name, room, waiting_area, directions) VALUES ('north', 'North', '', '', '')"
        )
    placed, owns = f"{name}_c", server_template.url(fresh, OWNER)
    # Of a place that is not there, and of a login that stands nowhere, none is made.
    for words, why in ((("lobby", "--place", "Nowhere"), "place"), (("import", "--place", "north"), "")):
        tried = CliRunner().invoke(command, ["account", "add", placed, "--as", *words, "--database", owns])
        assert tried.exit_code == 1
        assert why in tried.output
        assert placed not in run("account", "list", "--database", admin)
    run("account", "add", placed, "--as", "lobby", "--place", "North", "--database", owns)
    with psycopg.connect(server_template.url(fresh, placed)) as kiosk:
        assert kiosk.execute("SELECT kiosk_own_place()").fetchone() == ("north",)
    assert "No code waits" in run("account", "waiting", "--database", owns)
    made = run("account", "code", f"{name}_d", "--as", "lobby", "--place", "north", "--database", owns)
    said = run("account", "waiting", "--database", owns)
    assert f"{name}_d  lobby  North" in said
    assert made.splitlines()[0].rpartition(" ")[2] not in said
    assert "1 connection of it was ended" in run("account", "revoke", name, "--database", admin)
    lobby.close()
    with pytest.raises(psycopg.OperationalError, match="not permitted to log in"):
        psycopg.connect(server_template.url(fresh, name))
    assert f"{name}" in run("account", "list", "--database", admin) or True
    with psycopg.connect(server_template.url(), autocommit=True) as connection:
        connection.execute(f"DROP ROLE {name}")
        connection.execute(f"DROP ROLE {name}_b")
        connection.execute(f"DROP ROLE {name}_c")
        for (login,) in connection.execute(
            "SELECT rolname FROM pg_roles WHERE rolname LIKE 'kiosk\\_enrol\\_%'"
        ).fetchall():
            connection.execute(f"DROP ROLE {login}")


@pytest.mark.parametrize(
    ("said", "told"),
    [
        (
            'root certificate file "/root/.postgresql/root.crt" does not exist\nEither provide the file',
            "sslrootcert=FILE",
        ),
        ("something that nobody has heard of", "no answer that is understood"),
    ],
)
def test_a_server_that_cannot_be_reached_is_told_in_words(said: str, told: str) -> None:
    error = psycopg.OperationalError(f"connection failed: {said}")
    assert told in (troubles.lacks(error) or troubles.words(error))


def test_what_is_wrong_is_said(tmp_path: Path) -> None:
    assert "no address" in run("create", "nonsense", code=1)
    assert "no file" in run(
        "restore", str(tmp_path / "none"), "--database", f"sqlite:///{tmp_path / 'a.db'}", code=1
    )
    assert "does not answer" in run("create", "postgresql://postgres@127.0.0.1:1/kiosk", code=1)
    assert "no logins" in run("account", "list", "--database", f"sqlite:///{tmp_path / 'a.db'}", code=1)


def test_a_whole_made_up_clinic_survives_the_way_to_a_server(server: tuple[Any, str], tmp_path: Path) -> None:
    cluster, name = server
    source = app.open_database(f"sqlite:///{tmp_path / 'made_up.db'}")
    make_clinic(source, app.system_clock)
    target = Database(cluster.url(name, OWNER))
    assert transfer.copy(source, target) > 100
    assert transfer.verify(source, target) is None
    assert target.wrong() == []
    source.close()
    target.close()


def test_a_row_that_cannot_be_read_is_named_and_the_others_are_copied(tmp_path: Path) -> None:
    address = f"sqlite:///{tmp_path / 'clinic.db'}"
    source = app.open_database(address)
    furnish(source)
    with source.write() as connection:
        connection.exec_driver_sql("UPDATE patient SET language = CAST(X'FF80FE' AS TEXT) WHERE id = 'p2'")
    said = run("check", "--database", address, code=1)
    assert "table patient, row p2" in said
    assert "p1" not in said
    assert "table patient, row p2" in run("backup", str(tmp_path / "copy.db"), "--database", address)
    copy = Database(f"sqlite:///{tmp_path / 'copy.db'}")
    assert transfer.verify(source, copy) is None
    copy.close()
    with source.write() as connection:
        # As if nobody had looked at what is written.
        names = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'trigger'")
        for name in list(names.scalars()):
            connection.exec_driver_sql(f"DROP TRIGGER {name}")
        connection.exec_driver_sql("UPDATE patient SET birth_date = 'never' WHERE id = 'p3'")
    said = run("backup", str(tmp_path / "other.db"), "--database", address, code=1)
    assert "table patient, row p3" in said
    # What can be copied, if with a mark, is not in the way.
    assert "p2" not in said
    source.close()


def test_the_report_counts_what_staff_see_open(record: Database, url: str) -> None:
    with record.write() as connection:
        item = tables.checklist_item
        connection.execute(update(item).where(item.c.kind == "insurance").values(status="needs_staff"))
        connection.execute(update(tables.visit).values(day=SETTINGS.today(app.system_clock())))
    done = CliRunner().invoke(main.command, ["audit", "report", "--database", url])
    assert "From kiosks, not settled: 0" in done.output
    assert "Left to the front desk in checklists: 2 items of 2 visits" in done.output
    assert "Changes to review: 0" in done.output
