"""A mail server on the loopback that nobody here wrote, with a certificate of its own, and what it is told to do."""

from __future__ import annotations

import ipaddress
import secrets
import socket
import ssl
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult, LoginPassword
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from kiosk.devices.smtp import MailServer

USER, PASSWORD, SENDER = "front", "secret", "front@clinic.example"


def certified(folder: Path) -> Path:
    """A file with a key and a certificate for the loopback."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, f"mail {secrets.token_hex(4)}")])
    begin = datetime.now(UTC) - timedelta(days=1)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(begin)
        .not_valid_after(begin + timedelta(days=9))
        .add_extension(
            x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), False
        )
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), True)
        .sign(key, hashes.SHA256())
    )
    file = folder / "mail.pem"
    file.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
        + made.public_bytes(serialization.Encoding.PEM)
    )
    return file


class Mailbox:
    """What came.

    Attributes:
        taken: to whom, and what.
        answers: what the server says instead of taking the message, by the address; ``drop`` breaks the line once it
            has the message.
    """

    def __init__(self) -> None:
        self.taken: list[tuple[str, EmailMessage]] = []
        self.answers: dict[str, str] = {}

    async def handle_RCPT(self, server: Any, session: Any, envelope: Any, address: str, options: Any) -> str:
        """What the server says of an address."""
        said = self.answers.get(address, "250 OK")
        if said[0] in "45":
            return said
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:
        """A message has come whole."""
        (address,) = envelope.rcpt_tos
        read = message_from_bytes(envelope.content, policy=default)
        assert isinstance(read, EmailMessage)
        self.taken.append((address, read))
        if self.answers.get(address) == "drop":
            server.transport.abort()
        return "250 OK"


def _free_port() -> int:
    # The controller looks at the port that it was given whether its server is there.
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


class LoopbackServer:
    """A server that is there until it is closed."""

    def __init__(self, folder: Path, *, implicit: bool = False) -> None:
        self.file = certified(folder)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self.file)
        self.box = Mailbox()
        ways: dict[str, Any] = {"ssl_context": context} if implicit else {"tls_context": context}
        self._controller = Controller(
            self.box,
            hostname="127.0.0.1",
            port=_free_port(),
            authenticator=self._may,
            auth_required=not implicit,
            auth_require_tls=not implicit,
            require_starttls=not implicit,
            **ways,
        )
        self._controller.start()
        self.port = self._controller.port
        self._implicit = implicit

    @staticmethod
    def _may(server: Any, session: Any, envelope: Any, mechanism: str, data: Any) -> AuthResult:
        good = isinstance(data, LoginPassword) and (data.login, data.password) == (
            USER.encode(),
            PASSWORD.encode(),
        )
        return AuthResult(success=good, handled=good)

    def named(self, **values: Any) -> MailServer:
        """It, as a computer names it."""
        known: dict[str, Any] = {
            "host": "127.0.0.1", "port": self.port, "sender": SENDER, "called": "Clínica, North", "user": USER,
            "password": PASSWORD, "implicit": self._implicit, "authority": str(self.file),
        }  # fmt: skip
        return MailServer(**known | values)

    def close(self) -> None:
        """Nobody is there any more."""
        self._controller.stop()
