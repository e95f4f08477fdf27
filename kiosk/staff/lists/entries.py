"""What kiosks brought that only a person can settle: reading it, and saying that it has been dealt with."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from kiosk.domain.desk import EntryKind
from kiosk.domain.feed import Change, Topic
from kiosk.domain.permissions import Permission
from kiosk.domain.visit.visit import DeskEntry
from kiosk.qt import theme
from kiosk.qt.widgets.table import Cell, Column
from kiosk.staff.entries import entry_text, entry_words
from kiosk.staff.lists.parts import Facts, RowAction, StaffList
from kiosk.staff.model import StaffModel
from kiosk.staff.sources import ENTRIES

translate = QCoreApplication.translate
KEY = "entries"


def made(facts: Facts) -> StaffList[DeskEntry]:
    """The list, what came first on top."""
    model = facts.model
    reading = RowAction[DeskEntry](
        "read_entry",
        translate("Staff", "Read what a &kiosk brought"),
        "",
        lambda entry, window: show_entry(model, entry, window),
        nothing=translate("Staff", "Choose something that a kiosk brought first."),
        when=lambda entry: entry.kind != EntryKind.MORE,
    )
    return StaffList(
        key=KEY,
        title=translate("Staff", "From kiosks"),
        empty=translate("Staff", "Kiosks have brought nothing that a person has to settle."),
        columns=_columns(facts),
        rows=lambda: model.snapshot.of(ENTRIES),
        key_of=lambda entry: entry.id,
        badge=lambda: len(model.snapshot.of(ENTRIES)),
        calls=True,
        visit_of=lambda entry: entry.visit_id or "",
        words=_words,
        actions=(reading,),
        source=ENTRIES,
    )


def show_entry(model: StaffModel, entry: DeskEntry, window: QWidget) -> None:
    """All that a kiosk brought, and the button that says it has been dealt with."""
    box = QMessageBox(window)
    box.setPalette(theme.palette())
    box.setWindowTitle(translate("Staff", "From {kiosk}").format(kiosk=entry.kiosk))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(entry.family or translate("Staff", "No name"))
    box.setInformativeText(entry_words(entry))
    if entry.detail.get("answers"):
        box.setDetailedText(entry_text(entry))
    box.addButton(QMessageBox.StandardButton.Close)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    if model.actor.may(Permission.WORK_DESK):
        settled = box.addButton(translate("Staff", "&Settled"), QMessageBox.ButtonRole.AcceptRole)
        entry_id = entry.id
        settled.clicked.connect(lambda: settle(model, entry_id))
    box.open()


def settle(model: StaffModel, entry_id: str) -> None:
    """Say that what a kiosk brought has been dealt with."""

    def told(first: bool) -> None:
        settled = translate("Staff", "Settled, and off the list.")
        model.said.emit(settled if first else translate("Staff", "Somebody else had settled it before."))

    model.act(
        lambda services, who: services.desk.settle(entry_id, who),
        frozenset({Change(Topic.DESK)}),
        told,
        translate("Staff", "settle what a kiosk brought"),
    )


def _words(entry: DeskEntry) -> str:
    return translate("Staff", "Brought by {kiosk}. Enter shows all of it.").format(kiosk=entry.kiosk)


def _columns(facts: Facts) -> list[Column[DeskEntry]]:
    def cell(text: str) -> Cell:
        return Cell(text, ground="unseen")

    return [
        Column(
            translate("Staff", "Time"),
            lambda entry: cell(facts.time(entry.device_time)),
            whole=facts.longest_time,
        ),
        Column(translate("Staff", "Kiosk"), lambda entry: cell(entry.kiosk), 80, 1),
        Column(translate("Staff", "Patient"), lambda entry: replace(cell(entry.family), strong=True), 90),
        Column(translate("Staff", "Born"), lambda entry: cell(facts.day(entry.birth_date)), 94, 2),
        Column(translate("Staff", "What to settle"), lambda entry: cell(entry_words(entry)), 160),
    ]
