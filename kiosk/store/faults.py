"""Faults of a program on this computer: a small file beside its data, which can be read when nothing else works.

It holds types, places, counts and times, so it is not encrypted; `kiosk status` reads it, and a kiosk's courier takes
it to the record.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path
from typing import Any

from kiosk import log
from kiosk.domain.faults import Fault, kind_of, place_of
from kiosk.store import durable

# Kinds of faults that are kept, the latest.
MOST = 20
_NAME = "faults-{}.json"


class FaultFile:
    """The faults of one program. Any thread may call; nothing here raises: there is nobody left to tell."""

    def __init__(self, folder: Path, program: str, clock: Callable[[], datetime]) -> None:
        """The file is ``faults-PROGRAM.json`` in ``folder``, made with the first fault."""
        self._path = folder / _NAME.format(program)
        self._program = program
        self._clock = clock
        self._lock = threading.Lock()

    def note(self, error: BaseException) -> None:
        """Keep ``error``'s type and place, and tell the operator's log."""
        kind, place = kind_of(error), place_of(error)
        log.get(__name__).error("fault", program=self._program, exc_type=kind, place=place)
        try:
            with self._lock:
                self._write(kind, place)
        except Exception as failed:
            log.get(__name__).error("fault_not_kept", exc_type=type(failed).__name__)

    def known(self) -> tuple[Fault, ...]:
        """What is kept, the latest first."""
        return _read(self._path)

    def _write(self, kind: str, place: str) -> None:
        before = list(self.known())
        same = next((fault for fault in before if (fault.kind, fault.place) == (kind, place)), None)
        count = same.count + 1 if same else 1
        others = [fault for fault in before if fault is not same]
        kept = [Fault(self._program, kind, place, count, self._clock()), *others][:MOST]
        durable.make_folder(self._path.parent)
        durable.replace_file(self._path, json.dumps(dump(kept), indent=1).encode())


def faults_in(folder: Path) -> tuple[Fault, ...]:
    """The faults of every program that keeps them in ``folder``, the latest first."""
    found = [fault for path in sorted(folder.glob(_NAME.format("*"))) for fault in _read(path)]
    return tuple(sorted(found, key=lambda fault: fault.last, reverse=True))


def dump(faults: Iterable[Fault]) -> list[dict[str, Any]]:
    """Faults as JSON values."""
    return [vars(fault) | {"last": fault.last.isoformat()} for fault in faults]


def load(values: Any) -> tuple[Fault, ...]:
    """What `dump` made ``values`` of. Raises ValueError, TypeError or LookupError for anything else."""
    found = []
    for value in values:
        last = datetime.fromisoformat(value["last"])
        if last.utcoffset() is None:
            raise ValueError("a time without a zone")
        program, kind, place = (str(value[name]) for name in ("program", "kind", "place"))
        found.append(Fault(program, kind, place, int(value["count"]), last))
    return tuple(found)


def _read(path: Path) -> tuple[Fault, ...]:
    try:
        return load(json.loads(path.read_text(encoding="utf-8")))
    except FileNotFoundError:
        return ()
    except (OSError, ValueError, TypeError, LookupError) as error:
        # Begun anew: what cannot be read is of no use to anybody.
        log.get(__name__).warning("faults_not_read", file=path.name, exc_type=type(error).__name__)
        return ()
