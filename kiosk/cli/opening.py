"""One of the three windows is opened as the command line says; a lobby under somebody's eyes."""

from __future__ import annotations

import sys
from collections.abc import Mapping

from kiosk import settings
from kiosk.cli import input_end, process, supervisor
from kiosk.cli.heart import Heart


def open_window(word: str, options: Mapping[str, str]) -> int:
    """Open the window of ``word``, until it ends; the exit code. Nothing of Qt is loaded before that is needed."""
    if word != "lobby":
        input_end.end_with_input()
        from kiosk.cli import windows

        code = _asks_for_record(word, options)
        return windows.WORDS[word](**options) if code is None else code
    heart = _watched(options)
    from kiosk.cli import windows

    if heart is not None and heart.closed:
        return windows.away(heart, **options)
    code = _asks_for_record(word, options, heart)
    return windows.lobby(**options, heart=heart) if code is None else code


def _asks_for_record(word: str, options: Mapping[str, str], heart: Heart | None = None) -> int | None:
    """A computer that is nobody's yet asks at its screen until it knows its record; else the code that it ends with."""
    if not settings.is_new(options.get("database", "")):
        return None
    from kiosk.cli import newcomer, windows

    geometry = options.get("geometry", "")
    return newcomer.ask(word, windows.rectangle(geometry) if geometry else None, heart)


def _watched(options: Mapping[str, str]) -> Heart | None:
    """That of a lobby which is started again, whatever ends it; None for one to try out, and where that cannot be."""
    if options.get("closable") or not supervisor.can_watch():
        input_end.end_with_input()
        return None
    read = sys.stdin.fileno() if input_end.asked_for() else -1
    return supervisor.Supervisor(process.own_faults("lobby"), read).watch()
