"""Dovecot on the loopback: a mailbox by IMAP that nobody here wrote, with a certificate of its own."""

from __future__ import annotations

import imaplib
import os
import pwd
import shutil
import socket
import ssl
import subprocess
import tempfile
import time
from pathlib import Path
from typing import Any

import pytest

from kiosk.devices.imap import MailboxServer
from tests.devices.mail_server import PASSWORD, USER, certified

DOVECOT = shutil.which("dovecot") or ("/usr/sbin/dovecot" if Path("/usr/sbin/dovecot").exists() else "")
_CONF = """
protocols = imap
listen = 127.0.0.1
base_dir = {folder}/run
state_dir = {folder}/state
log_path = {folder}/log
default_internal_user = {user}
default_login_user = {user}
default_internal_group = {group}
ssl = {ssl}
ssl_cert = <{pem}
ssl_key = <{pem}
ssl_dh =
disable_plaintext_auth = {hidden}
auth_mechanisms = plain login
mail_location = maildir:{folder}/mail/%u
first_valid_uid = 1
passdb {{
  driver = static
  args = password={password}
}}
userdb {{
  driver = static
  args = uid={uid} gid={gid} home={folder}/mail/%u
}}
service anvil {{
  chroot =
}}
service imap-login {{
  chroot =
  inet_listener imap {{
    port = {port}
  }}
  inet_listener imaps {{
    port = {port_tls}
    ssl = yes
  }}
}}
service stats {{
  chroot =
}}
"""


def _free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


class LoopbackMailbox:
    """A mailbox that is there until it is closed."""

    def __init__(self, *, plain: bool = False) -> None:
        if not DOVECOT:
            pytest.skip("Dovecot is not installed: apt-get install dovecot-imapd")
        # Where whoever reads the mail gets to, which need not be who began this.
        self.folder = Path(tempfile.mkdtemp(prefix="imap"))
        self.folder.chmod(0o755)
        mine = os.geteuid() != 0
        whose = pwd.getpwuid(os.geteuid()) if mine else pwd.getpwnam("nobody")
        (self.folder / "mail").mkdir()
        if not mine:
            os.chown(self.folder / "mail", whose.pw_uid, whose.pw_gid)
        self.file = certified(self.folder)
        self.port, self.port_tls = _free_port(), _free_port()
        conf = _CONF.format(
            folder=self.folder,
            user=whose.pw_name,
            group="nogroup" if not mine else _group(whose.pw_gid),
            uid=whose.pw_uid,
            gid=whose.pw_gid,
            pem=self.file,
            ssl="yes" if plain else "required",
            hidden="no" if plain else "yes",
            password=PASSWORD,
            port=self.port,
            port_tls=self.port_tls,
        )
        (self.folder / "dovecot.conf").write_text(conf, encoding="utf-8")
        self._process = subprocess.Popen([DOVECOT, "-F", "-c", str(self.folder / "dovecot.conf")])
        self._wait()

    def _wait(self) -> None:
        until = time.monotonic() + 30
        while time.monotonic() < until:
            try:
                self.line().logout()
                return
            except (OSError, imaplib.IMAP4.error):
                time.sleep(0.1)
        told = (self.folder / "log").read_text(errors="replace") if (self.folder / "log").exists() else ""
        self.close()
        raise AssertionError(f"Dovecot does not answer: {told[-2000:]}")

    def line(self) -> imaplib.IMAP4_SSL:
        context = ssl.create_default_context(cafile=str(self.file))
        line = imaplib.IMAP4_SSL("127.0.0.1", self.port_tls, ssl_context=context, timeout=20)
        line.login(USER, PASSWORD)
        return line

    def named(self, security: str = "tls", **values: str) -> MailboxServer:
        """It, as a computer names it."""
        known = {"user": USER, "password": PASSWORD, "authority": str(self.file)} | values
        port = self.port_tls if security == "tls" else self.port
        return MailboxServer("127.0.0.1", port, security=security, **known)

    def put(self, *messages: bytes) -> None:
        """Messages have come."""
        line = self.line()
        for raw in messages:
            said, _ = line.append("INBOX", "", "", raw.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n"))
            assert said == "OK"
        line.logout()

    def empty(self, *folders: str) -> None:
        """Nothing is in these folders any more."""
        line = self.line()
        for folder in folders:
            said, number = line.select(f'"{folder}"')
            if said == "OK" and number != [b"0"]:
                line.store("1:*", "+FLAGS", r"(\Deleted)")
                line.expunge()
        line.logout()

    def kept(self, folder: str = "INBOX") -> list[tuple[str, str]]:
        """The subject and the marks of each message of a folder; nothing where there is no such folder."""
        line = self.line()
        said, _ = line.select(f'"{folder}"', readonly=True)
        found = []
        if said == "OK":
            _, numbers = line.search(None, "ALL")
            for number in numbers[0].split():
                parts: list[Any] = line.fetch(number.decode(), "(FLAGS BODY.PEEK[HEADER.FIELDS (SUBJECT)])")[
                    1
                ]
                flags, subject = parts[0]
                told = flags.decode().split("FLAGS (", 1)[1].split(")", 1)[0]
                found.append((subject.decode(errors="replace").partition(":")[2].strip(), told))
        line.logout()
        return found

    def close(self) -> None:
        """Nobody is there any more."""
        self._process.terminate()
        self._process.wait(30)
        shutil.rmtree(self.folder, ignore_errors=True)


def _group(gid: int) -> str:
    import grp

    return grp.getgrgid(gid).gr_name
