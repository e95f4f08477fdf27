"""S34, I6: the chain of the audit shows what was changed, taken out, put elsewhere or cut off."""

import json
from collections.abc import Iterator
from dataclasses import fields
from hashlib import sha256
from pathlib import Path

import pytest
from sqlalchemy import Executable, String, delete, update
from sqlalchemy.exc import DBAPIError
from typer.testing import CliRunner

from kiosk.cli.audit import command
from kiosk.domain.audit import Action, Broken, Head, Wrong, action_words, seal, setting_action
from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.queue import TicketStatus
from kiosk.domain.visit.checklist import ItemStatus
from kiosk.domain.visit.steps import NAMES, StepName
from kiosk.domain.visit.visit import ChangeStatus
from kiosk.services.record.audit import AuditService, digest
from kiosk.services.record.patients import PatientService
from kiosk.store import tables
from kiosk.store.database import Database
from tests.factories import NOW, a_booking, a_patient
from tests.services.clinic_maker import SETTINGS, Kiosk, record, whole_visit

EVENT = tables.audit_event


@pytest.fixture
def database(url: str) -> Iterator[Database]:
    opened = Database(url)
    opened.upgrade()
    PatientService(opened).save([a_patient(1), a_patient(2)], [a_booking(1), a_booking(2)])
    checkin = Kiosk(opened, SETTINGS, lambda: NOW)
    for number in (1, 2):
        visit = checkin.open_visit(f"p{number}", (f"a{number}",), "kiosk").id
        for step in whole_visit():
            checkin.apply(record(visit, step))
    yield opened
    opened.close()


def told(found: tuple[Head, ...] | Broken) -> tuple[Head, ...]:
    assert not isinstance(found, Broken), found
    return found


def tamper(database: Database, *statements: Executable) -> None:
    """What somebody does who has the whole server, or the key of the file, in hands: the guards are off."""
    with database.write() as connection:
        if database.embedded:
            for what in ("update", "delete"):
                connection.exec_driver_sql(f"DROP TRIGGER IF EXISTS audit_event_{what}")
        else:
            connection.exec_driver_sql("ALTER TABLE audit_event DISABLE TRIGGER USER")
        for statement in statements:
            connection.execute(statement)


def test_i6_everything_that_was_done_is_in_a_chain_that_holds(database: Database) -> None:
    heads = told(AuditService(database).verify())
    assert len(heads) == 1
    assert heads[0].count == 2 * (1 + len(whole_visit()))
    assert AuditService(database).heads() == heads
    assert AuditService(database).verify(heads) == heads


@pytest.mark.parametrize("what", ["update", "delete"])
def test_s35_the_audit_is_only_added_to(database: Database, what: str) -> None:
    before = AuditService(database).heads()
    statement = update(EVENT).values(actor="nobody") if what == "update" else delete(EVENT)
    with pytest.raises(DBAPIError, match="only added to"), database.write() as connection:
        connection.execute(statement)
    assert AuditService(database).verify(before) == before


@pytest.mark.parametrize("place", [1, 5])
def test_s34_an_edit_a_removal_and_a_new_order_are_found(database: Database, place: int) -> None:
    service = AuditService(database)
    chain = service.heads()[0].chain
    tamper(database, update(EVENT).where(EVENT.c.sequence == place).values(actor="nobody"))
    assert service.verify() == Broken(place, Wrong.EDITED, chain)
    tamper(database, delete(EVENT).where(EVENT.c.sequence == place))
    assert service.verify() == Broken(place, Wrong.MISSING, chain)
    # Closing the gap does not mend it.
    tamper(database, update(EVENT).where(EVENT.c.sequence == place + 1).values(sequence=place))
    assert service.verify() == Broken(place, Wrong.EDITED, chain)


def test_s34_what_is_cut_off_or_written_anew_is_found_by_a_head_kept_elsewhere(
    database: Database, url: str, tmp_path: Path
) -> None:
    service = AuditService(database)
    heads = tmp_path / "heads.txt"
    arguments = ["verify", "--database", url, "--heads", str(heads)]
    result = CliRunner().invoke(command, arguments)
    assert result.exit_code == 0, result.output
    head = service.heads()[0]
    assert heads.read_text() == f"{head.count} {head.hash} {head.chain}".strip() + "\n"
    assert seal([head]) in result.output
    tamper(database, delete(EVENT).where(EVENT.c.sequence == head.count))
    if database.embedded:
        assert service.verify() == Broken(head.count - 1, Wrong.NOT_SEALED)
    else:
        assert not isinstance(service.verify(), Broken), "by itself a shorter chain is whole"
    assert service.verify([head]) == Broken(head.count, Wrong.CUT_OFF, head.chain)
    result = CliRunner().invoke(command, arguments)
    assert result.exit_code == 1
    assert "is missing with all that came after it" in result.output


def test_s34_a_chain_that_is_gone_whole_is_missed(database: Database) -> None:
    heads = AuditService(database).heads()
    tamper(database, delete(EVENT))
    assert AuditService(database).verify(heads) == Broken(1, Wrong.CUT_OFF, heads[0].chain)


def test_every_action_has_a_word_and_fits_its_column() -> None:
    assert all(name.told for name in (*Action, *StepName))
    kind = EVENT.c.action.type
    assert isinstance(kind, String)
    assert kind.length is not None
    settings = [setting_action(item.name) for item in fields(ClinicSettings)]
    for code in (*Action, *StepName, *settings):
        assert "does not know" not in action_words(code)
        assert len(code) <= kind.length, code
    assert action_words("parked") == "something that this program does not know (parked)"
    assert action_words("set_parking") == "something that this program does not know (set_parking)"
    with pytest.raises(ValueError, match="parking"):
        setting_action("parking")


def test_whatever_becomes_of_something_has_an_action() -> None:
    for before, statuses in (("item", ItemStatus), ("change", ChangeStatus), ("ticket", TicketStatus)):
        assert {f"{before}_{status}" for status in statuses} <= set(Action)


def test_who_did_what_with_a_patient_is_told(database: Database, url: str) -> None:
    told = AuditService(database).of_patient("1001")
    assert [event.action for event in told] == [
        Action.OPEN_VISIT,
        *(NAMES[type(step)] for step in whole_visit()),
    ]
    assert {event.actor for event in told} == {"kiosk", "kiosk-1"}
    with pytest.raises(LookupError):
        AuditService(database).of_patient("nobody")
    said = CliRunner().invoke(command, ["of", "1001", "--database", url])
    assert said.exit_code == 0, said.output
    assert "kiosk: began a visit" in said.output
    assert "kiosk-1: finished the check-in" in said.output
    assert CliRunner().invoke(command, ["of", "nobody", "--database", url]).exit_code == 1


def test_an_event_is_hashed_as_what_json_has_of_it() -> None:
    """However it is written: what was chained before goes on to hold."""
    odd = ["é \U0001f600", 'a"b\\c', "\x00\x1f\x7f\u2028", "", None, 7, True, Action.CORRECTED]
    for place, value in enumerate(odd):
        said = dict.fromkeys(("id", "actor", "action", "patient_id", "visit_id", "record_id"), value) | {
            "at": NOW
        }
        told = [value, place, value, NOW.isoformat(), value, value, value, value, value]
        text = json.dumps(told, ensure_ascii=False, separators=(",", ":"))
        assert digest(value, place, said) == sha256(text.encode()).hexdigest()  # type: ignore[arg-type]
