"""A patient's money as FHIR R4: an Account and an Invoice in each currency, its ChargeItems, and PaymentNotices."""

from __future__ import annotations

from collections.abc import Iterator
from uuid import NAMESPACE_URL, uuid5

from kiosk.domain.money.amounts import Money
from kiosk.domain.money.charges import ChargeState
from kiosk.domain.money.currencies import currency
from kiosk.domain.money.payments import OPEN, TAKEN, PaymentState
from kiosk.interop.fhir_export_parts import OURS, Resource, about, coded, instant, values
from kiosk.interop.fhir_money import OUR_KINDS
from kiosk.services.desk.exporting import Exported, Row


def money_of(record: Exported) -> Iterator[Resource]:
    """All of it; what was given back is a notice of an amount below nothing."""
    charges, payments = record.of("charge"), record.of("payment")
    for code in sorted({row["currency"] for row in (*charges, *payments)}):
        own = [row for row in charges if row["currency"] == code]
        paid = [row for row in payments if row["currency"] == code]
        account, invoice = (_key(record, kind, code) for kind in ("account", "invoice"))
        yield {
            "resourceType": "Account",
            "id": account,
            "status": "active",
            "name": f"{record.clinic} {code}",
            "subject": [about(record.patient["id"])],
        }
        yield _invoice(invoice, account, [row for row in own if row["state"] == ChargeState.OPEN], paid, code)
        for row in own:
            yield _charge(row, account)
        for row in paid:
            yield _notice(row, invoice, record.clinic)


def _key(record: Exported, kind: str, code: str) -> str:
    return str(uuid5(NAMESPACE_URL, f"{OURS}/{kind}/{record.patient['id']}/{code}"))


def amount_of(minor: int, code: str) -> Resource:
    """A Money; JSON has one kind of number, and so many digits as these are kept by every reader."""
    exponent = currency(code).exponent
    value = minor / 10**exponent if exponent else minor
    return {"value": value, "currency": code}


def _invoice(key: str, account: str, owed: list[Row], paid: list[Row], code: str) -> Resource:
    charged = sum(row["amount"] for row in owed)
    return {
        "resourceType": "Invoice",
        "id": key,
        "status": "issued" if charged > sum(map(_effect, paid)) else "balanced",
        "type": {"text": "what is asked for"},
        "subject": {},
        "account": about(account, "Account"),
        "lineItem": [{"chargeItemReference": about(row["id"], "ChargeItem")} for row in owed],
        "totalNet": amount_of(charged, code),
        "totalGross": amount_of(charged, code),
    }


def _charge(row: Row, account: str) -> Resource:
    told = {"id", "patient_id", "amount", "currency", "about", "kind", "state"}
    kind = {"system": OUR_KINDS, "code": row["kind"]}
    return {
        "resourceType": "ChargeItem",
        "id": row["id"],
        "status": "billable" if row["state"] == ChargeState.OPEN else "aborted",
        "code": {"coding": [kind], "text": row["about"] or row["kind"]},
        "subject": {},
        "enteredDate": instant(row["made_at"]),
        "account": [about(account, "Account")],
        "priceOverride": amount_of(row["amount"], row["currency"]),
        "extension": values(row, told),
    }


def _notice(row: Row, invoice: str, clinic: str) -> Resource:
    is_open = PaymentState(row["state"]) in OPEN
    status = "active" if PaymentState(row["state"]) in TAKEN else "draft" if is_open else "cancelled"
    amount = Money(_effect(row) if status == "active" else row["asked"], row["currency"])
    return {
        "resourceType": "PaymentNotice",
        "id": row["id"],
        "status": status,
        "request": about(invoice, "Invoice"),
        "created": instant(row["made_at"]),
        "payment": {"display": row["way"]},
        "recipient": {"display": clinic},
        "amount": amount_of(amount.minor, amount.code),
        "paymentStatus": coded("paymentstatus", "paid") if status == "active" else None,
        "extension": values(row, {"id"}),
    }


def _effect(row: Row) -> int:
    """What a payment does to what was paid, in minor units."""
    if PaymentState(row["state"]) not in TAKEN:
        return 0
    return -int(row["taken"]) if row["returns_id"] else int(row["taken"])
