"""One arrival in full: checklist, changes, answers and signatures, as cards."""

from __future__ import annotations

import base64
from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from kiosk.domain.checklist import ChecklistItem, ItemKind, ItemStatus
from kiosk.domain.forms import AnsweredLine, Attachment, Form, answers_in_words, latest_differences
from kiosk.domain.people import CONTACT_FIELDS
from kiosk.domain.steps import SignatureMethod, Stroke
from kiosk.domain.visits import AnsweredForm, ChangeRequest, ChangeStatus, SignedConsent, VisitDetails
from kiosk.qt import theme
from kiosk.staff.delegate import DOT, paint_dot
from kiosk.staff.model import StaffModel
from kiosk.staff.words import field_words, kind_words, reason_words

translate = QCoreApplication.translate
_DOT_OF = {
    ItemStatus.DUE: "open",
    ItemStatus.DONE: "done",
    ItemStatus.SKIPPED: "done",
    ItemStatus.NEEDS_STAFF: "attention",
}
STAFF_LANGUAGE = "en"
PICTURE_WIDTH, PICTURE_HEIGHT = 280, 180


def plain(text: str, name: str = "") -> QLabel:
    """A label that takes nothing for markup and wraps."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
    if name:
        label.setObjectName(name)
    return label


def button(text: str, action: Callable[[], None], name: str, spoken: str = "") -> QPushButton:
    """A small button of a card."""
    made = QPushButton(text)
    made.setObjectName("small")
    made.setProperty("what", name)
    made.setAccessibleName(spoken or text)
    made.clicked.connect(lambda: action())
    return made


class Light(QWidget):
    """A light as on the lists."""

    def __init__(self, kind: str) -> None:
        super().__init__()
        self._kind = kind
        self.setFixedSize(DOT + 2, DOT + 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_dot(painter, QRectF(1, 1, DOT, DOT), self._kind)
        painter.end()


class Signature(QWidget):
    """A signature as it was drawn."""

    def __init__(self, strokes: tuple[Stroke, ...]) -> None:
        super().__init__()
        self._strokes = strokes
        self.setAccessibleName(translate("Staff", "Signature, drawn"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(200, 70)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.INK), 2))
        for stroke in self._strokes:
            path = QPainterPath()
            for number, (x, y) in enumerate(stroke):
                point = QPointF(x * self.width(), y * self.height())
                if number:
                    path.lineTo(point)
                else:
                    path.moveTo(point)
            painter.drawPath(path)
        painter.end()


class Card(QFrame):
    """A titled box."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setObjectName("card")
        self.setAccessibleName(title)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 10, 12, 10)
        self._column.setSpacing(6)
        self._column.addWidget(plain(title.upper(), "cardTitle"))

    def add(self, thing: QWidget | QHBoxLayout | QGridLayout) -> None:
        """Add a row."""
        if isinstance(thing, QWidget):
            self._column.addWidget(thing)
        else:
            self._column.addLayout(thing)


def picture(attached: Attachment, what: str) -> QLabel:
    """A photo or a signature, small enough for the panel; one that cannot be shown is told in words."""
    label = QLabel()
    label.setObjectName("picture")
    label.setTextFormat(Qt.TextFormat.PlainText)
    pixmap = QPixmap()
    try:
        pixmap.loadFromData(base64.b64decode(attached.data, validate=True))
    except ValueError:
        pixmap = QPixmap()
    if pixmap.isNull():
        label.setText(translate("Staff", "A picture that cannot be shown"))
    else:
        ratio, mode = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        label.setPixmap(pixmap.scaled(PICTURE_WIDTH, PICTURE_HEIGHT, ratio, mode))
    label.setAccessibleName(translate("Staff", "Picture: {what}").format(what=what))
    return label


class DetailsPanel(QWidget):
    """Everything about the selected arrival. Built anew only when what it shows has changed."""

    def __init__(self, model: StaffModel, forms: Mapping[str, Form]) -> None:
        super().__init__()
        self.setObjectName("details")
        self._model = model
        self._forms = forms
        self._shown: VisitDetails | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 14, 16, 14)
        self._column.setSpacing(12)
        self._empty()

    def show_details(self, details: VisitDetails | None) -> None:
        """Show an arrival; None is an invitation to choose one."""
        if details == self._shown:
            return
        self._shown = details
        while (child := self._column.takeAt(0)) is not None:
            if (widget := child.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        if details is None:
            self._empty()
            return
        self._head(details)
        self._checklist(details)
        self._changes(details)
        self._insurance(details)
        self._answers(details)
        self._consents(details)
        self._column.addStretch(1)

    def _empty(self) -> None:
        self._column.addWidget(plain(translate("Staff", "Choose a patient to see their visit."), "second"))
        self._column.addStretch(1)

    def _head(self, details: VisitDetails) -> None:
        patient, row = details.patient, details.row
        self._column.addWidget(plain(f"{patient.given} {patient.family}".strip(), "name"))
        age = patient.age_on(self._model.settings.today(self._model.clock()))
        facts = [
            translate("Staff", "MRN {mrn}").format(mrn=patient.mrn),
            patient.birth_date.isoformat(),
            translate("Staff", "{age} y").format(age=age),
            patient.language,
        ]
        self._column.addWidget(plain(" · ".join(fact for fact in facts if fact), "second"))
        if row.acknowledged_by:
            text = translate("Staff", "Seen by {name}").format(name=row.acknowledged_by)
            self._column.addWidget(plain(text, "second"))

    def _checklist(self, details: VisitDetails) -> None:
        card = Card(translate("Staff", "Checklist"))
        grid = QGridLayout()
        grid.setColumnStretch(1, 3)
        grid.setColumnStretch(2, 4)
        for number, item in enumerate(details.row.checklist):
            grid.addWidget(Light(_DOT_OF[item.status]), number, 0)
            grid.addWidget(plain(kind_words(item.kind)), number, 1)
            grid.addWidget(plain(self._standing(item, details), "second"), number, 2)
            ways = QHBoxLayout()
            ways.setSpacing(4)
            ways.addStretch(1)
            for text, status, name in self._ways(item):
                spoken = f"{text}: {kind_words(item.kind)}"
                ways.addWidget(button(text, self._settling(item, status), f"{name}_{item.kind}", spoken))
            grid.addLayout(ways, number, 3)
        card.add(grid)
        self._column.addWidget(card)

    @staticmethod
    def _standing(item: ChecklistItem, details: VisitDetails) -> str:
        if item.kind is ItemKind.CONTACT and item.status is ItemStatus.DONE:
            wanted = sum(change.field in CONTACT_FIELDS for change in details.changes)
            if wanted:
                return translate("Staff", "{count} changed").format(count=wanted)
        return reason_words(item)

    def _settling(self, item: ChecklistItem, status: ItemStatus) -> Callable[[], None]:
        return lambda: self._model.settle(item.kind, item.key, status)

    @staticmethod
    def _ways(item: ChecklistItem) -> list[tuple[str, ItemStatus, str]]:
        if item.kind is ItemKind.IDENTITY:
            return []
        complete = (translate("Staff", "Done"), ItemStatus.DONE, "complete")
        waive = (translate("Staff", "Waive"), ItemStatus.SKIPPED, "waive")
        back = (translate("Staff", "Ask again"), ItemStatus.DUE, "handback")
        match item.status:
            case ItemStatus.NEEDS_STAFF:
                return [complete, waive, back]
            case ItemStatus.DUE:
                return [complete, waive]
            case ItemStatus.DONE | ItemStatus.SKIPPED:
                return [back]

    def _changes(self, details: VisitDetails) -> None:
        if not details.changes:
            return
        card = Card(translate("Staff", "Changes to review"))
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        for number, change in enumerate(details.changes):
            grid.addWidget(plain(field_words(change.field)), number, 0)
            grid.addWidget(plain(change.old or "—", "old" if change.old else "second"), number, 1)
            grid.addWidget(plain(change.new or "—", "new"), number, 2)
            grid.addLayout(self._decisions(change), number, 3)
        card.add(grid)
        self._column.addWidget(card)

    def _decisions(self, change: ChangeRequest) -> QHBoxLayout:
        line = QHBoxLayout()
        if change.status is not ChangeStatus.PENDING:
            accepted = change.status is ChangeStatus.ACCEPTED
            word = translate("Staff", "accepted") if accepted else translate("Staff", "refused")
            line.addWidget(plain(f"{word} · {change.decided_by}", "second"))
            return line
        field = field_words(change.field)
        for text, accept, name in (
            (translate("Staff", "Accept"), True, "accept"),
            (translate("Staff", "Refuse"), False, "refuse"),
        ):
            line.addWidget(
                button(text, self._deciding(change.id, accept), f"{name}_{change.field}", f"{text}: {field}")
            )
        return line

    def _deciding(self, change_id: str, accept: bool) -> Callable[[], None]:
        return lambda: self._model.decide(change_id, accept=accept)

    def _insurance(self, details: VisitDetails) -> None:
        if details.coverage is None:
            return
        card = Card(translate("Staff", "Insurance on file"))
        held = details.coverage
        number = translate("Staff", "Member {number}").format(number=held.member_id) if held.member_id else ""
        group = (
            translate("Staff", "Group {number}").format(number=held.group_number) if held.group_number else ""
        )
        card.add(plain(" · ".join(part for part in (held.payer, number, group) if part)))
        self._column.addWidget(card)

    def _answers(self, details: VisitDetails) -> None:
        before = {form.questionnaire: form for form in details.previous}
        for answered in details.responses:
            # The version that was answered, where it is known: its words are those that the patient read.
            form = self._forms.get(f"{answered.questionnaire}|{answered.version}") or self._forms.get(
                answered.questionnaire
            )
            known = form is not None and len(self._forms) > 1
            title = (
                form.title.in_language(STAFF_LANGUAGE)
                if form and known
                else kind_words(ItemKind.QUESTIONNAIRE)
            )
            card = Card(title)
            if form is None:
                card.add(plain(translate("Staff", "This questionnaire is not on this computer."), "second"))
            else:
                self._lines(card, form, answered, before.get(answered.questionnaire))
            self._column.addWidget(card)

    @staticmethod
    def _lines(card: Card, form: Form, answered: AnsweredForm, before: AnsweredForm | None) -> None:
        yes, no = translate("Staff", "Yes"), translate("Staff", "No")
        new: tuple[AnsweredLine, ...] = ()
        if before is not None:
            new = latest_differences(form, before.response, answered.response, STAFF_LANGUAGE, yes, no)
        for line in answers_in_words(form, answered.response, STAFF_LANGUAGE, yes, no):
            row = QHBoxLayout()
            row.setContentsMargins(line.depth * 12, 0, 0, 0)
            row.addWidget(plain(line.text, "strong" if line.is_group else "second"), 3)
            answers = ", ".join(line.answers)
            if line in new:
                answers = translate("Staff", "{answer} (new)").format(answer=answers)
            row.addWidget(plain(answers, "strong"), 2)
            card.add(row)
            for attached in line.pictures:
                card.add(picture(attached, line.text))

    def _consents(self, details: VisitDetails) -> None:
        for consent in details.consents:
            self._column.addWidget(self._consent(consent))

    def _consent(self, consent: SignedConsent) -> Card:
        card = Card(translate("Staff", "Consent: {document}").format(document=consent.document))
        signed = self._model.settings.local(consent.signed_at).strftime("%H:%M")
        facts = (
            translate("Staff", "signed {time}").format(time=signed),
            translate("Staff", "version {version}").format(version=consent.version),
            consent.language,
        )
        card.add(plain(" · ".join(facts), "second"))
        if consent.method is SignatureMethod.DRAWN:
            card.add(Signature(consent.strokes))
        else:
            card.add(plain(consent.typed_name, "strong"))
        return card
