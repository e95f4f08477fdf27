"""`kiosk keys`: who keeps the keys of this computer, and giving them to another keeper."""

from __future__ import annotations

from typing import Annotated

import typer

from kiosk import settings
from kiosk.cli.saying import DatabaseOption, fail, said, sentence
from kiosk.domain.counted import count
from kiosk.domain.failures import EnvironmentFailure
from kiosk.domain.keepers import BY_THEMSELVES, KeptBy
from kiosk.store import keeping
from kiosk.store.key_files import KeyFile, key_files

command = typer.Typer(
    add_completion=False, no_args_is_help=True, help="The keys of this computer, and who keeps them."
)


@command.command("list")
def listed(database: DatabaseOption = None) -> None:
    """Say of each key of this computer what it opens and who keeps it, and whether it is given back."""
    refused = 0
    with said():
        found = key_files(database or settings.load().database_url)
    for key in found:
        typer.echo(line(key))
        try:
            keeping.forget(keeping.get(key.file))
        except EnvironmentFailure as failure:
            refused += 1
            typer.echo(f"  {failure}")
    for text in meanings(found):
        typer.echo(text)
    if not found:
        typer.echo("There is no key on this computer yet.")
    if refused:
        raise typer.Exit(1)


@command.command()
def move(
    to: Annotated[
        KeptBy, typer.Option("--to", help=f"Who shall keep them: {', '.join(KeptBy)}. See 'kiosk keys list'.")
    ],
    database: DatabaseOption = None,
) -> None:
    """Give every key of this computer to another keeper, back into files too. Programs may be open meanwhile.

    Each key is given back once by its new keeper before the old one lets it go. One that is not stays where it was.
    """
    with said():
        found = key_files(database or settings.load().database_url)
    refused = 0
    for key in found:
        try:
            moved = keeping.move(key.file, str(key.whose), to)
        except EnvironmentFailure as failure:
            refused += 1
            typer.echo(f"kiosk: {sentence(failure)}", err=True)
            continue
        typer.echo(f"{named(key)}: {'now in' if moved else 'was already in'} {to.told}")
    if refused:
        raise fail(
            f"{count(refused, 'key')} of {len(found)} stayed where they were; the sentences above say why"
        )
    typer.echo(f"Where it is: {to.means}.")
    if to not in BY_THEMSELVES:
        typer.echo(f'New keys go there with this line in kiosk.toml: keys = "{to}"')


def named(key: KeyFile) -> str:
    """What a key opens, and of whom or where that is."""
    return f"The key of {key.opens.value} ({key.whose})"


def line(key: KeyFile) -> str:
    """One key and who keeps it."""
    try:
        keeper = keeping.kept_by(key.file)
    except OSError as error:
        return f"{named(key)}: {key.file} cannot be read: {error.strerror}"
    text = f"{named(key)}: in {keeper.told}"
    if keeper is KeptBy.FILE:
        text += f", {key.file}"
    if key.unfinished:
        text += f"; a move was interrupted, give the command again: kiosk keys move --to {keeper}"
    return text


def meanings(found: tuple[KeyFile, ...]) -> list[str]:
    """What it means where these keys are, a line for each keeper; and what else there is where it is a file."""
    keepers = set()
    for key in found:
        try:
            keepers.add(keeping.kept_by(key.file))
        except OSError:
            continue
    lines = [f"Of a key in {keeper.told}: {keeper.means}." for keeper in KeptBy if keeper in keepers]
    if keepers - set(BY_THEMSELVES):
        lines.append(
            "'kiosk keys move --to tpm' or '--to keyring' takes them off the disk, where this computer has one."
        )
    return lines
