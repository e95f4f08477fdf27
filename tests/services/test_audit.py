"""S34, I6: the chain of the audit shows what was changed, taken out, put elsewhere or cut off."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import delete, select, update
from typer.testing import CliRunner

from kiosk.cli.audit import command
from kiosk.services.audit import AuditService, Broken, Head
from kiosk.services.checkin import CheckInService
from kiosk.services.patients import PatientService
from kiosk.store import tables
from kiosk.store.database import Database
from tests.services.clinic_maker import NOW, SETTINGS, booking, patient, record, whole_visit

EVENT = tables.audit_event


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = Database(f"sqlite:///{tmp_path / 'clinic.db'}")
    opened.upgrade()
    PatientService(opened).save([patient(1), patient(2)], [booking(1), booking(2)])
    checkin = CheckInService(opened, SETTINGS, lambda: NOW)
    for number in (1, 2):
        visit = checkin.open_visit(f"p{number}", (f"a{number}",), "kiosk").id
        for step in whole_visit():
            checkin.apply(record(visit, step))
    yield opened
    opened.close()


def test_i6_everything_that_was_done_is_in_a_chain_that_holds(database: Database) -> None:
    head = AuditService(database).verify()
    assert isinstance(head, Head)
    assert head.count == 2 * (1 + len(whole_visit()))
    assert AuditService(database).head() == head
    assert AuditService(database).verify([head]) == head


@pytest.mark.parametrize("place", [1, 5])
def test_s34_an_edit_a_removal_and_a_new_order_are_found(database: Database, place: int) -> None:
    service = AuditService(database)
    with database.write() as connection:
        connection.execute(update(EVENT).where(EVENT.c.sequence == place).values(actor="nobody"))
    assert service.verify() == Broken(place, "edited")
    with database.write() as connection:
        connection.execute(delete(EVENT).where(EVENT.c.sequence == place))
    assert service.verify() == Broken(place, "missing")
    with database.write() as connection:
        # Closing the gap does not mend it.
        connection.execute(update(EVENT).where(EVENT.c.sequence == place + 1).values(sequence=place))
    assert service.verify() == Broken(place, "edited")


def test_s34_what_is_cut_off_or_written_anew_is_found_by_a_head_kept_elsewhere(
    database: Database, tmp_path: Path
) -> None:
    service = AuditService(database)
    url, heads = f"sqlite:///{tmp_path / 'clinic.db'}", tmp_path / "heads.txt"
    arguments = ["verify", "--database", url, "--heads", str(heads)]
    result = CliRunner().invoke(command, arguments)
    assert result.exit_code == 0, result.output
    head = service.head()
    assert heads.read_text() == f"{head.count} {head.hash}\n"
    with database.write() as connection:
        last = connection.execute(
            select(EVENT.c.sequence).order_by(EVENT.c.sequence.desc()).limit(1)
        ).scalar_one()
        connection.execute(delete(EVENT).where(EVENT.c.sequence == last))
    assert isinstance(service.verify(), Head), "by itself a shorter chain is whole"
    assert service.verify([head]) == Broken(head.count, "cut_off")
    result = CliRunner().invoke(command, arguments)
    assert result.exit_code == 1
    assert "is missing with all that came after it" in result.output
