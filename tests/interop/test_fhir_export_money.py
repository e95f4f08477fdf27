"""A patient's money as FHIR: nothing of it left out, and our own import comes to the same balance."""

import json
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from kiosk.domain.money.amounts import Money
from kiosk.interop.fhir_export import bundle_of, text_of
from kiosk.services.desk.exporting import Exported
from kiosk.services.record import payments
from kiosk.store.database import Database
from tests.interop.record import NOW, patient, rows, take, write

KEY = "0190a1b2-0000-7000-8000-00000000000{}"


def charge(number: int, amount: int, code: str = "USD", **changes: Any) -> dict[str, Any]:
    return {
        "id": KEY.format(number), "patient_id": "p1", "booking_id": None, "kind": "copay", "amount": amount,
        "currency": code, "about": f"Visit {number}", "price": None, "insurance": "", "due_on": None,
        "state": "open", "source": "", "source_id": "", "asked_there": None, "paid_there": {},
        "ended_there": False, "said_at": None, "said_version": "", "made_at": NOW, "made_by": "Eve",
        "account_id": None, "version": 1,
    } | changes  # fmt: skip


def payment(number: int, asked: int, **changes: Any) -> dict[str, Any]:
    return {
        "id": KEY.format(number), "patient_id": "p1", "asked": asked, "taken": asked, "currency": "USD",
        "way": "cash", "state": "approved", "returns_id": None, "till": "desk 1", "scheme": "", "last_four": "",
        "reference": "slip 12", "code": "", "note": "", "settled_at": NOW, "close_id": None,
        "made_at": NOW + timedelta(minutes=number), "made_by": "Eve", "account_id": None, "version": 1,
    } | changes  # fmt: skip


def exported(database: Database, *, paid: tuple[dict[str, Any], ...]) -> Exported:
    owed = (
        charge(1, 5000),
        charge(2, 1999, price=9999, insurance="Your plan has a copay"),
        charge(3, 700, state="cancelled"),
        charge(4, 12345, "KWD"),
    )
    person = rows(database, "patient")[0]
    return Exported(person, {"charge": owed, "payment": paid}, "Harbor Clinic", NOW, "Bea")


PAID = (
    payment(5, 1500),
    payment(6, 500, returns_id=KEY.format(5)),
    payment(7, 300, state="declined", taken=0),
    payment(8, 200, state="unknown", taken=0),
)


def of_kind(bundle: dict[str, Any], kind: str) -> list[dict[str, Any]]:
    return [entry["resource"] for entry in bundle["entry"] if entry["resource"]["resourceType"] == kind]


def test_each_currency_has_an_account_a_bill_its_charges_and_payments(
    database: Database, tmp_path: Path
) -> None:
    take(database, write(tmp_path, patient()))
    bundle = bundle_of(exported(database, paid=PAID))
    owner = bundle["entry"][0]["fullUrl"]
    assert [it["subject"] for it in of_kind(bundle, "Account")] == [[{"reference": owner}]] * 2
    kwd, usd = of_kind(bundle, "Invoice")
    assert (kwd["status"], kwd["totalGross"]) == ("issued", {"value": 12.345, "currency": "KWD"})
    assert (usd["totalGross"], len(usd["lineItem"])) == ({"value": 69.99, "currency": "USD"}, 2)
    assert {it["status"] for it in of_kind(bundle, "ChargeItem")} == {"billable", "aborted"}
    told = {(it["status"], it["amount"]["value"]) for it in of_kind(bundle, "PaymentNotice")}
    assert told == {("active", 15), ("active", -5), ("cancelled", 3), ("draft", 2)}
    urls = {entry["fullUrl"] for entry in bundle["entry"]}
    for kind, fields in {
        "Account": ("status",),
        "Invoice": ("status", "subject"),
        "ChargeItem": ("status", "code", "subject"),
        "PaymentNotice": ("status", "created", "payment", "recipient", "amount"),
    }.items():
        for made in of_kind(bundle, kind):
            assert not [name for name in fields if name not in made], made
    notice = of_kind(bundle, "PaymentNotice")[0]
    assert notice["request"]["reference"] in urls
    assert "subject" not in notice
    whole = json.dumps(bundle)
    for text in ("slip 12", "desk 1", "Your plan has a copay", "Visit 3"):
        assert text in whole, text
    assert '"valueString": "9999"' in whole


def test_our_own_import_comes_to_the_same_balance(database: Database, tmp_path: Path) -> None:
    take(database, write(tmp_path, patient()))
    file = tmp_path / "copy.json"
    file.write_bytes(text_of(exported(database, paid=PAID)))
    other = Database(f"sqlite:///{tmp_path / 'other' / 'clinic.db'}")
    other.upgrade()
    take(other, file)
    with other.read() as connection:
        owner = rows(other, "patient")[0]["id"]
        usd, kwd = payments.account_of(connection, [owner], "USD", date(2026, 11, 27))
    assert (usd.balance, kwd.balance) == (Money(5999, "USD"), Money(12345, "KWD"))
    before = rows(other, "charge")
    take(other, file)
    assert rows(other, "charge") == before
    other.close()


def test_a_bill_that_is_paid_is_told_as_paid(database: Database, tmp_path: Path) -> None:
    take(database, write(tmp_path, patient()))
    bundle = bundle_of(exported(database, paid=(payment(5, 6999),)))
    assert [it["status"] for it in of_kind(bundle, "Invoice")] == ["issued", "balanced"]
