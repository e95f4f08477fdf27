"""Who a caller is: the name, the birth date and one thing more are right, before anything is told.

Of whoever is here or expected today what is on file stands there, and what the caller says right is ticked. Of anybody
else what the caller says is typed and compared, and nothing of the record is shown.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFormLayout, QWidget

from kiosk.domain.dates import DateProblem
from kiosk.domain.telephone.calls import PhoneCall
from kiosk.domain.telephone.telling import (
    MORE,
    CallerCheck,
    Claimed,
    OnFile,
    PossibleCaller,
    Telling,
    is_identified,
)
from kiosk.qt.widgets.choice import DropDown, Tick
from kiosk.qt.widgets.sheet import label, line, typed
from kiosk.qt.widgets.text import TextLabel
from kiosk.services.desk.opening import GlassShut
from kiosk.staff.dialogues.parts import BirthDate, date_problem_words
from kiosk.staff.dialogues.phone_parts import PhoneDialogue
from kiosk.staff.phone_words import caller_words, check_words, telling_words
from kiosk.staff.telephone import ABOUT_PHONE, Telephone
from kiosk.staff.words import date_words

translate = QCoreApplication.translate


class IdentifyDialogue(PhoneDialogue):
    """One of those whose number it may be.

    Attributes:
        caller: who it is said to be.
        ticks: what is on file, each to be ticked; empty where the record is shut.
        name, born, more: what the caller says, where it is.
    """

    def __init__(
        self, telephone: Telephone, window: QWidget, call: PhoneCall, callers: tuple[PossibleCaller, ...]
    ) -> None:
        super().__init__(telephone.model, window, translate("Staff", "Identify the caller"))
        self._telephone, self._call, self._callers = telephone, call, callers
        text = translate(
            "Staff", "Nothing may be told yet. Ask for the patient's name, birth date, and one thing more."
        )
        self.within.addWidget(TextLabel(text))
        form = self.fields()
        self.caller = DropDown()
        self.caller.setSizeAdjustPolicy(DropDown.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for caller in callers:
            self.caller.addItem(caller_words(caller), caller.key)
        form.addRow(label(translate("Staff", "&Caller"), self.caller), self.caller)
        self.ticks: dict[CallerCheck, Tick] = {}
        self._ticked = QWidget()
        self._typed = QWidget()
        for part in (self._ticked, self._typed):
            self.within.addWidget(part)
            part.hide()
        self._ticks_form = QFormLayout(self._ticked)
        typing = QFormLayout(self._typed)
        self.name, self.more = line(), line()
        self.born = BirthDate(self.model.settings.date_order)
        typing.addRow(label(translate("Staff", "&Name"), self.name), self.name)
        typing.addRow(label(translate("Staff", "&Birth date"), self.born), self.born)
        asked = translate("Staff", "&Postcode, street or record number")
        typing.addRow(label(asked, self.more), self.more)
        self.within.addStretch(1)
        self.primary.setText(translate("Staff", "&Identified"))
        self.caller.currentIndexChanged.connect(lambda _: self._begin())
        self._begin()
        self.fit()

    @property
    def _chosen(self) -> PossibleCaller:
        return self._callers[max(0, self.caller.currentIndex())]

    def _begin(self) -> None:
        """What to ask of this one."""
        chosen = self._chosen
        self._ticked.hide()
        self._typed.hide()
        self.ticks.clear()
        for field in (self.name, self.more, *self.born.boxes.values()):
            field.clear()
        if chosen.of_day:
            key = chosen.patient_id
            self.load(
                lambda services, who: services.callers.on_file(key, who),
                lambda found: self._show(chosen, found),
            )
        else:
            self._ask_to_type()

    def failed(self, error: Exception) -> None:
        if isinstance(error, GlassShut):
            # They were of the day a moment ago.
            self._ask_to_type()
            return
        super().failed(error)

    def _ask_to_type(self) -> None:
        self._typed.show()
        self.fit()
        self.name.setFocus()

    def _show(self, of: PossibleCaller, found: OnFile) -> None:
        if of != self._chosen:
            return
        while self._ticks_form.rowCount():
            self._ticks_form.removeRow(0)
        on_file = {
            CallerCheck.NAME: found.name,
            CallerCheck.BIRTH_DATE: date_words(found.born, self.model.settings),
            CallerCheck.POSTCODE: found.postcode,
            CallerCheck.STREET: found.street,
            CallerCheck.MRN: found.mrn,
        }
        for check, value in on_file.items():
            if value:
                words = check_words(check)
                tick = Tick(words[0].upper() + words[1:])
                self.ticks[check] = tick
                self._ticks_form.addRow(tick, TextLabel(value))
        self._ticked.show()
        self.fit()
        self.ticks[CallerCheck.NAME].setFocus()

    def do(self) -> None:
        """What they said is right; whether that is enough is asked of the record too."""
        chosen = self._chosen
        if self.ticks:
            self._judge(chosen, frozenset(check for check, tick in self.ticks.items() if tick.isChecked()))
            return
        born = self.born.read(self.model.settings.today(self.model.clock()))
        if isinstance(born, DateProblem):
            self.say(date_problem_words(born), self.born.box_of(born))
            return
        said = Claimed(typed(self.name), born, typed(self.more))
        key = chosen.patient_id
        self.ask(
            lambda services, who: services.callers.compare(key, said, who),
            lambda right: self._judge(chosen, right),
        )

    def _judge(self, chosen: PossibleCaller, right: frozenset[CallerCheck]) -> None:
        if not is_identified(right):
            self.say(self._lacking(right))
            return
        key = self._call.id
        self.ask(
            lambda services, who: services.callers.identify(key, chosen, right, who),
            lambda telling: self._identified(chosen, telling),
            ABOUT_PHONE,
        )

    def _lacking(self, right: frozenset[CallerCheck]) -> str:
        """What is still to be asked; of a record that is shut nobody is told what was wrong."""
        if not self.ticks:
            return translate("Staff", "That is not what is on file. Nothing may be told.")
        lacks = [
            check_words(check) for check in (CallerCheck.NAME, CallerCheck.BIRTH_DATE) if check not in right
        ]
        if not any(check in right for check in MORE):
            lacks.append(translate("Staff", "one thing more"))
        return translate("Staff", "Nothing may be told yet. Still to ask: {what}.").format(
            what=", ".join(lacks)
        )

    def _identified(self, chosen: PossibleCaller, telling: Telling) -> None:
        self._telephone.know(self._call.id, chosen, telling)
        text = translate("Staff", "Identified: {who}; {what}.")
        self.model.said.emit(text.format(who=caller_words(chosen), what=telling_words(telling)))
        self.accept()
