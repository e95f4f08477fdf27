"""What rings, who it may be and what is open for them, above the lists; and call-backs that are late."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from kiosk.domain.permissions import Permission
from kiosk.domain.telephone.calls import Direction, PhoneCall
from kiosk.domain.telephone.lifecycle import PhoneState
from kiosk.domain.telephone.telling import PossibleCaller, may_be_told
from kiosk.qt.widgets.text import Line, TextLabel
from kiosk.qt.widgets.wrapping import Wrapping
from kiosk.services.desk.phone_calls import RingEnd
from kiosk.staff.actions import ActionButton, Actions, Deed, Menu
from kiosk.staff.dialogues.calling_out import CallOutDialogue
from kiosk.staff.dialogues.identifying import IdentifyDialogue
from kiosk.staff.dialogues.noting import NoteCallDialogue, RingDialogue
from kiosk.staff.flags import ROOMY, has_few_lines, has_lines
from kiosk.staff.person import chosen_person, number_of
from kiosk.staff.phone_words import about_words, caller_words, noted_number_words, telling_words
from kiosk.staff.shelf import Shelf
from kiosk.staff.telephone import Telephone, whom
from kiosk.staff.words import age_words, ticket_words, time_words, visit_words

translate = QCoreApplication.translate
# Of those who share a number, and of what is owed to them, so many are told; the others are counted.
SHOWN = 12
# So many lines of it are seen at once, in a window of few lines fewer; the rest is scrolled to.
MOST_LINES, FEW_LINES = 6, 2
RINGING = ("answer_call", "call_back_later", "missed_call", "voicemail_call", "wrong_number")
TALKING = ("identify_caller", "close_call")


def phone_deeds(telephone: Telephone, shelf: Shelf, window: QWidget) -> Iterator[Deed]:
    """What is done with the telephone beside the rows of its lists."""
    model = telephone.model

    def rings() -> bool:
        return bool(telephone.rings())

    def can_call_back() -> bool:
        return any(
            about.number.number or about.patient_id for about in (it.said for it in telephone.rings()[:1])
        )

    def why_no_call_back() -> str:
        if rings():
            return translate("Staff", "The line says no number: nobody could call back. Note it as missed.")
        return translate("Staff", "Nothing rings.")

    def ringing(name: str, text: str, key: str, does: Callable[[PhoneCall], None]) -> Deed:
        def with_ring() -> None:
            found = telephone.rings()
            if found:
                does(found[0])

        return Deed(
            name,
            text,
            key,
            with_ring,
            Menu.PHONE,
            rings,
            lambda: translate("Staff", "Nothing rings."),
            Permission.WORK_PHONE,
        )

    def identify() -> None:
        call = next(iter(telephone.mine()), None)
        if call is None:
            return
        callers = telephone.callers(call) or ()
        person = chosen_person(model, shelf)
        if person is not None and person.id not in {it.patient_id for it in callers if it.is_patient}:
            # Somebody who calls from elsewhere: they are chosen in a list, or by the search.
            callers = (*callers, PossibleCaller(person.id, person.name, True))
        if not callers:
            text = translate("Staff", "Choose the patient first: in a list, or by the search (Ctrl+F).")
            model.said.emit(text)
            return
        IdentifyDialogue(telephone, window, call, callers).open()

    def call_out() -> None:
        person = chosen_person(model, shelf)
        CallOutDialogue(telephone, window, person, number_of(person, model, shelf)).open()

    def note() -> None:
        NoteCallDialogue(model, window, chosen_person(model, shelf)).open()

    def always() -> bool:
        return True

    yield Deed(
        "note_call",
        translate("Staff", "&Note a call..."),
        "Ctrl+K",
        note,
        Menu.PHONE,
        always,
        lambda: "",
        Permission.WORK_PHONE,
    )
    yield Deed(
        "call_patient",
        translate("Staff", "Call somebod&y..."),
        "Ctrl+Shift+N",
        call_out,
        Menu.PHONE,
        always,
        lambda: "",
        Permission.WORK_PHONE,
    )
    yield Deed(
        "ring",
        translate("Staff", "The telephone &rings..."),
        "Ctrl+Shift+I",
        lambda: RingDialogue(telephone, window).open(),
        Menu.PHONE,
        always,
        lambda: "",
        Permission.WORK_PHONE,
    )
    yield ringing("answer_call", translate("Staff", "Ans&wer"), "Ctrl+Y", telephone.answer)
    yield replace(
        ringing(
            "call_back_later",
            translate("Staff", "&Missed, call back"),
            "Ctrl+M",
            lambda call: telephone.end_ring(call, RingEnd.MISSED, call_back=True),
        ),
        when=can_call_back,
        why_not=why_no_call_back,
    )
    yield ringing(
        "missed_call",
        translate("Staff", "M&issed"),
        "Ctrl+Shift+M",
        lambda call: telephone.end_ring(call, RingEnd.MISSED),
    )
    yield ringing(
        "voicemail_call",
        translate("Staff", "&Voicemail"),
        "",
        lambda call: telephone.end_ring(call, RingEnd.VOICEMAIL),
    )
    yield ringing(
        "wrong_number",
        translate("Staff", "Wrong num&ber"),
        "",
        lambda call: telephone.end_ring(call, RingEnd.WRONG_NUMBER),
    )
    yield Deed(
        "identify_caller",
        translate("Staff", "I&dentify the caller..."),
        "Ctrl+D",
        identify,
        Menu.PHONE,
        lambda: bool(telephone.mine()),
        lambda: translate("Staff", "Answer a call first."),
        Permission.WORK_PHONE,
    )


class PhoneBar(QFrame):
    """The call that rings, or that goes on here; it goes when something has come of it.

    Attributes:
        head: the number, and since when.
        told: who it may be, what is open for them, and what may be told.
    """

    def __init__(self, telephone: Telephone, acts: Actions) -> None:
        super().__init__()
        self.setObjectName("ring")
        self._telephone = telephone
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(4)
        self.head, self.told = Line(), TextLabel()
        self.head.setObjectName("ringing")
        self.head.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.head)
        # However many share a number, and whatever they are called: the lists stay in sight.
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(self.told)
        column.addWidget(self._area)
        below = QWidget()
        row = Wrapping(below, 8)
        self.buttons: dict[str, ActionButton] = {}
        for name in (*RINGING, *TALKING):
            made = ActionButton(acts[name], "primary" if name in ("answer_call", "identify_caller") else name)
            self.buttons[name] = made
            row.addWidget(made)
        column.addWidget(below)
        telephone.changed.connect(self.retell)
        self.hide()

    @property
    def is_roomy(self) -> bool:
        """Whether the window has many lines."""
        return has_lines(self.told, ROOMY)

    def retell(self) -> None:
        """The clock has gone on, or there is another call."""
        telephone = self._telephone
        call = telephone.current()
        self.setVisible(call is not None)
        if call is None:
            return
        rings = call.state is PhoneState.RINGING
        shown = RINGING if rings else TALKING
        for name, button in self.buttons.items():
            # What has no room here stands in the menu.
            button.setVisible(name in (shown if self.is_roomy else shown[:2]))
        self.head.setText(self._head(call, rings=rings))
        self.told.setText("\n".join(self._lines(call, rings=rings)))
        self.setAccessibleName(self.head.text())
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As high as what is said, as far as there is room."""
        line = self.told.fontMetrics().lineSpacing()
        wanted = self.told.heightForWidth(max(1, self._area.viewport().width()))
        lines = MOST_LINES if self.is_roomy else FEW_LINES
        if has_few_lines(self.told):
            lines = 1
        self._area.setFixedHeight(min(wanted, lines * line + 2))

    def _head(self, call: PhoneCall, *, rings: bool) -> str:
        age = age_words(self._telephone.model.clock() - call.at)
        text = translate("Staff", "On the telephone: {number}")
        if rings:
            text = translate("Staff", "Rings: {number}")
        if call.lifted:
            text = translate("Staff", "Answered at a telephone: {number}")
        more = len(self._telephone.rings()) - 1 if rings else 0
        parts = [
            text.replace("{number}", noted_number_words(call)),
            call.line,
            translate("Staff", "for {age}").format(age=age),
            translate("Staff", "and {count} more").format(count=more) if more > 0 else "",
        ]
        return " · ".join(filter(None, parts))

    def _lines(self, call: PhoneCall, *, rings: bool) -> Iterator[str]:
        telephone = self._telephone
        if call.lifted:
            yield translate(
                "Staff", "Nobody has said yet who speaks with them. Was it you? Then press Ctrl+Y."
            )
        known = telephone.identified(call)
        if known is not None:
            yield translate("Staff", "{who}: {what}.").format(
                who=caller_words(known.caller), what=telling_words(known.telling)
            )
        elif not rings:
            yield (
                translate("Staff", "Nothing may be told yet: identify whoever answers first.")
                if call.direction is Direction.OUTGOING
                else translate("Staff", "Nothing may be told yet: identify the caller first.")
            )
        callers = telephone.callers(call)
        if callers is None:
            yield translate("Staff", "Looking whose number it is...")
            return
        if not callers:
            yield (
                translate("Staff", "Nobody on file has this number.")
                if call.said.number.number
                else translate("Staff", "The line says no number.")
            )
        for caller in callers[:SHOWN]:
            yield " · ".join(filter(None, self._facts(caller)))
        if (more := len(callers) - SHOWN) > 0:
            yield translate("Staff", "and {count} more").format(count=more)
        for item in telephone.owed_to(call, {caller.patient_id for caller in callers})[:SHOWN]:
            text = translate("Staff", "To be called back by {time}: {who}, {about}")
            yield text.format(
                time=time_words(item.promised_by, telephone.model.settings),
                who=whom(item),
                about=about_words(item.said),
            )

    def _facts(self, caller: PossibleCaller) -> Iterator[str]:
        """Who it may be, and how their day stands."""
        model = self._telephone.model
        yield caller_words(caller)
        if not caller.is_patient:
            yield translate("Staff", "once identified: {what}").format(
                what=telling_words(may_be_told(caller))
            )
        if caller.messages:
            yield translate("Staff", "open messages: {count}").format(count=caller.messages)
        if not caller.of_day:
            yield translate("Staff", "neither here nor expected today")
            return
        arrival = next((row for row in model.snapshot.arrivals if row.mrn == caller.mrn), None)
        if arrival is not None:
            yield f"{arrival.ticket} {ticket_words(arrival)}"
        for row in model.snapshot.expected:
            if row.appointment.patient_id == caller.patient_id:
                time = time_words(row.appointment.start, model.settings)
                parts = (
                    time,
                    row.appointment.practitioner,
                    visit_words(row.visit_status, row.appointment.status),
                )
                yield " ".join(filter(None, parts))


class LateBar(QFrame):
    """Call-backs that are late, and that nobody has taken.

    Attributes:
        text: what it says.
    """

    def __init__(self, telephone: Telephone, take: QAction) -> None:
        super().__init__()
        self.setObjectName("late")
        self._telephone = telephone
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        self.text = TextLabel("", "strong")
        row.addWidget(self.text, 1)
        row.addWidget(ActionButton(take, "take_late"))
        self.hide()

    def retell(self) -> None:
        """The clock has gone on, or there are others."""
        late = self._telephone.late()
        self.setVisible(bool(late))
        if not late:
            return
        first, model = late[0], self._telephone.model
        text = translate("Staff", "Promised and late: call back {who}, by {time} · {age} late")
        told = text.format(
            who=whom(first),
            time=time_words(first.promised_by, model.settings),
            age=age_words(model.clock() - first.promised_by),
        )
        if more := len(late) - 1:
            told += " · " + translate("Staff", "and {count} more").format(count=more)
        self.text.setText(told)
        self.setAccessibleName(told)


class PhoneBars(QWidget):
    """Both, the call above what is late.

    Attributes:
        call, late: the bars.
    """

    def __init__(self, telephone: Telephone, acts: Actions) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.call, self.late = PhoneBar(telephone, acts), LateBar(telephone, acts["take_call_back"])
        column.addWidget(self.call)
        column.addWidget(self.late)

    def retell(self) -> None:
        """The clock has gone on, or there are others."""
        self.call.retell()
        self.late.retell()
        if self.call.isVisible() and not self.call.is_roomy:
            # Who is on the telephone now goes first.
            self.late.hide()
