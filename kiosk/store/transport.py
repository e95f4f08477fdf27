"""How a server is reached: off this computer encrypted, the right one, and with a password that no other sees."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from ipaddress import ip_address

from sqlalchemy.engine import URL

SAFE = "verify-full"
# Ways on which whoever stands between reads along, or can be the server.
_OPEN = ("disable", "allow", "prefer")


def protection(url: URL) -> dict[str, str]:
    """What the driver is told besides the address, so that a password meets the clinic's own server alone.

    An address that names another ``sslmode`` or ``channel_binding`` has decided for itself.
    """
    if not is_far(url):
        return {}
    wanted: dict[str, str] = {}
    if "sslmode" not in url.query:
        wanted["sslmode"] = SAFE
    # Whoever comes with a certificate shows no password that could be bound to the way.
    if "channel_binding" not in url.query and "sslcert" not in url.query and _mode(url) not in _OPEN:
        wanted["channel_binding"] = "require"
    return wanted


def weakness(url: URL) -> str:
    """What the address has given away of the way's safety, as a sentence; empty where the way is safe."""
    mode = _mode(url)
    if not is_far(url) or mode == SAFE:
        return ""
    if mode in _OPEN:
        return f"its address says sslmode={mode}: who is between can read everything, the password too"
    return f"its address says sslmode={mode}: another computer can pass itself off as the server"


def named(url: URL) -> str:
    """The server as it is written on another computer; empty where it is this one, by a name that is none there."""
    if not is_far(url):
        return ""
    hosts = ",".join([*_said(url.host), *_parts(url, "host")])
    port = f":{url.port}" if url.port else ""
    return hosts + port + (f"/{url.database}" if url.database not in (None, "kiosk") else "")


def is_far(url: URL) -> bool:
    """Whether what is said on the way to the server leaves this computer, or might."""
    if "service" in url.query or os.environ.get("PGSERVICE"):
        # A file that says where.
        return True
    hosts = [*_said(url.host), *_parts(url, "host"), *_parts(url, "hostaddr")]
    hosts = hosts or [*_said(os.environ.get("PGHOST")), *_said(os.environ.get("PGHOSTADDR"))]
    return not all(map(_is_near, hosts))


def _mode(url: URL) -> str:
    return next(iter(_parts(url, "sslmode")), SAFE)


def _parts(url: URL, name: str) -> Iterator[str]:
    said = url.query.get(name, ())
    for one in (said,) if isinstance(said, str) else said:
        yield from _said(one)


def _said(hosts: str | None) -> Iterable[str]:
    return hosts.split(",") if hosts else ()


def _is_near(host: str) -> bool:
    """A socket's folder, or this computer by its name or number; a port may stand behind it."""
    if host == "" or host.startswith(("/", "@")):
        return True
    for name in (host, host.rpartition(":")[0]):
        if name.rstrip(".").lower() == "localhost":
            return True
        try:
            if ip_address(name.strip("[]")).is_loopback:
                return True
        except ValueError:
            pass
    return False
