"""Several programs of ours, started together and ended together."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QTimer

from kiosk import paths
from kiosk.cli.input_end import ENDS_WITH_INPUT

_LOOK_MILLISECONDS = 200
_PATIENCE_SECONDS = 8.0


class Programs:
    """Started by words of `kiosk`. Each ends with this process, however that comes about: its input is a pipe of ours,
    which the system closes."""

    def __init__(self, one_has_ended: Callable[[], None]) -> None:
        self._running: list[subprocess.Popen[bytes]] = []
        self._timer = QTimer(interval=_LOOK_MILLISECONDS)
        self._timer.timeout.connect(lambda: one_has_ended() if self._ended() else None)
        self._timer.start()

    def start(self, words: Sequence[str], environment: Mapping[str, str]) -> None:
        """Start one. In a session of its own where there are such: the terminal's Ctrl+C is for us to hear."""
        self._running.append(
            subprocess.Popen(
                [*paths.this_program(), *words],
                env={**environment, ENDS_WITH_INPUT: "1"},
                stdin=subprocess.PIPE,
                start_new_session=True,
            )
        )

    def _ended(self) -> bool:
        return any(program.poll() is not None for program in self._running)

    def end(self) -> int:
        """End all of them; exit code 1 where one had failed before it was told to end, else 0."""
        self._timer.stop()
        failed = int(any(program.poll() for program in self._running))
        for program in self._running:
            if program.stdin is not None:
                program.stdin.close()
            program.terminate()
        for program in self._running:
            try:
                program.wait(_PATIENCE_SECONDS)
            except subprocess.TimeoutExpired:
                program.kill()
                program.wait()
        return failed
