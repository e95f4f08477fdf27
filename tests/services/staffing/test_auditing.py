"""The audit for whoever may read it: a page at a time, narrowed down, exported, and never by anybody else."""

import csv
import stat
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import event as engine_event
from sqlalchemy import insert, text

from kiosk.domain.accounts import ASKED_HOLDS
from kiosk.domain.audit import Action, Broken
from kiosk.domain.permissions import NotAllowed, Permission, StaffRole, may
from kiosk.services.record import audit
from kiosk.services.record.patients import PatientService
from kiosk.services.staffing.auditing import (
    PAGE,
    AuditReader,
    ExportRefused,
    Listed,
    NoSuchPatient,
    Wanted,
)
from kiosk.services.staffing.sessions import AskAgain
from kiosk.store import tables
from kiosk.store.database import Database
from kiosk.store.feed import announce_nothing
from tests.factories import a_patient
from tests.services.staffing.people import COMMAND, Works, actions


@pytest.fixture
def works(empty: Database) -> Works:
    return Works(empty)


@pytest.fixture
def reader(works: Works) -> AuditReader:
    return AuditReader(works.database, works.clock)


def happen(works: Works, actor: str, action: Action, patient: str = "", at: datetime | None = None) -> None:
    with works.database.write() as connection:
        announce_nothing(connection)
        audit.append(connection, at or works.clock.now, [audit.Event(actor, action, patient)])


def told(events: tuple[Listed, ...]) -> list[tuple[str, str]]:
    return [(one.actor, one.action) for one in events]


def test_all_of_it_is_read_page_by_page_the_newest_first(works: Works, reader: AuditReader) -> None:
    who = works.add("Ann", StaffRole.AUDITOR)
    for number in range(PAGE * 2 + 3):
        # Several at one moment.
        happen(works, f"k{number}", Action.READ_VISIT, "p1", works.clock.now + timedelta(seconds=number // 7))
    seen: list[Listed] = []
    after = None
    while True:
        page = reader.page(who, Wanted(), after)
        seen += page.events
        if not page.more:
            break
        assert len(page.events) == PAGE
        after = page.events[-1]
    assert len({one.id for one in seen}) == len(seen) == len(actions(works.database))
    assert [(one.at, one.id) for one in seen] == sorted(((one.at, one.id) for one in seen), reverse=True)


def test_it_is_narrowed_down_by_everything_there_is(works: Works, reader: AuditReader) -> None:
    who = works.add("Ann", StaffRole.AUDITOR)
    PatientService(works.database).save([a_patient(1), a_patient(2)], [])
    works.clock.pass_(minutes=1)
    begin = works.clock.now
    happen(works, "kiosk-1", Action.IDENTIFY, "p1")
    works.clock.pass_(minutes=10)
    happen(works, "Zoë Kim", Action.READ_VISIT, "p1")
    happen(works, "Zoë Kim", Action.READ_VISIT, "p2")
    (number,) = [a_patient(1).mrn]
    both = [("Zoë Kim", Action.READ_VISIT), ("kiosk-1", Action.IDENTIFY)]

    def found(wanted: Wanted) -> list[tuple[str, str]]:
        return told(reader.page(who, wanted).events)

    assert found(Wanted(patient=number, since=begin)) == both
    assert found(Wanted(patient="p1", since=begin)) == both
    assert found(Wanted(actor="Zoë Kim")) == [both[0], both[0]]
    assert found(Wanted(action=Action.IDENTIFY)) == [both[1]]
    # On a server it is the database that says when something was, and other chains do not wait.
    if works.database.embedded:
        assert found(Wanted(since=works.clock.now)) == [both[0], both[0]]
        assert found(Wanted(since=begin, before=works.clock.now)) == [both[1]]
    assert found(Wanted(patient=number, actor="Zoë Kim", action=Action.READ_VISIT)) == [both[0]]
    assert found(Wanted(actor="Nobody")) == []
    with pytest.raises(NoSuchPatient):
        reader.page(who, Wanted(patient="no such number"))


def test_an_event_about_an_account_says_whose(works: Works, reader: AuditReader) -> None:
    who = works.add("Ann", StaffRole.AUDITOR)
    works.accounts.add("Ivo", [StaffRole.MANAGER], COMMAND)
    (event,) = reader.page(who, Wanted(action=Action.ACCOUNT_ADDED)).events[:1]
    assert (event.actor, event.account, event.patient_id) == (COMMAND.name, "Ivo", "")


@pytest.mark.parametrize("role", list(StaffRole))
def test_nobody_else_reads_it(works: Works, reader: AuditReader, role: StaffRole, tmp_path: Path) -> None:
    who = works.add("Ann", role)
    calls = (
        lambda: reader.page(who, Wanted()),
        lambda: reader.names(who),
        lambda: reader.verify(who),
        lambda: reader.export(who, Wanted(), tmp_path / "audit.csv"),
    )
    for call in calls:
        if may([role], Permission.READ_AUDIT):
            call()
        else:
            with pytest.raises(NotAllowed):
                call()
    assert (tmp_path / "audit.csv").exists() is may([role], Permission.READ_AUDIT)


def test_an_export_is_asked_for_again_and_is_an_event_itself(
    works: Works, reader: AuditReader, tmp_path: Path
) -> None:
    who = works.add("Ann", StaffRole.AUDITOR)
    happen(works, "=cmd()", Action.READ_VISIT, "p1")
    works.clock.now += ASKED_HOLDS
    file = tmp_path / "audit.csv"
    with pytest.raises(AskAgain):
        reader.export(who, Wanted(), file)
    assert not file.exists()
    works.door.confirm(who, "four plain words here")
    count = reader.export(who, Wanted(), file)
    assert actions(works.database)[-1] == ("Ann", Action.AUDIT_EXPORTED)
    if works.database.embedded:
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
    with file.open(newline="", encoding="utf-8") as stream:
        rows = list(csv.DictReader(stream))
    assert len(rows) == count == len(actions(works.database))
    (first,) = (row for row in rows if row["action"] == Action.AUDIT_EXPORTED)
    assert first["what"] == "exported events of the audit"
    # What a spreadsheet would work out is text.
    (planted,) = (row for row in rows if row["patient"] == "p1")
    assert planted["who"] == "'=cmd()"


def test_an_export_goes_over_no_file_that_is_there(works: Works, reader: AuditReader, tmp_path: Path) -> None:
    who = works.add("Ann", StaffRole.AUDITOR)
    file = tmp_path / "audit.csv"
    file.write_text("mine")
    with pytest.raises(ExportRefused, match="there already"):
        reader.export(who, Wanted(), file)
    assert file.read_text() == "mine"
    with pytest.raises(ExportRefused, match="cannot be written"):
        reader.export(who, Wanted(), tmp_path / "nowhere" / "audit.csv")


def test_the_chain_is_verified_with_the_heads_that_were_kept(works: Works, reader: AuditReader) -> None:
    who = works.add("Ann", StaffRole.AUDITOR)
    heads = reader.verify(who)
    assert not isinstance(heads, Broken)
    assert sum(head.count for head in heads) == len(actions(works.database))
    assert isinstance(reader.verify(who, [type(heads[0])(10_000, "0" * 64, heads[0].chain)]), Broken)


def test_who_is_to_choose_from_is_who_works_here_and_what_stands_here(
    works: Works, reader: AuditReader
) -> None:
    who = works.add("Ann", StaffRole.AUDITOR)
    works.add("Zoë Kim")
    assert reader.names(who) == ("Ann", "Zoë Kim")


@pytest.mark.parametrize(
    "wanted",
    [Wanted(), Wanted(actor="Ann"), Wanted(action="read_visit"), Wanted(actor="Ann", action="identify")],
)
def test_a_page_is_found_by_an_index_and_nothing_is_sorted(
    works: Works, reader: AuditReader, wanted: Wanted
) -> None:
    """Where there are two hundred thousand, the first two hundred take no longer."""
    who = works.add("Ann", StaffRole.AUDITOR)
    if not works.database.embedded:
        fill_up(works)
    asked: list[tuple[str, object]] = []

    def keep(_c: object, _cursor: object, statement: str, parameters: object, *_: object) -> None:
        asked.append((statement, parameters))

    engine_event.listen(works.database._engine, "before_cursor_execute", keep)
    reader.page(who, wanted)
    engine_event.remove(works.database._engine, "before_cursor_execute", keep)
    ((statement, parameters),) = (one for one in asked if "FROM audit_event" in one[0])
    explain = "EXPLAIN QUERY PLAN " if works.database.embedded else "EXPLAIN "
    with works.database.read() as connection:
        rows = connection.exec_driver_sql(explain + statement, parameters).all()  # type: ignore[arg-type]
    plan = "\n".join(str(row[-1]) for row in rows)
    assert "ix_audit_event_at_id_actor_action" in plan
    assert "TEMP B-TREE" not in plan
    assert "Sort" not in plan


def fill_up(works: Works) -> None:
    """A server takes an index where a table has grown."""
    with works.database.write() as connection:
        announce_nothing(connection)
        connection.execute(
            insert(tables.audit_event),
            [
                {
                    "id": f"{number:036}",
                    "at": works.clock.now + timedelta(seconds=number),
                    "actor": "Ann" if number % 2 else "kiosk-1",
                    "action": "read_visit" if number % 3 else "identify",
                    "patient_id": "p1",
                    "chain": "made",
                    "sequence": number + 1,
                    "hash": "made",
                }
                for number in range(5000)
            ],
        )
        connection.execute(text("ANALYZE audit_event"))
