"""The `kiosk` command: three programs on one record, and the words that administer it."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import replace
from importlib import import_module
from typing import Annotated, Any

import typer
from PySide6.QtCore import QRect, QSize
from typer.core import TyperGroup
from typer.main import get_command

from kiosk import __version__, app, log, settings
from kiosk.cli.running import end_with_input, run_to_end
from kiosk.cli.saying import DatabaseOption, sentence
from kiosk.qt import quick
from kiosk.qt.placing import Placed
from kiosk.settings import MachineSettings

# Words with a module of their own, loaded when they are said: a lobby does not wait for what it does not do.
WORDS = {
    "clinic": "kiosk.cli.clinic",
    "import": "kiosk.cli.importing",
    "schedule": "kiosk.cli.schedule",
    "forms": "kiosk.cli.forms",
    "database": "kiosk.cli.database",
    "audit": "kiosk.cli.audit",
    "status": "kiosk.cli.status",
    "demo": "kiosk.cli.demo",
}


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


def _machine(database: str | None, kiosk: str | None = None, staff: str | None = None) -> MachineSettings:
    """This computer's settings with what the command line says over them."""
    loaded = settings.load()
    return replace(
        loaded,
        database_url=database or loaded.database_url,
        kiosk_name=kiosk or loaded.kiosk_name,
        staff_name=staff or loaded.staff_name,
    )


def rectangle(text: str) -> QRect:
    """``1080x1920+0+0`` as a rectangle; the place may be left out. Raises typer.BadParameter."""
    size, _, place = text.partition("+")
    try:
        width, height = (int(part) for part in size.split("x"))
        x, y = (int(part) for part in place.split("+")) if place else (0, 0)
    except ValueError as error:
        raise typer.BadParameter("write it as WIDTHxHEIGHT+X+Y, for example 1080x1920+0+0") from error
    return QRect(x, y, width, height)


def _run(close: Callable[[], None]) -> int:
    """Run to the end of a program, and put everything away."""
    code = run_to_end(quick.application())
    close()
    return code


@command.command()
def lobby(
    database: DatabaseOption = None,
    geometry: GeometryOption = None,
    name: Annotated[str | None, typer.Option(help="This kiosk's name, as staff know it.")] = None,
) -> None:
    """The patients' touch screen."""
    machine = _machine(database, kiosk=name)
    quick.application(software=machine.software_rendering)
    place = rectangle(geometry) if geometry else None
    made = app.make_lobby(
        app.open_for_lobby(machine.database_url), machine, size=place.size() if place else None
    )
    if place:
        Placed(made.window.window, place)
    made.window.show(fullscreen=place is None)
    sys.exit(_run(made.close))


@command.command()
def staff(
    database: DatabaseOption = None,
    geometry: GeometryOption = None,
    name: Annotated[str | None, typer.Option(help="Who works at this computer.")] = None,
) -> None:
    """The front desk's window."""
    machine = _machine(database, staff=name)
    quick.application(software=machine.software_rendering)
    made = app.make_staff(app.open_database(machine.database_url), machine)
    if geometry:
        made.window.show()
        Placed(made.window.windowHandle(), rectangle(geometry))
    else:
        made.window.showMaximized()
    sys.exit(_run(made.close))


@command.command()
def board(database: DatabaseOption = None, geometry: GeometryOption = None) -> None:
    """The waiting room's screen."""
    machine = _machine(database)
    quick.application(software=machine.software_rendering)
    place = rectangle(geometry) if geometry else None
    made = app.make_board(
        app.open_database(machine.database_url), size=place.size() if place else QSize(1920, 1080)
    )
    if place:
        Placed(made.window.window, place)
    made.window.show(fullscreen=place is None)
    sys.exit(_run(made.close))


@command.command()
def version() -> None:
    """Which version this is."""
    typer.echo(__version__)


def run() -> None:
    """Entry point. What is wrong is said in a sentence, without a traceback."""
    log.configure()
    end_with_input()
    try:
        command()
    except Exception as error:
        log.get(__name__).error("command_failed", exc_type=type(error).__name__)
        sys.exit(f"kiosk: {sentence(error)}")
