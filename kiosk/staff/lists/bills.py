"""What patients have asked about their bills: taking a question, giving it back, and answering it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kiosk.domain.actor import Actor
from kiosk.domain.money.questions import BillQuestion, BillState
from kiosk.domain.permissions import Permission
from kiosk.qt.widgets.table import Cell, Column
from kiosk.staff.actions import Menu
from kiosk.staff.dialogues.answering_bill import AnswerBillDialogue
from kiosk.staff.dialogues.money_parts import ABOUT_MONEY
from kiosk.staff.lists.parts import Facts, RowAction, StaffList
from kiosk.staff.money_words import bill_topic_words
from kiosk.staff.services import StaffServices
from kiosk.staff.sources import BILLS
from kiosk.staff.words import age_words

translate = QCoreApplication.translate
KEY = "bills"


def made(facts: Facts) -> StaffList[BillQuestion]:
    """The list, what was asked first on top."""
    model = facts.model
    nothing = translate("Staff", "Choose a question about a bill first.")

    def mine(question: BillQuestion) -> bool:
        return question.state is BillState.TAKEN and question.owner_id == model.actor.account_id

    def take(question: BillQuestion, _window: QWidget) -> None:
        key, version = question.id, question.version
        _act(
            facts,
            lambda services, who: services.bills.take(key, version, who),
            translate("Staff", "You have taken the question of {who}.").replace(
                "{who}", question.patient_name
            ),
        )

    def give_back(question: BillQuestion, _window: QWidget) -> None:
        key, version = question.id, question.version
        _act(
            facts,
            lambda services, who: services.bills.give_back(key, version, who),
            translate("Staff", "Given back: the question of {who}.").replace("{who}", question.patient_name),
        )

    def action(
        name: str,
        text: str,
        key: str,
        does: Callable[[BillQuestion, QWidget], None],
        when: Callable[[BillQuestion], bool],
    ) -> RowAction[BillQuestion]:
        needs = Permission.TAKE_MONEY
        return RowAction(name, text, key, does, nothing=nothing, when=when, menu=Menu.MONEY, needs=needs)

    return StaffList(
        key=KEY,
        title=translate("Staff", "Bills"),
        empty=translate("Staff", "Nobody has a question about a bill."),
        columns=_columns(facts),
        rows=lambda: model.snapshot.of(BILLS),
        key_of=lambda question: question.id,
        badge=lambda: len([it for it in model.snapshot.of(BILLS) if it.state is BillState.OPEN]),
        calls=True,
        words=lambda question: _words(facts, question),
        actions=(
            action(
                "take_bill",
                translate("Staff", "&Take the question"),
                "Ctrl+Shift+Y",
                take,
                lambda question: not mine(question),
            ),
            action(
                "answer_bill",
                translate("Staff", "&Answer the question..."),
                "Shift+F3",
                lambda question, window: AnswerBillDialogue(model, window, question).open(),
                lambda question: True,
            ),
            action(
                "give_back_bill",
                translate("Staff", "Give the question &back"),
                "Ctrl+Shift+G",
                give_back,
                mine,
            ),
        ),
        source=BILLS,
    )


def _act(facts: Facts, work: Callable[[StaffServices, Actor], bool], said: str) -> None:
    model = facts.model

    def told(done: bool) -> None:
        quicker = translate("Staff", "Somebody else was quicker: the list has been read again.")
        model.said.emit(said if done else quicker)

    model.act(work, ABOUT_MONEY, told, translate("Staff", "do something with a question about a bill"))


def _words(facts: Facts, question: BillQuestion) -> str:
    """All of it, for beside the list."""
    lines = [
        question.patient_name,
        bill_topic_words(question.topic),
        " · ".join(filter(None, (question.about, question.amount))),
        translate("Staff", "Asked at {where}, {when}.").format(
            where=question.made_by, when=facts.when(question.made_at)
        ),
    ]
    if question.owner:
        lines.append(translate("Staff", "{name} sees to it.").format(name=question.owner))
    return "\n".join(filter(None, lines))


def _columns(facts: Facts) -> list[Column[BillQuestion]]:
    model = facts.model

    def asked(question: BillQuestion) -> Cell:
        age = age_words(model.clock() - question.made_at)
        return Cell(f"{facts.when(question.made_at)} · {age}", strong=question.state is BillState.OPEN)

    def whole() -> tuple[Cell, ...]:
        # How long one has waited is never cut: the oldest stand on top.
        return tuple(map(asked, model.snapshot.of(BILLS)[:3]))

    return [
        Column(translate("Staff", "Asked"), asked, 110, whole=whole),
        Column(translate("Staff", "Who"), lambda it: Cell(it.patient_name, strong=True), 110),
        Column(translate("Staff", "Question"), lambda it: Cell(bill_topic_words(it.topic)), 110),
        Column(
            translate("Staff", "About"),
            lambda it: Cell(" · ".join(filter(None, (it.about, it.amount)))),
            120,
            2,
        ),
        Column(translate("Staff", "Who has it"), lambda it: Cell(it.owner), 80, 1),
    ]
