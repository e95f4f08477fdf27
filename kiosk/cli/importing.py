"""``kiosk import``: patients and appointments out of FHIR R4 and CSV files."""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated

import typer

from kiosk.cli.saying import DatabaseOption, count, fail, opened
from kiosk.clock import system_clock as clock
from kiosk.interop import code_pages, csv_words
from kiosk.interop.csv_columns import APPOINTMENT_COLUMNS, PATIENT_COLUMNS
from kiosk.interop.csv_tables import CsvImport
from kiosk.interop.date_orders import DATE_ORDERS
from kiosk.interop.fhir import FhirImport
from kiosk.interop.report import NotUsed, NotUsedReason, Report
from kiosk.services.clinic import ClinicService
from kiosk.services.patients import PatientService

command = typer.Typer(add_completion=False, no_args_is_help=True, help="Take in patients and appointments.")

LISTED = 20
_WORDS = {
    "Patient": "Patients",
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
    with opened(database, makes=True) as (record, clinic):
        work = FhirImport(PatientService(record), clinic.zone, clock(), show_progress, source)
        conclude(work.run(paths), report)


def _known(columns: Mapping[str, tuple[str, ...]]) -> str:
    return "; ".join(f"{ours}: {', '.join(others)}" if others else ours for ours, others in columns.items())


KNOWN = (
    f"Other headings that are known. Of patients: {_known(PATIENT_COLUMNS)}. Of appointments: "
    f"{_known(APPOINTMENT_COLUMNS)}. Case, accents and blanks do not matter.\n\nFor the sex these are known: "
    f"{', '.join(csv_words.SEXES)}, and h, beside which m is a woman's. For the language: a code such as es, or "
    f"{', '.join(csv_words.LANGUAGES)}. For deceased: a date, yes or no. What is not understood is told, "
    "and the rest of the line taken."
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
    database: DatabaseOption = None,
    source: SourceOption = "",
    report: ReportOption = None,
) -> None:
    """Take in patients and appointments from CSV files.

    Columns of patients: id or mrn, family, given, birth_date; and as far as there are any other_family, sex, language,
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
    known = {*PATIENT_COLUMNS, *APPOINTMENT_COLUMNS}
    columns: dict[str, list[str]] = defaultdict(list)
    for item in column or ():
        ours, equals, theirs = item.partition("=")
        columns[ours if equals and theirs.strip() else ""].append(theirs)
    if not known.issuperset(columns):
        raise fail(f"write --column as OURS=THEIRS; ours are {', '.join(sorted(known))}")
    if dates not in ("", *DATE_ORDERS):
        raise fail(f"write --dates as one of {', '.join(DATE_ORDERS)}")
    if encoding and not code_pages.is_known(encoding):
        raise fail(f"'{encoding}' is no encoding that is known; write it as cp1252, iso8859-2 or koi8-r")
    with opened(database, makes=True) as (record, clinic):
        decided = "date_order" in ClinicService(record).decided()
        work = CsvImport(
            PatientService(record), clinic, clock(), show_progress, source, columns, dates, decided, encoding
        )
        work.take_in(patients, appointments)
        conclude(work.report, report)


def conclude(report: Report, path: Path | None) -> None:
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
        typer.echo(f"Not used or not whole: {len(report.problems):,}")
    for reason, problems in sorted(by_reason.items(), key=lambda pair: (-len(pair[1]), pair[0])):
        typer.echo(f"  {len(problems):,} x {reason}")
        for problem in problems[:LISTED]:
            typer.echo(f"      {problem.place}{f': {problem.detail}' if problem.detail else ''}")
        if len(problems) > LISTED:
            typer.echo(f"      and {len(problems) - LISTED:,} more; --report FILE writes them all")
    if path is not None:
        try:
            path.write_text("".join(f"{problem}\n" for problem in report.problems), encoding="utf-8")
        except OSError as error:
            raise fail(
                f"the report cannot be written to {path} ({error.strerror}); name another file"
            ) from error
    if not seen:
        raise fail("nothing in these files could be used; the list above says why")
    if not report.changed_anything:
        typer.echo("The record was up to date; nothing was changed.")
