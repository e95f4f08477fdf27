"""What was left behind, giving it back and throwing it away."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from kiosk.domain.actor import Actor
from kiosk.domain.feed import Change, Topic
from kiosk.domain.lost_property import LostItem
from kiosk.qt.widgets.table import Cell, Column
from kiosk.staff.lists.parts import Facts, RowAction, StaffList
from kiosk.staff.model import StaffModel
from kiosk.staff.services import StaffServices
from kiosk.staff.sources import Source

translate = QCoreApplication.translate
KEY = "lost_property"
LOST_PROPERTY: Source[LostItem] = Source(
    Topic.LOST_PROPERTY, lambda services, who: services.lost_property.kept(who)
)


def made(facts: Facts) -> StaffList[LostItem]:
    """The list, what was found first on top."""
    model = facts.model
    nothing = translate("Staff", "Choose something that was found first.")
    return StaffList(
        key=KEY,
        title=translate("Staff", "Lost property"),
        empty=translate("Staff", "Nobody has left anything behind."),
        columns=[
            Column(translate("Staff", "Time"), lambda item: Cell(facts.time(item.at))),
            Column(translate("Staff", "What"), lambda item: Cell(item.what, strong=True), 120),
            Column(translate("Staff", "Where"), lambda item: Cell(item.place), 80, 1),
        ],
        rows=lambda: model.snapshot.of(LOST_PROPERTY),
        key_of=lambda item: item.id,
        badge=lambda: len(model.snapshot.of(LOST_PROPERTY)),
        words=lambda item: translate("Staff", "{what}, found at {place}.").format(
            what=item.what, place=item.place
        ),
        actions=(
            RowAction(
                "give_back", translate("Staff", "&Give back"), "Ctrl+Shift+F11",
                lambda item, _window: _settle(
                    model, item, lambda services, who: services.lost_property.give_back(item.id, who),
                    translate("Staff", "{what} is with whom it belongs to."),
                ),
                nothing=nothing,
            ),
            RowAction(
                "throw_away", translate("Staff", "&Throw away"), "Ctrl+Shift+F12",
                lambda item, _window: _settle(
                    model, item, lambda services, who: services.lost_property.throw_away(item.id, who),
                    translate("Staff", "{what} is thrown away."),
                ),
                nothing=nothing,
            ),
        ),
        source=LOST_PROPERTY,
    )  # fmt: skip


def _settle(
    model: StaffModel, item: LostItem, work: Callable[[StaffServices, Actor], bool], text: str
) -> None:
    def told(first: bool) -> None:
        late = translate("Staff", "{what} is not here any more.")
        model.said.emit((text if first else late).format(what=item.what))

    model.act(
        work,
        frozenset({Change(Topic.LOST_PROPERTY)}),
        told,
        translate("Staff", "settle what was left behind"),
    )
