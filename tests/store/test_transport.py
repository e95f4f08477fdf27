"""The way to a server: encrypted, to the right server, with the right password, or not at all.

One file, though long: every test of it stands on the one server whose way is secured.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import psycopg
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from sqlalchemy import text
from sqlalchemy.engine import URL, make_url

from kiosk.domain.failures import EnvironmentFailure, StoreRefused, StoreUnavailable
from kiosk.store import accounts, transport
from kiosk.store.accounts import Role
from kiosk.store.database import Database, newest_revision
from tests.clusters import Cluster, binaries
from tests.proxy import Proxy

ACCOUNT, PASSWORD = "desk", "correct-horse/battery@staple%:"
SPACED, SPACED_PASSWORD = "spaced", "correct horse"
LOCKED = "hostssl all all all scram-sha-256\n"
HOST = "localhost"
OTHER = "other.example"
README = Path(__file__).resolve().parents[2] / "README.md"


class Authority:
    """Who signs certificates."""

    def __init__(self, name: str = "Authority of the tests") -> None:
        self._key = ec.generate_private_key(ec.SECP256R1())
        self._name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
        self._certificate = self._signed(self._name, self._key, x509.BasicConstraints(ca=True, path_length=0))

    def _signed(
        self, subject: x509.Name, key: ec.EllipticCurvePrivateKey, *extensions: x509.ExtensionType
    ) -> x509.Certificate:
        now = datetime.now(UTC)
        certificate = x509.CertificateBuilder(
            issuer_name=self._name,
            subject_name=subject,
            public_key=key.public_key(),
            serial_number=x509.random_serial_number(),
            not_valid_before=now - timedelta(hours=1),
            not_valid_after=now + timedelta(days=1),
        )
        for extension in extensions:
            certificate = certificate.add_extension(
                extension, critical=isinstance(extension, x509.BasicConstraints)
            )
        return certificate.sign(self._key, hashes.SHA256())

    def pem(self) -> bytes:
        return self._certificate.public_bytes(serialization.Encoding.PEM)

    def certify(self, host: str) -> tuple[bytes, bytes]:
        """A certificate for ``host`` and its key, both as PEM."""
        key = ec.generate_private_key(ec.SECP256R1())
        subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, host)])
        names = x509.SubjectAlternativeName([x509.DNSName(host)])
        certificate = self._signed(subject, key, names)
        secret = key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
        return certificate.public_bytes(serialization.Encoding.PEM), secret


@dataclass
class Secured:
    """A server that speaks to nobody but encrypted, and knows one account with its password."""

    cluster: Cluster
    authority: Authority
    folder: Path

    def show(self, host: str) -> None:
        """Have the server prove itself with a certificate for ``host`` from now on."""
        certificate, secret = self.authority.certify(host)
        for name, content in (("server.crt", certificate), ("server.key", secret)):
            path = self.cluster.data / name
            path.write_bytes(content)
            self.cluster.give(path)
        self.cluster.restart()

    def trusted(self, authority: Authority | None = None) -> str:
        """The path of a file with whom a client trusts."""
        path = self.folder / ("trusted.crt" if authority is None else "another.crt")
        path.write_bytes((authority or self.authority).pem())
        return str(path)

    def url(
        self, *, account: str = ACCOUNT, password: str = PASSWORD, port: int | None = None, **query: str
    ) -> str:
        """The address as a clinic writes it; ``query`` in place of what is right."""
        right = {"sslmode": "verify-full", "channel_binding": "require", "sslrootcert": self.trusted()}
        return URL.create(
            "postgresql", account, password, HOST, port or self.cluster.port, "postgres", right | query
        ).render_as_string(hide_password=False)


@pytest.fixture(scope="module")
def secured(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Secured]:
    if binaries(tls=True) is None:
        pytest.skip("no PostgreSQL server that was built with OpenSSL is on this machine")
    cluster = Cluster.make(tls=True)
    try:
        cluster.start()
        with psycopg.connect(cluster.url(), autocommit=True) as connection:
            connection.execute("SET password_encryption = 'scram-sha-256'")
            for account, password in ((ACCOUNT, PASSWORD), (SPACED, SPACED_PASSWORD)):
                connection.execute(f"CREATE ROLE {account} LOGIN PASSWORD '{password}'")
        cluster.configure("ssl = on")
        cluster.hba(LOCKED)
        made = Secured(cluster, Authority(), tmp_path_factory.mktemp("trusted"))
        made.show(HOST)
        yield made
    finally:
        cluster.remove()


@contextmanager
def opened(url: str) -> Iterator[Database]:
    database = Database(url)
    try:
        yield database
    finally:
        database.close()


def refused(url: str, kind: type[EnvironmentFailure] = StoreRefused) -> str:
    """What is said to people where the way to the server is none; never the password."""
    with opened(url) as database:
        with pytest.raises(kind) as caught, database.read() as connection:
            connection.execute(text("SELECT 1"))
        # Who listens is not let in by a way that is closed to those who read.
        feed = database.feed()
        with pytest.raises((StoreRefused, StoreUnavailable)):
            feed.changes()
        feed.close()
    said = str(caught.value)
    assert PASSWORD not in said
    return said


def test_s28_reading_writing_and_listening_are_encrypted(secured: Secured) -> None:
    with opened(secured.url()) as database:
        feed = database.feed()
        assert feed.changes()
        with database.write() as connection:
            connection.execute(text("SELECT 1"))
        with database.read() as connection:
            assert connection.execute(text("SELECT 1")).scalar() == 1
            ways = connection.execute(
                text(
                    "SELECT ssl, version FROM pg_stat_ssl JOIN pg_stat_activity USING (pid) WHERE usename = :account"
                ),
                {"account": ACCOUNT},
            ).fetchall()
        assert feed.changes(5)
        feed.close()
    assert {tuple(way) for way in ways} == {(True, "TLSv1.3")}
    # One that reads and writes, one that listens.
    assert len(ways) == 2


@pytest.mark.parametrize("name", ["Another authority", "Authority of the tests"])
def test_s28_a_server_that_an_unknown_authority_vouches_for_is_refused(secured: Secured, name: str) -> None:
    # One of the same name signs with a key of its own, which OpenSSL says in other words.
    said = refused(secured.url(sslrootcert=secured.trusted(Authority(name))))
    assert "certificate" in said or "signature" in said


def far(secured: Secured, account: str = ACCOUNT, password: str = PASSWORD, **query: str) -> str:
    """The address of the server as another computer's, which says nothing of how to go there but whom to trust."""
    said = {"hostaddr": secured.cluster.host, "sslrootcert": secured.trusted()} | query
    port = int(said.pop("port", secured.cluster.port))
    return URL.create("postgresql", account, password, OTHER, port, "postgres", said).render_as_string(
        hide_password=False
    )


def test_attack_05_an_address_that_says_nothing_of_it_goes_the_safe_way(
    secured: Secured, postgres: Cluster
) -> None:
    """A man in the middle: of another authority, without encryption, or asking for no password or for it in clear."""
    secured.show(OTHER)
    try:
        with opened(far(secured)) as database, database.read() as connection:
            way = "SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()"
            assert connection.execute(text(way)).scalar() is True
        said = refused(far(secured, sslrootcert=secured.trusted(Authority())))
        assert "certificate" in said or "signature" in said
        assert "does not support SSL" in refused(far(secured, port=str(postgres.port)))
        for open_door in ("trust", "password"):
            secured.cluster.hba(f"hostssl all all all {open_door}\n")
            secured.cluster.reload()
            assert "channel binding" in refused(far(secured))
    finally:
        secured.cluster.hba(LOCKED)
        secured.show(HOST)
    # Now it proves itself as another computer than the one that was asked for.
    assert "does not match host name" in refused(far(secured))


def test_attack_05_who_administers_logins_goes_the_safe_way_too(secured: Secured) -> None:
    url = make_url(far(secured, sslrootcert=secured.trusted(Authority())))
    with pytest.raises(StoreRefused, match=r"certificate|signature"):
        accounts.listed(url)


@pytest.mark.parametrize(
    ("address", "is_far"),
    [
        ("postgresql://u@db.example/kiosk", True),
        ("postgresql://u@192.0.2.7:5432/kiosk", True),
        ("postgresql://u@[2001:db8::1]/kiosk", True),
        ("postgresql://u@/kiosk?host=db1&host=db2", True),
        ("postgresql://u@/kiosk?host=localhost,db2", True),
        ("postgresql://u@/kiosk?host=localhost:5432&host=db2:5432", True),
        ("postgresql://u@127.0.0.1.example/kiosk", True),
        ("postgresql://u@localhost.example/kiosk", True),
        ("postgresql://u@localhost/kiosk?hostaddr=192.0.2.7", True),
        ("postgresql://u@db.example/kiosk?hostaddr=127.0.0.1", True),
        ("postgresql://u@/kiosk?service=clinic", True),
        ("postgresql://u@/kiosk", False),
        ("postgresql://u@/kiosk?host=/var/run/postgresql", False),
        ("postgresql://u@LOCALHOST:5433/kiosk", False),
        ("postgresql://u@/kiosk?host=localhost:5432&host=127.0.0.1:5433", False),
        ("postgresql://u@127.9.9.9/kiosk", False),
        ("postgresql://u@[::1]:5432/kiosk", False),
    ],
)
def test_attack_05_what_leaves_this_computer_is_protected(
    address: str, is_far: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("PGHOST", "PGHOSTADDR", "PGSERVICE"):
        monkeypatch.delenv(name, raising=False)
    url = make_url(address)
    safe = {"sslmode": "verify-full", "channel_binding": "require"} if is_far else {}
    assert transport.protection(url) == safe
    assert transport.weakness(url) == ""


def test_attack_05_a_host_of_the_environment_is_protected_too(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in (("PGHOST", "db.example"), ("PGHOSTADDR", "192.0.2.7"), ("PGSERVICE", "clinic")):
        with monkeypatch.context() as patched:
            patched.setenv(name, value)
            assert transport.is_far(make_url("postgresql://u@/kiosk")), name


@pytest.mark.parametrize(
    ("query", "added", "says"),
    [
        ("sslmode=require", {"channel_binding": "require"}, "pass itself off"),
        ("sslmode=verify-ca", {"channel_binding": "require"}, "pass itself off"),
        ("sslmode=prefer", {}, "read everything"),
        ("sslmode=disable", {}, "read everything"),
        ("sslmode=verify-full", {"channel_binding": "require"}, ""),
        ("channel_binding=prefer", {"sslmode": "verify-full"}, ""),
        # Who shows a certificate is not asked for a password.
        ("sslcert=mine.crt", {"sslmode": "verify-full"}, ""),
    ],
)
def test_attack_05_less_is_said_by_name_and_told(query: str, added: dict[str, str], says: str) -> None:
    url = make_url(f"postgresql://u@db.example/kiosk?{query}")
    assert transport.protection(url) == added
    said = transport.weakness(url)
    assert says in said
    assert bool(said) == bool(says)


def test_s28_a_server_with_the_certificate_of_another_one_is_refused(secured: Secured) -> None:
    secured.show(OTHER)
    try:
        assert f'"{OTHER}" does not match host name "{HOST}"' in refused(secured.url())
    finally:
        secured.show(HOST)


def test_s28_a_server_that_asks_for_no_password_is_refused(secured: Secured) -> None:
    # It lets everybody in, so it need not be the one that knows the password.
    secured.cluster.hba("hostssl all all all trust\n")
    secured.cluster.restart()
    try:
        assert "channel binding" in refused(secured.url())
    finally:
        secured.cluster.hba(LOCKED)
        secured.cluster.restart()


def test_s28_the_server_lets_nobody_in_without_encryption(secured: Secured) -> None:
    said = refused(secured.url(sslmode="disable", channel_binding="disable"))
    assert "no encryption" in said


def test_s28_a_server_that_does_not_encrypt_is_refused(secured: Secured, postgres: Cluster) -> None:
    assert "does not support SSL" in refused(secured.url(port=postgres.port))


def test_s28_a_wrong_password_is_refused(secured: Secured) -> None:
    assert "password authentication failed" in refused(secured.url(password="not " + PASSWORD))


def test_s28_a_missing_password_is_refused(secured: Secured, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PGPASSFILE", str(secured.folder / "none"))
    said = refused(secured.url(password=""))
    assert "no password supplied" in said
    # What to do about it, for a computer that is new.
    assert "kiosk enrol" in said


def test_s28_a_missing_file_of_authorities_is_refused(secured: Secured) -> None:
    missing = str(secured.folder / "missing.crt")
    assert missing in refused(secured.url(sslrootcert=missing))


def test_s28_an_encrypted_way_that_is_cut_off_is_no_refusal(secured: Secured) -> None:
    with (
        Proxy(secured.cluster.host, secured.cluster.port) as proxy,
        opened(secured.url(port=proxy.port)) as database,
    ):
        with database.read() as connection:
            assert connection.execute(text("SELECT 1")).scalar() == 1
        proxy.cut()
        for _ in range(2):
            # The connection that was there, and a new one.
            with pytest.raises(StoreUnavailable), database.read() as connection:
                connection.execute(text("SELECT 1"))
        proxy.restore()
        with database.read() as connection:
            assert connection.execute(text("SELECT 1")).scalar() == 1


def test_s28_a_server_that_does_not_answer_is_given_up(secured: Secured) -> None:
    with (
        Proxy(secured.cluster.host, secured.cluster.port) as proxy,
        opened(secured.url(port=proxy.port, connect_timeout="2")) as database,
    ):
        proxy.stall()
        with pytest.raises(StoreUnavailable), database.read() as connection:
            connection.execute(text("SELECT 1"))


def test_s28_who_listens_may_have_a_blank_in_the_password(secured: Secured) -> None:
    with opened(secured.url(account=SPACED, password=SPACED_PASSWORD)) as database:
        with database.read() as connection:
            assert connection.execute(text("SELECT 1")).scalar() == 1
        feed = database.feed()
        try:
            assert feed.changes()
        finally:
            feed.close()


def test_the_lines_that_readme_gives_let_in_whom_it_names_and_nobody_else(secured: Secured) -> None:
    """A record is made, a kiosk's login added and used, and a standby let in; each by the lines as they stand there."""
    cluster = secured.cluster
    found = [line.strip() for line in README.read_text(encoding="utf-8").splitlines()]
    lines = "\n".join(line for line in found if line.startswith("host") and line.endswith("scram-sha-256"))
    assert len(lines.splitlines()) == 3
    # The tests' computer is that of the administrator, and of the standby.
    lines = re.sub(r"192\.0\.2\.[78]/32", "all", lines) + "\n"
    cluster.hba("hostssl all all all trust\n")
    cluster.reload()
    try:
        with psycopg.connect(cluster.url(sslmode="require"), autocommit=True) as connection:
            for role in ("ALTER ROLE postgres", "CREATE ROLE standby LOGIN REPLICATION"):
                connection.execute(f"{role} PASSWORD '{SPACED_PASSWORD}'")
        cluster.hba(lines)
        cluster.reload()
        admin = make_url(secured.url(account="postgres", password=SPACED_PASSWORD)).set(database="kiosk")
        made = accounts.create(admin)
        owner = admin.set(username=accounts.OWNER, password=made.owner_password)
        with opened(owner.render_as_string(hide_password=False)) as record:
            record.upgrade()
        makes = owner if made.owner_makes_logins else admin
        lobby = admin.set(username="lobby_east", password=accounts.add(makes, "lobby_east", Role.LOBBY))
        with opened(lobby.render_as_string(hide_password=False)) as record:
            assert record.revision() == newest_revision()
        way: dict[str, Any] = {
            "host": HOST,
            "port": cluster.port,
            "password": SPACED_PASSWORD,
            "sslmode": "require",
        }
        psycopg.connect(**way, user="standby", dbname="kiosk", replication="true", autocommit=True).close()
        # The owner has no business in the other database; nobody comes in unencrypted, nor by the server's socket.
        for other in (
            {"user": accounts.OWNER, "password": made.owner_password, "dbname": "postgres"},
            {"user": "postgres", "dbname": "kiosk", "sslmode": "disable"},
            {"user": "postgres", "dbname": "kiosk", "host": str(cluster.folder), "sslmode": "disable"},
        ):
            with pytest.raises(psycopg.OperationalError, match=r"no pg_hba\.conf entry"):
                psycopg.connect(**{**way, **other})
    finally:
        cluster.hba(LOCKED)
        cluster.reload()
