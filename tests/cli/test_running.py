"""A program that is ended by who started it ends without a word, whatever its input is doing."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.cli.input_end import ENDS_WITH_INPUT

READS = "import time; from kiosk.cli.input_end import end_with_input; end_with_input(); time.sleep(0.2); print('reads')"


def test_a_program_ends_in_silence_while_it_listens_to_its_input() -> None:
    program = subprocess.Popen(
        [sys.executable, "-c", READS], env={**os.environ, ENDS_WITH_INPUT: "1"}, stdin=subprocess.PIPE,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert program.stdout is not None
    assert program.stderr is not None
    # Its input stays open to the end: whoever started it has not gone.
    assert program.wait(60) == 0
    assert (program.stdout.read(), program.stderr.read()) == ("reads\n", "")
    for stream in (program.stdin, program.stdout, program.stderr):
        assert stream is not None
        stream.close()


@pytest.mark.long
def test_whoever_reads_only_the_first_lines_reads_no_complaint(tmp_path: Path) -> None:
    environment = {**os.environ, "KIOSK_HOME": str(tmp_path), "KIOSK_SETTINGS": str(tmp_path / "none.toml")}
    subprocess.run(
        [sys.executable, "-m", "kiosk", "clinic", "set", "name", "Ours"], env=environment, check=True
    )
    program = subprocess.Popen(
        [sys.executable, "-m", "kiosk", "clinic", "show"], env=environment, stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )  # fmt: skip
    assert program.stdout is not None
    assert program.stderr is not None
    program.stdout.close()
    said = program.stderr.read()
    program.wait(60)
    program.stderr.close()
    assert said == b""
