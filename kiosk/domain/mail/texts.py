"""Text messages about bookings: to which number, by which way somebody is told, and what comes back."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from kiosk.domain.mail import MailPlan, TellingWay
from kiosk.domain.mail.incoming import BounceReason, only_letters, says_stop
from kiosk.domain.mail.text_words import WORDS
from kiosk.domain.people.details import OLD, Telecom
from kiosk.domain.telephone.numbers import dialled_number, same_number

PHONES = ("phone", "sms")
# ITU-T E.164, and fewer digits than any country's mobile numbers have, with the country's own.
_MOST_DIGITS, _LEAST_DIGITS = 15, 8
# In these countries what is dialled before a number within the country is its own first digit.
_TRUNKS = {"1": "1", "7": "8"}
# "no" is how a Pole says yes among friends.
_NOT_ENGLISH = {"pl": frozenset({"no"})}


class TextSaid(StrEnum):
    """What somebody answers to a text."""

    YES = "yes"
    NO = "no"
    STOP = "stop"
    # Words that a person reads.
    ELSE = "else"


@dataclass(frozen=True)
class TextUnreached:
    """A text about a booking that nobody got.

    Attributes:
        at: when that was known (aware).
        why: a `BounceReason`; empty where the message centre has not taken it.
    """

    at: datetime
    why: str


@dataclass(frozen=True)
class TextReceipt:
    """What a message centre says became of a part of a message.

    Attributes:
        sender: the number that the message went to.
        names: by which it may have named the part when it took it: some count otherwise in receipts.
        failed: why nobody got it; None for one that somebody has got.
    """

    sender: str
    names: tuple[str, ...]
    failed: BounceReason | None = None


@dataclass(frozen=True)
class TextReply:
    """What somebody has written.

    Attributes:
        sender: as the message centre has it, with a + before a country's digits where it says so.
        part: which of several parts it is, in words for people; empty for a message that is whole.
    """

    sender: str
    text: str
    part: str = ""


TextHeard = TextReceipt | TextReply


@dataclass(frozen=True)
class TellingWays:
    """By which ways a clinic tells people of their bookings.

    Attributes:
        mail, text: how it does by each; None for not at all.
        first: by which, of whoever has and wants both.
        country: the digits before numbers of the clinic's country, such as ``1``.
    """

    mail: MailPlan | None = None
    text: MailPlan | None = None
    first: TellingWay = TellingWay.MAIL
    country: str = "1"

    def plan(self, way: TellingWay) -> MailPlan | None:
        """How the clinic tells people by that way."""
        return self.mail if way is TellingWay.MAIL else self.text

    def way_of(self, there: Iterable[TellingWay], wanted: TellingWay | None = None) -> TellingWay | None:
        """By which of those that are ``there`` somebody is told who has said which they want, or has not."""
        open_ones = [way for way in there if self.plan(way) is not None]
        for way in (wanted, self.first):
            if way in open_ones:
                return way
        return open_ones[0] if open_ones else None


def international(number: str, country: str) -> str:
    """A number of the record as a message centre takes it, with a + and its country's digits; empty for what is none.

    >>> international("(555) 010-0001", "1"), international("1 555 010 0001", "1"), international("600 555 010", "34")
    ('+15550100001', '+15550100001', '+34600555010')
    >>> international("07700 900123", "44"), international("+44 7700 900123", "1"), international("555 0100", "1")
    ('+447700900123', '+447700900123', '')
    """
    found = dialled_number(number).number
    if not found:
        return ""
    digits = found.removeprefix("+")
    if not found.startswith("+"):
        trunk = _TRUNKS.get(country)
        if trunk and len(digits) == 11 and digits[0] == trunk:
            digits = digits[1:]
        digits = country + digits.lstrip("0")
    if digits[0] == "0" or not _LEAST_DIGITS <= len(digits) <= _MOST_DIGITS:
        return ""
    return "" if digits[0] in "17" and len(digits) != 11 else f"+{digits}"


def numbers_of(sender: str, country: str) -> tuple[str, ...]:
    """Which numbers a message centre may mean by whoever writes: many leave out the + before a country's digits.

    >>> numbers_of("+34600555010", "34"), numbers_of("34600555010", "34"), numbers_of("Bank", "34")
    (('+34600555010',), ('+3434600555010', '+34600555010'), ())
    """
    whole = f"+{sender}" if sender.isascii() and sender.isdecimal() else sender
    found = (international(sender, country), international(whole, country))
    return tuple(dict.fromkeys(number for number in found if number))


def number_for_texts(phone: str, told: Iterable[Telecom], today: date) -> str:
    """The number of the record to which texts go: a mobile one, or the only one; empty for none.

    ``phone`` is the one on the contact card. Where no source knows that one, somebody has given it since.
    """
    there = [item for item in told if item.system in PHONES and item.is_current(today)]
    there.sort(key=lambda item: item.rank or 99)
    if phone and not any(same_number(phone, item.value) for item in told):
        return phone
    mobile = [item.value for item in there if item.use == "mobile" or item.system == "sms"]
    if mobile:
        return next((value for value in mobile if phone and same_number(phone, value)), mobile[0])
    known = [phone] if phone else []
    for item in there:
        if not any(same_number(item.value, other) for other in known):
            known.append(item.value)
    return known[0] if len(known) == 1 else ""


def wanted_way(told: Iterable[Telecom]) -> TellingWay | None:
    """Which way somebody has put first of all (FHIR's rank); None where nobody has said."""
    ranked = [item for item in told if item.rank and item.use != OLD and item.system in (*PHONES, "email")]
    if not ranked:
        return None
    best = min(item.rank for item in ranked)
    ways = {
        TellingWay.MAIL if item.system == "email" else TellingWay.TEXT for item in ranked if item.rank == best
    }
    return ways.pop() if len(ways) == 1 else None


def said_in(text: str, language: str) -> TextSaid:
    """What somebody says who is written to in that language: one word of those that are asked for, or else.

    >>> [said_in(text, "es-MX").value for text in ("Sí.", "NO", "Baja", "yes", "sí?", "sí, a las 10")]
    ['yes', 'no', 'stop', 'yes', 'else', 'else']
    >>> said_in("no", "pl"), said_in("nie", "pl")
    (<TextSaid.ELSE: 'else'>, <TextSaid.NO: 'no'>)
    """
    if says_stop(text):
        return TextSaid.STOP
    # Who asks something, or names a time, has not said the word alone.
    if re.search(r"[?？؟]", text) or any(unicodedata.category(letter)[0] == "N" for letter in text):
        return TextSaid.ELSE
    key = language.partition("-")[0].lower()
    word = only_letters(text)
    for words in (WORDS.get(key), WORDS["en"]):
        if words is None or (words is WORDS["en"] and word in _NOT_ENGLISH.get(key, ())):
            continue
        if word in words.yes:
            return TextSaid.YES
        if word in words.no:
            return TextSaid.NO
    return TextSaid.ELSE
