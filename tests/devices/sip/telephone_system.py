"""A telephone system on the loopback: it registers a line with a digest of its own reckoning, and has sipp ring it."""

from __future__ import annotations

import hashlib
import re
import socket
import subprocess
import threading
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

USER, PASSWORD, REALM = "204", "four plain words here", "clinic.example"
# Each call rings until it is let go: see `let_go`.
SCENARIO = """<?xml version="1.0" encoding="UTF-8"?>
<scenario name="rings and gives up">
  <send retrans="500"><![CDATA[
INVITE sip:[service]@[remote_ip]:[remote_port] SIP/2.0
Via: SIP/2.0/[transport] [local_ip]:[local_port];branch=[branch];rport
From: [field0];tag=[pid]SIPp[call_number]
To: <sip:[service]@[remote_ip]>
Call-ID: [call_id]
CSeq: 1 INVITE
Contact: <sip:sipp@[local_ip]:[local_port]>
Max-Forwards: 70
[field1]
Content-Length: 0

]]></send>
  <recv response="100" optional="true"/>
  <recv response="180"/>
  <recv request="INFO"/>
  <send retrans="500"><![CDATA[
CANCEL sip:[service]@[remote_ip]:[remote_port] SIP/2.0
Via: SIP/2.0/[transport] [local_ip]:[local_port];branch=[branch-4];rport
From: [field0];tag=[pid]SIPp[call_number]
To: <sip:[service]@[remote_ip]>
Call-ID: [call_id]
CSeq: 1 CANCEL
Max-Forwards: 70
[field2];[field3]
Content-Length: 0

]]></send>
  <recv response="200"/>
  <recv response="487"/>
  <send><![CDATA[
ACK sip:[service]@[remote_ip]:[remote_port] SIP/2.0
Via: SIP/2.0/[transport] [local_ip]:[local_port];branch=[branch-7];rport
From: [field0];tag=[pid]SIPp[call_number]
To: <sip:[service]@[remote_ip]>[peer_tag_param]
Call-ID: [call_id]
CSeq: 1 ACK
Max-Forwards: 70
Content-Length: 0

]]></send>
</scenario>
"""


@dataclass(frozen=True)
class SippCaller:
    """Who sipp calls as: its From, one header more, and the reason's protocol and cause of taking the call back."""

    whose: str
    header: str = "Subject: none"
    reason: tuple[str, str] = ("Reason: Q.850", "cause=16")


def digest(algorithm: str, parts: dict[str, str], password: str = PASSWORD) -> str:
    """RFC 7616, 3.4.1, as a telephone system reckons it."""
    make = {"MD5": hashlib.md5, "SHA-256": hashlib.sha256}[algorithm]

    def of(text: str) -> str:
        return make(text.encode()).hexdigest()

    first = of(f"{parts['username']}:{REALM}:{password}")
    second = of(f"REGISTER:{parts['uri']}")
    return of(f"{first}:{parts['nonce']}:{parts['nc']}:{parts['cnonce']}:{parts['qop']}:{second}")


def header(message: str, name: str) -> str:
    """The first such header; empty where there is none."""
    found = re.search(rf"(?im)^{name}:[ \t]*(.*?)\r?$", message)
    return found[1] if found else ""


@dataclass
class TelephoneSystem:
    """Listens from the moment it is made; `close` ends it.

    Attributes:
        contacts: where the line says that it is reached, the last registration last.
        drops: how many of the messages that come next are lost on the way.
        granted: for how many seconds it registers.
    """

    algorithms: tuple[str, ...] = ("MD5",)
    granted: int = 60
    drops: int = 0
    contacts: list[str] = field(default_factory=list)
    ended: list[str] = field(default_factory=list)
    used: list[str] = field(default_factory=list)
    seen: list[str] = field(default_factory=list)
    port: int = 0

    def __post_init__(self) -> None:
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._socket.bind(("127.0.0.1", 0))
        self.port = self._socket.getsockname()[1]
        self.news = threading.Condition()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Listen no more."""
        self._socket.sendto(b"end", self._socket.getsockname())
        self._thread.join(5)
        self._socket.close()

    @property
    def at(self) -> tuple[str, int]:
        """Where the line is reached now."""
        found = re.search(r"@([\d.]+):(\d+)", self.contacts[-1])
        assert found is not None
        return found[1], int(found[2])

    def wait(self, registrations: int = 1, seconds: float = 20) -> None:
        """Until the line was registered so many times."""
        with self.news:
            assert self.news.wait_for(lambda: len(self.contacts) >= registrations, seconds), self.seen

    def _run(self) -> None:
        while True:
            content, source = self._socket.recvfrom(65_536)
            if content == b"end":
                return
            if self.drops > 0:
                self.drops -= 1
                continue
            answer = self.answer(content.decode())
            if answer:
                self._socket.sendto(answer.encode(), source)

    def answer(self, message: str) -> str:
        """What it says to a REGISTER; empty for what is none."""
        if not message.startswith("REGISTER"):
            return ""
        with self.news:
            self.seen.append(message)
            said = header(message, "Authorization")
            parts = dict(re.findall(r'(\w+)="?([^",]*)"?', said))
            algorithm = re.search(r"algorithm=([\w-]+)", said)
            good = algorithm is not None and parts["response"] == digest(algorithm[1], parts)
            if not good:
                asks = "\r\n".join(
                    f'WWW-Authenticate: Digest realm="{REALM}", nonce="n{len(self.seen)}", '
                    f'algorithm={name}, qop="auth"'
                    for name in self.algorithms
                )
                self.news.notify_all()
                return reply(message, "401 Unauthorized", asks)
            assert algorithm is not None
            contact = header(message, "Contact")
            self.used.append(algorithm[1])
            (self.ended if "expires=0" in contact else self.contacts).append(contact)
            self.news.notify_all()
            granted = contact.replace("expires=300", f"expires={self.granted}")
            return reply(message, "200 OK", f"Contact: <sip:204@192.0.2.7>;expires=9\r\nContact: {granted}")


def reply(message: str, says: str, more: str = "") -> str:
    """A response to a request."""
    kept = "\r\n".join(
        f"{name}: {header(message, name)}" for name in ("Via", "From", "To", "Call-ID", "CSeq")
    )
    return f"SIP/2.0 {says}\r\n{kept}\r\n{more}\r\nContent-Length: 0\r\n\r\n".replace("\r\n\r\nC", "\r\nC")


def free_port() -> int:
    """A port of UDP that nobody has."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


def let_go(port: int, number: int) -> None:
    """Tell the sipp at a port that whoever calls gives up the call of this number, the first of which is 1."""
    lines = [
        "INFO sip:sipp@127.0.0.1 SIP/2.0",
        f"Via: SIP/2.0/UDP 127.0.0.1:9;branch=z9hG4bKlet{number}",
        "From: <sip:test@127.0.0.1>;tag=test",
        "To: <sip:sipp@127.0.0.1>",
        f"Call-ID: ring-{number}@clinic.example",
        "CSeq: 1 INFO",
        "Content-Length: 0",
    ]
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as to:
        to.sendto("\r\n".join([*lines, "", ""]).encode(), ("127.0.0.1", port))


class Sipp:
    """Rings at an address, one call after the other, each until it is let go by its number, the first of which is 1."""

    def __init__(self, folder: Path, at: tuple[str, int], callers: Sequence[SippCaller]) -> None:
        self._port = port = free_port()
        scenario, lines, self._errors = (
            folder / f"{name}-{port}" for name in ("rings.xml", "callers.csv", "errors.log")
        )
        scenario.write_text(SCENARIO, encoding="utf-8")
        each = [";".join((it.whose, it.header, *it.reason)) for it in callers]
        lines.write_text("\n".join(["SEQUENTIAL", *each, ""]), encoding="utf-8")
        self.process = subprocess.Popen(
            ["sipp", f"{at[0]}:{at[1]}", "-sf", str(scenario), "-inf", str(lines), "-s", USER, "-i", "127.0.0.1",
             "-p", str(port), "-cid_str", "ring-%u@clinic.example", "-m", str(len(each)), "-l", "1", "-r", "10",
             "-nostdin", "-trace_err", "-error_file", str(self._errors)],
            cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip

    def let_go(self, number: int) -> None:
        """Whoever calls gives up."""
        let_go(self._port, number)

    @property
    def wrong(self) -> str:
        """What was wrong, once it has ended; else empty."""
        if not self.process.poll():
            return ""
        return self._errors.read_text(errors="replace") if self._errors.exists() else "sipp has failed"

    def close(self) -> None:
        """It rings no more."""
        self.process.kill()
        self.process.wait()
