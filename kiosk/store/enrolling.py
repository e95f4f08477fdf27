"""How a new computer comes to a server with a one-time code.

Both parts of a code are stretched with argon2id. What the first comes to is the password of a login that the code
brings along, which may knock and redeem and nothing else, and goes with the code; of the rest the record has a hash,
which is judged behind that door. The computer's own password is made by itself (`kiosk.store.own_login`): the server
is told the verifier alone.
"""

from __future__ import annotations

import hashlib
import json
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy.engine import URL
from uuid6 import uuid7

from kiosk import paths, settings
from kiosk.domain.computers import Role
from kiosk.domain.enrolment import Code, EnrolmentReason, EnrolmentRefused
from kiosk.domain.failures import StoreRefused, StoreUnavailable
from kiosk.settings import Enrolled
from kiosk.store import durable, keeping, own_login, troubles
from kiosk.store.passwords import SALT_BYTES, USUAL, Cost, stretched, verifier_of

if TYPE_CHECKING:
    import psycopg

# What the server says to whoever has the first part of no code that is there.
_AT_THE_DOOR = ("password authentication failed", "is not permitted to log in", "does not exist")


@dataclass(frozen=True)
class Become:
    """What a computer has become: what it was enrolled as, for what, and the key of its place, empty for none."""

    enrolled: Enrolled
    program: Role
    place: str


def door_password(code: Code, cost: Cost = USUAL) -> str:
    """The password of the login that ``code`` brings along."""
    return _stretched(code, code.door, "door", cost).hex()


def proof(code: Code, cost: Cost = USUAL) -> bytes:
    """What is judged behind that door."""
    return _stretched(code, code.letters, "rest", cost)


def _stretched(code: Code, part: str, use: str, cost: Cost) -> bytes:
    # Whoever comes knows nothing but the code, and so no salt of chance.
    salt = hashlib.sha256(f"kiosk enrolment {use} {code.name}".encode()).hexdigest()[: 2 * SALT_BYTES]
    return stretched(part, salt, cost)


def address_of(text: str, certificate: str = "") -> URL:
    """The record of a server that is named ``db.example``, ``db.example:5433/clinic`` or with its whole address.

    ``certificate`` is the file of the authority that has signed the server's. Raises StoreRefused.
    """
    said = text.strip()
    url = troubles.address(said if "://" in said else f"postgresql://{said}")
    if url.get_backend_name() != "postgresql":
        raise StoreRefused("an embedded record has no logins, and nobody is enrolled with it")
    if url.username or url.password:
        raise StoreRefused("say the server alone: the code brings the login, and its password is made here")
    more = {"sslrootcert": str(Path(certificate).absolute())} if certificate else {}
    url = url.set(database=url.database or "kiosk").update_query_dict(more)
    from kiosk.store import postgres

    postgres.check_options(url)
    return url


def enrol(server: URL, code: Code, keys: str = "", cost: Cost = USUAL) -> Become:
    """Come to ``server`` with ``code``; from now on this computer is who it was made for.

    ``keys`` says who shall keep its key, instead of the machine settings. What it was before it is no more, and nothing
    of that changes where it is refused.

    Raises:
        EnrolmentRefused: the code is wrong, used, late, or was tried too often; it is not said which.
        StoreRefused: the server does not let us in at all, or nobody keeps the key.
        StoreUnavailable: it does not answer.
    """
    before = settings.enrolled()
    password, file = own_login.new_password(keys)
    try:
        login, program, place = _redeemed(server, code, password, cost)
        mine = Enrolled(server.set(username=login).render_as_string(), login, program, file.name)
        durable.replace_file(paths.enrolment_file(), json.dumps(asdict(mine)).encode())
    except BaseException:
        with suppress(StoreRefused):
            keeping.remove(file)
        raise
    if before is not None:
        with suppress(StoreRefused):
            keeping.remove(paths.data_folder() / before.key)
    return Become(mine, Role(program), place)


def _redeemed(server: URL, code: Code, password: str, cost: Cost) -> tuple[str, str, str]:
    import psycopg

    from kiosk.store import postgres

    enters = server.set(username=code.login, password=door_password(code, cost))
    sent = proof(code, cost)
    try:
        with psycopg.connect(
            postgres.driver_address(enters), autocommit=True, connect_timeout=5
        ) as connection:
            # Each is durable before the next: a try is counted before it is judged.
            connection.execute("SELECT kiosk_enrolment_knock(%s)", (verifier_of(sent),))
            secret = verifier(connection, "", password)
            asked = (sent.hex(), secret, str(uuid7()))
            found = connection.execute("SELECT * FROM kiosk_redeem(%s, %s, %s)", asked).fetchone()
    except psycopg.OperationalError as error:
        if any(sign in str(error) for sign in _AT_THE_DOOR) and f'"{code.login}"' in str(error):
            raise EnrolmentRefused(EnrolmentReason.CODE_REFUSED) from error
        if why := troubles.refusal(error):
            raise StoreRefused(f"the server refuses: {why}") from error
        raise StoreUnavailable(troubles.words(error)) from error
    if found is None:
        raise EnrolmentRefused(EnrolmentReason.CODE_REFUSED)
    return str(found[0]), str(found[1]), str(found[2])


def verifier(connection: psycopg.Connection[Any], login: str, password: str) -> str:
    """What a server keeps of a password (SCRAM-SHA-256, RFC 5802), so that it need not be told that itself."""
    made: bytes = connection.pgconn.encrypt_password(password.encode(), login.encode(), b"scram-sha-256")
    return made.decode("ascii")
