"""`kiosk demo`: a made-up clinic in a database of its own, to try everything without harm."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Annotated

import typer

from kiosk import app
from kiosk.cli.made_up import MadeUpClinic, make_clinic
from kiosk.cli.made_up_day import LOBBY, furnish_day, leave_word
from kiosk.cli.made_up_staff import somebody_at
from kiosk.cli.running import run_to_end
from kiosk.cli.saying import fail
from kiosk.domain.actor import of_command
from kiosk.domain.clinic import ClinicSettings, InForce
from kiosk.domain.failures import StoreRefused, StoreUnavailable
from kiosk.domain.keepers import KeptBy
from kiosk.qt import quick
from kiosk.qt.display import OFFSCREEN
from kiosk.services.record.clinic import ClinicService
from kiosk.store import durable
from kiosk.store.database import Database

command = typer.Typer(add_completion=False)

# Between these hours the appointments around now all lie on today.
FIRST_HOUR, LAST_HOUR = 7, 17
PREFIX, LOCK = "kiosk-demo-", "demo.lock"
STAFF_COMPUTER = "Front desk 1"
SETTINGS = f"""\
kiosk_name = "Lobby 1"
# Of made-up people.
keys = "file"
staff_name = "{STAFF_COMPUTER}"
place = "{LOBBY}"
"""


@command.command()
def demo(
    offscreen: Annotated[
        bool, typer.Option("--offscreen", help="Play two visits on the real windows without a display.")
    ] = False,
    pictures: Annotated[Path | None, typer.Option(help="Where the pictures of an offscreen demo go.")] = None,
) -> None:
    """Open lobby, staff window and board on a made-up clinic."""
    clear_left()
    with _folder() as folder:
        code = _play(folder, pictures, offscreen=offscreen)
    raise typer.Exit(code)


@contextmanager
def _folder() -> Iterator[Path]:
    """A folder for one demo, gone with it. One that was killed leaves it, and the lock on it ends with the program."""
    with _room():
        folder = Path(tempfile.mkdtemp(prefix=PREFIX))
    held = -1
    try:
        with _room():
            held = durable.hold(folder / LOCK)
        yield folder
    finally:
        if held >= 0:
            os.close(held)
        shutil.rmtree(folder, ignore_errors=True)


def clear_left() -> None:
    """Remove what demos that were killed have left in the temporary folder."""
    for folder in Path(tempfile.gettempdir()).glob(f"{PREFIX}*"):
        try:
            if folder.is_symlink() or not (folder / LOCK).is_file() or not _is_ours(folder):
                continue
            os.close(durable.hold(folder / LOCK))
        except (StoreRefused, OSError):
            # It runs, or is somebody else's.
            continue
        shutil.rmtree(folder, ignore_errors=True)


def _is_ours(folder: Path) -> bool:
    return not hasattr(os, "getuid") or folder.stat().st_uid == os.getuid()


@contextmanager
def _room() -> Iterator[None]:
    """What the disk does not take here, it does not take in the temporary folder."""
    try:
        yield
    except (StoreUnavailable, OSError) as error:
        why = error.strerror if isinstance(error, OSError) else str(error)
        raise fail(
            f"the demo's clinic cannot be made in the temporary folder {tempfile.gettempdir()}: {why}. Make room "
            "there, or name another folder in TMPDIR"
        ) from error


def _play(folder: Path, pictures: Path | None, *, offscreen: bool) -> int:
    """The demo in ``folder``; the code that it ends with."""
    url = f"sqlite:///{folder / 'clinic.db'}"
    with _room():
        # Its people are made up: their keys may lie beside what they open.
        os.environ["KIOSK_KEYS"] = KeptBy.FILE
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
        return 0
    try:
        return _open_three(database, url, folder, clinic)
    finally:
        database.close()


def furnish(database: Database) -> MadeUpClinic:
    """The made-up clinic; its wall clock is this computer's, or set to the late morning where that is night."""
    now = app.system_clock()
    ClinicService(database).save(ClinicSettings(zone=daytime_zone(now), done_seconds=120))
    clinic = make_clinic(database, app.system_clock)
    furnish_day(database, clinic, app.system_clock)
    return clinic


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
    for person in (*clinic.try_these, *clinic.represented):
        typer.echo(
            f"  {person.family}, born {person.birth_date.isoformat()}, phone ending {person.phone_last_four}, "
            f"postcode {person.postcode}: {person.story}"
        )


def _open_three(database: Database, url: str, folder: Path, clinic: MadeUpClinic) -> int:
    """Lobby, staff window and board, each a program of its own, and the card; whatever ends first ends all of them."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from kiosk.cli.demo_card import DemoCard
    from kiosk.cli.demo_layout import lay_out
    from kiosk.cli.programs import Programs
    from kiosk.qt.feed import FeedBridge
    from kiosk.qt.placing import Placed
    from kiosk.services.desk.arrivals import ArrivalService

    application = quick.application()
    QApplication.setQuitOnLastWindowClosed(False)
    screen = application.primaryScreen()
    places = lay_out(screen.availableGeometry())
    (folder / "kiosk.toml").write_text(SETTINGS, encoding="utf-8")
    environment = {
        **os.environ,
        "KIOSK_HOME": str(folder),
        "KIOSK_SETTINGS": str(folder / "kiosk.toml"),
    }
    who = somebody_at(database, STAFF_COMPUTER, app.system_clock)
    leave_word(database, clinic, app.system_clock)
    typer.echo(f"At the staff window, choose {who.name} and type the PIN {who.pin}.")
    arrivals = ArrivalService(database, InForce(ClinicService(database).load()), app.system_clock)
    card = DemoCard(clinic, lambda: arrivals.today(of_command("demo")), who)
    feed = FeedBridge(database.feed())
    feed.changed.connect(card.look)
    feed.start()
    card.fit(places.card.width())
    card.show()
    Placed(card.windowHandle(), places.card)
    programs = Programs(application.quit)
    for word, place in (("staff", places.staff), ("board", places.board), ("lobby", places.lobby)):
        at = place.geometry(screen.geometry().topLeft())
        programs.start(
            # Closing any of them ends the demo.
            [word, "--database", url, "--geometry", at, *(["--closable"] if word == "lobby" else [])],
            environment | {"QT_SCALE_FACTOR": _scaled(environment, place.scale)},
        )
    card.closed.connect(application.quit)
    # Once it can be ended so.
    told = how_to_end(seen=application.platformName() != OFFSCREEN)
    QTimer.singleShot(0, application, lambda: typer.echo(told))
    run_to_end(application)
    feed.stop()
    return programs.end()


def how_to_end(*, seen: bool) -> str:
    """How the demo is ended; without a screen there is no window to close."""
    if seen:
        return "Close any of the windows or press Ctrl+C to end the demo."
    return (
        "The windows are drawn and shown nowhere, because QT_QPA_PLATFORM says so. Press Ctrl+C to end the demo; "
        "'kiosk demo --offscreen' plays two visits and writes pictures."
    )


def _scaled(environment: Mapping[str, str], scale: float) -> str:
    """Qt's factor for a program: what somebody has set for all of them, and what this one is drawn at."""
    try:
        outer = float(environment.get("QT_SCALE_FACTOR", "1"))
    except ValueError:
        outer = 1.0
    return f"{outer * scale:.4f}"
