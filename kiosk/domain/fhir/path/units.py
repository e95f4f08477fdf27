"""Units as UCUM writes them, exactly: which measure the same thing, and how much one is of the other.

Source: The Unified Code for Units of Measure (ucum.org), its base units, prefixes and those derived units that clinics,
their devices and their forms use. Loaded only where two different units meet.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache

LONGEST_UNIT = 60
_DEEPEST = 10
_LARGEST_EXPONENT = 12
# Length, time, mass, charge, temperature, luminous intensity, plane angle.
_BASE = ("m", "s", "g", "C", "K", "cd", "rad")
_PREFIXES = {
    "Y": 24, "Z": 21, "E": 18, "P": 15, "T": 12, "G": 9, "M": 6, "k": 3, "h": 2, "da": 1, "d": -1, "c": -2, "m": -3,
    "u": -6, "n": -9, "p": -12, "f": -15, "a": -18, "z": -21, "y": -24,
}  # fmt: skip
# Units that take a prefix, and others: how many of what.
_METRIC = {
    "mol": ("6.02214076e23", "1"), "L": ("1", "dm3"), "l": ("1", "dm3"), "ar": ("100", "m2"), "t": ("1000", "kg"),
    "N": ("1", "kg.m/s2"), "Pa": ("1", "N/m2"), "J": ("1", "N.m"), "W": ("1", "J/s"), "A": ("1", "C/s"),
    "V": ("1", "J/C"), "F": ("1", "C/V"), "Ohm": ("1", "V/A"), "S": ("1", "Ohm-1"), "Wb": ("1", "V.s"),
    "T": ("1", "Wb/m2"), "H": ("1", "Wb/A"), "Hz": ("1", "s-1"), "lm": ("1", "cd"), "lx": ("1", "lm/m2"),
    "Bq": ("1", "s-1"), "Gy": ("1", "J/kg"), "Sv": ("1", "J/kg"), "kat": ("1", "mol/s"), "U": ("1", "umol/min"),
    "bar": ("100000", "Pa"), "cal": ("4.184", "J"), "eq": ("1", "mol"), "osm": ("1", "mol"),
    "u": ("1.66053906660e-24", "g"), "eV": ("1.602176634e-19", "J"), "m[H2O]": ("9806.65", "Pa"),
    "m[Hg]": ("133322", "Pa"), "[iU]": ("1", "[iU]"), "[IU]": ("1", "[iU]"),
}  # fmt: skip
_PLAIN = {
    "%": ("0.01", "1"), "[ppth]": ("0.001", "1"), "[ppm]": ("0.000001", "1"), "[ppb]": ("0.000000001", "1"),
    "[pi]": ("3.1415926535897932384626433832795", "1"), "deg": ("2", "[pi].rad/360"), "'": ("1", "deg/60"),
    "''": ("1", "deg/3600"), "min": ("60", "s"), "h": ("60", "min"), "d": ("24", "h"), "wk": ("7", "d"),
    "a": ("365.25", "d"), "mo": ("30.4375", "d"), "a_j": ("365.25", "d"), "mo_j": ("30.4375", "d"),
    "a_g": ("365.2425", "d"), "[in_i]": ("2.54", "cm"), "[ft_i]": ("12", "[in_i]"), "[yd_i]": ("3", "[ft_i]"),
    "[mi_i]": ("5280", "[ft_i]"), "[nmi_i]": ("1852", "m"), "[in_us]": ("100", "m/3937"),
    "[ft_us]": ("1200", "m/3937"), "[sft_i]": ("1", "[ft_i]2"), "[sin_i]": ("1", "[in_i]2"),
    "[cin_i]": ("1", "[in_i]3"), "[cft_i]": ("1", "[ft_i]3"), "[gr]": ("64.79891", "mg"), "[lb_av]": ("7000", "[gr]"),
    "[oz_av]": ("1", "[lb_av]/16"), "[stone_av]": ("14", "[lb_av]"), "[ston_av]": ("2000", "[lb_av]"),
    "[lb_tr]": ("5760", "[gr]"), "[oz_tr]": ("480", "[gr]"), "[gal_us]": ("231", "[in_i]3"),
    "[qt_us]": ("1", "[gal_us]/4"), "[pt_us]": ("1", "[qt_us]/2"), "[cup_us]": ("16", "[tbs_us]"),
    "[foz_us]": ("1", "[pt_us]/16"), "[tbs_us]": ("1", "[foz_us]/2"), "[tsp_us]": ("1", "[tbs_us]/3"),
    "[cup_m]": ("240", "mL"), "[tbs_m]": ("15", "mL"), "[tsp_m]": ("5", "mL"), "[foz_m]": ("30", "mL"),
    "atm": ("101325", "Pa"), "[psi]": ("1", "[lbf_av]/[in_i]2"), "[lbf_av]": ("4.4482216152605", "N"),
    "[g]": ("9.80665", "m/s2"), "[Cal]": ("1", "kcal"), "[degR]": ("5", "K/9"), "[drp]": ("1", "mL/20"),
    "[arb'U]": ("1", "[arb'U]"), "[HPF]": ("1", "1"), "[pH]": ("1", "[pH]"), "10*": ("10", "1"), "10^": ("10", "1"),
}  # fmt: skip
# Temperatures with a nought of their own: kelvins each, and where the nought lies.
_SHIFTED = {
    "Cel": (Fraction(1), Fraction("273.15")),
    "[degF]": (Fraction(5, 9), Fraction("459.67") * Fraction(5, 9)),
}
# What is no UCUM and stands in forms and records all the same.
_NAMES = {
    "kgs": "kg", "lb": "[lb_av]", "lbs": "[lb_av]", "pounds": "[lb_av]", "oz": "[oz_av]", "in": "[in_i]",
    "inch": "[in_i]", "inches": "[in_i]", "ft": "[ft_i]", "feet": "[ft_i]",
}  # fmt: skip
_FACTOR = re.compile(r"([+-]?\d+)$", re.ASCII)


class UnknownUnit(ValueError):
    """What is no unit that is known here."""


@dataclass(frozen=True)
class Unit:
    """How much of the base units a unit is: ``factor`` of what ``dimensions`` (name and exponent) say."""

    factor: Fraction
    dimensions: tuple[tuple[str, int], ...] = ()
    shift: Fraction = Fraction(0)


def converted(value: Decimal, unit: str, wanted: str) -> Decimal | None:
    """``value`` of one unit in another; None where one is not known or they measure different things."""
    try:
        one, other = unit_of(unit), unit_of(wanted)
    except UnknownUnit:
        return None
    if one.dimensions != other.dimensions:
        return None
    exact = (Fraction(value) * one.factor + one.shift - other.shift) / other.factor
    return Decimal(exact.numerator) / Decimal(exact.denominator)


def comparable(unit: str, other: str) -> bool:
    """Whether two units measure the same thing."""
    try:
        return unit_of(unit).dimensions == unit_of(other).dimensions
    except UnknownUnit:
        return False


@lru_cache(maxsize=1024)
def unit_of(text: str) -> Unit:
    """A unit by its UCUM code. Raises UnknownUnit."""
    text = _NAMES.get(text, text)
    if text in _SHIFTED:
        factor, shift = _SHIFTED[text]
        return Unit(factor, (("K", 1),), shift)
    if len(text) > LONGEST_UNIT:
        raise UnknownUnit("too long")
    reader = _Reader(text)
    found = reader.term(0)
    if not reader.at_end:
        raise UnknownUnit(text)
    return found


def _times(one: Unit, other: Unit, exponent: int) -> Unit:
    if abs(exponent) > _LARGEST_EXPONENT:
        raise UnknownUnit("an exponent that large")
    sizes = dict(one.dimensions)
    for name, size in other.dimensions:
        sizes[name] = sizes.get(name, 0) + size * exponent
    dimensions = tuple(sorted((name, size) for name, size in sizes.items() if size))
    return Unit(one.factor * other.factor**exponent, dimensions)


class _Reader:
    """UCUM's grammar: components joined by ``.`` and ``/``, each with an exponent, brackets and remarks in braces."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._place = 0

    @property
    def at_end(self) -> bool:
        return self._place >= len(self._text)

    def _take(self, sign: str) -> bool:
        if self._text.startswith(sign, self._place):
            self._place += 1
            return True
        return False

    def term(self, depth: int) -> Unit:
        if depth > _DEEPEST:
            raise UnknownUnit("nested too deep")
        total = Unit(Fraction(1))
        divides = self._take("/")
        while True:
            unit, exponent = self._component(depth)
            total = _times(total, unit, -exponent if divides else exponent)
            if self._take("."):
                divides = False
            elif self._take("/"):
                divides = True
            else:
                return total

    def _component(self, depth: int) -> tuple[Unit, int]:
        if self._take("("):
            inner = self.term(depth + 1)
            if not self._take(")"):
                raise UnknownUnit(self._text)
            return inner, 1
        start = self._place
        square = 0
        while not self.at_end:
            sign = self._text[self._place]
            if sign in "./(){" and not square:
                break
            square += (sign == "[") - (sign == "]")
            self._place += 1
        word = self._text[start : self._place]
        remark = self._take("{")
        if remark:
            end = self._text.find("}", self._place)
            if end < 0:
                raise UnknownUnit(self._text)
            self._place = end + 1
        if not word:
            if not remark:
                raise UnknownUnit(self._text)
            return Unit(Fraction(1)), 1
        return _power(word)


def _power(word: str) -> tuple[Unit, int]:
    if word.isascii() and word.isdigit():
        return Unit(Fraction(int(word))), 1
    exponent = _FACTOR.search(word)
    if exponent is not None and exponent.start():
        return _atom(word[: exponent.start()]), int(exponent[1])
    return _atom(word), 1


@lru_cache(maxsize=1024)
def _atom(name: str) -> Unit:
    if name in _BASE:
        return Unit(Fraction(1), ((name, 1),))
    for table in (_PLAIN, _METRIC):
        if name in table:
            amount, unit = table[name]
            # An arbitrary unit is measured by nothing but itself.
            inner = Unit(Fraction(1), ((name, 1),)) if unit == name else unit_of(unit)
            return Unit(Fraction(amount) * inner.factor, inner.dimensions)
    for length in (2, 1):
        prefix, rest = name[:length], name[length:]
        if prefix in _PREFIXES and (rest in _METRIC or rest in _BASE):
            inner = _atom(rest)
            return Unit(inner.factor * Fraction(10) ** _PREFIXES[prefix], inner.dimensions)
    raise UnknownUnit(name)
