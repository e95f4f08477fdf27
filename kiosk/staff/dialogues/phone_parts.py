"""What the dialogues of the telephone share: who it is with, what came of it, and times as people type them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QFormLayout, QLineEdit, QWidget

from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.telephone.calls import (
    LONGEST_NAME,
    LONGEST_TEXT,
    About,
    CallEnding,
    CallRefused,
    CallTopic,
    Outcome,
    ending_of,
)
from kiosk.domain.telephone.numbers import DialledNumber, NoNumber, dialled_number
from kiosk.domain.visit.visit import SearchHit
from kiosk.qt import theme
from kiosk.qt.widgets.choice import DropDown
from kiosk.qt.widgets.sheet import label, line, typed
from kiosk.staff.dialogues.parts import Dialogue
from kiosk.staff.failures import failure_words
from kiosk.staff.model import StaffModel
from kiosk.staff.person import person_of
from kiosk.staff.phone_words import outcome_words, refused_words, topic_words

translate = QCoreApplication.translate
# Searching waits until so much is typed.
_LEAST_SOUGHT = 2
_TIME = re.compile(r"(\d{1,2})(?:[:.h](\d{2}))?\s*([ap])?\.?\s*(?:m\.?)?", re.IGNORECASE | re.ASCII)
_DAY = re.compile(r"(\d{4}-\d{2}-\d{2})\s+(.+)", re.ASCII)


def moment_typed(text: str, settings: ClinicSettings, now: datetime) -> datetime | None:
    """A time of today on the clinic's clock, or with a day before it, as a moment (aware); None for none of these.

    ``16:30``, ``4:30 pm`` and ``2026-12-01 9:00`` are such times.
    """
    said = " ".join(text.split())
    day = settings.today(now)
    if (with_day := _DAY.fullmatch(said)) is not None:
        try:
            day = date.fromisoformat(with_day[1])
        except ValueError:
            return None
        said = with_day[2]
    found = _TIME.fullmatch(said)
    if found is None:
        return None
    hour, minute, half = int(found[1]), int(found[2] or 0), (found[3] or "").lower()
    if half:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half == "p" else 0)
    if hour > 23 or minute > 59:
        return None
    local = datetime.combine(day, time(hour, minute), ZoneInfo(settings.zone))
    return local.astimezone(UTC)


def moment_text(moment: datetime, settings: ClinicSettings, now: datetime) -> str:
    """A moment (aware) as `moment_typed` reads it."""
    local = settings.local(moment)
    return f"{local:%H:%M}" if local.date() == settings.today(now) else f"{local:%Y-%m-%d %H:%M}"


class PhoneDialogue(Dialogue):
    """A form about a call, which says its refusals in words."""

    def __init__(self, model: StaffModel, window: QWidget, title: str) -> None:
        super().__init__(model, window, theme.scale_of(QApplication.font()), title)

    def words_of(self, error: Exception) -> str:
        return failure_words(error, self.windowTitle())

    def dialled(self, field: QLineEdit) -> DialledNumber | None:
        """The number that stands in a field, if any; where something else does, that is said, and None comes of it."""
        text = field.text().strip()
        number = dialled_number(text)
        if text and not number.number:
            self.say(self.words_of(NoNumber()), field)
            return None
        return number

    def number_asked(self, patient: PatientChoice, field: QLineEdit) -> DialledNumber | None:
        """As `dialled`; where somebody is typed in ``patient`` who has still to be looked for, that is done instead."""
        if patient.seeks():
            patient.seek()
            return None
        return self.dialled(field)

    def moment(self, field: QLineEdit) -> datetime | None:
        """What stands in a field of a time; where it is none, that is said, and None comes of it."""
        made = moment_typed(field.text(), self.model.settings, self.model.clock())
        if made is None:
            self.say(
                translate(
                    "Staff", "Type a time, such as 16:30, or a day and a time, such as 2026-11-30 9:00."
                ),
                field,
            )
        return made


class PatientChoice:
    """Whose call it is about: nobody known, whoever was chosen in the window, or whoever is found.

    Attributes:
        sought: where a name, a record number or a telephone number is typed.
        chosen: who is meant.
    """

    def __init__(self, dialogue: PhoneDialogue, form: QFormLayout, people: Iterable[tuple[str, str]]) -> None:
        """``people`` are offered, by their ids and the words that tell them from others."""
        self._dialogue = dialogue
        self.sought = line()
        self.sought.setPlaceholderText(translate("Staff", "name or record number, then Enter"))
        self.chosen = DropDown()
        self.chosen.setSizeAdjustPolicy(DropDown.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.chosen.addItem(translate("Staff", "no patient, or none who is known"), "")
        offered = list(people)
        for patient_id, words in offered:
            self.offer(patient_id, words)
        if len(offered) == 1:
            self.choose(offered[0][0])
        form.addRow(label(translate("Staff", "&Find a patient"), self.sought), self.sought)
        form.addRow(label(translate("Staff", "A&bout patient"), self.chosen), self.chosen)

    def offer(self, patient_id: str, words: str) -> None:
        """Somebody who may be meant; each once."""
        if self.chosen.findData(patient_id) < 0:
            self.chosen.addItem(words, patient_id)

    def choose(self, patient_id: str) -> None:
        """It is about them, where they were offered."""
        self.chosen.setCurrentIndex(max(0, self.chosen.findData(patient_id)))

    @property
    def patient_id(self) -> str:
        """Who is meant; empty for nobody who is known."""
        return str(self.chosen.currentData() or "")

    def seeks(self) -> bool:
        """Whether Enter looks for somebody now: what is typed was not looked for yet."""
        is_there = self._dialogue.focusWidget() is self.sought
        return is_there and len(self.sought.text().strip()) >= _LEAST_SOUGHT

    def seek(self) -> None:
        """Look for whoever is typed."""
        text, model = self.sought.text().strip(), self._dialogue.model

        def take(hits: tuple[SearchHit, ...]) -> None:
            if not hits:
                self._dialogue.say(translate("Staff", "Nobody was found."), self.sought)
                return
            for hit in hits:
                person = person_of(hit.patient, model)
                self.offer(person.id, person.words)
            # Of several nobody is taken for who is meant, nor whoever was chosen before.
            self.choose(hits[0].patient.id if len(hits) == 1 else "")
            self.sought.clear()
            self.chosen.setFocus()
            if len(hits) > 1:
                self._dialogue.say(
                    translate("Staff", "{count} were found: choose who is meant.").format(count=len(hits))
                )

        self._dialogue.ask(lambda services, who: services.arrivals.search(text, who), take)


class AboutFields:
    """Who spoke, and what about."""

    def __init__(self, form: QFormLayout, said: About | None = None) -> None:
        self.caller = line(said.caller if said else "", LONGEST_NAME)
        self.topic = DropDown()
        for topic in CallTopic:
            self.topic.addItem(topic_words(topic), topic)
        self.topic.setCurrentIndex(self.topic.findData(said.topic if said else CallTopic.APPOINTMENT))
        self.about = line(said.about if said else "", LONGEST_TEXT)
        form.addRow(label(translate("Staff", "&Who speaks"), self.caller), self.caller)
        form.addRow(label(translate("Staff", "To&pic"), self.topic), self.topic)
        form.addRow(label(translate("Staff", "What &exactly"), self.about), self.about)

    def read(self, number: DialledNumber, patient_id: str) -> About:
        """What stands in them."""
        return About(
            number, patient_id, typed(self.caller), CallTopic(self.topic.currentData()), typed(self.about)
        )


class EndingFields:
    """What came of it, in a word and in words, and by when to call back where that is it."""

    def __init__(
        self, dialogue: PhoneDialogue, form: QFormLayout, promise: Callable[[], datetime] | None
    ) -> None:
        """``promise`` is by when to call back where nothing else is typed (aware); None where it is not asked."""
        self._dialogue = dialogue
        self._among: tuple[Outcome, ...] = ()
        self.outcome = DropDown()
        self.agreed = line(most=LONGEST_TEXT)
        self.by = line(most=20)
        form.addRow(label(translate("Staff", "What &came of it"), self.outcome), self.outcome)
        form.addRow(label(translate("Staff", "What was a&greed"), self.agreed), self.agreed)
        form.addRow(label(translate("Staff", "Call back b&y"), self.by), self.by)
        if promise is not None:
            model = dialogue.model
            self.by.setText(moment_text(promise(), model.settings, model.clock()))
        self._form, self._asks = form, promise is not None
        self.outcome.currentIndexChanged.connect(lambda _: self._follow())

    def offer(self, outcomes: tuple[Outcome, ...]) -> None:
        """What can come of it; nothing is chosen for anybody."""
        if outcomes == self._among:
            return
        before, self._among = self.outcome.currentData(), outcomes
        self.outcome.clear()
        self.outcome.addItem("", None)
        for outcome in outcomes:
            self.outcome.addItem(outcome_words(outcome), outcome)
        self.outcome.setCurrentIndex(max(0, self.outcome.findData(before)))
        self._follow()

    def _follow(self) -> None:
        self._form.setRowVisible(self.by, self._asks and self.outcome.currentData() == Outcome.CALL_BACK)
        self._dialogue.fit()

    def read(self) -> tuple[CallEnding, datetime | None] | None:
        """What stands in them; where it cannot be so, that is said, and None comes of it."""
        chosen = self.outcome.currentData()
        try:
            ending = ending_of(Outcome(chosen) if chosen else None, self.agreed.text(), self._among)
        except CallRefused as error:
            self._dialogue.say(refused_words(error.reason), self.outcome if not chosen else self.agreed)
            return None
        if ending.outcome is not Outcome.CALL_BACK:
            return ending, None
        by = self._dialogue.moment(self.by)
        return None if by is None else (ending, by)


def in_minutes(model: StaffModel) -> datetime:
    """By when somebody is promised to be called back, where nobody says otherwise (aware)."""
    return model.clock() + timedelta(minutes=model.settings.call_back_minutes)
