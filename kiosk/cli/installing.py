"""`kiosk install`: makes a computer one that shows the lobby and nothing else, and takes that back."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path, PurePosixPath
from typing import Annotated

import typer

from kiosk.cli import session_files
from kiosk.cli.saying import fail

command = typer.Typer(
    add_completion=False, no_args_is_help=True, help="Makes a computer one that is a kiosk and nothing else."
)
# What a service of its own user cannot see.
_HOMES = ("/root", "/home", "/run/user", "/tmp", "/var/tmp")


@command.callback()
def install() -> None:
    """Makes a computer one that is a kiosk and nothing else."""


@command.command()
def lobby(
    remove: Annotated[bool, typer.Option("--remove", help="Take away what was written.")] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Say all of it, and write nothing.")] = False,
    windows: Annotated[
        bool, typer.Option("--windows", help="Print what to give PowerShell instead.")
    ] = False,
    root: Annotated[Path, typer.Option(help="The folder of another system, instead of this one's.")] = Path(
        "/"
    ),
) -> None:
    """A session that is the lobby: no desktop, a user of its own, started again whatever ends it."""
    program = own_program()
    if windows:
        typer.echo(session_files.windows_recipe(program))
        return
    if sys.platform != "linux":
        raise fail("this writes a session of Linux; --windows prints the one for Windows")
    _check(program, root, dry_run=dry_run, remove=remove)
    try:
        if remove:
            _remove(root, dry_run=dry_run)
        else:
            _write(program, root, dry_run=dry_run)
    except OSError as error:
        raise fail(f"{error.filename}: {error.strerror}. Give the command as root") from error


def own_program() -> str:
    """The whole path of this command."""
    started = Path(sys.argv[0])
    if started.name.startswith("kiosk") and started.is_file():
        return str(started.absolute())
    return shutil.which("kiosk") or str(Path(sys.executable).with_name("kiosk"))


def _check(program: str, root: Path, *, dry_run: bool, remove: bool) -> None:
    """Raises typer.Exit where the lobby could not be started so."""
    if root == Path("/") and not dry_run and os.geteuid() != 0:
        raise fail("only root may write the files of a session. --dry-run says what they are")
    at = next((home for home in _HOMES if Path(program).is_relative_to(home)), "")
    if at and not remove and root == Path("/"):
        raise fail(
            f"this program lies in {at}, where a lobby of its own user cannot see it. Put it elsewhere, such as "
            "/opt/kiosk, and give the command there"
        )


def _at(root: Path, path: PurePosixPath) -> Path:
    return root / path.relative_to("/")


def _ours(path: Path) -> bool:
    """Whether a file is one that this command has written."""
    return path.is_file() and not path.is_symlink() and session_files.MARK in path.read_text(errors="replace")


def _write(program: str, root: Path, *, dry_run: bool) -> None:
    """Write all of it, or, where somebody else's file is in the way, nothing."""
    wanted = {_at(root, path): text for path, text in session_files.files(program).items()}
    links = {_at(root, path): to for path, to in session_files.LINKS.items()}
    for path in wanted:
        if os.path.lexists(path) and not _ours(path):
            raise fail(f"{path} is there already, and not from this command. Put it aside first")
    for path, to in links.items():
        if os.path.lexists(path) and not _leads_to(path, to):
            raise fail(f"{path} is there already, and leads elsewhere. Put it aside first")
    for path, text in wanted.items():
        typer.echo(f"{'would write' if dry_run else 'wrote'} {path}")
        if dry_run:
            typer.echo("".join(f"    {line}\n" for line in text.splitlines()), nl=False)
        else:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
            path.chmod(0o644)
    for path, to in links.items():
        typer.echo(f"{'would link' if dry_run else 'linked'} {path} to {to}")
        if not dry_run:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.unlink(missing_ok=True)
            path.symlink_to(to)
    typer.echo(session_files.next_steps())


def _remove(root: Path, *, dry_run: bool) -> None:
    """Take away what `_write` has written, and nothing of anybody else."""
    found = 0

    def gone(path: Path, is_ours: Callable[[Path], bool]) -> None:
        nonlocal found
        if not os.path.lexists(path):
            return
        if not is_ours(path):
            typer.echo(f"left {path}, which is not from this command")
            return
        found += 1
        typer.echo(f"{'would remove' if dry_run else 'removed'} {path}")
        if not dry_run:
            path.unlink()

    for path, to in session_files.LINKS.items():
        gone(_at(root, path), lambda link, to=to: _leads_to(link, to))  # type: ignore[misc]
    for path in session_files.files(""):
        gone(_at(root, path), _ours)
    if not found:
        typer.echo("There is nothing of it here.")
        return
    typer.echo(
        f"Next, as root: systemctl daemon-reload && systemctl stop {session_files.SERVICE}. Its user "
        f"{session_files.USER} and {session_files.HOME}, with what may wait there for the record, are left."
    )


def _leads_to(path: Path, to: str) -> bool:
    return path.is_symlink() and os.readlink(path) == to
