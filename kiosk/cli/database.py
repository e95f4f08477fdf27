"""`kiosk database`: the shared record itself, as a file or on a server."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, Any

import typer
from sqlalchemy.engine import URL, make_url

from kiosk import paths, settings
from kiosk.cli import computers
from kiosk.cli.saying import DatabaseOption, KeysOption, fail, must_be_there, record_of, said
from kiosk.domain.audit import Broken
from kiosk.domain.counted import count
from kiosk.domain.enrolment import ENROLLED_FOR, EnrolmentReason, EnrolmentRefused
from kiosk.domain.failures import StoreRefused
from kiosk.domain.keepers import KeptBy
from kiosk.services.record import transfer
from kiosk.services.record.audit import AuditService
from kiosk.store import accounts, embedded, encryption, keeping, troubles
from kiosk.store.accounts import OWNER, Role
from kiosk.store.database import Database
from kiosk.store.postgres import MAKES_LOGINS

command = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    help="The record: create, upgrade, check, encrypt, back up, restore, move; a server's logins.",
)
account = typer.Typer(
    add_completion=False, no_args_is_help=True, help="A server's logins, one for each computer."
)
command.add_typer(account, name="account")
account.command("code")(computers.code)
account.command("move")(computers.move)
account.command("waiting")(computers.waiting)

_OF_A_LOGIN = frozenset({"user", "password", "passfile", "sslcert", "sslkey", "sslpassword"})
_SAFE_WAY = {"sslmode": "verify-full", "channel_binding": "require"}

AdminArgument = Annotated[
    str, typer.Argument(help="postgresql://USER@HOST/DATABASE of somebody who may make databases and roles.")
]
OwnerOption = Annotated[
    str | None,
    typer.Option(
        "--database", help=f"postgresql:// address of the record's owner ({OWNER}), or an administrator."
    ),
]


@command.command()
def create(
    address: Annotated[
        str, typer.Argument(help="A sqlite:/// or postgresql:// address of the record to make.")
    ],
    keys: KeysOption = None,
) -> None:
    """Make a new record, on a server with its owner and the roles; what is there already stays."""
    with said():
        url = troubles.address(address)
        if url.get_backend_name() == "postgresql":
            made = accounts.create(url)
            if made.owner_password:
                typer.echo(f"The owner of the record is {OWNER}, password {made.owner_password}")
                typer.echo("Keep it where only administrators get at it: it is not shown again.")
            if not made.owner_makes_logins:
                typer.echo(
                    "It makes no logins on this server: give 'kiosk database account add' and 'revoke' with --database "
                    f"and a superuser's address. Computers are enrolled by codes from PostgreSQL {MAKES_LOGINS} on."
                )
            url = accounts.as_owner(url)
        database = Database(url.render_as_string(hide_password=False), keys=keys or "")
        try:
            database.upgrade()
            typer.echo(f"The record is there, at revision {database.revision()}.")
        finally:
            database.close()


@command.command()
def upgrade(database: DatabaseOption = None) -> None:
    """Bring the tables to this program's revision. Embedded records do that by themselves at every start."""
    with record_of(database) as record:
        typer.echo(f"The record is at revision {record.revision()}.")


@command.command()
def encrypt(
    file: Annotated[
        Path | None, typer.Argument(help="A record that is not encrypted; else this computer's.")
    ] = None,
    keys: KeysOption = None,
) -> None:
    """Encrypt a record that is not. Every program that uses it must be closed."""
    path = file or Path(make_url(paths.default_database_url()).database or "")
    with said():
        key = encryption.encrypt(path, keys or "")
        keeper = keeping.kept_by(key)
    kept = (
        f"{key}: keep a copy of it, apart from the copies of the record"
        if keeper is KeptBy.FILE
        else keeper.told
    )
    typer.echo(f"{path} is encrypted. Its key is in {kept}.")


@command.command()
def check(database: DatabaseOption = None) -> None:
    """Say whether the record is whole."""
    with record_of(database, whole=True) as record:
        if wrong := record.wrong():
            raise fail("the record is broken; bring it back from the backup: " + "; ".join(wrong[:10]))
        if rows := record.unreadable():
            raise fail(f"the record is whole, but of these rows something cannot be read: {_named(rows)}")
        typer.echo(f"The record is whole, and at revision {record.revision()}.")


@command.command()
def backup(
    file: Annotated[
        Path, typer.Argument(help="A new file for the copy; it is encrypted, with a key of its own.")
    ],
    database: DatabaseOption = None,
    keys: KeysOption = None,
) -> None:
    """Copy the whole record into an encrypted file while the clinic goes on working, and compare it row by row."""
    if file.exists():
        raise fail(f"{file} is there already; name another file")
    with said():
        _folder_must_be_there(_embedded(file))
        if not keys and _in_a_file(database):
            # As in every version before, where the record's own key is one.
            keys = KeptBy.FILE
        if not keys and keeping.asked_for() != KeptBy.FILE:
            raise StoreRefused(
                "a copy is for the day on which this computer is gone, and whoever keeps its keys with it. Say "
                "--keys file: the key of the copy, which opens nothing else, is then a file beside it, to be taken to "
                "another place than the copy"
            )
    target = _whole_or_not(_embedded(file), copy=True, keys=keys or "")
    with record_of(database, whole=True) as record, said(), target as copy:
        _take_over(record, copy)
    key = encryption.own_key_file(file)
    if keeping.kept_by(key) is KeptBy.FILE:
        typer.echo(f"Keep {file} and its key {key} in different places.")
    else:
        typer.echo(f"{file} opens on this computer alone: {keeping.kept_by(key).told} keeps its key.")


@command.command()
def restore(
    file: Annotated[
        Path, typer.Argument(help="A copy made with 'kiosk database backup', its key beside it.")
    ],
    database: DatabaseOption = None,
    keys: KeysOption = None,
) -> None:
    """Bring a copy back into an empty record, embedded or on a server, and compare it row by row."""
    with said():
        if not file.is_file():
            raise StoreRefused(f"there is no file {file}")
        must_be_there(_embedded(file))
        copy = Database(_embedded(file), copy=True)
        try:
            # Before there is anything of the other.
            copy.upgrade()
            with _whole_or_not(database or settings.load().database_url, keys=keys or "") as record:
                _take_over(copy, record)
        finally:
            copy.close()


@command.command()
def move(
    source: Annotated[str, typer.Option("--from", help="The address of the record as it is.")],
    target: Annotated[str, typer.Option("--to", help="The address of an empty record, made with 'create'.")],
    keys: KeysOption = None,
) -> None:
    """Take the record from a file to a server, or back. Close every program first; the source stays as it is."""
    with said():
        must_be_there(source)
        _folder_must_be_there(target)
        one = Database(source)
        try:
            if one.used_by_others():
                raise StoreRefused(
                    "another program has the record open: a lobby, a staff window, a board or a command. Close all of "
                    "them and give this command again; what they wrote into it meanwhile would stay behind"
                )
            one.revision()
            with _whole_or_not(target, keys=keys or "") as other:
                _take_over(one, other)
        finally:
            one.close()
    url = make_url(target)
    if url.get_backend_name() == "postgresql":
        typer.echo(
            "Now make a login for each computer, with the owner's address, and write the line that it prints into that "
            "computer's kiosk.toml:\n"
            f"kiosk database account add NAME --as {'|'.join(Role)} --database '{url.render_as_string()}'"
        )
    else:
        typer.echo(f'Now set database_url = "{url.render_as_string()}" in the kiosk.toml of this computer.')


@account.command("add")
def account_add(
    name: Annotated[str, typer.Argument(help="The login's name, for example lobby_east.")],
    role: Annotated[Role, typer.Option("--as", help="What the computer is for.")],
    place: Annotated[str, typer.Option(help=computers.PLACE)] = "",
    database: OwnerOption = None,
) -> None:
    """Make a login for one computer; its password is shown this once."""
    with said():
        url = _owner(database)
        if place and role not in ENROLLED_FOR:
            raise EnrolmentRefused(EnrolmentReason.NO_SUCH_PROGRAM)
        with computers.placed(name, place, url.render_as_string(hide_password=False)):
            password = accounts.add(url, name, role)
        # What the address says of the way there holds for them as well; what it says of its owner does not.
        way = {key: value for key, value in url.query.items() if key not in _OF_A_LOGIN}
        theirs = URL.create(
            "postgresql", name, password, url.host, url.port, url.database, {**_SAFE_WAY, **way}
        )
        typer.echo("Write this into the settings (kiosk.toml) of that computer alone; it is not shown again:")
        typer.echo(f'database_url = "{theirs.render_as_string(hide_password=False)}"')
        if "sslrootcert" not in theirs.query and theirs.query["sslmode"] == "verify-full":
            typer.echo(
                "Add &sslrootcert=FILE to it: where that computer has the certificate of the server's authority."
            )


@account.command("revoke")
def account_revoke(
    name: Annotated[str, typer.Argument(help="The login's name.")], database: OwnerOption = None
) -> None:
    """Shut a login out at once, for example of a computer that was stolen."""
    with said():
        ended = accounts.revoke(_owner(database), name)
        typer.echo(
            f"{name} is shut out; {count(ended, 'connection')} of it {'was' if ended == 1 else 'were'} ended."
        )


@account.command("new-key")
def account_new_key(
    name: Annotated[str, typer.Argument(help="The login's name.")], database: OwnerOption = None
) -> None:
    """Let a kiosk whose own keys were lost have its day list sealed for new ones."""
    with said():
        known = accounts.forget_key(_owner(database), name)
        typer.echo(
            f"{name} may tell its new key; it does so within a minute."
            if known
            else f"{name} has told no key yet: it does so by itself when its lobby is started."
        )


@account.command("list")
def account_list(database: OwnerOption = None) -> None:
    """Every login of the record."""
    with said():
        for name, role, may in accounts.listed(_owner(database)):
            typer.echo(f"{name}  {role}{'' if may else '  (shut out)'}")


def _in_a_file(database: str | None) -> bool:
    """Whether the key of the record is a file, and nobody has named another keeper since."""
    record = troubles.file_of(troubles.address(database or settings.load().database_url))
    if record is None or keeping.asked_for() or not (key := encryption.key_file(record)).is_file():
        return False
    return keeping.kept_by(key) is KeptBy.FILE


def _take_over(source: Database, target: Database) -> None:
    rows, difference = transfer.take_over(source, target, _show)
    _end_line()
    if damaged := source.unreadable():
        typer.echo(
            "Of these rows something cannot be read, and in the copy it is marked as such (\N{REPLACEMENT CHARACTER}): "
            f"{_named(damaged)}. Keep the source as well."
        )
    typer.echo(f"{count(rows, 'row')} copied.")
    if difference is not None:
        raise fail(f"the copy is not the same: table {difference.table}, row {difference.key}; do not use it")
    typer.echo("Every row is the same on both sides.")
    before = AuditService(source).check()
    if before is not None:
        typer.echo(
            f"The audit of the source is not under its seal at event {before.place}; the copy has it as it is, under a "
            "seal of its own. See 'kiosk audit verify', and keep the source as well."
        )
    audit = AuditService(target).verify()
    if isinstance(audit, Broken):
        raise fail(f"the audit of the copy does not hold at event {audit.place}; the source's may not either")
    typer.echo("The audit holds.")


def _named(rows: list[tuple[str, tuple[Any, ...]]]) -> str:
    """Rows by their table and key, on one line."""
    return "; ".join(f"table {table}, row {', '.join(map(str, key))}" for table, key in rows)


def _show(table: str, rows: int) -> None:
    if sys.stdout.isatty():
        typer.echo(f"\r  {table}: {rows:,}          ", nl=False)
    elif rows and rows % 10_000 == 0:
        typer.echo(f"  {table}: {rows:,}")


def _end_line() -> None:
    if sys.stdout.isatty():
        typer.echo("\r", nl=False)


@contextmanager
def _whole_or_not(target: str, *, copy: bool = False, keys: str = "") -> Iterator[Database]:
    """A record to be filled, its tables made. What was not there before is not there afterwards where that fails."""
    file = troubles.file_of(troubles.address(target))
    made = embedded.to_be_made(file, copy=copy) if file else []
    try:
        database = Database(target, copy=copy, keys=keys)
        try:
            database.upgrade()
            yield database
        finally:
            database.close()
    except BaseException:
        embedded.take_away(made)
        raise


def _folder_must_be_there(target: str) -> None:
    """Raises StoreRefused where the folder of an embedded record to be written is not: a path that was mistyped."""
    file = troubles.file_of(troubles.address(target))
    if file is not None and not file.parent.is_dir():
        raise StoreRefused(f"there is no folder {file.parent}; make it first, or name another place")


def _embedded(file: Path) -> str:
    try:
        return f"sqlite:///{file.resolve()}"
    except RuntimeError as error:
        # What this version of Python says of links that lead to each other.
        raise StoreRefused(f"{file} is a link that leads to itself") from error


def _owner(database: str | None) -> URL:
    url = troubles.address(database or settings.load().database_url)
    if url.get_backend_name() != "postgresql":
        raise fail("an embedded record has no logins: give --database postgresql://...")
    return url
