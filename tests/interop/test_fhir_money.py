"""FHIR's Account, ChargeItem, Invoice and PaymentNotice: what is owed, to the cent, each once, and as it is now."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import insert, update

from kiosk.domain.money.amounts import Money
from kiosk.domain.money.charges import ChargeKind, ChargeState, PatientAccount
from kiosk.domain.money.currencies import CURRENCIES
from kiosk.interop.fhir_money import OUR_KINDS, money
from kiosk.interop.report import NotUsedReason, Report
from kiosk.services.record import payments
from kiosk.store import tables
from kiosk.store.database import Database
from tests.actors import who_did
from tests.clusters import Cluster
from tests.engines import OWNER, server_url
from tests.interop.record import NOW, PATIENT, dump, patient, reasons, rows, take, to, write


def usd(value: float, **more: Any) -> dict[str, Any]:
    return {"value": value, "currency": "USD"} | more


def resource(kind: str, key: str, **changes: Any) -> dict[str, Any]:
    made = {"resourceType": kind, "id": key, "subject": PATIENT} | changes
    return {name: value for name, value in made.items() if value is not None}


def invoice(key: str = "i1", value: float = 120.5, **changes: Any) -> dict[str, Any]:
    return resource("Invoice", key, **{"status": "issued", "totalGross": usd(value)} | changes)


def item(key: str = "c1", value: float = 20, **changes: Any) -> dict[str, Any]:
    return resource("ChargeItem", key, **{"status": "billable", "priceOverride": usd(value)} | changes)


def notice(key: str = "n1", value: float = 20.5, of: str = "Invoice/i1", **changes: Any) -> dict[str, Any]:
    shared = {"status": "active", "amount": usd(value), "request": to(of), "subject": None}
    return resource("PaymentNotice", key, **shared | changes)


def version(number: int) -> dict[str, Any]:
    return {"versionId": str(number), "lastUpdated": f"2026-11-{number:02}T08:00:00Z"}


def account(database: Database, code: str = "USD") -> PatientAccount:
    owner = rows(database, "patient")[0]["id"]
    with database.read() as connection:
        return payments.account_of(connection, [owner], code, date(2026, 11, 27))[0]


def owes(database: Database) -> int:
    return account(database).balance.minor


@pytest.fixture
def clinic(database: Database, tmp_path: Path) -> Database:
    take(database, write(tmp_path, patient(), name="people.json"))
    return database


def bring(database: Database, folder: Path, *resources: dict[str, Any]) -> Report:
    return take(database, write(folder, *resources, name="money.json"))


def test_an_invoice_and_a_charge_are_owed_once(clinic: Database, tmp_path: Path) -> None:
    codes = {"coding": [{"system": OUR_KINDS, "code": "copay"}], "text": "Visit of June"}
    some = (invoice(type={"text": "Bill 7"}), item(code=codes), item("c2", 0.07))
    report = bring(clinic, tmp_path, *some)
    assert report.problems == []
    assert (report.counts["Invoice"]["added"], report.counts["ChargeItem"]["added"]) == (1, 2)
    assert owes(clinic) == 12050 + 2000 + 7
    told = {(it.said.kind, it.said.about) for it in account(clinic).charges}
    assert told == {
        (ChargeKind.BALANCE, "Bill 7"), (ChargeKind.COPAY, "Visit of June"), (ChargeKind.BALANCE, "")
    }  # fmt: skip
    assert who_did(clinic, "import_charge")
    before = dump(clinic)
    again = bring(clinic, tmp_path, *some)
    assert not again.changed_anything
    assert dump(clinic) == before


def test_what_stands_in_an_invoice_is_not_asked_for_twice(clinic: Database, tmp_path: Path) -> None:
    lines = [{"chargeItemReference": to("ChargeItem/c1")}]
    bring(clinic, tmp_path, item("c1", 50), item("c2", 1), invoice("i1", 45, lineItem=lines))
    assert owes(clinic) == 4600
    # A withdrawn invoice keeps nothing from being asked for.
    bring(clinic, tmp_path, item("c1", 50), invoice("i1", 45, lineItem=lines, status="cancelled"))
    assert owes(clinic) == 5100


def test_an_account_says_whose_it_is(clinic: Database, tmp_path: Path) -> None:
    def of(key: str, status: str) -> dict[str, Any]:
        return resource("Account", key, status=status, subject=[to("Organization/o1"), PATIENT])

    report = bring(
        clinic,
        tmp_path,
        of("a1", "active"),
        of("a2", "entered-in-error"),
        invoice(subject=None, account=to("Account/a1")),
        item(subject=None, account=[to("Account/a1")]),
        item("c2", account=[to("Account/a2")]),
    )
    assert reasons(report) == [NotUsedReason.NOT_OWED]
    assert owes(clinic) == 14050
    assert report.counts["Account"]["same"] == 2


@pytest.mark.parametrize(
    ("bad", "reason"),
    [
        (invoice(totalGross=usd(12, currency="XXX")), NotUsedReason.NO_AMOUNT),
        (invoice(totalGross=usd(12, currency=["USD"])), NotUsedReason.NO_AMOUNT),
        (invoice(totalGross=usd(12.345)), NotUsedReason.NO_AMOUNT),
        (invoice(totalGross=usd(1e300)), NotUsedReason.NO_AMOUNT),
        (invoice(totalGross=usd(float("nan"))), NotUsedReason.NO_AMOUNT),
        (invoice(totalGross=usd(True)), NotUsedReason.NO_AMOUNT),
        (invoice(totalGross="12"), NotUsedReason.NO_AMOUNT),
        (invoice(totalGross=None), NotUsedReason.NO_AMOUNT),
        (invoice(value=-5), NotUsedReason.NO_AMOUNT),
        (invoice(value=0), NotUsedReason.NO_AMOUNT),
        (item(priceOverride=None), NotUsedReason.NO_AMOUNT),
        (invoice(subject=None), NotUsedReason.NO_PATIENT),
        (invoice(subject=to("Patient/nobody")), NotUsedReason.PATIENT_UNKNOWN),
        (invoice(subject=to("Group/g1")), NotUsedReason.PATIENT_UNKNOWN),
        (invoice(status="draft"), NotUsedReason.NOT_OWED),
        (invoice(status="balanced"), NotUsedReason.NOT_OWED),
        (invoice(status="cancelled"), NotUsedReason.NOT_OWED),
        (invoice(status=["issued"]), NotUsedReason.NOT_OWED),
        (item(status="planned"), NotUsedReason.NOT_OWED),
        (item(code={"text": "card 4242 4242 4242 4242"}), NotUsedReason.NO_CHARGE),
        (invoice("", 5), NotUsedReason.NO_ID),
        (notice(), NotUsedReason.NO_BILL),
        (notice(of="Account/a1"), NotUsedReason.NO_BILL),
        (notice(request=None), NotUsedReason.NO_BILL),
    ],
)
def test_what_cannot_be_owed_is_told(
    clinic: Database, tmp_path: Path, bad: dict[str, Any], reason: NotUsedReason
) -> None:
    report = bring(clinic, tmp_path, bad, item("good", 3))
    assert reasons(report) == [reason]
    assert "4242" not in " ".join(map(str, report.problems))
    assert owes(clinic) == 300


def test_what_was_paid_at_the_source_is_not_asked_for_here(clinic: Database, tmp_path: Path) -> None:
    report = bring(clinic, tmp_path, notice("n1", 20.5), invoice(), notice("n2", 50))
    assert (report.problems, owes(clinic)) == ([], 5000)
    # A bill that comes again alone is still paid as far as it was.
    bring(clinic, tmp_path, invoice())
    assert owes(clinic) == 5000
    bring(clinic, tmp_path, invoice(value=130.5))
    assert owes(clinic) == 6000
    bring(clinic, tmp_path, notice("n2", 40), notice("n3", -10))
    assert owes(clinic) == 8000
    bring(clinic, tmp_path, notice("n3", -10, status="entered-in-error"))
    assert owes(clinic) == 7000
    bring(clinic, tmp_path, notice("n4", 70))
    assert (owes(clinic), account(clinic).owed) == (0, ())
    bring(clinic, tmp_path, notice("n4", 70, status="cancelled"))
    assert owes(clinic) == 7000


def test_a_notice_in_another_currency_or_of_more_back_than_paid_changes_nothing(
    clinic: Database, tmp_path: Path
) -> None:
    bring(clinic, tmp_path, invoice())
    report = bring(clinic, tmp_path, notice(amount=usd(5, currency="EUR")), notice("n2", -5))
    assert reasons(report) == [NotUsedReason.NO_AMOUNT] * 2
    assert owes(clinic) == 12050


def test_a_notice_names_what_it_pays_by_a_urn(clinic: Database, tmp_path: Path) -> None:
    key, other = "0190f0aa-0000-7000-8000-000000000001", "0190f0aa-0000-7000-8000-000000000002"
    bring(
        clinic,
        tmp_path,
        notice("n1", 5, f"urn:uuid:{key}"),
        notice("n2", 6, f"urn:uuid:{other}"),
        item(key, 20),
        invoice(other, 30),
    )
    assert {it.amount.minor for it in account(clinic).charges} == {1500, 2400}


def test_an_older_version_changes_nothing_and_a_later_one_does(clinic: Database, tmp_path: Path) -> None:
    bring(clinic, tmp_path, invoice(meta=version(5)))
    report = bring(clinic, tmp_path, invoice(value=99, meta=version(4)))
    assert (report.counts["Invoice"]["older"], owes(clinic)) == (1, 12050)
    bring(clinic, tmp_path, invoice(value=80, meta=version(6)))
    assert owes(clinic) == 8000
    bring(clinic, tmp_path, notice("n1", 30, meta=version(7)))
    report = bring(clinic, tmp_path, notice("n1", 10, meta=version(6)))
    assert (report.counts["PaymentNotice"]["older"], owes(clinic)) == (1, 5000)


@pytest.mark.parametrize("status", ["cancelled", "entered-in-error", "balanced"])
def test_what_its_source_withdraws_or_has_is_asked_for_no_more_until_it_says_otherwise(
    clinic: Database, tmp_path: Path, status: str
) -> None:
    bring(clinic, tmp_path, invoice(meta=version(1)))
    bring(clinic, tmp_path, invoice(status=status, meta=version(2)))
    (charge,) = account(clinic).charges
    assert (owes(clinic), charge.state) == (0, ChargeState.CANCELLED)
    bring(clinic, tmp_path, invoice(meta=version(1)))
    assert owes(clinic) == 0
    bring(clinic, tmp_path, invoice(value=7, meta=version(3)))
    assert owes(clinic) == 700


def test_what_staff_have_cancelled_stays_so(clinic: Database, tmp_path: Path) -> None:
    bring(clinic, tmp_path, invoice())
    with clinic.write() as connection:
        connection.execute(update(tables.charge).values(state="cancelled"))
    for status in ("issued", "cancelled", "issued"):
        bring(clinic, tmp_path, invoice(value=50, status=status), notice("n1", 5))
        assert owes(clinic) == 0


def pays(database: Database, amount: int) -> None:
    made = {
        "id": "pay1", "patient_id": rows(database, "patient")[0]["id"], "asked": amount, "taken": amount,
        "currency": "USD", "way": "cash", "state": "approved", "till": "t", "made_at": NOW, "made_by": "Eve",
        "settled_at": NOW, "version": 1,
    }  # fmt: skip
    with database.write() as connection:
        connection.execute(insert(tables.payment).values(made))


def test_whoever_has_paid_here_is_not_owed_for_it_by_what_the_source_says(
    clinic: Database, tmp_path: Path
) -> None:
    bring(clinic, tmp_path, invoice())
    pays(clinic, 12050)
    for told in (invoice(status="balanced"), notice("n1", 120.5)):
        assert reasons(bring(clinic, tmp_path, told)) == [NotUsedReason.PAID_HERE]
        assert owes(clinic) == 0
    # A mistake is one, whoever has paid it: that is given back.
    bring(clinic, tmp_path, invoice(status="entered-in-error"))
    assert owes(clinic) == -12050


def test_a_bill_becomes_nobody_elses(clinic: Database, tmp_path: Path) -> None:
    other = patient(id="p2", identifier=None, name=[{"family": "Other", "given": ["One"]}])
    bring(clinic, tmp_path, invoice())
    report = bring(clinic, tmp_path, other, invoice(subject=to("Patient/p2")))
    assert NotUsedReason.OTHER_PATIENT in reasons(report)


def test_an_amount_is_exact_in_every_currency() -> None:
    assert len(CURRENCIES) > 150
    for code, one in CURRENCIES.items():
        for minor in (1, 7, 10, 99, 12345, 10**12 - 1):
            value = minor / 10**one.exponent if one.exponent else minor
            assert money({"value": value, "currency": code}, "EUR") == Money(minor, code), (code, minor)
        assert money({"value": 10.0**-one.exponent / 2, "currency": code}, "EUR") is None


@pytest.fixture
def import_login(server: tuple[Cluster, str]) -> Iterator[tuple[Database, Database]]:
    cluster, name = server
    owner, own = (Database(server_url(cluster, login, name)) for login in (OWNER, "import_1"))
    yield owner, own
    own.close()
    owner.close()


def test_the_login_of_imports_does_all_of_it(import_login: tuple[Database, Database], tmp_path: Path) -> None:
    owner, own = import_login
    bring(own, tmp_path, patient(), invoice(), item(), notice())
    assert owes(owner) == 12000
    bring(own, tmp_path, invoice(status="cancelled"), item(value=21))
    assert owes(owner) == 2100
    pays(owner, 100)
    assert reasons(bring(own, tmp_path, notice("n2", 1, "ChargeItem/c1"))) == [NotUsedReason.PAID_HERE]
