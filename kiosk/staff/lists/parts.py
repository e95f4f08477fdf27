"""What a list of the staff window is: a key, a title, rows with keys, and what can be done with one of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Generic, TypeVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kiosk.domain.permissions import Permission
from kiosk.domain.visit.arrived import is_unseen
from kiosk.domain.visit.visit import ArrivalRow, ExpectedRow, SearchHit
from kiosk.qt.widgets.table import Cell, Column
from kiosk.staff.actions import Menu
from kiosk.staff.model import StaffModel
from kiosk.staff.sources import Source
from kiosk.staff.telephone import Telephone
from kiosk.staff.words import clock_words, date_words, special_words, time_words, when_words

translate = QCoreApplication.translate
R = TypeVar("R")


class Facts:
    """What lists are made with: the model, times and days as the clinic writes them, and how an arrival stands out.

    Attributes:
        model: what the window knows and does.
        telephone: what it knows and does of the telephone.
    """

    def __init__(self, model: StaffModel) -> None:
        self.model = model
        self.telephone = Telephone(model)
        self._grounds: dict[str, str] = {}

    def forget(self) -> None:
        """Rows or the time are others now."""
        self._grounds.clear()

    def time(self, moment: datetime | None) -> str:
        """The time of day of a moment (aware); nothing for none."""
        return time_words(moment, self.model.settings) if moment else ""

    def when(self, moment: datetime | None) -> str:
        """The time of day of a moment (aware), or the date of one that is not of today; nothing for none."""
        model = self.model
        return when_words(moment, model.settings.today(model.clock()), model.settings) if moment else ""

    def longest_time(self) -> tuple[Cell]:
        """A time of day that is as long as any. A column shows it whole: without its half of the day it is another."""
        return (Cell(clock_words("22:58", self.model.settings)),)

    def shows_places(self) -> bool:
        """Whether a place says something: in lists of one site every row has the same."""
        return not self.model.site

    def day(self, day: date | None) -> str:
        """A date as the clinic writes it; nothing for none."""
        return date_words(day, self.model.settings) if day else ""

    def ground(self, row: ArrivalRow) -> str:
        """The colour role of an arrival's row; asked for each of its cells, and found once for all lists."""
        found = self._grounds.get(row.visit_id)
        if found is None:
            found = "overdue" if self.model.overdue(row) else "unseen" if is_unseen(row) else ""
            self._grounds[row.visit_id] = found
        return found


def _always(_row: object) -> bool:
    return True


def _nothing() -> str:
    return ""


def _none() -> None:
    return None


@dataclass(frozen=True)
class RowAction(Generic[R]):
    """What can be done with a row of one list: shown as a button beside it, in a menu, and on a key.

    Attributes:
        name: of no other action in the window.
        key: the shortcut, empty for none.
        does: is given the row as it was when the act began, and the window for a dialogue's parent.
        when: whether it can be done with this row.
        otherwise: the row that it is for where none of the list is chosen; None for none.
        nothing: what is said where there is no such row.
        needs: what whoever does it has to be allowed; None for what everybody may who sees the list.
    """

    name: str
    text: str
    key: str
    does: Callable[[R, QWidget], None]
    nothing: str
    when: Callable[[R], bool] = _always
    otherwise: Callable[[], R | None] = _none
    menu: Menu = Menu.PATIENTS
    needs: Permission | None = None


@dataclass(frozen=True)
class StaffList(Generic[R]):
    """One list of the window.

    Attributes:
        key: of no other list; what knows this list knows it by this.
        empty: what it says when there is nothing in it; ``empty_now`` says something else first, as things stand.
        rows: what stands in it, from the top.
        key_of: the key of a row, which stays while the row comes and goes.
        badge: the number beside its name; 0 for none.
        calls: the number is of those who wait for somebody to look at them.
        visit_of: the visit that a row is about, empty where it is about none.
        of_visits: each row is an arrival, with a visit's id for its key.
        words: what there is to say of a row that is about no visit.
        actions: what can be done with a row; Enter and a double click do the first.
        opens: the name of the window's action that they do instead; empty for none.
        source: what is read for it, unless the reader reads it anyhow.
        on_key: it has a key to go there, by its place in the table.
    """

    key: str
    title: str
    empty: str
    columns: Sequence[Column[R]]
    rows: Callable[[], Sequence[R]]
    key_of: Callable[[R], str]
    badge: Callable[[], int] = lambda: 0
    calls: bool = False
    visit_of: Callable[[R], str] = lambda _row: ""
    of_visits: bool = False
    words: Callable[[R], str] = lambda _row: ""
    actions: tuple[RowAction[R], ...] = ()
    opens: str = ""
    source: Source[R] | None = None
    on_key: bool = True
    empty_now: Callable[[], str] = _nothing


P = TypeVar("P", ArrivalRow, ExpectedRow, SearchHit)


def privacy_column(cell: Callable[[P], Cell], rows: Callable[[], Sequence[P]]) -> Column[P]:
    """That a patient is of special privacy, in a word that is never cut; it takes room where somebody is."""
    return Column(
        translate("Staff", "Privacy"),
        cell,
        whole=lambda: (Cell(special_words(True)),),
        when=lambda: any(row.is_special for row in rows()),
    )
