"""What colleagues have written about patients: reading it, taking it, answering, and saying that it is done."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kiosk.domain.actor import Actor
from kiosk.domain.messages import MessageWay, StaffMessage
from kiosk.domain.permissions import Permission
from kiosk.qt.widgets.table import Cell, Column
from kiosk.staff.actions import Menu
from kiosk.staff.dialogues.writing import ABOUT_MESSAGES, MessageDialogue, MessageSubject
from kiosk.staff.lists.parts import Facts, RowAction, StaffList
from kiosk.staff.message_words import author_words, from_words, is_own, standing_words, whom_words
from kiosk.staff.model import StaffModel
from kiosk.staff.services import StaffServices
from kiosk.staff.sources import MESSAGES
from kiosk.staff.words import age_words

translate = QCoreApplication.translate
KEY = "messages"


def made(facts: Facts) -> StaffList[StaffMessage]:
    """The list, what is unread for longest on top."""
    model = facts.model
    nothing = translate("Staff", "Choose a message first.")

    def action(
        name: str,
        text: str,
        key: str,
        does: Callable[[StaffMessage], None],
        when: Callable[[StaffMessage], bool],
    ) -> RowAction[StaffMessage]:
        return RowAction(
            name,
            text,
            key,
            lambda message, _window: does(message),
            nothing=nothing,
            when=when,
            menu=Menu.MESSAGES,
            needs=Permission.MESSAGE,
        )

    def answer(message: StaffMessage, window: QWidget) -> None:
        about = MessageSubject(
            message.patient_id, message.patient_name, message.patient_name, message.visit_id
        )
        MessageDialogue(model, window, about, message).open()

    return StaffList(
        key=KEY,
        title=translate("Staff", "Messages"),
        empty=translate("Staff", "There is no message for you that is unread or open."),
        columns=_columns(facts),
        rows=lambda: model.snapshot.of(MESSAGES),
        key_of=lambda message: message.id,
        badge=lambda: len([one for one in model.snapshot.of(MESSAGES) if one.is_unread]),
        calls=True,
        words=lambda message: _words(facts, message),
        actions=(
            action(
                "read_message",
                translate("Staff", "I have &read it"),
                "Ctrl+Shift+R",
                lambda message: _read(model, message),
                lambda message: message.is_unread,
            ),
            action(
                "take_message",
                translate("Staff", "&Take the message"),
                "Ctrl+Shift+T",
                lambda message: _take(model, message),
                lambda message: not message.is_closed and not is_own(message, model.actor.account_id),
            ),
            action(
                "message_done",
                translate("Staff", "The message is &done"),
                "Ctrl+Shift+F",
                lambda message: _done(model, message),
                lambda message: not message.is_closed,
            ),
            RowAction(
                "answer_message",
                translate("Staff", "&Answer..."),
                "Ctrl+Shift+W",
                answer,
                nothing=nothing,
                menu=Menu.MESSAGES,
                needs=Permission.MESSAGE,
            ),
        ),
        source=MESSAGES,
    )


def _read(model: StaffModel, message: StaffMessage) -> None:
    key, text = message.id, translate("Staff", "Read: the message about {who}.")
    model.act(
        lambda services, who: services.messages.read(key, who),
        ABOUT_MESSAGES,
        lambda _: model.said.emit(text.replace("{who}", message.patient_name)),
        translate("Staff", "read a message"),
    )


def _take(model: StaffModel, message: StaffMessage) -> None:
    key, version = message.id, message.version
    _act(
        model,
        message,
        lambda services, who: services.messages.take(key, version, who),
        translate("Staff", "You have taken the message about {who}."),
        translate("Staff", "take a message"),
    )


def _done(model: StaffModel, message: StaffMessage) -> None:
    key = message.id
    _act(
        model,
        message,
        lambda services, who: services.messages.done(key, who),
        translate("Staff", "Done: the message about {who}."),
        translate("Staff", "say that a message is done"),
    )


def _act(
    model: StaffModel,
    message: StaffMessage,
    work: Callable[[StaffServices, Actor], MessageWay | None],
    said: str,
    what: str,
) -> None:
    """Something with one message that can be taken back."""

    def told(way: MessageWay | None) -> None:
        if way is None:
            model.said.emit(translate("Staff", "Somebody else was quicker: the list has been read again."))
            return
        model.messaged(way, message.patient_name)
        model.said.emit(said.replace("{who}", message.patient_name))

    model.act(work, ABOUT_MESSAGES, told, what)


def _words(facts: Facts, message: StaffMessage) -> str:
    """All of it, for beside the list."""
    return "\n\n".join(
        (
            message.patient_name,
            from_words(message, facts.when(message.written_at)),
            message.text,
            standing_words(message),
        )
    )


def _columns(facts: Facts) -> list[Column[StaffMessage]]:
    model = facts.model

    def cell(message: StaffMessage, text: str) -> Cell:
        late = message.is_late(model.clock(), model.settings.message_minutes)
        ground = "overdue" if late else "unseen" if message.is_unread else ""
        return Cell(text, ground=ground, strong=message.is_unread)

    def written(message: StaffMessage) -> Cell:
        when, age = facts.when(message.written_at), age_words(model.clock() - message.written_at)
        made = cell(message, f"{age} · {when}")
        return Cell(made.text, ground=made.ground, strong=made.strong, urgent=made.ground == "overdue")

    def whole() -> tuple[Cell, ...]:
        # How long one is unread, is never cut: the oldest stand on top.
        return tuple(map(written, model.snapshot.of(MESSAGES)[:3]))

    return [
        Column(translate("Staff", "Written"), written, 110, whole=whole),
        Column(translate("Staff", "About"), lambda one: cell(one, one.patient_name), 110),
        Column(translate("Staff", "Message"), lambda one: cell(one, one.text.replace("\n", " ")), 120),
        Column(translate("Staff", "From"), lambda one: cell(one, author_words(one)), 80, 1),
        Column(translate("Staff", "To"), lambda one: cell(one, whom_words(one.to, one.to_name)), 80, 3),
        Column(translate("Staff", "Who has it"), lambda one: cell(one, one.owner), 80, 2),
    ]
