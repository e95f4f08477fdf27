"""What became of a batch that was taken in from outside."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class TakenIn:
    """What became of a batch. ``refused`` holds (id, code).

    Codes are ``unknown_patient``, ``mrn_taken``, ``another_person`` for a patient whom the source calls as it called
    somebody else, ``other_patient`` for a booking that is somebody else's, and ``not_active`` for an insurance that is
    none yet, or never was.
    """

    added: int = 0
    changed: int = 0
    same: int = 0
    refused: tuple[tuple[str, str], ...] = ()
