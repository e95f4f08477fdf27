"""What is announced as late, until it is over or staff say so."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kiosk.domain.delays import Delay, DelayWay, standing
from kiosk.domain.permissions import Permission
from kiosk.qt.staff_language import staff_language
from kiosk.qt.widgets.table import Cell, Column
from kiosk.staff.actions import Menu
from kiosk.staff.delay_words import subject_words, why_words
from kiosk.staff.dialogues.delaying import ABOUT_DELAYS
from kiosk.staff.lists.parts import Facts, RowAction, StaffList
from kiosk.staff.model import StaffModel
from kiosk.staff.sources import DELAYS

translate = QCoreApplication.translate
KEY = "delays"


def made(facts: Facts) -> StaffList[Delay]:
    """The list, the first announced on top."""
    model = facts.model

    def what(delay: Delay) -> str:
        return subject_words(delay, model.settings.places, staff_language().code)

    def how_long(delay: Delay) -> str:
        if delay.minutes:
            return translate("Staff", "{count} min late").format(count=delay.minutes)
        return translate("Staff", "nobody before {time}").format(time=facts.when(delay.until))

    def rows() -> tuple[Delay, ...]:
        return standing(model.snapshot.of(DELAYS), model.clock())

    return StaffList(
        key=KEY,
        title=translate("Staff", "Delays"),
        empty=translate("Staff", "Nothing is announced as late. Shift+F11 announces a delay."),
        columns=[
            Column(translate("Staff", "What"), lambda one: Cell(what(one)), 110),
            Column(translate("Staff", "How long"), lambda one: Cell(how_long(one)), 110),
            Column(translate("Staff", "Why"), lambda one: Cell(why_words(one.reason)), 110, 1),
            Column(translate("Staff", "Note"), lambda one: Cell(one.note), 100, 2),
            Column(translate("Staff", "Announced"), lambda one: Cell(facts.when(one.entered_at)), 80, 3),
            Column(translate("Staff", "By"), lambda one: Cell(one.entered_by), 80, 4),
            Column(translate("Staff", "Until"), lambda one: Cell(facts.when(one.until)), 80, 1),
        ],
        rows=rows,
        key_of=lambda one: one.id,
        badge=lambda: len(rows()),
        words=lambda one: "\n\n".join(
            filter(None, (what(one), how_long(one), why_words(one.reason), one.note))
        ),
        actions=(
            RowAction(
                "end_delay",
                translate("Staff", "The delay is o&ver"),
                "Shift+F12",
                lambda delay, _window: _end(model, delay, what(delay)),
                nothing=translate("Staff", "Choose a delay first."),
                menu=Menu.QUEUE,
                needs=Permission.WORK_QUEUE,
            ),
        ),
        source=DELAYS,
    )


def _end(model: StaffModel, delay: Delay, words: str) -> None:
    key, said = delay.id, translate("Staff", "Over: {what} is late no more.").replace("{what}", words)

    def told(way: DelayWay | None) -> None:
        if way is None:
            model.said.emit(translate("Staff", "Somebody else was quicker: the list has been read again."))
            return
        model.delayed(way, words)
        model.said.emit(said)

    model.act(
        lambda services, who: services.delays.end(key, who),
        ABOUT_DELAYS,
        told,
        translate("Staff", "end a delay"),
    )
