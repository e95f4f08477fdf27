"""``kiosk ring``: for the hook of a telephone system, which says so to the staff window of this computer."""

from __future__ import annotations

from typing import Annotated

import typer

from kiosk.cli.hook import tell

command = typer.Typer(add_completion=False)


@command.command(context_settings={"ignore_unknown_options": True})
def ring(
    number: Annotated[
        list[str] | None,
        typer.Argument(help="What the line says of the number; nothing, or any word, where it is withheld."),
    ] = None,
    line: Annotated[str, typer.Option(help="What the telephone system calls the line.")] = "",
) -> None:
    """The telephone rings: the staff window of this user on this computer shows who it may be."""
    raise typer.Exit(tell(" ".join(number or ()), line))
