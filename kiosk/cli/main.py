"""The `kiosk` command: three programs on one record, and the words that administer it."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import Annotated, Any

import typer
from typer.core import TyperGroup
from typer.main import get_command

from kiosk import __version__, log
from kiosk.cli import process, windows
from kiosk.cli.input_end import end_with_input
from kiosk.cli.opening import open_window
from kiosk.cli.saying import DatabaseOption, is_fault, sentence

# Words with a module of their own, loaded when they are said: a lobby does not wait for what it does not do.
WORDS = {
    "staff": "kiosk.cli.staff",
    "setup": "kiosk.cli.setup",
    "clinic": "kiosk.cli.clinic",
    "import": "kiosk.cli.importing",
    "export": "kiosk.cli.exporting",
    "schedule": "kiosk.cli.schedule",
    "forms": "kiosk.cli.forms",
    "answers": "kiosk.cli.answers",
    "database": "kiosk.cli.database",
    "keys": "kiosk.cli.keys",
    "audit": "kiosk.cli.audit",
    "status": "kiosk.cli.status",
    "ring": "kiosk.cli.ringing",
    "line": "kiosk.cli.line",
    "terminal": "kiosk.cli.terminal",
    "mail": "kiosk.cli.mail",
    "letters": "kiosk.cli.letters",
    "text": "kiosk.cli.text",
    "enrol": "kiosk.cli.enrolling",
    "install": "kiosk.cli.installing",
    "demo": "kiosk.cli.demo",
}

COMMANDS_LOG = "commands"


class Words(TyperGroup):
    """The words of this module and, on demand, those of `WORDS`."""

    def list_commands(self, ctx: Any) -> list[str]:
        """Every word, for the help."""
        return [*super().list_commands(ctx), *WORDS]

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        """The command of a word, its module imported now."""
        if cmd_name not in WORDS:
            return super().get_command(ctx, cmd_name)
        found = get_command(import_module(WORDS[cmd_name]).command)
        found.name = cmd_name
        return found


command = typer.Typer(
    cls=Words,
    help="Self-service check-in for clinics and hospitals.",
    no_args_is_help=True,
    add_completion=False,
)

GeometryOption = Annotated[
    str | None,
    typer.Option(
        help="A window of this size and place, its frame included, WIDTHxHEIGHT+X+Y, instead of the full screen."
    ),
]


def place(text: str | None) -> str:
    """A geometry that can be used; empty for the full screen. Raises typer.BadParameter."""
    if text:
        try:
            windows.rectangle(text)
        except ValueError as error:
            raise typer.BadParameter("write it as WIDTHxHEIGHT+X+Y, for example 1080x1920+0+0") from error
    return text or ""


@command.command()
def lobby(
    database: DatabaseOption = None,
    geometry: GeometryOption = None,
    name: Annotated[str | None, typer.Option(help="This kiosk's name, as staff know it.")] = None,
    closable: Annotated[
        bool,
        typer.Option(
            "--closable", help="To try it out: its window can be closed, and nothing starts it again."
        ),
    ] = False,
) -> None:
    """The patients' touch screen. Nothing closes it but staff who hold its upper left corner and sign in."""
    options = {"database": database or "", "geometry": place(geometry), "name": name or ""}
    sys.exit(open_window("lobby", options | {"closable": "yes" if closable else ""}))


@command.command()
def board(database: DatabaseOption = None, geometry: GeometryOption = None) -> None:
    """The waiting room's screen."""
    sys.exit(windows.board(database or "", place(geometry)))


@command.command()
def version() -> None:
    """Which version this is."""
    typer.echo(__version__)


def run() -> None:
    """Entry point. What is wrong is said in a sentence, without a traceback."""
    log.begin(COMMANDS_LOG)
    end_with_input()
    faults = process.own_faults("commands")
    process.keep_faults(faults)
    try:
        # Not by calling the Typer: that would put a hook of its own, which prints what we worked on, in ours' place.
        get_command(command)()
    except Exception as error:
        if is_fault(error):
            faults.note(error)
        log.get(__name__).error("command_failed", exc_type=type(error).__name__)
        sys.exit(f"kiosk: {sentence(error)}")
