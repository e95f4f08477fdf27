"""`kiosk demo`: a made-up clinic in a database of its own, to try everything without harm."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Annotated

import typer

from kiosk import app
from kiosk.cli.made_up import MadeUpClinic, make_clinic
from kiosk.domain.clinic import ClinicSettings
from kiosk.qt import quick
from kiosk.services.clinic import ClinicService
from kiosk.store.database import Database

command = typer.Typer(add_completion=False)

# Between these hours the appointments around now all lie on today.
FIRST_HOUR, LAST_HOUR = 7, 17


@command.command()
def demo(
    offscreen: Annotated[
        bool, typer.Option("--offscreen", help="Play two visits on the real windows without a display.")
    ] = False,
    pictures: Annotated[Path | None, typer.Option(help="Where the pictures of an offscreen demo go.")] = None,
) -> None:
    """Open lobby, staff window and board on a made-up clinic."""
    folder = Path(tempfile.mkdtemp(prefix="kiosk-demo-"))
    url = f"sqlite:///{folder / 'clinic.db'}"
    database = app.open_database(url)
    clinic = furnish(database)
    _tell(clinic)
    if offscreen:
        from kiosk.cli.show import Show, StepFailed

        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        quick.application()
        target = pictures or Path.cwd() / "demo-pictures"
        show = Show(database, url, target)
        try:
            show.play(clinic)
        except StepFailed as failure:
            typer.echo(f"FAILED {failure}", err=True)
            raise typer.Exit(1) from failure
        finally:
            show.close()
        typer.echo(f"Pictures: {target}")
        return
    database.close()
    raise typer.Exit(_open_three(url, folder))


def furnish(database: Database) -> MadeUpClinic:
    """The made-up clinic; its wall clock is this computer's, or set to the late morning where that is night."""
    now = app.system_clock()
    ClinicService(database).save(ClinicSettings(zone=daytime_zone(now), done_seconds=120))
    return make_clinic(database, app.system_clock)


def daytime_zone(now: datetime) -> str:
    """A fixed-offset zone in which ``now`` (aware) is in working hours: the local offset where it can be."""
    local = now.astimezone()
    offset = local.utcoffset() or timedelta()
    hours = round(offset.total_seconds() / 3600)
    if not FIRST_HOUR <= local.hour < LAST_HOUR:
        # POSIX zones count westward: Etc/GMT-3 is three hours ahead of UTC.
        hours = (10 - now.astimezone(UTC).hour + 12) % 24 - 12
    return f"Etc/GMT{-hours:+d}" if hours else "Etc/UTC"


def _tell(clinic: MadeUpClinic) -> None:
    typer.echo(f"{clinic.name}. Try one of these:")
    for person in clinic.try_these:
        typer.echo(
            f"  {person.family}, born {person.birth_date.isoformat()}, phone ending {person.phone_last_four}, "
            f"postcode {person.postcode}: {person.story}"
        )


def _open_three(url: str, folder: Path) -> int:
    """Lobby, staff window and board side by side, each a program of its own; closing the lobby ends the demo."""
    from PySide6.QtGui import QGuiApplication

    application = QGuiApplication([])
    screen = application.primaryScreen().availableGeometry()
    application.quit()
    del application
    lobby_width = min(screen.width() // 3, screen.height() * 9 // 16)
    rest = screen.width() - lobby_width
    places = {
        "lobby": (screen.x(), screen.y(), lobby_width, screen.height()),
        "staff": (screen.x() + lobby_width, screen.y(), rest, screen.height() * 2 // 3),
        "board": (
            screen.x() + lobby_width,
            screen.y() + screen.height() * 2 // 3,
            rest,
            screen.height() // 3,
        ),
    }
    me = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "kiosk"]
    environment = {**os.environ, "KIOSK_HOME": str(folder)}
    programs = [
        subprocess.Popen(
            [*me, word, "--database", url, "--geometry", f"{width}x{height}+{x}+{y}"], env=environment
        )
        for word, (x, y, width, height) in places.items()
    ]
    typer.echo("Close the lobby or press Ctrl+C to end the demo.")
    try:
        while programs[0].poll() is None:
            time.sleep(0.2)
    except KeyboardInterrupt:
        pass
    for program in programs:
        program.terminate()
    codes = [program.wait() for program in programs]
    return next((code for code in codes if code > 0), 0)
