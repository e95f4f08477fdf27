"""The program's first line: a window's word is obeyed at once, every other is read by `kiosk.cli.main`.

A screen does not wait for what reads a command line, and a telephone that rings does not either. Here are read the
plain forms of the three words that open a window, as a service file writes them, and of the word of a hook; what is
anything else, a slip or a call for help, is read there.
"""

from __future__ import annotations

import re
import sys

WINDOWS = {
    "lobby": ("database", "geometry", "name", "closable"),
    "staff": ("database", "geometry", "name"),
    "board": ("database", "geometry"),
}
# Of these there is nothing to say but that they are there.
FLAGS = frozenset({"closable"})
GEOMETRY = re.compile(r"\d+x\d+(\+\d+\+\d+)?", re.ASCII)


def plain(words: list[str]) -> tuple[str, dict[str, str]] | None:
    """The window's word and its options, written ``--name VALUE`` or ``--name=VALUE``; None where there is more."""
    if not words or words[0] not in WINDOWS:
        return None
    options: dict[str, str] = {}
    rest = iter(words[1:])
    for word in rest:
        name, separator, value = word.partition("=")
        name = name.removeprefix("--") if name.startswith("--") else ""
        if name in FLAGS:
            value = "" if separator else "yes"
        elif not separator:
            value = next(rest, "")
        if name not in WINDOWS[words[0]] or name in options or not value or value.startswith("-"):
            return None
        options[name] = value
    if not GEOMETRY.fullmatch(options.get("geometry", "1x1")):
        return None
    return words[0], options


def rings(words: list[str]) -> tuple[str, str] | None:
    """The number and the line that a telephone system's hook says; None where there is more, or another word."""
    if not words or words[0] != "ring":
        return None
    said: list[str] = []
    line: str | None = None
    rest = iter(words[1:])
    for word in rest:
        if word == "--line" or word.startswith("--line="):
            given = word.partition("=")[2] if "=" in word else next(rest, None)
            if line is not None or given is None:
                return None
            line = given
        elif word.startswith("--"):
            return None
        else:
            said.append(word)
    # What a telephone system says of a number may be several words.
    return " ".join(said), line or ""


def run() -> None:
    """Entry point. What is wrong is said in a sentence, without a traceback."""
    from kiosk.cli import process

    process.harden()
    if getattr(sys, "frozen", False):
        # A program without Python is started again for each process of its own, with words that are not ours.
        from multiprocessing import freeze_support

        freeze_support()
    ring = rings(sys.argv[1:])
    if ring is not None:
        # The telephone rings now: nothing is loaded that is not needed to say so.
        from kiosk.cli.hook import tell

        sys.exit(tell(*ring))
    found = plain(sys.argv[1:])
    if found is None:
        from kiosk.cli.main import run as read

        read()
        return
    from kiosk import log
    from kiosk.cli.opening import open_window

    word, options = found
    log.begin(word)
    faults = process.own_faults(word)
    process.keep_faults(faults)
    try:
        code = open_window(word, options)
    except Exception as error:
        from kiosk.cli.saying import is_fault, sentence

        if is_fault(error):
            faults.note(error)
        log.get(__name__).error("command_failed", exc_type=type(error).__name__)
        sys.exit(f"kiosk: {sentence(error)}")
    sys.exit(code)
