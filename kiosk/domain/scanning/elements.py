"""The elements of an AAMVA code: the table of its sub-files first, then lines, then elements within a line.

Header and table are often wrong: letters are missing, separators are others or none, offsets lie by some letters.
What depends on a guess is left out (`Elements.all` has nothing then).
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from dataclasses import dataclass, field

from kiosk.domain.scanning.alphabet import SEPARATORS

_HEADER = re.compile(r"(?:ANSI|AAMVA|AMVAA|AAMV) {0,2}(\d{4,14})", re.ASCII)
# Before it stand the compliance mark and separators, and whatever a scanner is told to send first.
_HEADER_WITHIN = 40
_ENTRY = re.compile(r"(DL|ID|EN|Z[A-Z])([ \d]{4})([ \d]{4})", re.ASCII)
_LINES = re.compile(f"[{re.escape(SEPARATORS)}]+")
# A licence's, an identity card's and an enhanced licence's sub-file. Others are the issuer's own.
_OURS = frozenset({"DL", "ID", "EN"})
# So far an offset may lie.
_SLACK = 12
# A code without line ends has hardly any line that begins with an element.
_LINED = 5

_COMMON = "DAG DAH DAI DAJ DAK DAQ DAU DAW DAX DAY DAZ DBA DBB DBC DBD DBG DBN DBO DBP DBQ DBR DBS"
# Version 1, and before; then versions 2 to 12.
_OLD = frozenset(
    f"{_COMMON} DAA DAB DAC DAD DAE DAF DAL DAM DAN DAO DAP DAR DAS DAT DAV DBE DBF DBH DBI DBJ DBK DBL DBM".split()
)
_NEW = frozenset(
    f"{_COMMON} DAC DAD DBE DBF DCA DCB DCD DCE DCF DCG DCH DCI DCJ DCK DCL DCM DCN DCO DCP DCQ DCR DCS DCT DCU "
    "DDA DDB DDC DDD DDE DDF DDG DDH DDI DDJ DDK DDL DDM".split()
)
_ALL = _OLD | _NEW
# Every card of versions 2 to 12 has most of these, and none of version 1 has them.
_NEWER = frozenset({"DCA", "DCB", "DCD", "DCF", "DCG", "DCS", "DCT"})
_CODE = re.compile(r"(?=(D[ABCD][A-Z]))", re.ASCII)
# Whether a name was cut stands under these, right after it.
_CUT_BY = {"DCS": "DDE", "DAC": "DDF", "DAD": "DDG"}
_CUT_MARKS = frozenset(_CUT_BY.values())
_CUT_MARK = re.compile(r"[TNU](?=\s|$|[DZ][A-Z]{2})", re.ASCII)
_DATES = frozenset({"DBA", "DBB", "DBD"})
_DATE = re.compile(r"[\d/.-]{6,10}(?!\d)", re.ASCII)
_AFTER_GIVEN = frozenset({"DAD", "DAE", "DAG", "DBA", "DBB", "DBD", "DCA", "DCU"})
_BIRTH = "DBB"
_FAMILIES = frozenset({"DAA", "DAB", "DCS"})
# The first line of a sub-file that is not ours.
_ISSUERS_OWN = re.compile(r"(Z[A-Z])\1[A-Z]", re.ASCII)
# What begins after a whole name; others are more often letters of one.
_AFTER_WHOLE = frozenset({"DAB", "DAG", "DAL", "DAQ", "DBA", "DBB", "DBD"})
_NAMES = frozenset({"DAA", "DAB", "DCS", "DCT", "DAC", "DAD", "DCU", "DAE"})


@dataclass(frozen=True)
class Elements:
    """What stands under each element's code, trimmed."""

    issuer: str = ""
    values: dict[str, tuple[str, ...]] = field(default_factory=dict)
    doubtful: frozenset[str] = frozenset()

    def all(self, code: str) -> tuple[str, ...]:
        """Every value of it that is beyond doubt."""
        return () if code in self.doubtful else self.values.get(code, ())

    def text(self, code: str) -> str:
        """Its only value, or an empty text where it has none, or several."""
        values = {value for value in self.all(code) if value}
        return values.pop() if len(values) == 1 else ""

    def is_unsure(self, code: str) -> bool:
        """Whether it is there, and what it says is not beyond doubt."""
        return code in self.doubtful or len({value for value in self.values.get(code, ()) if value}) > 1


def elements_of(text: str) -> Elements | None:
    """The elements of a code; None where it is none of an AAMVA's card."""
    header = _header(text)
    if header is None and (header := _header(text.swapcase())) is not None:
        # A scanner that types, with the capitals locked.
        text = text.swapcase()
    if header is None:
        return _without_a_header(text)
    issuer = header[1][:6] if header[1].startswith(("636", "604")) else ""
    own = _subfiles(text, header)
    if not own:
        return Elements(issuer)
    read = [_elements(part) for part in own]
    values: dict[str, tuple[str, ...]] = defaultdict(tuple)
    for part, _ in read:
        for code, some in part.items():
            values[code] += some
    return Elements(issuer, dict(values), frozenset().union(*(unsure for _, unsure in read)))


def _without_a_header(text: str) -> Elements | None:
    """Of a code whose first lines were lost."""
    values, unsure = _lines(text)
    if len(values) < _LINED or _BIRTH not in values or not values.keys() & _FAMILIES or unsure:
        return None
    return Elements("", *_elements(text))


def _header(text: str) -> re.Match[str] | None:
    found = _HEADER.search(text, 0, 200)
    return found if found is not None and found.start() <= _HEADER_WITHIN else None


def _subfiles(text: str, header: re.Match[str]) -> list[str]:
    """The sub-files of a licence or card, each without its designator."""
    begin = text.find("@")
    origin = begin if 0 <= begin < header.start() else header.start() - 4
    entries: list[tuple[str, int]] = []
    end = header.end()
    while (entry := _ENTRY.match(text, end)) is not None:
        digits = entry[2].replace(" ", "0")
        entries.append((entry[1], origin + int(digits)))
        end = entry.end()
    starts: list[tuple[int, str]] = []
    for kind, told in entries:
        place = _start(text, kind, told, end)
        if place is not None and all(place != other for other, _ in starts):
            starts.append((place, kind))
    starts.sort()
    if not any(kind in _OURS for _, kind in starts):
        # The table is no help: one sub-file, up to the issuer's own.
        rest = text[end:]
        return [rest[2:] if rest[:2] in _OURS else rest]
    places = [place for place, _ in starts] + [len(text)]
    return [
        text[place + 2 : places[number + 1]] for number, (place, kind) in enumerate(starts) if kind in _OURS
    ]


def _start(text: str, kind: str, told: int, after: int) -> int | None:
    """Where a sub-file begins: at its designator next to where the table says, or at the first one after the table."""
    letters = "D[ABCD]" if kind in _OURS else kind
    places = [
        found.start()
        for found in re.finditer(rf"{kind}(?=(?:{kind})?\s*{letters}[A-Z])", text[after:], re.ASCII)
    ]
    near = [after + place for place in places if abs(after + place - told) <= _SLACK]
    if near:
        return min(near, key=lambda place: abs(place - told))
    for place in places:
        # Elsewhere it stands at the beginning of a line.
        if place == 0 or text[after + place - 1] in SEPARATORS:
            return after + place
    return None


def _elements(part: str) -> tuple[dict[str, tuple[str, ...]], frozenset[str]]:
    """Values by code, and the codes whose values are a guess."""
    if part[:2] in _OURS and part[2:3] == "D":
        part = part[2:]
    values, unsure = _lines(part)
    if len(values) < _LINED:
        return _within(part)
    for code in _NAMES & values.keys():
        if any(_holds_another(code, value, values) for value in values[code]):
            unsure.add(code)
    for code in _DATES & values.keys():
        values[code] = [found[0] if (found := _leading_date(value)) else value for value in values[code]]
    whole = {code: tuple(some) for code, some in values.items()}
    missing = {_BIRTH} - values.keys()
    if not values.keys() & _FAMILIES:
        missing |= _NAMES
    if missing:
        inner, guessed = _within(part)
        whole |= {code: inner[code] for code in missing & inner.keys()}
        unsure |= guessed & missing
    return whole, frozenset(unsure)


def _lines(part: str) -> tuple[dict[str, list[str]], set[str]]:
    """What stands in lines of its own, and the codes of those that seem to go on in the next."""
    values: dict[str, list[str]] = defaultdict(list)
    unsure: set[str] = set()
    last = ""
    for line in filter(None, map(str.strip, _LINES.split(part))):
        code = line[:3]
        if code in _ALL:
            values[code].append(line[3:].strip())
            last = code
        else:
            # A name that was broken is not whole.
            unsure |= {last} if last and not _ISSUERS_OWN.match(line) else set()
            last = ""
    return values, unsure


def _leading_date(value: str) -> re.Match[str] | None:
    found = _DATE.match(value)
    rest = value[found.end() :].strip() if found else ""
    return found if found and (not rest or rest[:3] in _ALL) else None


def _holds_another(code: str, value: str, values: dict[str, list[str]]) -> bool:
    """Whether another element seems to begin within a name's line: one that a card must have, and this one has not.

    Many a name has the letters of a code: *Haddad*, *Madden*, *Daniels*.
    """
    inner = {found for _, found in _codes(value, _ALL)} - values.keys()
    always = _DATES | ({"DAG"} if "DAL" not in values else set())
    if inner & always or _CUT_BY.get(code, "") in inner - _unless(code, values):
        return True
    if code == "DCS" and inner & {"DCT", "DCU"}:
        return True
    return code != "DAA" and "DAC" in inner and "DCT" not in values


def _unless(code: str, values: dict[str, list[str]]) -> set[str]:
    """The cards of versions 2 and 3 do not say whether a family name was cut."""
    return {"DDE"} if code == "DCS" and "DCT" in values and not values.keys() & {"DDF", "DDG"} else set()


def _codes(text: str, known: frozenset[str]) -> list[tuple[int, str]]:
    """Where an element may begin, with its code; they may overlap."""
    found = []
    for match in _CODE.finditer(text):
        code, rest = match[1], text[match.start() + 3 :]
        if code not in known:
            continue
        if code in _CUT_MARKS and not _CUT_MARK.match(rest):
            continue
        if code in _DATES and not _DATE.match(rest):
            continue
        found.append((match.start(), code))
    return found


def _within(part: str) -> tuple[dict[str, tuple[str, ...]], frozenset[str]]:
    """Elements that follow each other without line ends.

    A name may be spelt like a code (*Adan*, *Badden*). An element is believed that begins once, and ends where one that
    always follows it begins, once.
    """
    flat = _LINES.sub(" ", part)
    known = _NEW if len(_NEWER.intersection(code for _, code in _codes(flat, _ALL))) > 2 else _OLD
    places = _codes(flat, known)
    counted = Counter(code for _, code in places)
    starts = [place for place, _ in places]
    values: dict[str, tuple[str, ...]] = {}
    unsure: set[str] = set()
    for number, (place, code) in enumerate(places):
        following = bisect_left(starts, place + 3)
        stop, ender = places[following] if following < len(places) else (len(flat), "")
        values[code] = (*values.get(code, ()), flat[place + 3 : stop].strip())
        overlapped = (number > 0 and starts[number - 1] > place - 3) or (
            number + 1 < len(starts) and starts[number + 1] < place + 3
        )
        if code in _DATES:
            date = _DATE.match(flat[place + 3 :])
            values[code] = (*values[code][:-1], date[0] if date else "")
        elif (
            overlapped
            or counted[code] > 1
            or not _ends(code, ender, counted, flat[place + 3 : stop])
            or (following + 1 < len(starts) and starts[following + 1] < stop + 3)
        ):
            unsure.add(code)
    return values, frozenset(unsure)


def _ends(code: str, ender: str, counted: Counter[str], value: str) -> bool:
    """Whether an element of a name ends for certain where ``ender`` begins."""
    if code not in _NAMES:
        return True
    if not ender or counted[ender] != 1:
        return False
    if code == "DAA":
        return ("," in value or "$" in value) and ender in _AFTER_WHOLE
    if counted["DAA"]:
        return False
    if ender == "DDE":
        return counted["DDF"] == 1 and not counted["DCT"]
    if code == "DCS":
        return ender in ("DAC", "DCT") and not (counted["DAC"] and counted["DCT"]) and not counted["DDE"]
    if code == "DAB":
        return ender == "DAC"
    return ender in _CUT_MARKS or ender in _AFTER_GIVEN
