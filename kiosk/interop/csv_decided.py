"""What the whole of a file told, kept with the lines of it that were not taken: alone they would tell something else.

1980-03-04 is the 3rd of April beside 1980-31-12, and the 4th of March without it. So it stands in the heading of the
column that says why a line was not taken, where it goes wherever these lines go, and is used when they are imported::

    not taken because (whole file: birth_date=ydm sex=l/p dates=dmy)
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from kiosk.interop.csv_columns import WHY_NOT, tells_why
from kiosk.interop.report import NotUsedReason

_WHOLE = re.compile(r"\(whole file: ([^()]*)\)\s*$")
_NOT = "not-"
# What is not clear of a column, and is asked about.
_UNCLEAR = "unclear"
_UNDER_100 = "under_100"


@dataclass(frozen=True)
class ToldByAll:
    """What was decided for all lines of a file.

    Attributes:
        years_first: of columns whose dates begin with their year, ``ydm`` where the day is next and empty where that is
            not clear; no other ones.
        sexes: the words of the file for the sex, folded, where one of them alone means something else.
        dates: the order of its dates, where somebody has said it.
        against: the order in which the file cannot be read; empty where nothing told so.
        years, name_order: as of `CsvMap`, where somebody has said it.
        of_refused: whether this is a file of lines that were not taken: alone they tell nothing of the other ones.
    """

    years_first: Mapping[str, str] = field(default_factory=dict)
    sexes: frozenset[str] = frozenset()
    dates: str = ""
    against: str = ""
    years: str = ""
    name_order: str = ""
    of_refused: bool = False

    def heading(self) -> str:
        """The heading of the column that says why lines were not taken.

        >>> ToldByAll({"birth_date": "ydm"}, frozenset({"p", "l"})).heading()
        'not taken because (whole file: birth_date=ydm sex=l/p)'
        """
        # No mark that may part the cells of a file stands in it.
        told = [f"{column}={order or _UNCLEAR}" for column, order in sorted(self.years_first.items())]
        told += [f"sex={'/'.join(sorted(self.sexes))}"] if self.sexes else []
        dates = self.dates or (f"{_NOT}{self.against}" if self.against else "")
        told += [f"dates={dates}"] if dates else []
        # Digits make a heading no heading.
        told += ["years=under_a_hundred"] if self.years else []
        told += [f"name_order={self.name_order}"] if self.name_order else []
        return f"{WHY_NOT} (whole file: {' '.join(told)})" if told else WHY_NOT


def decided_of(headings: Sequence[str]) -> ToldByAll:
    """What the headings of a file say of the one from which its lines are; nothing where they are from none."""
    own = next((heading for heading in headings if tells_why(heading)), None)
    if own is None:
        return ToldByAll()
    found = _WHOLE.search(own)
    told = dict(part.partition("=")[::2] for part in (found[1] if found else "").split())
    sexes = frozenset(filter(None, told.pop("sex", "").split("/")))
    dates, years, name_order = (told.pop(name, "") for name in ("dates", "years", "name_order"))
    return ToldByAll(
        {column: "" if order == _UNCLEAR else order for column, order in told.items() if order},
        sexes,
        "" if dates.startswith(_NOT) else dates,
        dates.removeprefix(_NOT) if dates.startswith(_NOT) else "",
        _UNDER_100 if years else "",
        name_order,
        of_refused=True,
    )


def years_first(found: Mapping[str, str], carried: ToldByAll, said: str) -> dict[str, str]:
    """Which columns go on with the day, as `DateOrders.year_orders` has found of this file and an earlier one had.

    Lines that were not taken do not tell by themselves that they do, unless somebody has ``said`` it.
    """
    if not carried.of_refused:
        return dict(found)
    own = dict(found) if said == "ydm" else {}
    unclear = {column for column, order in carried.years_first.items() if not order}
    if said in ("ymd", "ydm"):
        # What was not clear is what somebody says now.
        return own | {name: order for name, order in carried.years_first.items() if name not in unclear}
    return own | dict(carried.years_first)


def against(carried: ToldByAll, order: str) -> tuple[NotUsedReason, str] | None:
    """What to tell of lines from a file that cannot be read in ``order``; None where it can, for all that is known."""
    if not carried.against or carried.against != order:
        return None
    other = "dmy" if order == "mdy" else "mdy"
    return NotUsedReason.OTHER_ORDER, (
        f"those of the file that these lines are from cannot be {order}; '--dates {other}' reads them as {other}"
    )
