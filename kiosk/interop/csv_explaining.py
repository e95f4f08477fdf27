"""What each column of a CSV file would become, before anything is taken in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from kiosk.interop.csv_columns import place_of
from kiosk.interop.csv_groups import with_groups
from kiosk.interop.csv_rows import Row, RowKind
from kiosk.interop.csv_tables import APPOINTMENTS, PATIENTS, CsvImport
from kiosk.interop.report import NotUsedReason

SAMPLES = 3
MOST_UNREAD = 10


@dataclass(frozen=True)
class ExplainedColumn:
    """A column of a file: its heading, or where it stands where it has none; our name for it; and what it becomes.

    ``ours`` is empty where nothing is read from it.
    ``unread`` is what stands there and cannot be read, each once.
    """

    heading: str
    ours: str
    samples: tuple[str, ...]
    unread: tuple[str, ...] = ()


@dataclass(frozen=True)
class Explained:
    """A file: what it is read as, what parts its cells, the order of its dates, and its columns as they stand."""

    encoding: str
    delimiter: str
    dates: str
    columns: tuple[ExplainedColumn, ...]
    # Where the headings are likely to stand, of a file without those that are needed.
    likeliest: int = 0


def explain(work: CsvImport, path: Path, *, patients: bool) -> Explained | None:
    """Looks at a file of patients or of appointments; None where it cannot be read, which ``work.report`` says.

    Of one without the headings that are needed, what those that it has would be.
    """
    kind = PATIENTS if patients else APPOINTMENTS
    rows = work.look(path, kind)
    if not rows:
        return _likeliest(work, path, kind)
    work.look_for_others(path, kind)
    sheet = rows[0].sheet
    of_columns = {at: ours for ours, places in sheet.places.items() for at in places}
    columns = []
    for at, heading in enumerate(sheet.called):
        ours = of_columns.get(at, "")
        samples = islice(dict.fromkeys(_said(work, rows, at, ours)), SAMPLES) if ours else ()
        unread = (
            work.values.unread(row.only(at, ours), ours) for row in rows if ours and at < len(row.cells)
        )
        missed = islice(dict.fromkeys(filter(None, unread)), MOST_UNREAD)
        columns.append(
            ExplainedColumn(
                " ".join(heading.split()) or place_of(at, sheet.called), ours, tuple(samples), tuple(missed)
            )
        )
    return Explained(sheet.encoding, sheet.delimiter, work.values.order, tuple(columns))


def _likeliest(work: CsvImport, path: Path, kind: RowKind) -> Explained | None:
    if NotUsedReason.NO_HEADER not in work.report.reasons or (found := work.top(path)) is None:
        return None
    names = with_groups(found.names, found.over, kind.known)
    of_columns = {at: ours for ours, places in work.places(names, kind).items() for at in places}
    columns = [
        ExplainedColumn(" ".join(name.split()) or place_of(at, names), of_columns.get(at, ""), ())
        for at, name in enumerate(names)
    ]
    return Explained("", found.delimiter, "", tuple(columns), found.above)


def _said(work: CsvImport, rows: list[Row], at: int, ours: str) -> Iterator[str]:
    for row in rows:
        if at < len(row.cells) and (said := work.values.becomes(row.only(at, ours), ours)):
            yield said
