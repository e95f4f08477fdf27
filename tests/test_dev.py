"""The developer's command: what it starts in its own place leaves nothing behind."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from build_spec import testing
from build_spec.console import StepFailed

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


def passed_in_the_end(folder: Path, *side_by_side: str, **tests: str) -> list[str]:
    """What was unsteady of ``tests``, each the body of one."""
    folder.mkdir()
    (folder / "pytest.ini").write_text("[pytest]\n")
    (folder / "test_some.py").write_text(
        "from pathlib import Path\n"
        + "".join(f"\ndef test_{name}():\n    {body}\n" for name, body in tests.items())
    )
    return testing.passed_in_the_end([sys.executable, "-m", "pytest", "-q"], side_by_side, cwd=folder)


def test_what_fails_once_among_all_is_named_and_what_fails_twice_has_failed(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    once = "seen = Path('{}'); there = seen.exists(); seen.touch(); assert there"
    assert passed_in_the_end(tmp_path / "good", a="pass", b="pass") == []
    unsteady = passed_in_the_end(tmp_path / "once", "-n", "1", a="pass", b=once.format("b"), c="pass")
    assert unsteady == ["test_some.py::test_b"]
    assert "UNSTEADY test_some.py::test_b" in capfd.readouterr().out
    with pytest.raises(StepFailed, match="tests failed"):
        passed_in_the_end(tmp_path / "twice", a="pass", b=once.format("b"), c="assert False")


def test_many_that_fail_are_not_tried_again(tmp_path: Path) -> None:
    once = {
        name: f"seen = Path('{name}'); there = seen.exists(); seen.touch(); assert there" for name in "abcd"
    }
    with pytest.raises(StepFailed, match="tests failed"):
        passed_in_the_end(tmp_path / "many", **once)


def test_tests_that_did_not_come_to_their_end_are_not_tried_again(tmp_path: Path) -> None:
    with pytest.raises(StepFailed, match="exit code"):
        passed_in_the_end(tmp_path / "broken", a="pass\nthis is no program")
