"""Accounts of staff: what a password may be, how a login name is compared, and when tries are shut out."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from functools import cache
from itertools import pairwise

from kiosk.domain.failures import Refusal
from kiosk.domain.permissions import StaffRole

LONGEST_NAME = 100
# NIST SP 800-63B-4, 3.1.1.2: at least fifteen where a password is all there is; we ask for twelve, since a guess needs
# a computer of the clinic, is counted, and shuts the account out for ever longer.
SHORTEST_PASSWORD, LONGEST_PASSWORD = 12, 128
SHORTEST_PIN, LONGEST_PIN = 6, 12
# From the fifth wrong try on, each shuts the account out for twice as long as the one before.
FREE_TRIES = 5
FIRST_LOCK, LONGEST_LOCK = timedelta(minutes=1), timedelta(hours=12)
# Tries older than this no longer count.
TRIES_COUNT = timedelta(hours=24)
# At one computer, whoever is tried.
COMPUTER_TRIES, COMPUTER_WITHIN = 30, timedelta(hours=1)
PIN_TRIES = 5
CODE_HOLDS = timedelta(hours=24)
# Letters and digits of one-time codes, which nobody takes for another: 32 of them, five bits each.
CODE_ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
SHIFT = timedelta(hours=10)
# For how long a password that was typed is not asked again.
ASKED_HOLDS = timedelta(minutes=5)


class AccountReason(StrEnum):
    """Why something with an account was not done."""

    NAME_EMPTY = "name_empty"
    NAME_TOO_LONG = "name_too_long"
    NAME_TAKEN = "name_taken"
    NO_ROLE = "no_role"
    UNKNOWN = "unknown"
    LAST_ADMINISTRATOR = "last_administrator"
    THERE_IS_AN_ADMINISTRATOR = "there_is_an_administrator"
    PASSWORD_TOO_SHORT = "password_too_short"
    PASSWORD_TOO_LONG = "password_too_long"
    PASSWORD_COMMON = "password_common"
    PASSWORD_OWN_NAME = "password_own_name"
    PIN_NOT_DIGITS = "pin_not_digits"
    PIN_TOO_SHORT = "pin_too_short"
    PIN_TOO_PLAIN = "pin_too_plain"


_WORDS: dict[AccountReason, str] = {
    AccountReason.NAME_EMPTY: "the name is empty",
    AccountReason.NAME_TOO_LONG: f"the name is longer than {LONGEST_NAME} letters",
    AccountReason.NAME_TAKEN: "there is an account of that name already",
    AccountReason.NO_ROLE: "an account needs at least one role",
    AccountReason.UNKNOWN: "there is no account of that name",
    AccountReason.LAST_ADMINISTRATOR: "nobody else has signed in as an administrator yet: let another one "
    "do that first",
    AccountReason.THERE_IS_AN_ADMINISTRATOR: "there is an administrator already, who can add others",
    AccountReason.PASSWORD_TOO_SHORT: f"a password needs at least {SHORTEST_PASSWORD} letters; some words are easy "
    "to remember",
    AccountReason.PASSWORD_TOO_LONG: f"a password has at most {LONGEST_PASSWORD} letters",
    AccountReason.PASSWORD_COMMON: "this password is one of those that are tried first; choose another",
    AccountReason.PASSWORD_OWN_NAME: "the password says the name of its account; choose another",
    AccountReason.PIN_NOT_DIGITS: "a PIN is of digits alone",
    AccountReason.PIN_TOO_SHORT: f"a PIN has {SHORTEST_PIN} to {LONGEST_PIN} digits",
    AccountReason.PIN_TOO_PLAIN: "a PIN of one digit, or of digits in a row, is guessed at once; choose another",
}


class AccountRefused(Refusal):
    """What was wanted of an account cannot be; ``reason`` says why."""

    def __init__(self, reason: AccountReason) -> None:
        super().__init__(_WORDS[reason])
        self.reason = reason


@dataclass(frozen=True)
class Account:
    """Somebody who works here.

    Attributes:
        has_password: whether one was set; before that only a one-time code lets in.
        disabled_at: since when nobody can sign in with it (aware); None while they can.
        code_until: until when a one-time code waits for them (aware); None where none does.
    """

    id: str
    name: str
    roles: frozenset[StaffRole]
    created_at: datetime
    has_password: bool = False
    disabled_at: datetime | None = None
    code_until: datetime | None = None


def login_key(name: str) -> str:
    """How a login name is compared: without case, and without what the eye does not tell apart.

    >>> login_key(" Zoë  KIM ") == login_key("zoe\\u0308 kim")
    True
    """
    return _plainly(unicodedata.normalize("NFKC", name).casefold())


def shown_name(name: str) -> str:
    """A name as an account has it. Raises AccountRefused."""
    shown = _plainly(unicodedata.normalize("NFC", name))
    if not login_key(shown):
        raise AccountRefused(AccountReason.NAME_EMPTY)
    if len(shown) > LONGEST_NAME or len(login_key(shown)) > LONGEST_NAME:
        raise AccountRefused(AccountReason.NAME_TOO_LONG)
    return shown


def _plainly(text: str) -> str:
    """In one line, without what cannot be seen."""
    return " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())


def password_of(text: str, name: str) -> str:
    """A password that may be set for the account ``name``, as it is stretched. Raises AccountRefused.

    No rules of composition (NIST SP 800-63B): length, and not one of those that are tried first.
    """
    password = as_typed(text)
    if len(password) < SHORTEST_PASSWORD:
        raise AccountRefused(AccountReason.PASSWORD_TOO_SHORT)
    if len(password) > LONGEST_PASSWORD:
        raise AccountRefused(AccountReason.PASSWORD_TOO_LONG)
    plain = password.casefold()
    core = plain.strip("0123456789!?.,;:*#-_ ")
    if _is_plain(plain) or core in _common() or plain in _common():
        raise AccountRefused(AccountReason.PASSWORD_COMMON)
    own = login_key(name).replace(" ", "")
    if own and plain.replace(" ", "").replace(own, "").strip("0123456789!?.,;:*#-_") == "":
        raise AccountRefused(AccountReason.PASSWORD_OWN_NAME)
    return password


def as_typed(text: str) -> str:
    """A secret as it is stretched, whichever keyboard made its letters."""
    return unicodedata.normalize("NFC", text)


def pin_of(text: str) -> str:
    """A PIN that may be set. Raises AccountRefused."""
    if not (text.isascii() and text.isdigit()):
        raise AccountRefused(AccountReason.PIN_NOT_DIGITS)
    if not SHORTEST_PIN <= len(text) <= LONGEST_PIN:
        raise AccountRefused(AccountReason.PIN_TOO_SHORT)
    if _is_plain(text):
        raise AccountRefused(AccountReason.PIN_TOO_PLAIN)
    return text


def _is_plain(text: str) -> bool:
    """Whether it is one sign, or two to four of them, over and over, or signs that follow each other."""
    repeated = any(text == (text[:size] * len(text))[: len(text)] for size in range(1, 5))
    steps = {ord(after) - ord(before) for before, after in pairwise(text)}
    return repeated or steps in ({1}, {-1})


@cache
def _common() -> frozenset[str]:
    """What people choose first, longer than others: such words and those put together, as lists of leaks have them."""
    words = (
        *("password", "passwort", "passw0rd", "p@ssword", "p@ssw0rd", "contraseña", "contrasena", "letmein"),
        *("welcome", "willkommen", "bienvenido", "iloveyou", "sunshine", "princess", "football", "baseball"),
        *("monkey", "dragon", "master", "superman", "batman", "starwars", "qwerty", "qwertz", "azerty"),
        *("qwertyuiop", "qwertyuiopas", "asdfghjkl", "zxcvbnm", "hospital", "clinic", "clinica", "praxis"),
        *(
            "doctor",
            "nurse",
            "reception",
            "frontdesk",
            "kiosk",
            "checkin",
            "patient",
            "admin",
            "administrator",
        ),
        *("changeme", "secret", "summer", "winter", "spring", "autumn"),
    )
    return frozenset(words) | {one + other for one in words for other in words}


@dataclass(frozen=True)
class SignInTry:
    """One try to sign in: when (aware), and whether it was right."""

    at: datetime
    right: bool


def locked_until(guesses: Sequence[SignInTry], now: datetime) -> datetime | None:
    """Until when an account is shut (aware), by the tries there were, in any order; None where it is open.

    Only wrong tries since the last right one count, and of those only what is not older than a day.
    """
    right = max((guess.at for guess in guesses if guess.right), default=None)
    wrong = sorted(
        guess.at
        for guess in guesses
        if not guess.right and now - guess.at < TRIES_COUNT and (right is None or guess.at >= right)
    )
    if len(wrong) < FREE_TRIES:
        return None
    # Longer than the longest is not counted on: a power of two is large soon.
    doubled = min(len(wrong) - FREE_TRIES, 12)
    until = wrong[-1] + min(FIRST_LOCK * 2**doubled, LONGEST_LOCK)
    return until if until > now else None


def computer_locked_until(wrong: Sequence[datetime], now: datetime) -> datetime | None:
    """Until when nobody can sign in at a computer, by the wrong tries there; None where they can."""
    lately = sorted(at for at in wrong if now - at < COMPUTER_WITHIN)
    return lately[-COMPUTER_TRIES] + COMPUTER_WITHIN if len(lately) >= COMPUTER_TRIES else None
