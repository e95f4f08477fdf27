"""Stripe Terminal, server-driven: the reader is told by Stripe what to do, and Stripe is asked what came of it.

A payment is one PaymentIntent, which can be paid once at most, and which carries the payment's id. A no is said only
where nobody can pay it any more: no reader was asked, or Stripe has cancelled the intent. So what nobody knows is
looked up by its intent, as often as one likes, and is never charged again. https://docs.stripe.com/terminal/payments
"""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from kiosk.devices.stripe_line import API, StripeLine, StripeRefused, Unclear, code_of
from kiosk.devices.terminal import TerminalTask
from kiosk.domain.money.amounts import Money
from kiosk.domain.money.cards import NO_CARD, CardShown, last_four_of
from kiosk.domain.money.currencies import CURRENCIES
from kiosk.domain.money.payments import PayWay, TerminalAnswer, TerminalVerdict

READER = re.compile(r"tmr_[A-Za-z0-9]{1,60}")
_INTENT, _REFUND = re.compile(r"pi_[A-Za-z0-9]{1,90}"), re.compile(r"re_[A-Za-z0-9]{1,90}")
# By this name an intent or a refund has the payment's id in its metadata.
MARK = "kiosk_payment"
# How long a card may take, how long all of it with the questions after that, and how often it is looked, in seconds.
PATIENCE, IN_ALL, LOOK = 150.0, 210.0, 1.0
# How far this computer's clock and Stripe's may be apart where an intent is looked for by when it was made, in seconds.
APART, MOST_PAGES = 3600, 20
# Amounts are in the currency's minor unit. Of some currencies Stripe's is not that of ISO 4217, or is told both ways by
# their own pages: nobody is charged by a guess. https://docs.stripe.com/currencies
_OTHERWISE = frozenset({"ISK", "MGA", "UGX"})
_WHOLE = frozenset(
    ["BIF", "CLP", "DJF", "GNF", "JPY", "KMF", "KRW", "PYG", "RWF", "VND", "VUV", "XAF", "XOF", "XPF"]
)
# The last of their three digits has to be nothing.
_THREE = frozenset(["BHD", "JOD", "KWD", "OMR", "TND"])
# Why a reader has not done it, where nobody has said no to a card.
_ABANDONED = frozenset({"", "customer_canceled", "canceled", "reader_timeout", "connection_error"})
_SCHEMES = {
    "visa": "Visa",
    "mastercard": "Mastercard",
    "amex": "American Express",
    "discover": "Discover",
    "diners": "Diners Club",
    "jcb": "JCB",
    "unionpay": "UnionPay",
    "interac": "Interac",
    "cartes_bancaires": "CB",
    "eftpos_au": "eftpos",
}
_V = TerminalVerdict


def amount_sent(amount: Money) -> int | None:
    """An amount as Stripe is told it; None where it has no such amount.

    >>> amount_sent(Money(1050, "JPY")), amount_sent(Money(1050, "KWD")), amount_sent(Money(1055, "KWD"))
    (1050, 1050, None)
    """
    found = CURRENCIES.get(amount.code)
    if found is None or amount.code in _OTHERWISE or amount.minor <= 0:
        return None
    known = {0: amount.code in _WHOLE, 2: True, 3: amount.code in _THREE and amount.minor % 10 == 0}
    return amount.minor if known.get(found.exponent, False) else None


def amount_told(minor: object, code: object) -> Money | None:
    """An amount as Stripe tells it; None where it is none."""
    if not isinstance(minor, int) or isinstance(minor, bool) or not isinstance(code, str):
        return None
    told = Money(minor, code.upper())
    return told if code.islower() and amount_sent(told) is not None else None


@dataclass(frozen=True)
class StripeTerminal:
    """A reader by its id at Stripe.

    Attributes:
        secret: the account's secret key, or a restricted one that may write PaymentIntents, refunds and readers.
        patience: how long it is waited for a card, in seconds.
    """

    reader: str
    secret: str = field(repr=False)
    api: str = API
    patience: float = PATIENCE
    look: float = LOOK
    way = PayWay.STRIPE
    asks_again = True
    gives_back = True

    def take(self, task: TerminalTask) -> TerminalAnswer:
        """As `PaymentTerminal.take`."""
        amount = amount_sent(task.amount)
        if amount is None:
            return TerminalAnswer(_V.CANCELLED, code="amount")
        until = self._until()
        asked = {
            "amount": str(amount),
            "currency": task.amount.code.lower(),
            "payment_method_types[]": "card_present",
            "capture_method": "automatic",
            f"metadata[{MARK}]": task.key,
        }
        try:
            made = self._line.ask("/v1/payment_intents", asked, key=task.key, until=until)
        except (Unclear, StripeRefused) as error:
            # No reader has heard of it, and none will: an intent alone charges nobody.
            return TerminalAnswer(_V.CANCELLED, code=error.code)
        intent = _id_of(made, _INTENT)
        if (
            not _is_of(task, made, intent)
            or amount_told(made.get("amount"), made.get("currency")) != task.amount
        ):
            return TerminalAnswer(_V.CANCELLED, code="not_read")
        why = ""
        try:
            told = {"payment_intent": intent, "process_config[enable_customer_cancellation]": "true"}
            self._line.ask(self._at("/process_payment_intent"), told, key=f"{task.key}-process", until=until)
        except StripeRefused as error:
            return self._came_of(task, intent, until, error.code, _V.CANCELLED)
        except Unclear:
            # The reader may have heard of it: it is looked at.
            pass
        why = self._waited(intent, min(time.monotonic() + self.patience, until))
        return self._came_of(task, intent, until, why, _V.CANCELLED if why in _ABANDONED else _V.DECLINED)

    def give_back(self, task: TerminalTask) -> TerminalAnswer:
        """As `PaymentTerminal.give_back`: to the card that has paid, which is not wanted again."""
        amount = amount_sent(task.amount)
        if amount is None or not _INTENT.fullmatch(task.returns):
            return TerminalAnswer(_V.CANCELLED, code="amount" if amount is None else "not_known")
        asked = {"payment_intent": task.returns, "amount": str(amount), f"metadata[{MARK}]": task.key}
        try:
            made = self._line.ask("/v1/refunds", asked, key=task.key, until=self._until())
        except StripeRefused as no:
            return TerminalAnswer(_V.DECLINED, code=no.code)
        except Unclear as lost:
            return TerminalAnswer(_V.UNKNOWN if lost.sent else _V.CANCELLED, code=lost.code)
        return _given_back(task, made)

    def find_out(self, task: TerminalTask, reference: str) -> TerminalAnswer:
        """As `PaymentTerminal.find_out`; what nobody has paid yet is cancelled, so that nobody pays it later."""
        until = self._until()
        try:
            if task.returns:
                return self._found_refund(task, reference, until)
            intent = reference if _INTENT.fullmatch(reference) else self._intent_of(task.key, until)
        except (Unclear, StripeRefused) as error:
            return TerminalAnswer(_V.UNKNOWN, code=error.code)
        if not intent:
            return TerminalAnswer(_V.UNKNOWN, code="not_found")
        return self._came_of(task, intent, until, "nobody_paid", _V.CANCELLED)

    def stands(self) -> str:
        """What Stripe says of the reader: ``online`` or ``offline``. Raises Unclear and StripeRefused."""
        found = self._line.ask(self._at(), until=self._until())
        status = code_of(found.get("status")) if found.get("id") == self.reader else ""
        if not status:
            raise Unclear("not_read")
        return status

    @property
    def _line(self) -> StripeLine:
        return StripeLine(self.secret, self.api, min(self.look, LOOK))

    def _until(self) -> float:
        return time.monotonic() + min(self.patience + IN_ALL - PATIENCE, IN_ALL)

    def _at(self, more: str = "") -> str:
        return f"/v1/terminal/readers/{self.reader}{more}"

    def _action(self, intent: str, until: float) -> dict[str, Any]:
        """What the reader does or has done with an intent; empty where that is nothing. Raises as `ask`."""
        action = self._line.ask(self._at(), until=until).get("action")
        about = action.get("process_payment_intent") if isinstance(action, dict) else None
        is_ours = isinstance(about, dict) and about.get("payment_intent") == intent
        return action if is_ours and isinstance(action, dict) else {}

    def _waited(self, intent: str, until: float) -> str:
        """Wait until the reader is done with an intent; why it has not come to a payment, as far as anybody says."""
        while time.monotonic() < until:
            try:
                action = self._action(intent, until)
            except (Unclear, StripeRefused):
                # Whoever stands there may pay: that it is not seen says nothing.
                action = {"status": "in_progress"}
            if action.get("status") != "in_progress":
                return code_of(action.get("failure_code"))
            time.sleep(self.look)
        return "reader_timeout"

    def _came_of(
        self, task: TerminalTask, intent: str, until: float, why: str, verdict: TerminalVerdict
    ) -> TerminalAnswer:
        """What came of an intent, which is closed where nobody has paid it: ``verdict`` and ``why`` are said then."""
        unknown = TerminalAnswer(_V.UNKNOWN, reference=intent, code="no_answer")
        for closes in (True, False):
            try:
                found = self._settled(intent, until)
            except (Unclear, StripeRefused):
                return unknown
            if not _is_of(task, found, intent):
                return TerminalAnswer(_V.UNKNOWN, reference=intent, code="not_read")
            match found.get("status"):
                case "succeeded":
                    return _paid(found, intent)
                case "canceled":
                    return _not_paid(found, intent, why, verdict)
                case "processing" | "requires_capture":
                    return unknown
                case _ if closes:
                    self._close(task, intent, until)
        return unknown

    def _settled(self, intent: str, until: float) -> dict[str, Any]:
        """An intent as it stands, once the bank has said its word or has not. Raises Unclear and StripeRefused."""
        found: dict[str, Any] = {}
        for _ in range(5):
            found = self._line.ask(
                f"/v1/payment_intents/{intent}", {"expand[]": "latest_charge"}, until=until
            )
            if found.get("status") != "processing":
                break
            time.sleep(self.look)
        return found

    def _close(self, task: TerminalTask, intent: str, until: float) -> None:
        """Nobody pays an intent from now on, where Stripe takes this; whether it has is looked at afterwards."""
        with suppress(Unclear, StripeRefused):
            if self._action(intent, until).get("status") == "in_progress":
                self._line.ask(self._at("/cancel_action"), key=f"{task.key}-stop", until=until)
        # A reader that goes on finds an intent that is closed.
        with suppress(Unclear, StripeRefused):
            self._line.ask(f"/v1/payment_intents/{intent}/cancel", key=f"{task.key}-cancel", until=until)

    def _intent_of(self, key: str, until: float) -> str:
        """The intent of a payment of which no answer was written down, by when it was made; empty for none."""
        try:
            made = UUID(key)
        except ValueError:
            return ""
        if made.version != 7:
            return ""
        at = (made.int >> 80) // 1000
        when = {"created[gte]": str(at - APART), "created[lte]": str(at + APART)}
        for found in self._all("/v1/payment_intents", when, until):
            if _is_marked(found, key):
                return _id_of(found, _INTENT)
        return ""

    def _found_refund(self, task: TerminalTask, reference: str, until: float) -> TerminalAnswer:
        if _REFUND.fullmatch(reference):
            return _given_back(task, self._line.ask(f"/v1/refunds/{reference}", until=until))
        if not _INTENT.fullmatch(task.returns):
            return TerminalAnswer(_V.UNKNOWN, code="not_known")
        for found in self._all("/v1/refunds", {"payment_intent": task.returns}, until):
            if _is_marked(found, task.key):
                return _given_back(task, found)
        return TerminalAnswer(_V.CANCELLED, code="not_found")

    def _all(self, path: str, which: dict[str, str], until: float) -> Iterator[dict[str, Any]]:
        """All there are, page by page. Raises Unclear where not all are told, and StripeRefused."""
        after: dict[str, str] = {}
        for _ in range(MOST_PAGES):
            page = self._line.ask(path, {**which, "limit": "100", **after}, until=until)
            found = page.get("data")
            if not isinstance(found, list) or not all(isinstance(it, dict) for it in found):
                raise Unclear("not_read")
            yield from found
            if page.get("has_more") is False:
                return
            if not found:
                break
            after = {"starting_after": str(found[-1].get("id", ""))}
        raise Unclear("not_read")


def _id_of(found: dict[str, Any], shape: re.Pattern[str]) -> str:
    said = found.get("id")
    return said if isinstance(said, str) and shape.fullmatch(said) else ""


def _is_marked(found: dict[str, Any], key: str) -> bool:
    marks = found.get("metadata")
    return isinstance(marks, dict) and marks.get(MARK) == key


def _is_of(task: TerminalTask, found: dict[str, Any], intent: str) -> bool:
    """Whether this is the intent, and the task's."""
    is_one = found.get("object") == "payment_intent" and bool(intent) and found.get("id") == intent
    return is_one and _is_marked(found, task.key)


def _paid(found: dict[str, Any], intent: str) -> TerminalAnswer:
    taken = amount_told(found.get("amount_received"), found.get("currency"))
    if taken is None:
        return TerminalAnswer(_V.UNKNOWN, reference=intent, code="not_read")
    return TerminalAnswer(_V.APPROVED, taken, card_of(found.get("latest_charge")), intent, "succeeded")


def _not_paid(found: dict[str, Any], intent: str, why: str, verdict: TerminalVerdict) -> TerminalAnswer:
    error = found.get("last_payment_error")
    if isinstance(error, dict) and error.get("type") == "card_error":
        said = code_of(error.get("decline_code")) or code_of(error.get("code"))
        return TerminalAnswer(_V.DECLINED, reference=intent, code=said)
    return TerminalAnswer(verdict, reference=intent, code=why or "nobody_paid")


def _given_back(task: TerminalTask, found: dict[str, Any]) -> TerminalAnswer:
    """What a refund says of itself."""
    refund = _id_of(found, _REFUND)
    is_one = found.get("object") == "refund" and bool(refund) and _is_marked(found, task.key)
    if not is_one or found.get("payment_intent") != task.returns:
        return TerminalAnswer(_V.UNKNOWN, code="not_read")
    status = code_of(found.get("status"))
    given = amount_told(found.get("amount"), found.get("currency"))
    if status in ("failed", "canceled"):
        return TerminalAnswer(
            _V.DECLINED, reference=refund, code=code_of(found.get("failure_reason")) or status
        )
    if status != "succeeded" or given is None:
        return TerminalAnswer(_V.UNKNOWN, reference=refund, code=status)
    return TerminalAnswer(_V.APPROVED, given, NO_CARD, refund, status)


def card_of(charge: object) -> CardShown:
    """Of the card of a charge its scheme and last four digits; whatever else is said there is left there."""
    details = charge.get("payment_method_details") if isinstance(charge, dict) else None
    if not isinstance(details, dict):
        return NO_CARD
    card = next((details[it] for it in ("card_present", "interac_present", "card") if it in details), None)
    if not isinstance(card, dict):
        return NO_CARD
    last = card.get("last4")
    four = last_four_of(last) if isinstance(last, str) and len(last) == 4 else ""
    return CardShown(_SCHEMES.get(str(card.get("brand")), ""), four)
