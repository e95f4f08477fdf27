"""Bookings of one FHIR file that have one id between them, and are different ones."""

from __future__ import annotations

from typing import Any

from kiosk.interop import fhir_values as values
from kiosk.interop.fhir_files import SourcedResource
from kiosk.services.record.noted import Noted


class Clashes:
    """Which ids of bookings stand in a file for several that nothing tells apart: neither a time nor a version."""

    def __init__(self) -> None:
        self._noted = Noted()
        self._clashing: dict[tuple[str, str], str] = {}

    def note(self, item: SourcedResource, own: str, file: str) -> None:
        """A booking called ``own`` stands in ``file``."""
        said = values.said_of(item.resource)
        told = _about(item.resource)
        # One that is cancelled may say no more than that.
        if own and told and not all(self._noted.first((file, own, said), told)):
            self._clashing.setdefault((file, own), item.where)

    def is_one(self, own: str, file: str) -> bool:
        """Whether nobody can say which of the bookings of a file that are called so is meant."""
        return (file, own) in self._clashing

    def close(self) -> None:
        """The files have been read."""
        self._noted.close()


def _about(resource: dict[str, Any]) -> str:
    """For whom and when a booking is; empty where it does not say when."""
    start = resource.get("start")
    actors = [
        actor for one in values.parts(resource.get("participant")) for actor in values.parts(one.get("actor"))
    ]
    named = (actor.get("reference") or actor.get("identifier") for actor in actors)
    patients = sorted(str(name) for name in named if "Patient" in str(name) or "urn:" in str(name))
    return f"{start} {patients}" if isinstance(start, str) and start else ""
