"""The clinic's fee table: what a visit of a kind costs its patient, when that is asked for, and of whom.

    [[fee]]
    key = "follow-up"                 # its own, by which a visit is charged for it once
    service = "family"                # the key of a service
    visit_type = "follow-up"          # one of its kinds of visits; without it, any of them
    at = "check_in"                   # or "check_out"
    kind = "copay"                    # "copay" of who is insured, "fee" of who is not, "other" of everybody
    amount = "25.00 USD"
    about = "Copay for a follow-up"   # patients read it
    code = "99213"                    # as estimates name it
    not_for = ["Medicaid"]            # payers, plans or types of insurance whose members are not asked for it

Those of a file take the place of all there were.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from kiosk.domain.money.amounts import LARGEST, Money
from kiosk.domain.money.cards import holds_card
from kiosk.domain.money.charges import ChargeKind
from kiosk.domain.money.currencies import CURRENCIES
from kiosk.domain.names import is_writable
from kiosk.domain.places import Places
from kiosk.domain.stored_entries import stored_entries
from kiosk.domain.toml_text import text_of

FEE = "fee"
MOST_FEES = 500
LONGEST_ABOUT, LONGEST_CODE = 200, 40
_AMOUNT = re.compile(r"([0-9]{1,12})(?:\.([0-9]{1,4}))? ([A-Z]{3})")
_KEY = re.compile("[a-z0-9][a-z0-9_-]{0,35}")
_TEXTS = ("key", "service", "visit_type", "at", "kind", "amount", "about", "code")
_FIELDS = (*_TEXTS, "not_for")
MOST_NAMES, LONGEST_NAME = 50, 100
_MUST = {"key", "service", "at", "kind", "amount", "about"}
# What is left of earlier visits is no fee of one.
KINDS = (ChargeKind.COPAY, ChargeKind.FEE, ChargeKind.OTHER)


class FeeAt(StrEnum):
    """When a fee is asked for."""

    CHECK_IN = "check_in"
    CHECK_OUT = "check_out"


@dataclass(frozen=True)
class Fee:
    """A line of the fee table.

    Attributes:
        visit_type: the key of a kind of visit; empty for any of the service.
        minor, currency: the amount.
        about: for what, in words that the patient reads.
        code: that of the item, as estimates name it.
        not_for: payers, plans or types of insurance whose members are not asked for it, as they stand on file.
    """

    key: str
    service: str
    at: str
    kind: str
    minor: int
    currency: str
    about: str
    visit_type: str = ""
    code: str = ""
    not_for: tuple[str, ...] = ()

    @property
    def amount(self) -> Money:
        """What it is."""
        return Money(self.minor, self.currency)

    def __str__(self) -> str:
        said = (self.key, self.service, self.visit_type, self.at, self.kind, str(self.amount), *self.not_for)
        return " ".join(text for text in said if text)


def lines_for(fees: Iterable[Fee], service: str, visit_type: str) -> tuple[Fee, ...]:
    """The lines of the table for a visit of a service and a kind (keys, the latter may be empty), in its order.

    Of a kind that has lines of its own, those of the whole service are not asked for besides.
    """
    table = [fee for fee in fees if fee.service == service]
    own = tuple(fee for fee in table if fee.visit_type == visit_type and visit_type)
    return own or tuple(fee for fee in table if not fee.visit_type)


def is_asked_of(fee: Fee, told: Collection[str], *, insured: bool) -> bool:
    """Whether a line is asked for; ``told`` is what their insurances in force are called, each as `named` has it."""
    if any(named(text) in told for text in fee.not_for):
        return False
    match ChargeKind(fee.kind):
        case ChargeKind.COPAY:
            return insured
        case ChargeKind.FEE:
            return not insured
        case _:
            return True


def named(text: str) -> str:
    """What an insurance is called, without regard to case and spaces; as `kiosk_fees` on a server has it."""
    return " ".join(text.split()).lower()


def read_fees(raw: object, places: Places) -> tuple[tuple[Fee, ...], tuple[str, ...]]:
    """The fees of a document's ``[[fee]]``, of services of ``places``; and what is wrong, a sentence each."""
    if not isinstance(raw, list) or len(raw) > MOST_FEES:
        return (), (
            f"'{FEE}' is a list of at most {MOST_FEES} tables, each begun with [[{FEE}]]; '{FEE} = []' is none.",
        )
    found: dict[str, Fee] = {}
    wrong: list[str] = []
    for number, entry in enumerate(raw, 1):
        faults = list(_faults(entry, places))
        if not faults and entry["key"] in found:
            faults = [f"there is another one with the key '{entry['key']}'."]
        wrong += [f"'{FEE}' {number}: {fault}" for fault in faults]
        if not faults:
            amount = _amount(entry["amount"])
            assert amount is not None
            more = {name: entry.get(name, "") for name in ("visit_type", "code")}
            told = {name: entry[name] for name in ("key", "service", "at", "kind")}
            told["about"] = " ".join(entry["about"].split())
            not_for = tuple(dict.fromkeys(" ".join(text.split()) for text in entry.get("not_for", ())))
            found[entry["key"]] = Fee(
                **told, **more, not_for=not_for, minor=amount.minor, currency=amount.code
            )
    return tuple(found.values()), tuple(wrong)


def _faults(entry: Any, places: Places) -> Iterator[str]:
    if not isinstance(entry, Mapping) or not _MUST <= set(entry) <= set(_FIELDS):
        yield f"it says {', '.join(sorted(_MUST))}, and of {', '.join(_FIELDS)} nothing else."
        return
    if not all(isinstance(value, str) for name, value in entry.items() if name in _TEXTS):
        yield "each of its values is a text in quotes; 'not_for' is a list of them."
        return
    if not _KEY.fullmatch(entry["key"]):
        yield "'key' is of small letters, digits, - and _, 36 at most."
    service = places.services_by_key.get(entry["service"])
    if service is None:
        yield "'service' is the key of a service; 'kiosk clinic show services' says which there are."
    elif (kind := entry.get("visit_type", "")) and kind not in [item.id for item in service.visit_types]:
        yield "'visit_type' is the key of a kind of visit of its service."
    if entry["at"] not in set(FeeAt):
        yield f"'at' is {' or '.join(FeeAt)}."
    if entry["kind"] not in KINDS:
        yield f"'kind' is {', '.join(KINDS)}."
    if _amount(entry["amount"]) is None:
        yield f"'amount' is above nothing and names its currency, such as \"{Money(2500, 'USD')}\"."
    if (
        not entry["about"].strip()
        or not is_writable(entry["about"], LONGEST_ABOUT)
        or holds_card(entry["about"])
    ):
        yield f"'about' is one line of 1 to {LONGEST_ABOUT} letters, without the number of a card."
    if not is_writable(entry.get("code", ""), LONGEST_CODE):
        yield f"'code' is one line of at most {LONGEST_CODE} letters."
    names = entry.get("not_for", [])
    if (
        not isinstance(names, list)
        or len(names) > MOST_NAMES
        or not all(isinstance(it, str) and it.strip() and is_writable(it, LONGEST_NAME) for it in names)
    ):
        yield f"'not_for' is a list of at most {MOST_NAMES} names, each a line of 1 to {LONGEST_NAME} letters."


def _amount(text: str) -> Money | None:
    """An amount as a file has it: with a point, all digits of its currency behind that, and nothing to guess."""
    said = _AMOUNT.fullmatch(text.strip())
    if said is None or said[3] not in CURRENCIES:
        return None
    exponent = CURRENCIES[said[3]].exponent
    behind = said[2] or "0" * exponent
    minor = int(said[1] + behind) if len(behind) == exponent else 0
    return Money(minor, said[3]) if 0 < minor <= LARGEST else None


def written_fees(fees: Sequence[Fee], *, decided: bool) -> Iterator[str]:
    """The lines of a document for ``fees``; behind a # where nobody has decided them."""
    mark = "" if decided else "#   "
    if not fees:
        yield f"{mark}{FEE} = []"
    for fee in fees:
        yield f"[[{FEE}]]"
        for name in _TEXTS:
            if said := str(getattr(fee, name)):
                yield f"{name} = {text_of(said)}"
        if fee.not_for:
            yield f"not_for = [{', '.join(map(text_of, fee.not_for))}]"


def stored_fees(raw: Any) -> Any:
    """Fees as the settings have them, of what is stored; what is none is given back as it is."""
    return stored_entries(Fee, raw, _plain)


def _plain(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value


def are_fees(value: object) -> bool:
    """Whether it is a tuple of fees."""
    return isinstance(value, tuple) and all(
        isinstance(fee, Fee)
        and all(isinstance(getattr(fee, name), str) for name in _TEXTS if name != "amount")
        and isinstance(fee.not_for, tuple)
        and all(isinstance(text, str) for text in fee.not_for)
        and isinstance(fee.minor, int)
        and 0 < fee.minor <= LARGEST
        and fee.currency in CURRENCIES
        and fee.kind in KINDS
        and fee.at in set(FeeAt)
        for fee in value
    )
