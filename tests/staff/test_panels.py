"""What a visit is shown with: nothing that it may have of any kind of item is forgotten."""

from kiosk.domain.visit.checklist import ItemKind
from kiosk.staff.kinds import ROOMS


def test_every_kind_of_item_says_what_staff_see_of_it() -> None:
    """`ROOMS` is a table that the type checker does not know to be whole."""
    assert set(ROOMS) == set(ItemKind), "a line of staff/kinds.py"
