"""The developer's command: what it starts in its own place leaves nothing behind."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
WAITS = "import time; print('there', flush=True); time.sleep(600)"


@pytest.mark.skipif(os.name == "nt", reason="there a program cannot be replaced by another")
def test_a_signal_to_it_is_one_to_what_it_has_become() -> None:
    program = f"from build_spec.console import become; become([{sys.executable!r}, '-c', {WAITS!r}])"
    with subprocess.Popen([sys.executable, "-c", program], cwd=ROOT, stdout=subprocess.PIPE) as started:
        assert started.stdout is not None
        assert started.stdout.readline() == b"there\n"
        started.send_signal(signal.SIGTERM)
        assert started.stdout.read() == b""
        assert started.wait() == -signal.SIGTERM
