"""``kiosk import``: patients and appointments out of FHIR R4 and CSV files."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import nullcontext
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Annotated

import typer

from kiosk.cli import process
from kiosk.cli.import_report import conclude, explained, show_progress, warned, written
from kiosk.cli.saying import DatabaseOption, fail, opened, said
from kiosk.clock import system_clock as clock
from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.clinic_document import MOST_BYTES, DocumentRefused
from kiosk.domain.counted import count
from kiosk.interop import code_pages, csv_map, csv_words
from kiosk.interop.csv_charges import CsvCharges
from kiosk.interop.csv_columns import APPOINTMENT_COLUMNS, PATIENT_COLUMNS
from kiosk.interop.csv_map import CsvMap
from kiosk.interop.csv_refused import RefusedLines
from kiosk.interop.csv_tables import CsvImport
from kiosk.interop.date_orders import DATE_ORDERS, read_date
from kiosk.interop.fhir import FhirImport
from kiosk.interop.whole_days import WholeDay, sites_named
from kiosk.services.record.charges import ChargeService
from kiosk.services.record.clinic import ClinicService
from kiosk.services.record.patients import PatientService
from kiosk.store.database import Database

command = typer.Typer(add_completion=False, no_args_is_help=True, help="Take in patients and appointments.")

SourceOption = Annotated[
    str,
    typer.Option(
        help="A name for the system that the files come from. Give each system its own if two of them number alike, "
        "and the same one, or none, with each of its files: by another it is another system, whose people are others."
    ),
]
WholeDayOption = Annotated[
    bool,
    typer.Option(
        "--whole-day",
        help="The files hold every booking of their days: what this source had booked on these days, from today on, "
        "and the files do not hold any more is cancelled, unless somebody has begun to check in for it. Nothing is "
        "where the files are not whole, or more than half would be gone.",
    ),
]
DayOption = Annotated[
    list[str] | None,
    typer.Option(
        "--day",
        help="With --whole-day: a day of which they hold every booking, as 2026-11-28, today or tomorrow; else each of "
        "which they hold one. May be given several times.",
    ),
]
SiteOption = Annotated[
    list[str] | None,
    typer.Option(
        "--site",
        help="With --whole-day, in a clinic of several: a site of which they hold every booking; else each of "
        "which they hold one. May be given several times.",
    ),
]
UpToOption = Annotated[
    int | None,
    typer.Option(
        "--cancel-up-to",
        min=0,
        help="With --whole-day: how many bookings may be cancelled, if more than half.",
    ),
]
DryRunOption = Annotated[
    bool,
    typer.Option(
        "--dry-run",
        help="Do everything, print what it comes to, and undo it. No other program can write to an embedded record "
        "meanwhile.",
    ),
]
ServerOption = Annotated[
    str,
    typer.Option(
        help="The address of the FHIR server that the files are of, such as https://ehr.example.org/fhir, where they "
        "refer to its resources by whole addresses; else that of the first fullUrl. What is of another server is not "
        "theirs."
    ),
]
ReportOption = Annotated[Path | None, typer.Option(help="Write everything that was not used to this file.")]


@command.command()
def fhir(
    paths: Annotated[
        list[Path], typer.Argument(help="FHIR R4 JSON or NDJSON files, also .gz, and folders of them.")
    ],
    whole_day: WholeDayOption = False,
    day: DayOption = None,
    site: SiteOption = None,
    cancel_up_to: UpToOption = None,
    dry_run: DryRunOption = False,
    database: DatabaseOption = None,
    source: SourceOption = "",
    server: ServerOption = "",
    report: ReportOption = None,
) -> None:
    """Take in Patient, Coverage, Appointment, Organization, RelatedPerson, who works where, and what is owed.

    Who works where are Location, HealthcareService, Practitioner and PractitionerRole. What is owed are Invoice and
    ChargeItem (those that stand in no invoice); a PaymentNotice says what was paid of it at its source, and an Account
    whose it is.

    Bundles, single resources and NDJSON. Importing the same again changes nothing. What a patient has confirmed at
    the kiosk is kept unless the file says it was changed later (meta.lastUpdated), and nobody who has arrived is
    booked again.
    """
    with opened(database, makes=True, whole=True) as (record, clinic), written(report) as write:
        told = whole(record, clinic, day, site, cancel_up_to, said_so=whole_day)
        work = FhirImport(PatientService(record), clinic.zone, clock(), show_progress, source, told, server)
        work.report.write = write
        with record.rehearsal() if dry_run else nullcontext():
            work.run(paths)
        conclude(work.report, tried=dry_run)


def _known(columns: Mapping[str, tuple[str, ...]]) -> str:
    return "; ".join(f"{ours}: {', '.join(others)}" if others else ours for ours, others in columns.items())


KNOWN = (
    f"Other headings that are known. Of patients: {_known(PATIENT_COLUMNS)}. Of appointments: "
    f"{_known(APPOINTMENT_COLUMNS)}. Case, accents and blanks do not matter.\n\nFor the sex these are known: "
    f"{', '.join(csv_words.SEXES)}, and h, beside which m is a woman's. For the language: a code such as es or spa, or "
    "its name, such as Spanish, español, espagnol or Spanisch. For deceased: a date, yes or no. What is not "
    "understood is told, and the rest of the line taken. For where a booking stands: "
    f"{', '.join(csv_words.STATUSES)}; --map says what others mean."
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
            r"\[deceased], \[payer] and others; the README lists them all.",
        ),
    ] = None,
    explain: Annotated[
        bool,
        typer.Option(
            "--explain",
            help="Take nothing in: print what each column would become, with three of its values as they are read, "
            "and what of it is not understood.",
        ),
    ] = False,
    dry_run: DryRunOption = False,
    refused: Annotated[
        Path | None,
        typer.Option(
            help="A new folder for the lines that are not taken: a file of the same name and columns for each file, "
            "with a column that says why; mend them there and import that file."
        ),
    ] = None,
    whole_day: WholeDayOption = False,
    day: DayOption = None,
    site: SiteOption = None,
    cancel_up_to: UpToOption = None,
    database: DatabaseOption = None,
    source: SourceOption = "",
    report: ReportOption = None,
) -> None:
    """Take in patients and appointments from CSV files.

    Columns of patients: id or mrn, family, given (or name, with all of it), birth_date; and as far as there are any
    other_family, sex, language,
    phone, email, address_line, city, state, postal_code, emergency_name, emergency_relationship, emergency_phone,
    guardian_name, guardian_relationship, guardian_phone, guardian_email, mother_name, father_name (who may check in for
    the patient), deceased, payer, member_id, group_number, subscriber_name, subscriber_relationship (what the holder
    is to the patient: self, spouse, parent, child, other) or relationship_to_subscriber (what the patient is to the
    holder, as FHIR says it, so that a child's holder is a parent), plan, payer_id, coverage_type, coverage_order,
    coverage_start, coverage_end, and of a second insurance payer_2, member_id_2, group_number_2. Who has more of them
    has more lines.
    Columns of appointments: patient or mrn, start (or date and time); and id, minutes (or end), status, practitioner,
    location, room, waiting_area, directions, description. Usual other names (DOB, LAST, ZIP...; Apellidos, Nombre,
    Fecha de nacimiento...) are known, --column names any other. Dates are read as 1985-03-27, or in the order set for
    the clinic; a file whose dates tell of another order is not read in this one.
    """
    if whole_day and appointments is None:
        raise fail("--whole-day is said of a file of appointments; give --appointments FILE")
    if patients is None and appointments is None:
        raise fail("give --patients FILE, --appointments FILE, or both")
    told = _said(file_map, column or [], dates, encoding)
    if refused is not None and refused.exists() and (not refused.is_dir() or any(refused.iterdir())):
        raise fail(f"{refused} is there already; --refused names a new or an empty folder")
    lines = RefusedLines(refused) if refused is not None else None
    with opened(database, makes=True, whole=True) as (record, clinic), written(report) as write:
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
            whole_day=whole(record, clinic, day, site, cancel_up_to, said_so=whole_day),
            second=process.harden,
        )
        work.report.write = write
        if explain:
            explained(work, patients, appointments)
            return
        work.warn = lambda problem: warned(problem, tried=dry_run)
        with record.rehearsal() if dry_run else nullcontext():
            work.take_in(patients, appointments)
        if lines is not None:
            lines.close()
        conclude(work.report, tried=dry_run)
        for path, number in lines.written.items() if lines else ():
            typer.echo(f"{count(number, 'line')} to be mended and imported again: {path}")


@command.command()
def charges(
    file: Annotated[Path, typer.Argument(help="A CSV file of charges, with a header line.")],
    dry_run: DryRunOption = False,
    database: DatabaseOption = None,
    source: SourceOption = "",
    report: ReportOption = None,
) -> None:
    """Take in what patients owe from a CSV file.

    Columns: id (as the source calls the charge), patient or mrn, amount; and as far as there are any currency, kind
    (copay, fee, balance, other), about (in words that the patient reads), price (the whole of it, before the
    insurance), insurance (what it did, and why), due_on. Importing the same again changes nothing; what staff have
    cancelled stays so.
    """
    with opened(database, makes=True, whole=True) as (record, clinic), written(report) as write:
        work = CsvCharges(ChargeService(record, clock), PatientService(record), clinic, show_progress, source)
        work.report.write = write
        with record.rehearsal() if dry_run else nullcontext():
            work.take_in(file)
        conclude(work.report, tried=dry_run)


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


def whole(
    record: Database,
    clinic: ClinicSettings,
    days: list[str] | None,
    sites: list[str] | None,
    most: int | None,
    *,
    said_so: bool,
) -> WholeDay | None:
    """What the options say of whole days; None where they say nothing."""
    if not said_so:
        if days or sites or most is not None:
            raise fail("--day, --site and --cancel-up-to go with --whole-day")
        return None
    today = clinic.today(clock())
    words = {"today": today, "tomorrow": today + timedelta(days=1)}
    found = []
    for text in days or ():
        day = words.get(text.casefold()) or read_date(text, "ymd")
        if day is None or day < today:
            raise fail(f"'{text}' is no day from today on; write --day as 2026-11-28, today or tomorrow")
        found.append(day)
    try:
        named = sites_named(sites or (), PatientService(record).settings().places)
    except ValueError as error:
        raise fail(f"there is no site '{error}'; 'kiosk clinic show' lists them") from error
    return WholeDay(tuple(found), named, most)
