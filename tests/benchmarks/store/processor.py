"""How long processors have worked, on both sides: what else the machine does changes that less than the clock's."""

import os
import time
from pathlib import Path
from typing import Any

_servers: list[int] = []


def count(cluster: Any) -> None:
    """Count what this server does as well, from now on."""
    _servers.append(cluster._pid())


def worked(*, servers_alone: bool = False) -> float:
    """Milliseconds that processors have worked for this process and for all those of the servers that are counted.

    Of servers nothing is told where the system has no /proc.
    """
    nanoseconds = sum(_of(pid) for server in _servers for pid in (server, *_children(server)))
    nanoseconds += sum(_of_ended(server) for server in _servers)
    own = 0.0 if servers_alone else time.process_time() * 1000
    return own + nanoseconds / 1e6


def _children(pid: int) -> list[int]:
    try:
        return [int(word) for word in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]
    except OSError:
        return []


def _of_ended(pid: int) -> int:
    """What those children have worked that have ended: a connection's end is not the end of its work."""
    try:
        words = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return 0
    return sum(int(words[place]) for place in (13, 14)) * 10**9 // os.sysconf("SC_CLK_TCK")


def _of(pid: int) -> int:
    try:
        return int(Path(f"/proc/{pid}/schedstat").read_text().split()[0])
    except OSError:
        # It has ended meanwhile.
        return 0
