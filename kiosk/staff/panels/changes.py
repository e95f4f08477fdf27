"""What a patient wants changed, by subject, to be accepted, amended or refused whole, with one key each."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QVBoxLayout, QWidget

from kiosk.domain.changes import SubjectRequest, by_subject
from kiosk.domain.items.representative import Represented
from kiosk.domain.permissions import Permission
from kiosk.domain.visit.visit import ChangeRequest, ChangeStatus
from kiosk.qt.widgets.text import TextLabel
from kiosk.qt.widgets.wrapping import Wrapping
from kiosk.staff.panels.parts import Card, button
from kiosk.staff.panels.shown import Shown
from kiosk.staff.words import field_words, relation_words, subject_words, value_words, when_words

translate = QCoreApplication.translate
# Called with the request and whether it is accepted.
Decide = Callable[[SubjectRequest, bool], None]
# Called with the request that is to be put right first.
Amend = Callable[[SubjectRequest], None]


def cards(shown: Shown) -> Iterator[QWidget]:
    """One card, a box for each subject of which a change was wanted in this visit."""
    requests = by_subject(shown.details.changes)
    if not requests:
        return
    card = Card(translate("Staff", "Changes to review"))
    may = shown.actor.may(Permission.DECIDE_CHANGES)
    for request in requests:
        said = _said(request, shown)
        box = ChangeBox(request, shown.decide, shown.amend, shown.step, may=may, said=said)
        if request.is_pending and may:
            shown.decisions[f"change {request.id}"] = box
        card.add(box)
    if may and sum(request.is_pending for request in requests) > 1:
        every = button(
            translate("Staff", "Accept all  Ctrl+Shift+A"),
            shown.accept_all,
            "accept_all",
            translate("Staff", "Accept all changes"),
        )
        every.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        row = Wrapping()
        row.addWidget(every)
        card.add(row)
    yield card


def _said(request: SubjectRequest, shown: Shown) -> str:
    """Who has said it, when, and at which kiosk; empty where no kiosk has told of it."""
    change = request.changes[-1]
    if change.said_at is None:
        return ""
    who = next(iter(shown.details.of(Represented)), None)
    relation = relation_words(who.relationship) if who is not None else ""
    name = who.name if who is not None else ""
    text = translate("Staff", "Said by {who}, {time}, at {kiosk}")
    told = ", ".join(filter(None, (name, relation))) or translate("Staff", "the patient")
    when = when_words(change.said_at, shown.today, shown.settings)
    return text.replace("{time}", when).replace("{kiosk}", change.kiosk).replace("{who}", told)


class ChangeBox(QFrame):
    """One subject: old beside new, and the ways to decide; the arrows go to the next.

    A, M and R decide the one that is marked, from anywhere in the window; only that one shows the keys.
    """

    def __init__(
        self,
        request: SubjectRequest,
        decide: Decide,
        amend: Amend,
        step: Callable[[QWidget, int], None],
        *,
        may: bool,
        said: str = "",
    ) -> None:
        """``may`` where whoever sees it may decide it; else it only says what is wanted. ``said`` is by whom it was."""
        super().__init__()
        self.setObjectName("change")
        self.request = request
        self._decide = decide
        self._amend = amend
        self._step = step
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 4, 6, 4)
        column.setSpacing(4)
        self._buttons: list[tuple[QPushButton, str, str]] = []
        subject = subject_words(request)
        column.addWidget(TextLabel(subject, "strong"))
        column.addLayout(self._values(subject))
        if said:
            column.addWidget(TextLabel(said, "second"))
        if request.is_pending and may:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            column.addLayout(self._ways(subject))
        elif not request.is_pending:
            accepted = request.status is ChangeStatus.ACCEPTED
            word = translate("Staff", "accepted") if accepted else translate("Staff", "refused")
            column.addWidget(TextLabel(f"{word} · {request.changes[0].decided_by}", "second"))
            if taken := _taken(request):
                column.addWidget(TextLabel(taken, "new"))
        self.setAccessibleName(self._spoken(subject))

    def _values(self, subject: str) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(2)
        named = len(self.request.changes) > 1 or field_words(self.request.changes[0].field) != subject
        for column, share in enumerate((3, 4, 5) if named else (0, 1, 1)):
            grid.setColumnStretch(column, share)
        # Where nothing was on file the new has all the room.
        was = any(change.old for change in self.request.changes)
        for number, change in enumerate(self.request.changes):
            if named:
                grid.addWidget(TextLabel(field_words(change.field), "second"), number, 0)
            old, new = _values(change)
            if not was:
                grid.addWidget(TextLabel(new or "—", "new"), number, 1, 1, 2)
                continue
            grid.addWidget(TextLabel(old or "—", "old" if change.old else "second"), number, 1)
            grid.addWidget(TextLabel(new or "—", "new"), number, 2)
        return grid

    def _ways(self, subject: str) -> Wrapping:
        line = Wrapping()
        for word, key, does, name in (
            (translate("Staff", "Accept"), "A", self._deciding(True), "accept"),
            (translate("Staff", "Amend…"), "M", self.amend, "amend"),
            (translate("Staff", "Refuse"), "R", self._deciding(False), "refuse"),
        ):
            made = button(word, does, f"{name}_{self._what()}", f"{word}: {subject}")
            self._buttons.append((made, word, f"{word}  {key}"))
            # The box has the focus, and a key for each.
            made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            line.addWidget(made)
        return line

    def mark(self, marked: bool) -> None:
        """Whether it is this one that the keys decide."""
        for made, plain, with_key in self._buttons:
            made.setText(with_key if marked else plain)
        if self.property("marked") is not marked:
            self.setProperty("marked", marked)
            self.style().unpolish(self)
            self.style().polish(self)

    def decide(self, accept: bool) -> None:
        """Accept or refuse it, whole."""
        self._decide(self.request, accept)

    def amend(self) -> None:
        """Put right what the patient has said before it is accepted."""
        self._amend(self.request)

    def _what(self) -> str:
        """The subject as tests and helpers of the disabled know the buttons: a field's name where it is only one."""
        return self.request.changes[0].field if len(self.request.changes) == 1 else str(self.request.subject)

    def _deciding(self, accept: bool) -> Callable[[], None]:
        return lambda: self._decide(self.request, accept)

    def _spoken(self, subject: str) -> str:
        """The whole of it, for who hears it."""
        text = translate("Staff", "{field}: was {old}, is to be {new}")
        nothing = translate("Staff", "nothing")
        parts = [
            text.replace("{field}", field_words(change.field))
            .replace("{old}", change.old or nothing)
            .replace("{new}", change.new or nothing)
            for change in self.request.changes
        ]
        return f"{subject}. {'; '.join(parts)}"

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and self.request.is_pending:
            match event.key():
                case Qt.Key.Key_Down | Qt.Key.Key_Right:
                    return self._step(self, 1)
                case Qt.Key.Key_Up | Qt.Key.Key_Left:
                    return self._step(self, -1)
                case _:
                    pass
        return super().keyPressEvent(event)


def _taken(request: SubjectRequest) -> str:
    """What was taken in the place of what was said; empty where nothing was."""
    taken = [
        f"{field_words(change.field)}: {value_words(change.field, change.amended) or '—'}"
        for change in request.changes
        if change.amended is not None
    ]
    return translate("Staff", "Taken instead: {values}").format(values="; ".join(taken)) if taken else ""


def _values(change: ChangeRequest) -> tuple[str, str]:
    return value_words(change.field, change.old), value_words(change.field, change.new)
