"""`kiosk enrol`: a new computer comes to the clinic's server with a one-time code."""

from __future__ import annotations

from typing import Annotated

import typer

from kiosk import paths, settings
from kiosk.cli.introducing import introduce
from kiosk.cli.saying import KeysOption, said
from kiosk.domain.computers import Role
from kiosk.domain.enrolment import Code
from kiosk.store import enrolling, keeping

command = typer.Typer(
    add_completion=False, help="Makes this computer one of the clinic's, with a one-time code."
)
_STARTS = {Role.LOBBY: "kiosk lobby", Role.BOARD: "kiosk board", Role.STAFF: "kiosk staff"}


@command.callback(invoke_without_command=True)
def enrol(
    server: Annotated[
        str | None,
        typer.Option(help="The clinic's server: db.example, db.example:5433/clinic, or its whole address."),
    ] = None,
    certificate: Annotated[
        str, typer.Option(help="The file of the authority that has signed the server's certificate.")
    ] = "",
    keys: KeysOption = None,
) -> None:
    """Make this computer a kiosk, a board or a staff computer of the clinic, with an administrator's one-time code.

    The code is asked for, so that it stands in no list of commands. An embedded record needs none of this.
    """
    with said():
        url = enrolling.address_of(server or typer.prompt("Server"), certificate)
        code = Code.read(typer.prompt("One-time code"))
        become = enrolling.enrol(url, code, keys or "")
        typer.echo(f"This computer is {become.enrolled.name} from now on, for: {become.program}.")
        kept = keeping.kept_by(paths.data_folder() / become.enrolled.key)
        typer.echo(f"Its password is kept by: {kept.told}. Nobody has seen it.")
        machine = settings.load()
        if machine.database_url != become.enrolled.address:
            typer.echo(
                "But its settings name another record: take database_url out of "
                f"{paths.machine_settings_file()}, and KIOSK_DATABASE_URL out of its environment."
            )
            return
        typer.echo(introduce(become).told)
        typer.echo(f"Start it with: {_STARTS[become.program]}")
