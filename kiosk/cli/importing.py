"""``kiosk import``: patients and appointments out of FHIR R4 and CSV files."""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, nullcontext
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from kiosk.cli.saying import DatabaseOption, count, fail, opened, said
from kiosk.clock import system_clock as clock
from kiosk.domain.clinic_document import MOST_BYTES, DocumentRefused
from kiosk.interop import code_pages, csv_map, csv_words
from kiosk.interop.csv_columns import APPOINTMENT_COLUMNS, PATIENT_COLUMNS
from kiosk.interop.csv_explaining import explain as explain_file
from kiosk.interop.csv_map import CsvMap
from kiosk.interop.csv_refused import RefusedLines
from kiosk.interop.csv_tables import CsvImport
from kiosk.interop.csv_text import LONGEST_HEADING
from kiosk.interop.date_orders import DATE_ORDERS
from kiosk.interop.fhir import FhirImport
from kiosk.interop.report import NotUsed, NotUsedReason, Report
from kiosk.services.record.clinic import ClinicService
from kiosk.services.record.patients import PatientService

command = typer.Typer(add_completion=False, no_args_is_help=True, help="Take in patients and appointments.")

LISTED = 20
_NOT_USED = "(not used)"
_PARTED = {",": "commas", ";": "semicolons", "\t": "tabs", "|": "bars"}
_WORDS = {
    "Patient": "Patients",
    "RelatedPerson": "Related persons",
    "Coverage": "Insurances",
    "Appointment": "Appointments",
    "Practitioner": "Practitioners",
    "Location": "Locations",
    "HealthcareService": "Services",
    "PractitionerRole": "Places of work",
}
SourceOption = Annotated[
    str,
    typer.Option(
        help="A name for the system that the files come from. Give each system its own if two of them number alike."
    ),
]
ReportOption = Annotated[Path | None, typer.Option(help="Write everything that was not used to this file.")]


def show_progress(kind: str, number: int) -> None:
    """A line now and then on a pipe, one line that counts up on a terminal."""
    words = _WORDS.get(kind, kind)
    if sys.stdout.isatty():
        typer.echo(f"\r  {words}: {number:,} read", nl=False)
    elif number % 10_000 == 0:
        typer.echo(f"  {words}: {number:,} read")


@command.command()
def fhir(
    paths: Annotated[
        list[Path], typer.Argument(help="FHIR R4 JSON or NDJSON files, also .gz, and folders of them.")
    ],
    database: DatabaseOption = None,
    source: SourceOption = "",
    report: ReportOption = None,
) -> None:
    """Take in Patient, Coverage, Appointment, Organization, RelatedPerson, and who works where.

    The last are Location, HealthcareService, Practitioner and PractitionerRole.

    Bundles, single resources and NDJSON. Importing the same again changes nothing. What a patient has confirmed at
    the kiosk is kept unless the file says it was changed later (meta.lastUpdated), and nobody who has arrived is
    booked again.
    """
    with opened(database, makes=True) as (record, clinic), written(report) as write:
        work = FhirImport(PatientService(record), clinic.zone, clock(), show_progress, source)
        work.report.write = write
        conclude(work.run(paths))


def _known(columns: Mapping[str, tuple[str, ...]]) -> str:
    return "; ".join(f"{ours}: {', '.join(others)}" if others else ours for ours, others in columns.items())


KNOWN = (
    f"Other headings that are known. Of patients: {_known(PATIENT_COLUMNS)}. Of appointments: "
    f"{_known(APPOINTMENT_COLUMNS)}. Case, accents and blanks do not matter.\n\nFor the sex these are known: "
    f"{', '.join(csv_words.SEXES)}, and h, beside which m is a woman's. For the language: a code such as es, or "
    f"{', '.join(csv_words.LANGUAGES)}. For deceased: a date, yes or no. What is not understood is told, "
    f"and the rest of the line taken. For where a booking stands: {', '.join(csv_words.STATUSES)}; --map says what "
    "others mean."
)


@command.command(name="csv", epilog=KNOWN)
def csv_(
    patients: Annotated[Path | None, typer.Option(help="A CSV file of patients, with a header line.")] = None,
    appointments: Annotated[
        Path | None, typer.Option(help="A CSV file of appointments, with a header line.")
    ] = None,
    column: Annotated[
        list[str] | None,
        typer.Option(help="OURS=THEIRS, where a header has a name of its own, for example family=Nachname."),
    ] = None,
    dates: Annotated[
        str, typer.Option(help="The order of the dates in these files, mdy, dmy or ymd; else the clinic's.")
    ] = "",
    encoding: Annotated[
        str,
        typer.Option(
            help="What files are in that are neither UTF-8 nor UTF-16, for example cp1252 as Western European Windows "
            "writes it. Without it they are read as the clinic's country writes them, if they make good words so, and "
            "that is told; else they are not read, and it is said what they seem to be."
        ),
    ] = "",
    file_map: Annotated[
        Path | None,
        typer.Option(
            "--map",
            help="A TOML file that says what the files hold: their headings by our names for the columns, under "
            r"\[patients] and \[appointments], and what their words mean, under \[status], \[sex], \[language], "
            r"\[deceased].",
        ),
    ] = None,
    explain: Annotated[
        bool,
        typer.Option(
            "--explain",
            help="Take nothing in: print what each column would become, with three of its values as they are read.",
        ),
    ] = False,
    dry_run: Annotated[
        bool,
        typer.Option(
            "--dry-run",
            help="Do everything, print what it comes to, and undo it. No other program can write to an embedded record "
            "meanwhile.",
        ),
    ] = False,
    refused: Annotated[
        Path | None,
        typer.Option(
            help="A new folder for the lines that are not taken: a file of the same name and columns for each file, "
            "with a column that says why; mend them there and import that file."
        ),
    ] = None,
    database: DatabaseOption = None,
    source: SourceOption = "",
    report: ReportOption = None,
) -> None:
    """Take in patients and appointments from CSV files.

    Columns of patients: id or mrn, family, given (or name, with all of it), birth_date; and as far as there are any
    other_family, sex, language,
    phone, email, address_line, city, state, postal_code, emergency_name, emergency_relationship, emergency_phone,
    deceased, payer, member_id, group_number, subscriber_name, subscriber_relationship (what the holder is to the
    patient: self, spouse, parent, child, other), plan, payer_id, coverage_type, coverage_order, coverage_start,
    coverage_end, and of a second insurance payer_2, member_id_2, group_number_2. Who has more of them has more lines.
    Columns of appointments: patient or mrn, start (or date and time); and id, minutes, status, practitioner,
    location, room, waiting_area, directions, description. Usual other names (DOB, LAST, ZIP...; Apellidos, Nombre,
    Fecha de nacimiento...) are known, --column names any other. Dates are read as 1985-03-27, or in the order set for
    the clinic; a file whose dates tell of another order is not read in this one.
    """
    if patients is None and appointments is None:
        raise fail("give --patients FILE, --appointments FILE, or both")
    told = _said(file_map, column or [], dates, encoding)
    if refused is not None and refused.exists() and (not refused.is_dir() or any(refused.iterdir())):
        raise fail(f"{refused} is there already; --refused names a new or an empty folder")
    lines = RefusedLines(refused) if refused is not None else None
    with opened(database, makes=True) as (record, clinic), written(report) as write:
        decided = "date_order" in ClinicService(record).decided()
        work = CsvImport(
            PatientService(record),
            clinic,
            clock(),
            show_progress,
            source,
            told,
            decided=decided,
            dropped=lines,
        )
        work.report.write = write
        if explain:
            explained(work, patients, appointments)
            return
        with record.rehearsal() if dry_run else nullcontext():
            work.take_in(patients, appointments)
        if lines is not None:
            lines.close()
        if dry_run:
            typer.echo("Tried only, nothing is kept. This import would say:")
        conclude(work.report)
        for path, number in lines.written.items() if lines else ():
            typer.echo(f"{count(number, 'line')} to be mended and imported again: {path}")


def _said(file_map: Path | None, column: list[str], dates: str, encoding: str) -> CsvMap:
    """What the command says of the files; an option goes before the map."""
    found = CsvMap()
    if file_map is not None:
        with said(), file_map.open("rb") as opened_file:
            raw = opened_file.read(MOST_BYTES + 1)
        try:
            found = csv_map.read(raw)
        except DocumentRefused as error:
            for sentence in error.wrong:
                typer.echo(f"{file_map}: {sentence}", err=True)
            raise fail("nothing is taken in") from error
    columns: dict[str, tuple[str, ...]] = {}
    for item in column:
        ours, equals, theirs = item.partition("=")
        if not equals or not theirs.strip() or ours not in {*PATIENT_COLUMNS, *APPOINTMENT_COLUMNS}:
            known = ", ".join(sorted({*PATIENT_COLUMNS, *APPOINTMENT_COLUMNS}))
            raise fail(f"write --column as OURS=THEIRS; ours are {known}")
        columns[ours] = (*columns.get(ours, ()), theirs)
    if dates not in ("", *DATE_ORDERS):
        raise fail(f"write --dates as one of {', '.join(DATE_ORDERS)}")
    if encoding and not code_pages.is_known(encoding):
        raise fail(f"'{encoding}' is no encoding that is known; write it as cp1252, iso8859-2 or koi8-r")
    return replace(
        found,
        patients={**found.patients, **columns},
        appointments={**found.appointments, **columns},
        dates=dates or found.dates,
        encoding=encoding or found.encoding,
    )


def explained(work: CsvImport, patients: Path | None, appointments: Path | None) -> None:
    """Print what each column of the files would become."""
    for path, of_patients in ((patients, True), (appointments, False)):
        if path is None:
            continue
        found = explain_file(work, path, patients=of_patients)
        if found is None:
            continue
        typer.echo(
            f"{path.name}: {found.encoding}, parted by {_PARTED.get(found.delimiter, found.delimiter)}, "
            f"dates as {found.dates}"
        )
        width = min(LONGEST_HEADING, max(len(column.heading) for column in found.columns))
        ours = max(len(column.ours or _NOT_USED) for column in found.columns)
        for column in found.columns:
            samples = ", ".join(sample[:LONGEST_HEADING] for sample in column.samples)
            line = f"  {column.heading[:width]:<{width}}  {column.ours or _NOT_USED:<{ours}}  {samples}"
            typer.echo(line.rstrip())
    for problem in work.report.problems[:LISTED]:
        typer.echo(f"  {problem}")


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


def conclude(report: Report) -> None:
    """Print what was done and what was not used; exit code 1 when nothing at all could be used."""
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
