"""What somebody takes along from one check-in to the next, while they stay at the kiosk: what they said of themselves.

Nothing of the patient who has just been checked in is in it that could be shown to anybody.
"""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.domain.identity import Factor, IdentityClaim, factor_key
from kiosk.domain.items.representative import RepresentativeTold
from kiosk.domain.names import fold


@dataclass(frozen=True)
class Carried:
    """Who checked somebody in, and by what that patient was found; the last two only to be compared."""

    who: RepresentativeTold
    family: str
    answer: tuple[Factor, str]

    @classmethod
    def of(cls, who: RepresentativeTold, claim: IdentityClaim) -> Carried:
        """What is taken along by ``who`` from the check-in of ``claim``."""
        return cls(who, *_compared(claim))

    def offered(self, claim: IdentityClaim | None) -> RepresentativeTold | None:
        """Who it may be that checks in ``claim``, who has been found by now.

        Somebody else may have stepped up to the screen: it is told only where the next patient has the family name or
        the second answer of the one before.
        """
        if claim is None:
            return None
        family, answer = _compared(claim)
        return self.who if family == self.family or answer == self.answer else None


def _compared(claim: IdentityClaim) -> tuple[str, tuple[Factor, str]]:
    return fold(claim.family_name), (claim.factor, factor_key(claim.factor, claim.answer))
