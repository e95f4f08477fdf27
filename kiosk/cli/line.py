"""``kiosk line``: the telephone line beside the desk's telephone, in a process of its own, and its password."""

from __future__ import annotations

import asyncio
import sys
from contextlib import suppress
from typing import Annotated

import typer

from kiosk import log, paths, settings
from kiosk.cli.ending import when_told_to_end
from kiosk.cli.input_end import end_with_input
from kiosk.cli.saying import KeysOption, said
from kiosk.devices.sip.account import (
    BadAccount,
    LineAccount,
    LineRangOut,
    LineRings,
    LineStands,
    LineState,
    LineTold,
    SipTransport,
)
from kiosk.devices.sip.carrying import Carrier
from kiosk.devices.sip.saying import written
from kiosk.settings import SettingsError
from kiosk.store import durable
from kiosk.store.sealed_word import LINE_PASSWORD

command = typer.Typer(add_completion=False, help="The telephone line beside the desk's telephone.")

# For how long a line is tried, in seconds.
TRIED_FOR = 12.0
# How often it is looked, in seconds, whether it is to be another one.
LOOK = 2.0
_STANDS = {
    LineState.STARTING: "asks to be registered",
    LineState.REGISTERED: "is registered",
    LineState.REFUSED: "is refused: look at the extension, 'login' and the password (kiosk line password)",
    LineState.SILENT: "hears nothing: look at 'registrar', 'port' and 'transport', and at what lies between",
}


def account_of(machine: settings.MachineSettings) -> LineAccount:
    """The line of this computer's settings. Raises SettingsError: there is none; StoreRefused: no password."""
    found = machine.telephone
    if found is None:
        raise SettingsError(
            f"{paths.machine_settings_file()} names no telephone line. Write there [telephone], registrar and user"
        )
    try:
        return LineAccount(
            registrar=found.registrar,
            user=found.user,
            password=LINE_PASSWORD.kept(),
            transport=SipTransport(found.transport),
            port=found.port,
            login=found.login,
            line=found.line,
        )
    except BadAccount as error:
        raise SettingsError(f"{paths.machine_settings_file()}, [telephone]: {error}") from error


@command.callback(invoke_without_command=True)
def line(
    context: typer.Context,
    check: Annotated[
        bool, typer.Option("--check", help="Say in sentences how the line stands, and end.")
    ] = False,
) -> None:
    """Keep the line registered, and say what rings; the staff window starts this by itself."""
    if context.invoked_subcommand is not None:
        return
    with said():
        account = account_of(settings.load())
    if check:
        raise typer.Exit(_checked(account))
    log.begin("line")
    end_with_input()
    asyncio.run(_kept(account))


@command.command()
def password(keys: KeysOption = None) -> None:
    """Give the line's password, by the keyboard or the standard input; this computer keeps it sealed."""
    given = (
        typer.prompt("The line's password", hide_input=True)
        if sys.stdin.isatty()
        else sys.stdin.readline(1000).rstrip("\r\n")
    )
    with said():
        if not given:
            LINE_PASSWORD.forget()
            typer.echo("No password is kept.")
            return
        LINE_PASSWORD.keep(given, keys or "")
    typer.echo("The password is kept. A line that is open takes it within seconds.")


async def _kept(account: LineAccount) -> None:
    """The line, until this process is told to end."""

    def tell(told: LineTold) -> None:
        try:
            sys.stdout.write(f"{written(told)}\n")
            sys.stdout.flush()
        except OSError:
            # Nobody listens any more.
            carrier.end()

    carrier = Carrier(account, tell, _last_port(), _note_port)
    loop = asyncio.get_running_loop()
    when_told_to_end(lambda: loop.call_soon_threadsafe(carrier.end))
    watch = asyncio.create_task(_end_with_news(carrier))
    await carrier.run()
    watch.cancel()


async def _end_with_news(carrier: Carrier) -> None:
    """Whoever started the line starts it again, with what it is to be from now on."""
    known = _written()
    while _written() == known:
        await asyncio.sleep(LOOK)
    carrier.end()


def _written() -> list[float]:
    """When what the line is made of was last written."""
    found = []
    for path in (paths.line_password_file(), paths.machine_settings_file()):
        try:
            found.append(path.stat().st_mtime)
        except OSError:
            found.append(0.0)
    return found


def _checked(account: LineAccount) -> int:
    """Try the line for a moment; the code to end with."""
    stood: list[LineStands] = []

    def tell(told: LineTold) -> None:
        match told:
            case LineStands(state, code):
                stood.append(told)
                text = f"{_STANDS[state]}{f' (SIP {code})' if code else ''}"
                typer.echo(f"{account.user} at {account.registrar} {text}")
                if state is not LineState.STARTING:
                    carrier.end()
            case LineRings() | LineRangOut():
                typer.echo("It rings." if isinstance(told, LineRings) else "It rings no more.")

    carrier = Carrier(account, tell)

    async def tried() -> None:
        with suppress(TimeoutError):
            await asyncio.wait_for(carrier.run(), TRIED_FOR)

    asyncio.run(tried())
    if stood and stood[-1].state is LineState.STARTING:
        typer.echo(f"{account.user} at {account.registrar} {_STANDS[LineState.SILENT]}")
    return 0 if stood and stood[-1].state is LineState.REGISTERED else 1


def _last_port() -> int:
    with suppress(OSError, ValueError):
        port = int(paths.line_port_file().read_text(encoding="ascii")[:10])
        return port if 1024 <= port <= 65535 else 0
    return 0


def _note_port(port: int) -> None:
    with suppress(OSError):
        durable.make_folder(paths.data_folder())
        paths.line_port_file().write_text(str(port), encoding="ascii")
