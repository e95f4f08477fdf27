"""``kiosk export``: all that the record holds of one patient, for the patient."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from kiosk.cli.saying import DatabaseOption, opened, said, who
from kiosk.clock import system_clock as clock
from kiosk.domain.actor import of_command
from kiosk.domain.disclosures import Basis, disclosed
from kiosk.interop.fhir_export import WHAT, text_of
from kiosk.services.desk.exporting import ExportService

command = typer.Typer(add_completion=False, no_args_is_help=True, help="What is taken out of the record.")


@command.callback()
def export() -> None:
    """What is taken out of the record."""


@command.command()
def patient(
    number: Annotated[str, typer.Argument(help="The patient's record number.")],
    file: Annotated[Path, typer.Argument(help="A new file; it is readable by its owner only.")],
    to: Annotated[str, typer.Option(help="Who gets it.")] = "the patient",
    why: Annotated[str, typer.Option(help="Why they get it.")] = "the patient asked for it",
    basis: Annotated[Basis, typer.Option(help="By what right.")] = Basis.OWN_REQUEST,
    database: DatabaseOption = None,
) -> None:
    """Write all of a patient into a FHIR R4 Bundle. Who gets it is written down first, and stands for good."""
    with opened(database, whole=True) as (record, clinic):
        today = clinic.today(clock())
        with said():
            told = disclosed(to, WHAT, why, basis, today, today)
            ExportService(record, clinic, clock).save(number, told, file, text_of, of_command(who()))
    typer.echo(
        f"Written: {file}. Whoever has this file can read it: hand it to {told.to}, and delete it here."
    )
