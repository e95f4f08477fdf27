"""S32 on this very computer: a real Secret Service and systemd's own secret keep keys, where there are such."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.domain.keepers import KeptBy
from tests.store.keyrings import secret_service

_REAL = """\
import sys
from pathlib import Path
from kiosk.domain.keepers import KeptBy
from kiosk.store import keeping
file, to = Path(sys.argv[1]), KeptBy(sys.argv[2])
key = bytes(keeping.make(file, "a"))
kept = keeping.kept_by(file)
for keeper in (KeptBy.FILE, to):
    keeping.move(file, "a", keeper)
    assert keeping.get(file) == key
keeping.remove(file)
print(kept, "as it was")
"""


def on_this_computer(folder: Path, to: KeptBy, environment: dict[str, str]) -> str:
    """What a program says that makes a key on this very computer, with its own keepers, and moves it there and back."""
    done = subprocess.run(
        [sys.executable, "-c", _REAL, folder / "a.key", to],
        env={**environment, "KIOSK_HOME": str(folder), "KIOSK_SETTINGS": str(folder / "none")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_s32_a_real_secret_service_keeps_keys(tmp_path: Path) -> None:
    with secret_service(tmp_path) as environment:
        del environment["KIOSK_KEYS"]
        # Not by the TPM of whoever has one.
        environment["PATH"] = str(tmp_path)
        assert on_this_computer(tmp_path, KeptBy.KEYRING, environment) == "keyring as it was\n"


@pytest.mark.skipif(
    shutil.which("systemd-creds") is None or os.geteuid() != 0,
    reason="systemd's own secret is for systemd-creds and root alone",
)
def test_s32_systemds_own_secret_keeps_keys(tmp_path: Path) -> None:
    tried = subprocess.run(
        ["systemd-creds", "encrypt", "--with-key=host", "--name=a", "-", "-"],
        input=b"a",
        capture_output=True,
        check=False,
    )
    if tried.returncode != 0:
        pytest.skip(f"systemd-creds seals nothing here: {tried.stderr.decode().strip()}")
    said = on_this_computer(tmp_path, KeptBy.HOST, {**os.environ, "KIOSK_KEYS": "host"})
    assert said == "host as it was\n"
