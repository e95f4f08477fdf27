"""Keepers for the tests: a keyring in memory, a program in the place of systemd-creds, and a real Secret Service."""

import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from subprocess import DEVNULL, PIPE, Popen

import pytest

# As systemd-creds answers: what is sealed opens under its name alone, and with what this "computer" has in its TPM.
_SYSTEMD = """\
#!{python}
import base64, os, sys
words = sys.argv[1:]
with open({told!r}, "a") as stream:
    print(*words, file=stream)
if words[0] == "has-tpm2":
    sys.exit(0 if {tpm} else 1)
said = dict(word[2:].split("=", 1) for word in words[1:] if word.startswith("--"))
given = sys.stdin.buffer.read()
name = said["name"].encode()
chip = open({chip!r}, "rb").read()
stream = bytes(chip[place % len(chip)] for place in range(4096))
mixed = lambda plain: bytes(one ^ other for one, other in zip(plain, stream, strict=False))
if words[0] == "encrypt":
    sys.stdout.write(base64.b64encode(mixed(name + b"|" + given)).decode() + "\\n")
else:
    before, _, plain = mixed(base64.b64decode(given)).partition(b"|")
    if before != name:
        sys.exit("Failed to decrypt: name does not match")
    sys.stdout.buffer.write(plain)
"""


class RingInMemory:
    """A keyring of `keyring`'s kind: passwords by service and name."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}
        self.locked = False

    def get_password(self, service: str, name: str) -> str | None:
        self._see()
        return self.kept.get((service, name))

    def set_password(self, service: str, name: str, password: str) -> None:
        self._see()
        self.kept[service, name] = password

    def delete_password(self, service: str, name: str) -> None:
        self._see()
        del self.kept[service, name]

    def _see(self) -> None:
        if self.locked:
            raise RuntimeError("locked")


class Chip:
    """A computer's systemd-creds and TPM: ``folder`` holds the program, ``told`` what it was asked."""

    def __init__(self, folder: Path, *, tpm: bool = True) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.folder, self.told = folder, folder / "told"
        self._chip = folder / "chip"
        self.told.touch()
        self.change()
        program = folder / "systemd-creds"
        program.write_text(
            _SYSTEMD.format(python=sys.executable, told=str(self.told), tpm=tpm, chip=str(self._chip))
        )
        program.chmod(0o700)

    def change(self) -> None:
        """As if the disk stood in another computer."""
        self._chip.write_bytes(os.urandom(32))


@contextmanager
def secret_service(folder: Path) -> Iterator[dict[str, str]]:
    """A real Secret Service with an open keyring: what a program has to have in its environment to meet it."""
    needed = ("dbus-daemon", "gnome-keyring-daemon")
    if missing := [name for name in needed if shutil.which(name) is None]:
        pytest.skip(f"no Secret Service can be started here: there is no {' and no '.join(missing)}")
    around = dict(os.environ)
    for name in ("HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"):
        around[name] = str(folder / name.lower())
        (folder / name.lower()).mkdir(mode=0o700)
    bus = Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address"],
        env=around, stdout=PIPE, stderr=DEVNULL, text=True,
    )  # fmt: skip
    ring = None
    try:
        assert bus.stdout is not None
        around["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
        ring = Popen(
            ["gnome-keyring-daemon", "--unlock", "--components=secrets", "--foreground"],
            env=around, stdin=PIPE, stdout=PIPE, stderr=DEVNULL,
        )  # fmt: skip
        assert ring.stdin is not None
        assert ring.stdout is not None
        ring.stdin.write(b"a password")
        ring.stdin.close()
        # It says where it listens once it has its name.
        ring.stdout.readline()
        yield around
    finally:
        for program in (ring, bus):
            if program is not None:
                program.terminate()
                program.wait()
                for stream in (program.stdin, program.stdout):
                    if stream is not None:
                        stream.close()
