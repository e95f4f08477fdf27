"""What becomes of a charge by what its source says of it: it asks for more or less, was paid there, or asks no more."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from kiosk.domain.money.amounts import LARGEST, Money
from kiosk.domain.money.charges import ChargeState, NewCharge
from kiosk.services.record.marks import Said

Row = Mapping[str, Any]


def values(said: NewCharge) -> dict[str, Any]:
    """A charge as a row has it."""
    return {
        "kind": said.kind,
        "amount": said.amount.minor,
        "currency": said.amount.code,
        "about": said.about,
        "price": said.price.minor if said.price else None,
        "insurance": said.insurance,
        "due_on": said.due_on,
    }


def mark(row: Row, told: Said) -> dict[str, Any]:
    """When it was said; what says nothing of that leaves what stands."""
    if not told:
        return {}
    return {"said_at": told.updated or row["said_at"], "said_version": told.version or row["said_version"]}


def asked(row: Row, said: NewCharge | None) -> dict[str, Any]:
    """The values of a charge of which its source says this; None where it asks for nothing any more."""
    if said is None:
        return _left(row, row["asked_there"] or row["amount"], row["paid_there"], owed=False)
    new = values(said)
    # What was paid in another currency was not paid of this.
    paid = row["paid_there"] if said.amount.code == row["currency"] else {}
    return new | _left(row, said.amount.minor, paid, owed=True)


def noted(row: Row, key: str, amount: Money | None, told: Said) -> dict[str, Any] | str | None:
    """The values of a charge of which something was paid at its source.

    Why it cannot be, as a code; None where the source has said something else of it later; empty where nothing is new.
    """
    before = row["paid_there"].get(key)
    if amount is not None and (amount.code != row["currency"] or abs(amount.minor) > LARGEST):
        return "no_amount"
    if before is not None and told.is_before(_said(before)):
        return None
    paid = dict(row["paid_there"])
    if amount is None:
        paid.pop(key, None)
    elif before is None or before["amount"] != amount.minor:
        when = told.updated.isoformat() if told.updated else None
        paid[key] = {"amount": amount.minor, "updated": when, "version": told.version}
    if paid == row["paid_there"]:
        return {}
    if _sum(paid) < 0:
        return "no_amount"
    whole = row["asked_there"] or row["amount"]
    withdrawn = row["ended_there"] and _sum(row["paid_there"]) < whole
    return _left(row, whole, paid, owed=not withdrawn)


def _left(row: Row, whole: int, paid: dict[str, Any], *, owed: bool) -> dict[str, Any]:
    left = whole - _sum(paid)
    new: dict[str, Any] = {"asked_there": whole, "paid_there": paid, "amount": left if left > 0 else whole}
    if row["state"] == ChargeState.CANCELLED and not row["ended_there"]:
        # Staff ask for it no more, whatever its source says.
        return new
    ended = not owed or left <= 0
    return new | {"ended_there": ended, "state": ChargeState.CANCELLED if ended else ChargeState.OPEN}


def _sum(paid: Mapping[str, Any]) -> int:
    return sum(int(it["amount"]) for it in paid.values())


def _said(before: Mapping[str, Any]) -> Said:
    updated = before["updated"]
    return Said(datetime.fromisoformat(updated) if updated else None, before["version"])
