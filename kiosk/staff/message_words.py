"""What is said of messages about patients in the staff window."""

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from kiosk.domain.messages import LONGEST_TEXT, MessageReason, MessageState, StaffMessage, ToWhom

translate = QCoreApplication.translate


def whom_words(to: ToWhom, name: str = "") -> str:
    """Who a message is for; ``name`` is of the one whom it is for alone."""
    match to:
        case ToWhom.ACCOUNT:
            return name or translate("Staff", "one person")
        case ToWhom.FRONT_DESK:
            return translate("Staff", "front desk")
        case ToWhom.CLINICIANS:
            return translate("Staff", "clinicians")
        case ToWhom.MANAGERS:
            return translate("Staff", "managers")
        case ToWhom.EVERYBODY:
            return translate("Staff", "everybody")
        case _ as never:
            assert_never(never)


def standing_words(message: StaffMessage) -> str:
    """Whether somebody has to see to it, and who does; of one's own, how many have read it."""
    match message.state:
        case MessageState.OPEN:
            said = translate("Staff", "open")
        case MessageState.TAKEN:
            said = translate("Staff", "{name} has taken it").format(name=message.owner)
        case MessageState.DONE:
            said = translate("Staff", "done by {name}").format(name=message.owner)
        case MessageState.WITHDRAWN:
            said = translate("Staff", "withdrawn")
        case _ as never:
            assert_never(never)
    if not message.readers:
        return said
    read = translate("Staff", "read by {count} of {all}").format(count=message.read_by, all=message.readers)
    return f"{said} · {read}"


def author_words(message: StaffMessage) -> str:
    """Who wrote it."""
    return translate("Staff", "the patient, at a kiosk") if message.from_patient else message.author


def from_words(message: StaffMessage, when: str) -> str:
    """Who wrote it to whom, and ``when``."""
    return translate("Staff", "{author} to {whom}, {when}").format(
        author=author_words(message), whom=whom_words(message.to, message.to_name), when=when
    )


def hidden_words() -> str:
    """Instead of the words of a message that is for somebody else."""
    return translate("Staff", "Its words show to whom it is for.")


def message_refused_words(reason: MessageReason) -> str:
    """Why it is not written, and what to do."""
    match reason:
        case MessageReason.NOT_SAID:
            return translate("Staff", "Write what they have to know.")
        case MessageReason.TOO_LONG:
            return translate("Staff", "That is too long: say it in {count} letters.").format(
                count=LONGEST_TEXT
            )
        case MessageReason.NOBODY:
            return translate("Staff", "Nobody else works here as that now: choose somebody else.")
        case MessageReason.NOT_FOR_YOU:
            return translate("Staff", "This message is for somebody else.")
        case _ as never:
            assert_never(never)


def is_own(message: StaffMessage, account_id: str) -> bool:
    """Whether somebody sees to it themselves."""
    return message.state is MessageState.TAKEN and message.owner_id == account_id != ""
