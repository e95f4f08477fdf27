"""What the cells of a CSV file say: dates in their order, times of the clinic, words by their meaning.

One file, though long: a cell is read by what all cells of the file have told.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from functools import cached_property
from zoneinfo import ZoneInfo

from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.people import Patient
from kiosk.interop import (
    clock_zones,
    csv_kin,
    csv_names,
    csv_numbers,
    csv_remarks,
    csv_words,
    language_words,
    zoned_moments,
)
from kiosk.interop import fhir_values as values
from kiosk.interop.csv_columns import folded
from kiosk.interop.csv_decided import ToldByAll
from kiosk.interop.csv_map import CsvMap
from kiosk.interop.csv_names import order_of
from kiosk.interop.csv_rows import Row
from kiosk.interop.csv_titles import Titles
from kiosk.interop.date_orders import (
    YEAR_DAY_MONTH,
    clock_time,
    first_of_two,
    is_clock,
    is_end_of_day,
    last_of_two,
    month_before_day,
    numbers_of,
    of_day_number,
    read_date,
    read_time,
    without_time,
)
from kiosk.interop.dates_elsewhere import are_counted_twice, as_here, in_country, is_of_another_calendar
from kiosk.interop.report import NotUsedReason

MOST_WORDS = 100
SPREADSHEETS_FIRST = 1900
YEARS_AHEAD = 50
# Columns of which not every text can be read.
_READ = frozenset(
    [
        "birth_date",
        "date",
        "start",
        "time",
        "name",
        "phone",
        "emergency_phone",
        "postal_code",
        "language",
        "status",
        "cancelled",
        "deceased",
        "end",
        "minutes",
        "member_id",
        "member_id_2",
        "group_number",
        "group_number_2",
        *csv_kin.RELATIONS,
    ]
)
# The day that a spreadsheet has before a time of any.
_OF_NO_DAY = re.compile(r"(?:1899-12-3[01]|1900-01-0[01]|30[./]12[./]1899|12/30/1899|1/0/1900)[T ]")
# A time behind the T of its day.
_IS_JOINED = re.compile(r"\dT\d")
# Of a day and a time: 28 de noviembre de 2026, 9.30 a. m.
MOST_PARTS = 9


class CsvValues:
    """Reads the cells of one file after another; `begin` stands before each."""

    def __init__(self, settings: ClinicSettings, now: datetime, said: CsvMap) -> None:
        """``now`` (aware) decides which dates are in the future; ``said`` is what somebody has said of the files."""
        self._settings = settings
        self._now = now
        self._said = self._said_of_all = said
        self._zone = ZoneInfo(settings.zone)
        self.order = self._order()
        # As `DateOrders.year_orders`.
        self.year_orders: Mapping[str, str] = {}
        self.country = settings.country or csv_numbers.country_of(settings.zone)
        # Whether the dates of the file stand in another order than they would be read in.
        self.against = False
        self._sexes: set[str] = set()
        self.titles = Titles(said.titles, self.country)
        self._counted_twice = are_counted_twice(self.country, settings.zone)

    @cached_property
    def today(self) -> date:
        """The clinic's day."""
        return self._settings.today(self._now)

    def is_ahead(self, start: datetime) -> bool:
        """Whether a booking is of a later day of the clinic than this one."""
        return self._settings.local(start).date() > self.today

    def is_under_age(self, born: date) -> bool:
        """Whether somebody does not sign for themselves yet."""
        return self._settings.is_under_age(born, self._now)

    def _order(self) -> str:
        told = self._said.dates if self._said.dates != YEAR_DAY_MONTH else ""
        return told or self._settings.date_order

    @property
    def dates_said(self) -> str:
        """The order of dates that somebody has said of this file; empty for none."""
        return self._said.dates

    def begin(self) -> None:
        """Another file is read from here on."""
        self._said = self._said_of_all
        self.order = self._order()
        self.against = False
        self.year_orders = {}
        self._sexes = set()

    def go_on(self, carried: ToldByAll) -> None:
        """The file holds lines of another one, of which this was decided; what somebody says now goes before it."""
        said = self._said
        self._said = replace(
            said,
            dates=said.dates or carried.dates,
            years=said.years or carried.years,
            name_order=said.name_order or carried.name_order,
        )
        self.order = self._order()
        self._sexes |= carried.sexes

    @property
    def decided(self) -> ToldByAll:
        """What all lines of the file have told, and what somebody has said of them, once all were seen."""
        said, country = self._said, self.country
        alone = any(
            csv_words.sex(word, self._sexes, country) != csv_words.sex(word, {word}, country)
            for word in self._sexes
        )
        return ToldByAll(
            self.year_orders,
            frozenset(filter(None, self._sexes)) if alone else frozenset(),
            "" if self.against else said.dates,
            self.order if self.against else "",
            said.years,
            said.name_order,
        )

    def see(self, row: Row) -> None:
        """Look at a line for what only all of them tell: which words the file has for the sex."""
        if len(self._sexes) < MOST_WORDS:
            self._sexes.add(folded(self.word(row, "sex")))

    def word(self, row: Row, column: str) -> str:
        """The word in a column of words, as somebody has said what it means."""
        return self._said.meaning(column, row[column])

    def payer(self, text: str) -> str:
        """Who pays, as somebody has said what a word or a code for them means; empty where nobody but the patient."""
        return self._said.meaning("payer", text)

    def sex(self, row: Row) -> str | None:
        """As `csv_words.sex`."""
        return csv_words.sex(self.word(row, "sex"), self._sexes, self.country)

    def language(self, row: Row) -> str | None:
        """As `language_words.language`."""
        return language_words.language(self.word(row, "language"))

    def died(self, row: Row, born: date) -> bool | None:
        """As `csv_words.died`."""
        return csv_words.died(self.word(row, "deceased"), self.order, self.today, born)

    def withdrawn(self, row: Row) -> bool | None:
        """As `csv_words.withdrawn`, of all columns that say so: one of them is enough."""
        words = (self._said.meaning("cancelled", text) for text in row.all("cancelled"))
        found = {csv_words.withdrawn(word, self.order) for word in words}
        return True if True in found else None if None in found else False

    def holder(self, row: Row, column: str) -> str:
        """As `csv_kin.holder_meant`."""
        return csv_kin.holder_meant(self.word(row, column))

    def whole_name(self, row: Row) -> tuple[str, str] | None:
        """(family, given) of a name that stands in one column; None where it cannot be told which is which."""
        for at in row.sheet.places.get("name", ()):
            if text := row.only(at, "name")["name"]:
                order = self._said.name_order or order_of(folded(row.sheet.headings[at]))
                return self.parted(text, order)
        return "", ""

    def parted(self, text: str, order: str = "") -> tuple[str, str] | None:
        """As `csv_names.parted`, without the name by birth, titles and degrees."""
        return csv_names.parted(self.titles.off(csv_remarks.by_birth(text)[0]), order, self.country)

    def _date(self, text: str, until: date) -> date | NotUsedReason | None:
        if self.against and (pieces := numbers_of(text)) is not None and len(pieces[0]) != 4:
            return NotUsedReason.MAYBE_OTHER
        found = read_date(text, self.order, until)
        if found is None:
            pieces = numbers_of(text)
            years = [int(piece) for piece in pieces or () if len(piece) == 4]
            return NotUsedReason.OTHER_CALENDAR if any(map(is_of_another_calendar, years)) else None
        if is_of_another_calendar(found.year):
            return NotUsedReason.OTHER_CALENDAR
        if self._counted_twice and str(found.year) not in as_here(without_time(text)[0]):
            return found if of_day_number(text) else NotUsedReason.EITHER_CALENDAR
        return found

    def born(self, text: str) -> date | NotUsedReason | None:
        """As `date`, of a birth: a year of two digits is read where only one can be, or nobody is said to be 100."""
        if isinstance(told := self._in_order("birth_date", text), NotUsedReason):
            return told
        text = in_country(told, self.country)
        found = self._date(text, self.today)
        if not isinstance(found, date) or self._said.years or text.endswith(str(found.year)):
            return found
        if read_date(text, self.order) is not None:
            return found
        older = self.today.year - found.year + 100
        return NotUsedReason.SHORT_YEAR if older <= values.OLDEST_YEARS else found

    def date(self, text: str) -> date | NotUsedReason | None:
        """A date in the order in use; a `NotUsedReason` where the file stands in another, None where it is no date.

        A year of two digits is the one that is within fifty years of today.
        """
        return self._date(in_country(text, self.country), date(self.today.year + YEARS_AHEAD, 12, 31))

    def start(self, row: Row) -> datetime | NotUsedReason | None:
        """When a booking begins, of one column or of two; without an offset on the clinic's wall clock.

        None where it is no time; a `NotUsedReason` as for `date`.
        """
        starts: list[str] = []
        for text in row.all("start"):
            if isinstance(told := self._in_order("start", text), NotUsedReason):
                return told
            starts.append(told)
        if len(starts) == 1 and not row["date"]:
            return self.moment(starts[0])
        # A day of its own says more than a column of days, which may be that of the list.
        own = next((text for text in starts if self._has_day(text)), "")
        said = own or self._in_order("date", row["date"])
        if isinstance(said, NotUsedReason):
            return said
        if (own and (without_time(own)[1] or of_day_number(own))) or not any(map(str.isdecimal, said)):
            # A moment; or no day, or one of the week.
            return self.moment(own or row["start"])
        day, beside = without_time(said)
        clock = row["time"] or next((text for text in starts if text != own), "")
        # A spreadsheet's time of day has a day before it, the first that it knows.
        return (
            self._at(day, without_time(clock)[1] or clock)
            if clock
            else self.moment(f"{day} {beside}".strip())
        )

    def is_day_wrong(self, row: Row) -> bool:
        """Whether it is the day of a start that is none, whatever its time is."""
        text = row["date"] or (row["start"] if without_time(row["start"])[1] else "")
        return any(map(str.isdecimal, text)) and self.date(without_time(text)[0]) is None

    def _in_order(self, column: str, text: str) -> str | NotUsedReason:
        """A date of a column, with the month before the day where it begins with its year."""
        if column not in self.year_orders or len((numbers_of(text) or ("",))[0]) != len("2026"):
            return text
        return month_before_day(text) if self.year_orders[column] else NotUsedReason.MAYBE_OTHER

    def _has_day(self, text: str) -> bool:
        """Whether a start says its day; the first that a spreadsheet knows is none."""
        if is_clock(text):
            return False
        if (numbered := of_day_number(text)) is not None:
            return numbered.year > SPREADSHEETS_FIRST
        day = self.date(without_time(text)[0])
        return day is not None and not (isinstance(day, date) and day.year <= SPREADSHEETS_FIRST)

    def moment(self, text: str) -> datetime | NotUsedReason | None:
        """A day and a time of day, as for `start`."""
        text = in_country(text, self.country)
        if numbered := of_day_number(text):
            return values.on_the_wall(numbered, self._zone) if numbered.time() != time() else None
        if not _IS_JOINED.search(text) and (parts := first_of_two(text)):
            return self._at(parts[0], text.strip().removeprefix(parts[0]).strip())
        if found := values.moment(text.replace(" ", "T", 1) if text[:4].isdigit() else text, self._zone):
            return NotUsedReason.OTHER_CALENDAR if is_of_another_calendar(found.year) else found
        day, clock = without_time(text)
        return self._at(day, clock) if clock else self._apart(text)

    def _apart(self, text: str) -> datetime | NotUsedReason | None:
        """A day and a time that might stand in a day as well, as in 28.11.2026 10.55: apart where both can be."""
        words = text.split()
        tried = [
            self._at(" ".join(words[:at]), " ".join(words[at:]))
            for at in range(1, min(len(words), MOST_PARTS))
        ]
        return next((found for found in tried if isinstance(found, datetime)), tried[0] if tried else None)

    def _at(self, day_text: str, time_text: str) -> datetime | NotUsedReason | None:
        day = self.date(day_text)
        if isinstance(day, NotUsedReason) or day is None:
            return day
        if at := clock_time(time_text):
            return values.on_the_wall(datetime.combine(day, at), self._zone)
        if parts := first_of_two(time_text):
            if found := self._of_own_zone(f"{day.isoformat()}T{time_text}"):
                return found
            time_text = parts[1]
        if found := values.moment(f"{day.isoformat()}T{time_text}", self._zone):
            return found
        time_text, zone = clock_zones.apart(time_text)
        at = time() if is_end_of_day(time_text) else read_time(time_text)
        if at is None or (zone and clock_zones.apart(time_text)[1]):
            return None
        wall = datetime.combine(day + timedelta(days=is_end_of_day(time_text)), at)
        return zoned_moments.moment(wall, zone, self._zone) if zone else values.on_the_wall(wall, self._zone)

    def _of_own_zone(self, text: str) -> datetime | None:
        """A moment with an offset that the clinic's clock has then: 01:30-05:00 in the night when 1:30 comes twice."""
        found = values.moment(text, self._zone)
        wall = found.astimezone(self._zone) if found else None
        return found if wall and wall.isoformat(timespec="minutes") == text else None

    def length(self, row: Row, start: datetime) -> int | NotUsedReason:
        """How many minutes a booking takes, by its length or else by its end; 0 where it says neither."""
        said, text = csv_numbers.minutes(row["minutes"]), row["end"] or self._end_beside(row, start)
        if said or not text:
            return NotUsedReason.LENGTH_NOT_KNOWN if said is None else said
        end = self._end(text, start)
        if end is None:
            return NotUsedReason.LENGTH_NOT_KNOWN
        if end < start:
            return NotUsedReason.ENDS_BEFORE
        told = int((end - start).total_seconds()) // 60
        return told if told <= csv_numbers.LONGEST_MINUTES else NotUsedReason.LENGTH_NOT_KNOWN

    def _end_beside(self, row: Row, start: datetime) -> str:
        """When a booking ends, where that stands beside its start, in one cell; empty where it does not."""
        text = row["time"] or row["start"]
        parts = None if _IS_JOINED.search(text) else first_of_two(text)
        if parts is None:
            return ""
        day = self._settings.local(start).date()
        clock = text.strip().removeprefix(parts[0]).strip()
        return "" if self._of_own_zone(f"{day.isoformat()}T{clock}") else last_of_two(text)

    def _end(self, text: str, start: datetime) -> datetime | None:
        """When a booking ends; a time alone is of the day on which it starts, and midnight the end of that."""
        if isinstance(told := self._in_order("end", text), NotUsedReason):
            return None
        day = self._settings.local(start).date()
        clock = without_time(told)[1] if _OF_NO_DAY.match(told) else told
        at = time() if is_end_of_day(clock) else read_time(clock)
        if at is not None and clock_zones.apart(clock)[1]:
            moment = self._at(day.isoformat(), clock)
            return moment if isinstance(moment, datetime) else None
        if at is None:
            moment = self.moment(told)
            return moment if isinstance(moment, datetime) else None
        return values.on_the_wall(datetime.combine(day + timedelta(days=at == time()), at), self._zone)

    def unread(self, row: Row, column: str) -> str:
        """What a line says in a column and cannot be read as it; empty where it can, or says nothing."""
        text = row[column]
        if column == "sex":
            return text if self.sex(row) is None else ""
        return text if text and column in _READ and not self.becomes(row, column) else ""

    def becomes(self, row: Row, column: str) -> str:
        """What a line says in a column, as it would be taken and read; empty where it says nothing that can be."""
        told = self._in_order(column, row[column])
        text = "" if isinstance(told, NotUsedReason) else told
        match column:
            case "birth_date" | "date":
                day = self.born(row[column]) if column == "birth_date" else self.date(text)
                return day.isoformat() if isinstance(day, date) else ""
            case "start" if without_time(text)[1] or (text[:4].isdigit() and len(text) > len("0930")):
                start = self.moment(text)
                return f"{self._settings.local(start):%Y-%m-%d %H:%M}" if isinstance(start, datetime) else ""
            case "end" if without_time(text)[1] and not is_clock(text):
                end = self.moment(text)
                return f"{self._settings.local(end):%Y-%m-%d %H:%M}" if isinstance(end, datetime) else ""
            case "member_id" | "member_id_2" | "group_number" | "group_number_2":
                return "" if csv_numbers.is_rounded_card(text) else text
            case "time" | "start" | "end":
                parts = first_of_two(text)
                at = read_time(parts[1] if parts else text)
                if is_end_of_day(text):
                    return "24:00"
                return f"{at:%H:%M}" if at else ""
            case "name":
                return Patient.list_name(*(self.whole_name(row) or ("", "")))
            case "phone" | "emergency_phone":
                return " / ".join(csv_numbers.phones(text, self.country) or ())
            case "postal_code":
                return csv_numbers.postcode(text, self.country) or ""
            case "sex":
                return self.sex(row) or ""
            case "language":
                return self.language(row) or ""
            case "status":
                return csv_words.status(self.word(row, column)) or ""
            case "cancelled":
                return {True: "yes", False: "no", None: ""}[self.withdrawn(row)] if text else ""
            case "deceased":
                return {True: "yes", False: "no", None: ""}[self.died(row, date.min)] if text else ""
            case "minutes":
                return str(csv_numbers.minutes(text) or "")
            case "subscriber_relationship" | "relationship_to_subscriber":
                return self.holder(row, column)
            case "guardian_relationship":
                return csv_kin.guardian_meant(self.word(row, column))
            case "id" | "mrn" | "patient":
                return csv_numbers.without_fraction(text)
            case _:
                return self.word(row, column)
