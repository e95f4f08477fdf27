"""What a visit is shown with: nothing that it may have of any kind of item is forgotten."""

from kiosk.domain.checklist import ItemKind
from kiosk.staff.panels.table import OF_KIND


def test_every_kind_of_item_says_what_is_shown_of_it() -> None:
    """`OF_KIND` is a table that the type checker does not know to be whole."""
    assert set(OF_KIND) == set(ItemKind)
