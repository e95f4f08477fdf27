"""A line's messages on real sockets: by UDP and by TCP, from the telephone system and from nobody else."""

import asyncio
import socket
import ssl
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

from kiosk.devices.sip.account import LineAccount, LineStands, LineState, LineTold, SipTransport
from kiosk.devices.sip.agent import MOST_BYTES
from kiosk.devices.sip.carrying import Carrier, read_messages
from tests.devices.sip.telephone_system import PASSWORD, USER, TelephoneSystem

SMALL = b"OPTIONS sip:204@x SIP/2.0\r\nCSeq: 1 OPTIONS\r\n\r\n"
ASKED = b"OPTIONS sip:204@x SIP/2.0\r\nVia: SIP/2.0/UDP 127.0.0.1;rport\r\n\r\n"
STREAMS: dict[str, tuple[bytes, list[bytes]]] = {
    "two": (SMALL + SMALL, [SMALL, SMALL]),
    "kept open": (b"\r\n\r\n" + SMALL + b"\r\n" + SMALL, [SMALL, SMALL]),
    "with a body": (
        b"NOTIFY x SIP/2.0\r\nl : 5\r\n\r\nhello" + SMALL,
        [b"NOTIFY x SIP/2.0\r\nl : 5\r\n\r\nhello", SMALL],
    ),
    "cut off": (b"NOTIFY x SIP/2.0\r\nContent-Length: 50\r\n\r\nhello", []),
    "no length": (SMALL + b"NOTIFY x SIP/2.0\r\nContent-Length: x\r\n\r\n" + SMALL, [SMALL]),
    "less than none": (b"NOTIFY x SIP/2.0\r\nContent-Length: -1\r\n\r\n" + SMALL, []),
    "without an end": (b"x" * 200_000, []),
    "too long": (b"NOTIFY x SIP/2.0\r\nContent-Length: 99999999\r\n\r\n", []),
}


@pytest.mark.parametrize("name", STREAMS)
def test_a_stream_is_read_message_by_message(name: str) -> None:
    content, expected = STREAMS[name]
    found: list[bytes] = []

    async def reads() -> None:
        reader = asyncio.StreamReader(limit=MOST_BYTES)
        reader.feed_data(content)
        reader.feed_eof()
        await asyncio.wait_for(read_messages(reader, found.append), 10)

    asyncio.run(reads())
    assert found == expected


def run(
    account: LineAccount, until: Callable[[list[LineTold], list[int]], bool], port: int = 0
) -> list[LineTold]:
    """A line, until something was told of it."""
    told: list[LineTold] = []
    ports: list[int] = []
    carrier = Carrier(account, told.append, port, ports.append)

    async def runs() -> None:
        task = asyncio.create_task(carrier.run())
        async with asyncio.timeout(20):
            while not until(told, ports):
                await asyncio.sleep(0.01)
        carrier.end()
        await asyncio.wait_for(task, 10)

    asyncio.run(runs())
    return told


def is_registered(told: list[LineTold], _ports: list[int]) -> bool:
    return LineStands(LineState.REGISTERED) in told


def test_by_udp_through_what_is_lost_and_at_the_port_of_before() -> None:
    system = TelephoneSystem(drops=1)
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    told = run(LineAccount("127.0.0.1", USER, PASSWORD, port=system.port), is_registered, port)
    assert told == [LineStands(LineState.STARTING), LineStands(LineState.REGISTERED)]
    assert system.at == ("127.0.0.1", port)
    with system.news:
        assert system.news.wait_for(lambda: bool(system.ended), 10)
    system.close()


def certified(folder: Path) -> tuple[Path, Path]:
    """A certificate of localhost by itself, and its key."""
    key, name = (
        ec.generate_private_key(ec.SECP256R1()),
        x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "x")]),
    )
    since = datetime(2020, 1, 1)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(since)
        .not_valid_after(since + timedelta(days=36_500))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
        .sign(key, SHA256())
    )
    paths = folder / "localhost.pem", folder / "localhost.key"
    paths[0].write_bytes(made.public_bytes(Encoding.PEM))
    paths[1].write_bytes(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    return paths


def over_a_stream(
    system: TelephoneSystem, transport: SipTransport, secure: ssl.SSLContext | None, wanted: LineState
) -> list[LineTold]:
    """What a line tells until it stands as it is wanted to, at a telephone system behind a stream."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        def received(content: bytes) -> None:
            writer.write(system.answer(content.decode()).encode())

        await read_messages(reader, received)
        writer.close()

    async def runs() -> list[LineTold]:
        server = await asyncio.start_server(serve, "127.0.0.1", 0, ssl=secure)
        told: list[LineTold] = []
        at = server.sockets[0].getsockname()[1]
        carrier = Carrier(LineAccount("localhost", USER, PASSWORD, transport, at), told.append)
        task = asyncio.create_task(carrier.run())
        async with asyncio.timeout(30):
            while LineStands(wanted) not in told:
                await asyncio.sleep(0.01)
        carrier.end()
        await asyncio.wait_for(task, 10)
        server.close()
        return told

    return asyncio.run(runs())


def test_by_tcp() -> None:
    system = TelephoneSystem()
    told = over_a_stream(system, SipTransport.TCP, None, LineState.REGISTERED)
    assert told[0] == LineStands(LineState.STARTING)
    assert "SIP/2.0/TCP" in system.seen[0]
    assert system.ended
    system.close()


def test_by_tls_where_the_certificate_is_good_and_not_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    certificate, key = certified(tmp_path)
    secure = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    secure.load_cert_chain(certificate, key)
    system = TelephoneSystem()
    over_a_stream(system, SipTransport.TLS, secure, LineState.SILENT)
    assert system.seen == []
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    over_a_stream(system, SipTransport.TLS, secure, LineState.REGISTERED)
    assert "SIP/2.0/TLS" in system.seen[0]
    system.close()


def test_whoever_is_not_the_telephone_system_is_not_heard() -> None:
    system = TelephoneSystem()
    heard: list[LineTold] = []

    def send_and_look(told: list[LineTold], ports: list[int]) -> bool:
        heard[:] = told
        if not ports or not is_registered(told, ports):
            return False
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as other:
            other.bind(("127.0.0.2", 0))
            other.settimeout(0.2)
            other.sendto(
                ASKED,
                ("127.0.0.1", ports[-1]),
            )
            with pytest.raises(TimeoutError):
                other.recvfrom(1000)
        return True

    run(LineAccount("127.0.0.1", USER, PASSWORD, port=system.port), send_and_look)
    system.close()


def test_a_name_that_nobody_knows_is_silence() -> None:
    def silent(told: list[LineTold], _ports: list[int]) -> bool:
        return LineStands(LineState.SILENT) in told

    run(LineAccount("nobody.invalid", USER, PASSWORD), silent)
    # Nobody listens there.
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        port = closed.getsockname()[1]
    run(LineAccount("127.0.0.1", USER, PASSWORD, SipTransport.TCP, port), silent)
