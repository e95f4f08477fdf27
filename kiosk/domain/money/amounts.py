"""An amount of money: whole minor units of a currency, never a fraction of one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import total_ordering

from kiosk.domain.failures import Refusal
from kiosk.domain.money.currencies import currency

# What fits into a terminal's field of twelve digits, and into eight bytes.
LARGEST = 10**12 - 1
_BLANKS = "     '’"


class AmountRefused(Refusal):
    """What was typed is no amount of this currency."""


class OtherCurrency(ValueError):
    """Two amounts of two currencies have no sum and no order."""


@total_ordering
@dataclass(frozen=True)
class Money:
    """An amount; below nothing where somebody is owed.

    Attributes:
        minor: in minor units.
        code: the currency's three letters.
    """

    minor: int
    code: str

    def __add__(self, other: Money) -> Money:
        return Money(self.minor + self._of(other).minor, self.code)

    def __sub__(self, other: Money) -> Money:
        return Money(self.minor - self._of(other).minor, self.code)

    def __neg__(self) -> Money:
        return Money(-self.minor, self.code)

    def __lt__(self, other: Money) -> bool:
        return self.minor < self._of(other).minor

    def __bool__(self) -> bool:
        return self.minor != 0

    def _of(self, other: Money) -> Money:
        if other.code != self.code:
            raise OtherCurrency(f"{self.code} and {other.code}")
        return other

    def split(self, parts: int) -> tuple[Money, ...]:
        """In so many parts that differ by a minor unit at most, the larger ones first; their sum is the amount.

        >>> [part.minor for part in Money(1000, "EUR").split(3)]
        [334, 333, 333]
        """
        each, more = divmod(self.minor, parts)
        return tuple(Money(each + (number < more), self.code) for number in range(parts))

    def digits(self, mark: str = ".", group: str = "") -> str:
        """In digits, with ``mark`` before the minor units and ``group`` between thousands.

        >>> Money(-123456, "EUR").digits(",", ".")
        '-1.234,56'
        >>> Money(5, "KWD").digits()
        '0.005'
        """
        exponent = currency(self.code).exponent
        whole, minor = divmod(abs(self.minor), 10**exponent)
        said = f"{whole:,}".replace(",", group)
        return f"{'-' if self.minor < 0 else ''}{said}{f'{mark}{minor:0{exponent}}' if exponent else ''}"

    def __str__(self) -> str:
        return f"{self.digits()} {self.code}"


def total(amounts: Iterable[Money], code: str) -> Money:
    """The sum of amounts in one currency; nothing of it where there are none. Raises OtherCurrency."""
    return sum(amounts, Money(0, code))


def typed(text: str, code: str) -> Money:
    """An amount above nothing as somebody types it, with a point or a comma, and thousands set apart or not.

    A mark with three digits behind it sets thousands apart, unless the currency has three digits of minor units; where
    both readings are possible, nobody guesses. Raises AmountRefused.

    >>> typed("1.234,50", "EUR").minor, typed("12,5", "EUR").minor, typed("1 500", "JPY").minor
    (123450, 1250, 1500)
    """
    exponent = currency(code).exponent
    said = text.strip().upper().removesuffix(code).removeprefix(code).strip("€$£ ")
    for blank in _BLANKS:
        said = said.replace(blank, "")
    if not said or len(said) > 24 or any(sign not in "0123456789.," for sign in said):
        raise AmountRefused(f"write an amount, such as {Money(1050, code).digits()}")
    marks = [sign for sign in said if not sign.isdigit()]
    whole, behind = said, ""
    if marks:
        last = marks[-1]
        before, _, after = said.rpartition(last)
        # Nobody writes thousands without their minor units where these are three digits: 1.234 KWD has 234 fils.
        is_decimal = marks.count(last) == 1 and len(after) <= exponent
        whole, behind = (before, after) if is_decimal else (said, "")
        groups = whole.replace(",", ".").split(".")
        apart = {sign for sign in whole if not sign.isdigit()}
        if len(apart) > 1 or (is_decimal and last in apart) or any(len(part) != 3 for part in groups[1:]):
            raise AmountRefused(f"write an amount, such as {Money(1050, code).digits()}")
        if len(groups) > 1 and not 1 <= len(groups[0]) <= 3:
            raise AmountRefused(f"write an amount, such as {Money(1050, code).digits()}")
        whole = "".join(groups)
    minor = int((whole or "0") + behind.ljust(exponent, "0"))
    if not 0 < minor <= LARGEST:
        raise AmountRefused(
            f"an amount lies between {Money(1, code).digits()} and {Money(LARGEST, code).digits()}"
        )
    return Money(minor, code)


def months_later(day: date, months: int) -> date:
    """The same day so many months later, or the last one of a month that is shorter.

    >>> months_later(date(2024, 1, 31), 1)
    datetime.date(2024, 2, 29)
    """
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    for number in (day.day, 30, 29, 28):
        if number <= day.day:
            try:
                return date(year, month + 1, number)
            except ValueError:
                continue
    raise AssertionError("a month has 28 days")
