"""Charges out of a CSV file: each once, however often it comes, and nothing of what cannot be one."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import select, update

from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.money.amounts import Money
from kiosk.domain.money.charges import ChargeKind, PatientAccount
from kiosk.interop.csv_charges import CsvCharges
from kiosk.interop.report import NotUsedReason, Report
from kiosk.services.record import payments
from kiosk.services.record.charges import ChargeService
from kiosk.services.record.fees import FEES
from kiosk.services.record.patients import PatientService
from kiosk.store import tables
from kiosk.store.database import Database
from tests.actors import who_did
from tests.clusters import Cluster
from tests.engines import OWNER, server_url
from tests.factories import NOW, a_patient

SETTINGS = ClinicSettings(zone="UTC", currency="EUR", date_order="dmy")
HEAD = "id;mrn;amount;kind;about;price;insurance;due_on;currency\n"
LINES = (
    "c1;1001;20,50;copay;Visit of June;120,00;Your plan has a copay;01/12/2026;\n"
    "c2;1001;1.000;balance;;;;;\n"
    "c3;1002;7;;;;;;USD\n"
)


def take(database: Database, folder: Path, lines: str, head: str = HEAD) -> Report:
    file = folder / "charges.csv"
    file.write_text(head + lines, encoding="utf-8")
    work = CsvCharges(
        ChargeService(database, lambda: NOW), PatientService(database), SETTINGS, lambda *_: None, "billing"
    )
    work.take_in(file)
    return work.report


def account(database: Database, patient: str = "p1", code: str = "EUR") -> PatientAccount:
    with database.read() as connection:
        return payments.account_of(connection, [patient], code, date(2026, 11, 27))[0]


@pytest.fixture
def record(empty: Database) -> Database:
    PatientService(empty).save([a_patient(n) for n in (1, 2)], [])
    return empty


def counts(report: Report) -> tuple[int, int, int]:
    found = report.counts["Charge"]
    return found["added"], found["changed"], found["same"]


def test_charges_come_once_and_are_changed_by_their_source(record: Database, tmp_path: Path) -> None:
    assert counts(take(record, tmp_path, LINES)) == (3, 0, 0)
    assert counts(take(record, tmp_path, LINES)) == (0, 0, 3)
    found = account(record)
    assert found.balance == Money(102050, "EUR")
    (copay, balance) = found.charges
    assert (copay.said.kind, copay.said.about, copay.covered) == (
        ChargeKind.COPAY, "Visit of June", Money(9950, "EUR")
    )  # fmt: skip
    assert str(copay.said.due_on) == "2026-12-01"
    assert (balance.said.kind, balance.source) == (ChargeKind.BALANCE, "billing")
    assert account(record, "p2", "USD").balance == Money(700, "USD")
    assert counts(take(record, tmp_path, LINES.replace("20,50", "21,00"))) == (0, 1, 2)
    assert account(record).balance == Money(102100, "EUR")
    assert who_did(record, "import_charge") == ["import-csv"] * 3


def test_what_staff_have_cancelled_stays_so(record: Database, tmp_path: Path) -> None:
    take(record, tmp_path, LINES)
    with record.write() as connection:
        connection.execute(
            update(tables.charge).where(tables.charge.c.source_id == "c2").values(state="cancelled")
        )
    take(record, tmp_path, LINES.replace("1.000", "2.000"))
    assert account(record).balance == Money(2050, "EUR")


def test_what_cannot_be_a_charge_is_told_and_the_rest_taken(record: Database, tmp_path: Path) -> None:
    lines = (
        "c1;1001;lots;;;;;;\n"
        "c2;9999;5;;;;;;\n"
        ";1001;5;;;;;;\n"
        "c4;;5;;;;;;\n"
        "c5;1001;5;;card 4242 4242 4242 4242;;;;\n"
        "c6;1001;5;;;;;31/31/2026;\n"
        "c7;1001;5;;;;;;XXX\n"
        "c8;1001;5;;;4;;;\n"
        "c9;1001;5;;;;;;\n"
    )
    report = take(record, tmp_path, lines)
    assert counts(report) == (1, 0, 0)
    assert dict(report.reasons) == {
        NotUsedReason.NO_AMOUNT: 2,
        NotUsedReason.PATIENT_UNKNOWN: 1,
        NotUsedReason.NO_PATIENT: 1,
        NotUsedReason.NO_CHARGE: 3,
        NotUsedReason.DAYS_NOT_KNOWN: 1,
    }
    assert account(record).balance == Money(500, "EUR")
    assert report.problems
    assert "4242" not in " ".join(map(str, report.problems))


def test_two_charges_whose_long_names_begin_alike_are_not_one(record: Database, tmp_path: Path) -> None:
    name = "x" * 100
    report = take(record, tmp_path, f"{name};1001;5;;;;;;\n{name}1;1001;7;;;;;;\n{name}2;1001;9;;;;;;\n")
    assert counts(report) == (1, 0, 0)
    assert dict(report.reasons) == {NotUsedReason.NO_CHARGE: 2}
    assert account(record).balance == Money(500, "EUR")


def test_a_charge_becomes_nobody_elses(record: Database, tmp_path: Path) -> None:
    take(record, tmp_path, "c1;1001;5;;;;;;\n")
    report = take(record, tmp_path, "c1;1002;5;;;;;;\n")
    assert report.reasons[NotUsedReason.OTHER_PATIENT] == 1
    assert account(record).balance == Money(500, "EUR")


@pytest.mark.parametrize("head", ["id;mrn\n", "family;given\n", ""])
def test_a_file_of_something_else_is_not_taken(record: Database, tmp_path: Path, head: str) -> None:
    report = take(record, tmp_path, "c1;1001;5\n", head)
    assert not report.changed_anything
    assert report.problems


@pytest.fixture
def import_login(server: tuple[Cluster, str]) -> Iterator[tuple[Database, Database]]:
    cluster, name = server
    owner, own = (Database(server_url(cluster, login, name)) for login in (OWNER, "import_1"))
    PatientService(owner).save([a_patient(n) for n in (1, 2)], [])
    yield owner, own
    own.close()
    owner.close()


def test_the_login_of_imports_brings_charges_and_sees_no_payment(
    import_login: tuple[Database, Database], tmp_path: Path
) -> None:
    owner, own = import_login
    assert counts(take(own, tmp_path, LINES)) == (3, 0, 0)
    assert counts(take(own, tmp_path, LINES.replace("20,50", "30,00"))) == (0, 1, 2)
    assert account(owner).balance == Money(103000, "EUR")
    with owner.read() as connection:
        assert connection.execute(select(tables.charge.c.made_by)).scalars().all() == ["import-csv"] * 3
    with pytest.raises(Exception, match="payment"), own.read() as connection:
        connection.execute(select(tables.payment))


def test_a_source_that_calls_itself_the_fee_table_changes_none_of_its_charges(
    record: Database, tmp_path: Path
) -> None:
    take(record, tmp_path, LINES)
    with record.write() as connection:
        connection.execute(update(tables.charge).where(tables.charge.c.source_id == "c1").values(source=FEES))
    file = tmp_path / "charges.csv"
    file.write_text(HEAD + LINES.replace("20,50", "1,00"), encoding="utf-8")
    for added in (3, 0):
        work = CsvCharges(
            ChargeService(record, lambda: NOW), PatientService(record), SETTINGS, lambda *_: None, FEES
        )
        work.take_in(file)
        assert counts(work.report) == (added, 0, 3 - added)
    with record.read() as connection:
        query = select(tables.charge.c.source, tables.charge.c.amount).where(
            tables.charge.c.source_id == "c1"
        )
        found = {(row.source, row.amount) for row in connection.execute(query)}
    assert found == {(FEES, 2050), (f"{FEES}:import", 100)}


def test_behind_the_wall_an_import_has_nothing_of_the_fee_table(server: tuple[Cluster, str]) -> None:
    cluster, name = server
    owner = Database(server_url(cluster, OWNER, name))
    PatientService(owner).save([a_patient(1)], [])
    owner.close()
    row = (
        "INSERT INTO charge (id, patient_id, kind, amount, currency, about, insurance, state, made_at, made_by, source,"
        " source_id, version) VALUES (%s, 'p1', 'copay', 2000, 'USD', '', '', 'open', now(), '', %s, '1', 1)"
    )
    with psycopg.connect(server_url(cluster, OWNER, name), autocommit=True) as prompt:
        prompt.execute(row, ("fee", FEES))
    with psycopg.connect(server_url(cluster, "import_1", name), autocommit=True) as prompt:
        prompt.execute(row, ("brought", "ehr"))
        assert prompt.execute("SELECT id FROM charge").fetchall() == [("brought",)]
        assert prompt.execute("UPDATE charge SET amount = 1").rowcount == 1
        for change in (f"UPDATE charge SET source = '{FEES}'", row.replace("'1'", "'2'")):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                prompt.execute(change.encode(), ("forged", FEES) if "%s" in change else None)
