"""What became of a batch that was taken in from outside."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class TakenIn:
    """What became of a batch. ``refused`` holds (id, code).

    Codes are ``unknown_patient``, ``mrn_taken``, ``another_person`` for a patient whom the source calls as it called
    somebody else, ``other_patient`` for a booking that is somebody else's, ``not_booked`` for what is no booking and
    was none, and ``not_active`` for an insurance that is none yet, or never was. ``older`` are those that their source
    has outdated.
    """

    added: int = 0
    changed: int = 0
    same: int = 0
    refused: tuple[tuple[str, str], ...] = ()
    older: int = 0

    def __add__(self, other: TakenIn) -> TakenIn:
        return TakenIn(
            self.added + other.added,
            self.changed + other.changed,
            self.same + other.same,
            self.refused + other.refused,
            self.older + other.older,
        )
