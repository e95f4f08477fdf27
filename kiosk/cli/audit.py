"""`kiosk audit`: whether anybody has changed what was written down."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from kiosk import paths
from kiosk.cli.importing import DatabaseOption, fail, opened
from kiosk.services.audit import AuditService, Broken, Head

command = typer.Typer(add_completion=False, no_args_is_help=True, help="The audit.")

_WHY = {
    "edited": "has been changed",
    "missing": "is missing, or stands in another's place",
    "cut_off": "is missing with all that came after it",
}


@command.callback()
def audit() -> None:
    """The audit."""


def heads_file() -> Path:
    """Where this computer keeps the ends of the chain that it has seen."""
    return paths.data_folder() / "audit-heads.txt"


def kept_heads(file: Path) -> list[Head]:
    """The heads in a file: a count and a hash on each line. Raises ValueError."""
    if not file.exists():
        return []
    heads = []
    for line in file.read_text(encoding="ascii").splitlines():
        count, _, mark = line.partition(" ")
        heads.append(Head(int(count), mark))
    return heads


@command.command()
def verify(
    database: DatabaseOption = None,
    heads: Annotated[Path | None, typer.Option(help="Heads kept before, instead of this computer's.")] = None,
) -> None:
    """Go along the chain of the audit, past every head that this computer has kept, and keep the new one."""
    file = heads or heads_file()
    try:
        kept = kept_heads(file)
    except ValueError as error:
        raise fail(f"{file} is no list of heads") from error
    with opened(database) as (record, _):
        found = AuditService(record).verify(kept)
    if isinstance(found, Broken):
        why = f"event {found.place} {_WHY[found.why]}"
        raise fail(f"the audit does not hold: {why}. Keep this database as it is and call for help")
    typer.echo(f"The audit holds: {found.count} events, head {found.hash}")
    if found.count and (not kept or kept[-1] != found):
        file.parent.mkdir(parents=True, exist_ok=True)
        with file.open("a", encoding="ascii") as stream:
            stream.write(f"{found.count} {found.hash}\n")
