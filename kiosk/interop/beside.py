"""Work that hands on one thing after the other, done by a second process while this one does something else with them.

The second one has neither the record nor its key. It is some things ahead and no more, and ends with this one, however
that ends. What it finds wrong is raised here, in its turn.
"""

from __future__ import annotations

import os
import pickle
import signal
import sys
from collections.abc import Callable, Generator, Iterator
from contextlib import suppress
from multiprocessing import get_context
from multiprocessing.connection import Connection
from queue import Queue
from threading import Thread
from typing import Any, TypeVar

from kiosk import log
from kiosk.domain.failures import CutOff
from kiosk.interop import garbage

S = TypeVar("S")
T = TypeVar("T")
# What is read ahead and not yet asked for, some megabytes of a file's lines: as much as is written at once, so that
# nobody waits for the reader after that.
MOST_AHEAD = 10
# How long one that was told to end may take for it, before it is ended.
PATIENCE_SECONDS = 5.0
_END = b""


def is_of_use() -> bool:
    """Whether there is a processor for it."""
    if sys.platform == "linux":
        return len(os.sched_getaffinity(0)) > 1
    return (os.cpu_count() or 1) > 1


def beside(work: Callable[[S], Iterator[T]], task: S, begin: Callable[[], None]) -> Generator[T, None, None]:
    """What ``work`` makes of ``task``, in its order; in this process where no other can be started.

    Args:
        work: a function of a module; what it hands on can be pickled.
        begin: what the other process does first, also a function of a module.

    Raises:
        CutOff: somebody, or the system, has ended the other process.
    """
    context = get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=_hand_on, args=(work, task, begin, theirs), daemon=True)
    try:
        process.start()
    except (OSError, ValueError) as error:
        # No memory for one, or nobody may start any here.
        log.get(__name__).warning("no_second_process", exc_type=type(error).__name__)
        ours.close()
        theirs.close()
        yield from work(task)
        return
    # Of the other one alone: else nobody hears that it is gone.
    theirs.close()
    ahead: Queue[bytes | None] = Queue(MOST_AHEAD)
    listening = Thread(target=_listen, args=(ours, ahead), daemon=True)
    listening.start()
    try:
        while (said := ahead.get()) != _END:
            if said is None:
                process.join(PATIENCE_SECONDS)
                raise CutOff(
                    f"the process that reads the files has ended in the middle (exit code {process.exitcode}), as one "
                    "does that somebody ends, or the system where memory is short. Nothing is half done: give the "
                    "command again, and what is there already is not taken in twice"
                )
            # It comes from a process of this program's own, by a pipe that nobody else has.
            found = pickle.loads(said)
            if isinstance(found, _Wrong):
                raise found.error
            yield found
    finally:
        process.terminate()
        process.join(PATIENCE_SECONDS)
        if process.is_alive():
            process.kill()
            process.join()
        _let_go(listening, ahead)
        ours.close()
        process.close()


class _Wrong:
    """What was raised in the other process."""

    def __init__(self, error: Exception) -> None:
        self.error = error


def _listen(ours: Connection, ahead: Queue[bytes | None]) -> None:
    """Take what comes, so that the other process need not wait for this one to be done with what it does."""
    try:
        while said := ours.recv_bytes():
            ahead.put(said)
        ahead.put(_END)
    except (EOFError, OSError):
        ahead.put(None)


def _let_go(listening: Thread, ahead: Queue[bytes | None]) -> None:
    """The listener ends, whatever it still has to put down: nobody sends any more."""
    while listening.is_alive():
        while not ahead.empty():
            ahead.get_nowait()
        listening.join(0.01)


def _hand_on(
    work: Callable[[Any], Iterator[Any]], task: Any, begin: Callable[[], None], to: Connection
) -> None:
    """In the other process."""
    # Ctrl+C in a terminal is said to both: this one goes on until the other ends it.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    begin()
    with garbage.looked_for_less():
        _hand_on_all(work, task, to)


def _hand_on_all(work: Callable[[Any], Iterator[Any]], task: Any, to: Connection) -> None:
    # Where nobody listens any more there is nothing left to do, and nobody to tell.
    with suppress(BrokenPipeError, ConnectionResetError):
        try:
            for found in work(task):
                to.send_bytes(pickle.dumps(found, pickle.HIGHEST_PROTOCOL))
        except (BrokenPipeError, ConnectionResetError):
            raise
        except Exception as error:
            to.send_bytes(_pickled(error))
            return
        to.send_bytes(_END)


def _pickled(error: Exception) -> bytes:
    """An error, to be raised by the other process; by its name alone, where it can go there in no other way."""
    try:
        said = pickle.dumps(_Wrong(error), pickle.HIGHEST_PROTOCOL)
        pickle.loads(said)
    except Exception:
        return pickle.dumps(_Wrong(RuntimeError(type(error).__name__)), pickle.HIGHEST_PROTOCOL)
    return said
