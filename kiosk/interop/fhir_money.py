"""FHIR R4 money: ChargeItem and Invoice as what a patient owes, PaymentNotice as what was paid at the source.

An Account only says whose they are. What stands in an invoice is asked for by that, and is no charge of its own.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal, InvalidOperation
from typing import Any

from kiosk.domain.money.amounts import LARGEST, Money
from kiosk.domain.money.charges import ChargeKind, ChargeRefused, NewCharge, charge_of
from kiosk.domain.money.currencies import CURRENCIES, currency
from kiosk.interop import fhir_values as values
from kiosk.interop.fhir_files import SourcedResource
from kiosk.interop.fhir_references import References
from kiosk.interop.report import NotUsedReason
from kiosk.services.record.charges import AtSource, BroughtCharge, BroughtPayment

OF_MONEY = ("ChargeItem", "Invoice", "PaymentNotice")
_STANDS = {
    "ChargeItem": {
        "billable": AtSource.OWED,
        "billed": AtSource.OWED,
        "not-billable": AtSource.WITHDRAWN,
        "aborted": AtSource.WITHDRAWN,
        "entered-in-error": AtSource.WITHDRAWN,
    },
    "Invoice": {
        "issued": AtSource.OWED,
        "balanced": AtSource.PAID,
        "cancelled": AtSource.WITHDRAWN,
        "entered-in-error": AtSource.WITHDRAWN,
    },
}
_TAKEN_BACK = ("cancelled", "entered-in-error")


def money(value: object, usual: str) -> Money | None:
    """A Money to the last minor unit; None for what is none, or has a fraction of one. Without a currency ``usual``.

    >>> money({"value": 20.5, "currency": "KWD"}, "EUR").minor
    20500
    """
    if not isinstance(value, dict):
        return None
    said, code = value.get("value"), value.get("currency", usual)
    if isinstance(said, bool) or not isinstance(said, int | float) or str(code) not in CURRENCIES:
        return None
    try:
        minor = Decimal(str(said)).scaleb(currency(code).exponent)
        if abs(minor) > LARGEST or minor != minor.to_integral_value():
            return None
    except InvalidOperation:
        return None
    return Money(int(minor), code)


class Bills:
    """What the first pass finds out of money, and what becomes of it in the third."""

    def __init__(self, references: References, usual: str) -> None:
        """``usual`` is the currency of an amount that names none."""
        self._references = references
        self.usual = usual
        # Whose an account is, as far as they may be patients; None for one that was a mistake.
        self._accounts: dict[str, list[dict[str, Any]] | None] = {}
        self._in_invoices: set[str] = set()
        # What is said to be paid without saying of what type it is, and those that are no invoices.
        self._paid_by_urn: set[str] = set()
        self._paid_items: set[str] = set()

    def note(self, item: SourcedResource) -> str:
        """Keep what others will refer to; its id, empty where it has none."""
        references, resource = self._references, item.resource
        own = references.learn(item, all_identifiers=item.kind in ("Account", "Invoice"))
        if item.kind == "Account":
            mistaken = resource.get("status") == "entered-in-error"
            people = [
                one for one in values.parts(resource.get("subject")) if _may_be_patient(references, one)
            ]
            self._accounts[own] = None if mistaken else people
            self._want(people, "Patient")
        self._want(resource.get("subject"), "Patient")
        self._want(resource.get("account"), "Account")
        if item.kind == "PaymentNotice" and not references.kind_of(resource.get("request")):
            self._paid_by_urn.add(references.resolve(resource.get("request"), "ChargeItem"))
        if (
            item.kind == "Invoice"
            and _STANDS["Invoice"].get(str(resource.get("status"))) is not AtSource.WITHDRAWN
        ):
            for line in values.parts(resource.get("lineItem")):
                self._want(line.get("chargeItemReference"), "ChargeItem")
                if key := references.key_of(line.get("chargeItemReference"), "ChargeItem"):
                    self._in_invoices.add(key)
        return own

    def charge(
        self, item: SourcedResource, notes: list[NotUsedReason]
    ) -> BroughtCharge | NotUsedReason | None:
        """What an Invoice or a ChargeItem asks for, or why nothing; None for what stands in an invoice."""
        own, resource = self.key_of(item), item.resource
        if not own:
            return NotUsedReason.NO_ID
        if item.kind == "ChargeItem" and not self._in_invoices.isdisjoint(self._references.keys_of(item)):
            return None
        if item.kind == "ChargeItem" and self._references.id_of(item) in self._paid_by_urn:
            self._paid_items.add(self._references.id_of(item))
        subjects = self._subjects(resource)
        if subjects is None:
            return NotUsedReason.NOT_OWED
        patients = {self._references.resolve(one, "Patient") for one in subjects}
        if len(patients) > 1:
            return NotUsedReason.SEVERAL_PATIENTS
        patient = next(iter(patients), "")
        if not patient:
            return self._references.why_unknown(next(iter(subjects), None))
        stands, told = _STANDS[item.kind].get(str(resource.get("status"))), values.said_of(resource)
        if stands is None:
            return NotUsedReason.NOT_OWED
        if stands is not AtSource.OWED:
            return BroughtCharge(own, patient, None, stands, told)
        amount = self._amount(item)
        if amount is None or amount.minor <= 0:
            return NotUsedReason.NO_AMOUNT
        kind, about = _about(resource)
        try:
            said = charge_of(NewCharge(kind, amount, values.short(about, notes, 300)))
        except ChargeRefused:
            return NotUsedReason.NO_CHARGE
        return BroughtCharge(own, patient, said, stands, told)

    def payment(self, item: SourcedResource) -> BroughtPayment | NotUsedReason:
        """What a PaymentNotice says was paid, or why nothing."""
        own, resource = self.key_of(item), item.resource
        if not own:
            return NotUsedReason.NO_ID
        paid = self._paid(resource.get("request"))
        if not paid:
            return NotUsedReason.NO_BILL
        told = values.said_of(resource)
        if resource.get("status") in _TAKEN_BACK:
            return BroughtPayment(own, paid, None, told)
        if resource.get("status") != "active":
            return NotUsedReason.NOT_OWED
        amount = money(resource.get("amount"), self.usual)
        if not amount:
            return NotUsedReason.NO_AMOUNT
        return BroughtPayment(own, paid, amount, told)

    def key_of(self, item: SourcedResource) -> str:
        """By what the record knows it: two of different types may have one id."""
        own = self._references.id_of(item)
        return f"{item.kind}/{own}" if own else ""

    def _paid(self, request: object) -> str:
        """The key of what was paid; a urn does not say of what type that is: an invoice, if it is nothing else."""
        kind = self._references.kind_of(request) or "Invoice"
        own = self._references.resolve(request, kind)
        if not self._references.kind_of(request) and own in self._paid_items:
            kind = "ChargeItem"
        return f"{kind}/{own}" if own and kind in _STANDS else ""

    def _subjects(self, resource: dict[str, Any]) -> list[Any] | None:
        """Whose it is: its own subject, or its accounts' ones; None where an account was a mistake."""
        places = [*values.parts(resource.get("account"))]
        accounts = [self._accounts.get(self._references.resolve(one, "Account"), []) for one in places]
        known = [people for people in accounts if people is not None]
        if len(known) < len(accounts):
            return None
        own = resource.get("subject")
        return [own] if own else [one for people in known for one in people]

    def _amount(self, item: SourcedResource) -> Money | None:
        """What is to be paid: of an invoice with all taxes, where it says that."""
        names = ("totalGross", "totalNet") if item.kind == "Invoice" else ("priceOverride",)
        said = next((item.resource[name] for name in names if name in item.resource), None)
        return money(said, self.usual)

    def _want(self, reference: object, kind: str) -> None:
        for one in values.parts(reference):
            self._references.want(one, kind)


def _may_be_patient(references: References, reference: dict[str, Any]) -> bool:
    return references.kind_of(reference) in ("Patient", "")


def _about(resource: dict[str, Any]) -> tuple[ChargeKind, str]:
    """For what it is, as far as it says so."""
    inner = (line.get("chargeItemCodeableConcept") for line in values.parts(resource.get("lineItem")))
    concepts = [one for one in (resource.get("code"), resource.get("type"), *inner) if one]
    known = (code for one in concepts for code in _codes(one) if code in set(ChargeKind))
    text = next(filter(None, map(values.words, concepts)), "")
    return ChargeKind(next(known, ChargeKind.BALANCE)), text


def _codes(concept: object) -> Iterator[str]:
    """Codes of our own, as our own export writes them."""
    for one in values.parts(concept):
        for coding in values.parts(one.get("coding")):
            if coding.get("system") == OUR_KINDS and isinstance(coding.get("code"), str):
                yield coding["code"]


# What our own export calls the kinds of charges.
OUR_KINDS = "urn:kiosk:record:charge-kind"
