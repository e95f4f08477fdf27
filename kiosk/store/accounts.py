"""A server's database, its owner and its logins, as whoever administers the server makes them.

The owner is no superuser and no program's login; each kiosk and each staff computer has a login of its own, which can
be taken away without touching the others.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy.engine import URL

from kiosk.domain.computers import Role as Role
from kiosk.domain.failures import StoreRefused, StoreUnavailable
from kiosk.store import troubles
from kiosk.store.postgres import MAKES_LOGINS, OLDEST, check_options, driver_address

if TYPE_CHECKING:
    import psycopg

OWNER = "kiosk_owner"
# Of whom comes with a one-time code, see `kiosk.store.enrolling`.
ENROLLING = "kiosk_enrolling"


# Every login of a server's record: its name, what it is for, and whether it may log in. Of these groups, without the
# record's owner, who may be of all of them.
LOGINS = (
    "SELECT m.rolname, substr(g.rolname, 7), m.rolcanlogin FROM pg_auth_members a"
    " JOIN pg_roles g ON g.oid = a.roleid JOIN pg_roles m ON m.oid = a.member"
    " WHERE g.rolname = ANY(%s) AND m.rolname <> %s ORDER BY 1"
)


# How many connections a login has at once: what its program opens at most, and as many again for one that is started
# anew while the server does not know yet that the other is gone. Nobody takes those of all others.
CONNECTIONS = 24


@dataclass(frozen=True)
class Created:
    """``database`` was made now; ``owner_password`` where its owner was as well, told this once.

    Attributes:
        owner_makes_logins: whether the owner may make those of computers; else only who administers the server does.
    """

    database: bool
    owner_password: str = ""
    owner_makes_logins: bool = True


def create(admin: URL) -> Created:
    """Make the database that ``admin`` names, with its owner and the roles, where they are not there yet.

    Raises:
        StoreRefused: the server is too old, for an owner who makes logins too, or this login may not do that.
        StoreUnavailable: no server answers.
    """
    name = admin.database or "kiosk"
    password = ""
    with _connected(admin.set(database="postgres")) as connection:
        version = connection.info.server_version // 10_000
        if version < OLDEST:
            raise StoreRefused(f"this server is PostgreSQL {version}; version {OLDEST} or newer is needed")
        if not _exists(connection, "pg_roles", "rolname", OWNER):
            password = secrets.token_urlsafe(24)
            may = "CREATEROLE" if version >= MAKES_LOGINS else "NOCREATEROLE"
            _run(connection, f"CREATE ROLE {{}} LOGIN {may} PASSWORD {{}}", OWNER, literal=password)
        _must_not_be_all(connection)
        for group in (*(f"kiosk_{role}" for role in Role), ENROLLING):
            if not _exists(connection, "pg_roles", "rolname", group):
                _run(connection, "CREATE ROLE {} NOLOGIN", group)
            _run(connection, "GRANT {} TO {} WITH ADMIN OPTION", group, OWNER)
        made = not _exists(connection, "pg_database", "datname", name)
        if made:
            # Whoever makes a database for another role must be of that role.
            _run(connection, "GRANT {} TO CURRENT_USER", OWNER)
            _run(connection, "CREATE DATABASE {} OWNER {} ENCODING 'UTF8' TEMPLATE template0", name, OWNER)
        _log_no_values(connection, name)
        for login, _, _ in _logins(connection):
            _limit(connection, login)
    with _connected(admin.set(database=name)) as connection:
        shut(connection)
        owner_makes_logins = makes_logins(connection)
    return Created(made, password, owner_makes_logins)


def makes_logins(connection: psycopg.Connection[Any]) -> bool:
    """Whether the record's owner may make the logins of computers."""
    found = connection.execute("SELECT rolcreaterole FROM pg_roles WHERE rolname = %s", (OWNER,)).fetchone()
    return found is not None and bool(found[0])


def _must_not_be_all(connection: psycopg.Connection[Any]) -> None:
    """Raises StoreRefused where the owner could make itself one who reads the server's files and starts programs."""
    version = connection.info.server_version // 10_000
    if version < MAKES_LOGINS and makes_logins(connection):
        raise StoreRefused(
            f"this server is PostgreSQL {version}, where an owner that makes logins can give itself the server's files "
            f"and programs. Take version {MAKES_LOGINS} or newer; or let a superuser give 'ALTER ROLE {OWNER} "
            "NOCREATEROLE', then this again, and make logins with the superuser's address from then on"
        )


def _must_make_logins(connection: psycopg.Connection[Any]) -> None:
    """Raises StoreRefused where who is connected can make and change no login, or the owner could become too much."""
    _must_not_be_all(connection)
    asked = "SELECT rolcreaterole OR rolsuper FROM pg_roles WHERE rolname = current_user"
    found = connection.execute(asked).fetchone()
    if found is None or not found[0]:
        raise StoreRefused(
            "this login makes no logins, and shuts none out: give the command with --database and the address of a "
            "superuser of the server, such as postgresql://postgres@HOST/kiosk"
        )


def _give_to_owner(connection: psycopg.Connection[Any], name: str) -> None:
    """So that its connections can be ended: those of a stolen computer, and one that holds up the others."""
    found = connection.execute("SELECT current_user = %s", (OWNER,)).fetchone()
    own = found is not None and bool(found[0])
    _run(connection, "GRANT {} TO {}" if own else "GRANT {} TO {} WITH ADMIN OPTION", name, OWNER)


def shut(connection: psycopg.Connection[Any]) -> None:
    """Take from everybody what stops others: locks by a number, and objects that fill the disk. As a superuser.

    The owner and staff's computers keep the one lock by a number that they use, see `DayListMaker`.
    """
    import psycopg

    query = (
        "SELECT format('%I(%s)', p.proname, pg_get_function_identity_arguments(p.oid)) FROM pg_proc p"
        " WHERE p.pronamespace = 'pg_catalog'::regnamespace AND p.prokind = 'f' AND ("
        r" p.proname ~ '^pg_(try_)?advisory_' OR p.proname ~ '^lo_' OR p.proname IN ('lowrite', 'loread'))"
    )
    # Whoever administers a hired server may not say so.
    with suppress(psycopg.errors.InsufficientPrivilege):
        for (function,) in connection.execute(query).fetchall():
            _plain(connection, f"REVOKE EXECUTE ON FUNCTION pg_catalog.{function} FROM PUBLIC")
        kept = "pg_catalog.pg_try_advisory_lock(bigint), pg_catalog.pg_advisory_unlock(bigint)"
        _plain(connection, f"GRANT EXECUTE ON FUNCTION {kept} TO {OWNER}, kiosk_{Role.STAFF}")
        # Whoever changes the tables is alone with them.
        _plain(connection, f"GRANT EXECUTE ON FUNCTION pg_catalog.pg_advisory_xact_lock(bigint) TO {OWNER}")


def _plain(connection: psycopg.Connection[Any], statement: str) -> None:
    """Run a statement of names that the server itself has told."""
    from psycopg import sql

    connection.execute(sql.SQL(statement))


def _limit(connection: psycopg.Connection[Any], login: str) -> None:
    _run(connection, f"ALTER ROLE {{}} CONNECTION LIMIT {CONNECTIONS}", login)


def _log_no_values(connection: psycopg.Connection[Any], name: str) -> None:
    """However much the server logs, it is statements, and none of the answers and secrets that they are given."""
    import psycopg

    # Whoever administers a hired server may not say so.
    with suppress(psycopg.errors.InsufficientPrivilege):
        _run(connection, "ALTER DATABASE {} SET log_parameter_max_length = 0", name)


def as_owner(admin: URL) -> URL:
    """The address under which an administrator acts as the owner of the record."""
    return admin.update_query_dict({"options": f"-c role={OWNER}"})


def add(owner: URL, name: str, role: Role) -> str:
    """Make a login for one computer; returns its password, told this once.

    ``owner`` is the record's owner, or a superuser where that makes no logins. Raises StoreRefused if it is there.
    """
    with _connected(owner) as connection:
        _must_make_logins(connection)
        if _exists(connection, "pg_roles", "rolname", name):
            raise StoreRefused(f"there is a login {name} already; take it away first, or choose another name")
        # It may have been another computer's before, or a code may wait for it.
        _forget_key(connection, name)
        _forget_place(connection, name)
        password = secrets.token_urlsafe(24)
        _run(
            connection,
            "CREATE ROLE {} LOGIN NOCREATEDB NOCREATEROLE PASSWORD {} IN ROLE {}",
            name,
            f"kiosk_{role}",
            literal=password,
        )
        # A login could set these otherwise; the database's own stand for everybody.
        _run(connection, "ALTER ROLE {} SET statement_timeout = '30s'", name)
        _limit(connection, name)
        _give_to_owner(connection, name)
        return password


def forget_key(owner: URL, name: str) -> bool:
    """Let the kiosk with this login enrol anew, as one whose keys were lost must; False where it is not enrolled.

    Until then no day list is sealed for it.
    """
    with _connected(owner) as connection:
        return _forget_key(connection, name)


def _forget_key(connection: psycopg.Connection[Any], name: str) -> bool:
    import psycopg

    # Nobody is enrolled yet in a record without tables.
    with suppress(psycopg.errors.UndefinedTable):
        return bool(connection.execute("DELETE FROM kiosk_key WHERE account = %s", (name,)).rowcount)
    return False


def _forget_place(connection: psycopg.Connection[Any], name: str) -> None:
    """Nobody knows where a computer of this name stands, and no code makes one."""
    import psycopg

    # There is neither in a record of before.
    with suppress(psycopg.errors.UndefinedTable, psycopg.errors.UndefinedFunction):
        connection.execute("DELETE FROM computer_place WHERE account = %s", (name,))
        connection.execute("SELECT kiosk_forget_codes(%s)", (name,))


def revoke(owner: URL, name: str) -> int:
    """Shut a login out, now and for good; returns how many of its connections were ended. Raises StoreRefused."""
    with _connected(owner) as connection:
        if not _exists(connection, "pg_roles", "rolname", name):
            raise StoreRefused(f"there is no login {name}")
        _must_make_logins(connection)
        _forget_place(connection, name)
        _run(connection, "ALTER ROLE {} NOLOGIN PASSWORD NULL", name)
        for role in Role:
            _run(connection, "REVOKE {} FROM {}", f"kiosk_{role}", name)
        _give_to_owner(connection, name)
        ended = connection.execute(
            "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE usename = %s", (name,)
        ).fetchone()
        return int(ended[0]) if ended else 0


def listed(owner: URL) -> list[tuple[str, str, bool]]:
    """Every login of this record: its name, what it is for, and whether it may log in."""
    with _connected(owner) as connection:
        return _logins(connection)


def _logins(connection: psycopg.Connection[Any]) -> list[tuple[str, str, bool]]:
    rows = connection.execute(
        LOGINS,
        ([f"kiosk_{role}" for role in Role], OWNER),
    )
    return [(str(name), str(role), bool(may)) for name, role, may in rows.fetchall()]


@contextmanager
def _connected(url: URL) -> Iterator[psycopg.Connection[Any]]:
    import psycopg

    check_options(url)
    try:
        with psycopg.connect(driver_address(url), autocommit=True, connect_timeout=5) as connection:
            yield connection
    except psycopg.OperationalError as error:
        if missing := troubles.lacks(error):
            raise StoreRefused(missing) from error
        if why := troubles.refusal(error):
            raise StoreRefused(f"the server refuses: {why}") from error
        raise StoreUnavailable(troubles.words(error)) from error
    except (psycopg.errors.InsufficientPrivilege, psycopg.errors.InvalidName) as error:
        raise StoreRefused(f"this login may not do that: {troubles.last_line(error)}") from error


def _exists(connection: psycopg.Connection[Any], catalogue: str, column: str, name: str) -> bool:
    from psycopg import sql

    query = sql.SQL("SELECT 1 FROM {} WHERE {} = %s").format(
        sql.Identifier(catalogue), sql.Identifier(column)
    )
    return connection.execute(query, (name,)).fetchone() is not None


def _run(connection: psycopg.Connection[Any], statement: str, *names: str, literal: str = "") -> None:
    """Run a statement whose braces are names, and the second or last of them ``literal`` where one is given."""
    from psycopg import sql

    parts: list[Any] = [sql.Identifier(name) for name in names]
    if literal:
        parts.insert(1, sql.Literal(literal))
    connection.execute(sql.SQL(statement).format(*parts))
