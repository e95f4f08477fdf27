"""What an import says: how far it is, what each column would become, what it did and what it did not use."""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import typer

from kiosk.cli.saying import fail
from kiosk.domain.counted import count
from kiosk.interop.csv_explaining import explain as explain_file
from kiosk.interop.csv_tables import CsvImport
from kiosk.interop.csv_text import LONGEST_HEADING
from kiosk.interop.report import NotUsed, NotUsedReason, Report, WholeDayDone

LISTED = 20
_NOT_USED = "(not used)"
_PARTED = {",": "commas", ";": "semicolons", "\t": "tabs", "|": "bars"}
_WORDS = {
    "Patient": "Patients",
    "RelatedPerson": "Related persons",
    "Coverage": "Insurances",
    "Appointment": "Appointments",
    "Charge": "Charges",
    "Account": "Accounts",
    "ChargeItem": "Charges",
    "Invoice": "Invoices",
    "PaymentNotice": "Payments elsewhere",
    "Practitioner": "Practitioners",
    "Location": "Locations",
    "HealthcareService": "Services",
    "PractitionerRole": "Places of work",
}


def show_progress(kind: str, number: int) -> None:
    """A line now and then on a pipe, one line that counts up on a terminal."""
    words = _WORDS.get(kind, kind)
    if sys.stdout.isatty():
        typer.echo(f"\r  {words}: {number:,} read", nl=False)
    elif number % 10_000 == 0:
        typer.echo(f"  {words}: {number:,} read")


def explained(work: CsvImport, patients: Path | None, appointments: Path | None) -> None:
    """Print what each column of the files would become."""
    for path, of_patients in ((patients, True), (appointments, False)):
        if path is None:
            continue
        found = explain_file(work, path, patients=of_patients)
        if found is None:
            continue
        likely = (
            f"{path.name}: its headings are likely those of line {found.likeliest}; a --map file names them:"
        )
        typer.echo(
            likely
            if found.likeliest
            else f"{path.name}: {found.encoding}, parted by {_PARTED.get(found.delimiter, found.delimiter)}, "
            f"dates as {found.dates}"
        )
        width = min(LONGEST_HEADING, max(len(column.heading) for column in found.columns))
        ours = max(len(column.ours or _NOT_USED) for column in found.columns)
        for column in found.columns:
            samples = ", ".join(sample[:LONGEST_HEADING] for sample in column.samples)
            line = f"  {column.heading[:width]:<{width}}  {column.ours or _NOT_USED:<{ours}}  {samples}"
            typer.echo(line.rstrip())
            if column.unread:
                missed = ", ".join(text[:LONGEST_HEADING] for text in column.unread)
                typer.echo(f"  {'':<{width}}  not understood: {missed}")
    for problem in work.report.problems[:LISTED]:
        typer.echo(f"  {problem}")


def warned(problem: NotUsed, *, tried: bool) -> None:
    """Say what may make somebody stop, before anything is written; whoever sits before a terminal is asked."""
    typer.echo(f"Warning: {problem}", err=True)
    if not tried and sys.stdin.isatty():
        typer.confirm("Take it in all the same?", abort=True, err=True)


@contextmanager
def written(path: Path | None) -> Iterator[Callable[[NotUsed], object] | None]:
    """Writes each problem to the file as it comes; nothing where there is none."""
    if path is None:
        yield None
        return
    try:
        stream = path.open("w", encoding="utf-8")
    except OSError as error:
        raise fail(f"the report cannot be written to {path} ({error.strerror}); name another file") from error
    with stream:
        yield lambda problem: stream.write(f"{problem}\n")


def say_whole_day(done: WholeDayDone) -> None:
    """Print what became of the bookings that the files of whole days no longer hold."""
    if done.wrong:
        typer.echo(f"No booking was cancelled: the files are not whole. {done.wrong}")
        return
    days = ", ".join(f"{day:%Y-%m-%d}" for day in done.days[:LISTED]) or "no day"
    if done.too_many:
        typer.echo(
            f"No booking was cancelled: {len(done.gone):,} of the {done.booked:,} of {days} are not in the files, "
            f"which is suspiciously many. If it is right, give --cancel-up-to {len(done.gone)} as well"
        )
    else:
        of = count(done.booked, "booking")
        typer.echo(f"Cancelled, because the files no longer hold them: {len(done.gone):,} of {of} of {days}")
    for one in done.gone[:LISTED]:
        typer.echo(f"      {one}")
    if len(done.gone) > LISTED:
        typer.echo(f"      and {len(done.gone) - LISTED:,} more")


def conclude(report: Report, *, tried: bool = False) -> None:
    """Print what was done and what was not used; exit code 1 when nothing at all could be used."""
    if tried:
        typer.echo("Tried only, nothing is kept. This import would say:")
    if sys.stdout.isatty():
        typer.echo("\r", nl=False)
    seen = 0
    for kind, words in _WORDS.items():
        counts = report.counts.get(kind)
        if counts and (total := counts["added"] + counts["changed"] + counts["same"]):
            seen += total
            typer.echo(
                f"{words}: {counts['added']:,} new, {counts['changed']:,} changed, "
                f"{count(counts['same'], 'as it was', 'as they were')}"
            )
    if organizations := report.counts.get("Organization"):
        seen += organizations["same"]
        typer.echo(f"Organizations: {organizations['same']:,} read for the names of payers")
    if report.not_identifiable:
        people = count(report.not_identifiable, "person has", "people have")
        typer.echo(
            f"{people} neither a phone number nor a postcode: no lobby can tell who they are, and the front desk "
            "checks them in"
        )
    if report.whole_day is not None:
        say_whole_day(report.whole_day)
        seen += report.whole_day.cancelled
    if report.passed_over:
        kinds = ", ".join(f"{kind} {number:,}" for kind, number in report.passed_over.most_common())
        typer.echo(f"Not for check-in: {kinds}")
    by_reason: dict[NotUsedReason, list[NotUsed]] = defaultdict(list)
    for problem in report.problems:
        by_reason[problem.reason].append(problem)
    if by_reason:
        typer.echo(f"Not used or not whole: {report.reasons.total():,}")
    for reason, problems in sorted(by_reason.items(), key=lambda pair: (-report.reasons[pair[0]], pair[0])):
        number = report.reasons[reason]
        typer.echo(f"  {number:,} x {reason}")
        for problem in problems[:LISTED]:
            typer.echo(f"      {problem.place}{f': {problem.detail}' if problem.detail else ''}")
        if number > LISTED:
            typer.echo(f"      and {number - LISTED:,} more; --report FILE writes them all")
    if not seen:
        raise fail("nothing in these files could be used; the list above says why")
    if not report.changed_anything:
        typer.echo("The record was up to date; nothing was changed.")
