"""What makes a screen easier to touch and to look at, for one patient."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Ease:
    """What a patient has asked for of touch and movement.

    Attributes:
        steady: a second press of the same thing soon after the first is none, by finger or by key.
        still: nothing on the screen moves by itself; a page that was pushed stands as soon as it is let go.
        reach: everything that can be touched is in the lower half of a tall screen.
    """

    steady: bool = False
    still: bool = False
    reach: bool = False


USUAL = Ease()
