"""A label, a wristband or a ticket of whoever is chosen: seen as it will be, and printed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSettings, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget

from kiosk.domain.papers import SIZES, PaperKind, PaperSize, PaperText, sizes_of
from kiosk.domain.printers import PrinterState
from kiosk.domain.visit.visit import VisitDetails, receipt
from kiosk.domain.whereabouts import Whereabouts
from kiosk.qt.languages import SHIPPED
from kiosk.qt.papers.labels import image_of
from kiosk.qt.papers.printing import PrinterRefused, pdf_of_paper, print_on, printers
from kiosk.qt.papers.rolls import raster_of
from kiosk.qt.printer_words import printer_words
from kiosk.qt.widgets.choice import DropDown, Number
from kiosk.qt.widgets.sheet import label
from kiosk.qt.widgets.text import TextLabel
from kiosk.staff.dialogues.parts import Dialogue
from kiosk.staff.model import StaffModel
from kiosk.staff.person import Person
from kiosk.staff.words import date_words

translate = QCoreApplication.translate
# Dots to the inch of what is shown before it is printed, and its largest size on the screen, in pixels.
DOTS, SEEN = 203, (560, 240)
MOST_COPIES = 20
# The printer of rolls that the machine settings name, as it is remembered; no printer of a system has this name.
ROLL = "escpos:"
# What there is of who is here alone.
_OF_VISITS = (PaperKind.TICKET, PaperKind.SUMMARY)


def kind_words(kind: PaperKind) -> str:
    """What is printed, by name."""
    return {
        PaperKind.LABEL: translate("Staff", "Label"),
        PaperKind.WRISTBAND: translate("Staff", "Wristband"),
        PaperKind.TICKET: translate("Staff", "Ticket"),
        PaperKind.SUMMARY: translate("Staff", "Summary"),
    }[kind]


def identity_text(person: Person, model: StaffModel, details: VisitDetails | None) -> PaperText:
    """What stands on a label and on a wristband: who it is, and today's ticket of who is here."""
    settings = model.settings
    lines = [
        translate("Staff", "Born {day}").format(day=date_words(person.birth_date, settings)),
        translate("Staff", "Record number {mrn}").format(mrn=person.number),
    ]
    today = date_words(settings.today(model.clock()), settings)
    lines.append(f"{details.row.ticket} · {today}" if details is not None else today)
    return PaperText(person.name, tuple(lines), person.number)


def ticket_text(details: VisitDetails, model: StaffModel) -> PaperText:
    """A ticket as the lobby shows it, in the patient's language where the program speaks it."""
    settings, row = model.settings, details.row
    code = details.patient.language.partition("-")[0]
    language = next((item for item in SHIPPED if item.code == code), SHIPPED[0])
    own = settings.words.get(language.code, {})
    where = Whereabouts(settings, language.code, lambda text: own.get(text.strip()) or text)
    made = receipt(
        row.visit_id, details.patient, details.appointments, row.checklist, row.ticket, settings, row.place
    )
    lines = where.ticket(made)
    others = tuple(line for line in lines if line != row.ticket)
    # What they are told is needed most of all.
    told = [notice.text(language.code) for notice in reversed(details.notices) if notice.ended_at is None]
    return PaperText(row.ticket, (*dict.fromkeys(told), *others), "\n".join(lines), language.mirrored)


def summary_text(details: VisitDetails, model: StaffModel) -> PaperText:
    """What somebody takes along, in their language: what was agreed in this visit. In its code is where and when."""
    settings = model.settings
    code = details.patient.language.partition("-")[0]
    language = next((item for item in SHIPPED if item.code == code), SHIPPED[0])
    own = settings.words.get(language.code, {})
    where = Whereabouts(settings, language.code, lambda text: own.get(text.strip()) or text)
    said = [point.text(language.code) for point in details.agreed]
    booked = sorted(details.appointments, key=lambda item: item.start)
    place = [part for part in where.site(booked[0]) if part] if booked else []
    today = date_words(settings.today(details.row.arrived_at), settings)
    return PaperText(
        settings.name, (today, *said, *place), "\n".join((settings.name, today, *place)), language.mirrored
    )


class PrintDialogue(Dialogue):
    """Which paper, on which printer, how many; what was chosen for a kind stands there the next time.

    Attributes:
        kind, paper, printer, copies: the fields.
        seen: the paper as it will be.
        choose_file: asks where a file goes; empty where nowhere.
    """

    def __init__(
        self,
        model: StaffModel,
        window: QWidget,
        scale: float,
        person: Person,
        remembered: QSettings | None = None,
    ) -> None:
        super().__init__(model, window, scale, translate("Staff", "Print"), 660)
        self._person, self._remembered = person, remembered
        # As they are now: whoever is chosen behind the dialogue later is somebody else.
        self._details = model.details()
        self.choose_file: Callable[[], str] = self._ask_for_a_file
        self.within.addWidget(TextLabel(person.words, "name"))
        form = self.fields()
        self.kind, self.paper, self.printer = DropDown(), DropDown(), DropDown()
        for kind in PaperKind:
            if kind not in _OF_VISITS or self._details is not None:
                self.kind.addItem(kind_words(kind), kind)
        self._dots = model.roll_dots
        if self._dots:
            self.printer.addItem(translate("Staff", "Printer of tickets (ESC/POS)"), ROLL)
        for name in printers():
            self.printer.addItem(name, name)
        self.printer.addItem(translate("Staff", "Into a file (PDF)..."), "")
        self.copies = Number()
        self.copies.setRange(1, MOST_COPIES)
        for text, field in (
            (translate("Staff", "&What"), self.kind),
            (translate("Staff", "&Size"), self.paper),
            (translate("Staff", "P&rinter"), self.printer),
            (translate("Staff", "&Copies"), self.copies),
        ):
            form.addRow(label(text, field), field)
        self.seen = QLabel()
        self.seen.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.seen.setMinimumHeight(round(SEEN[1] * scale) + 12)
        self.within.addWidget(self.seen)
        self.within.addStretch(1)
        self.primary.setText(translate("Staff", "&Print"))
        self._restore("print_kind", self.kind)
        self.kind.currentIndexChanged.connect(self._offer_sizes)
        self.paper.currentIndexChanged.connect(self._show)
        self._offer_sizes()
        self.fit()
        self.kind.setFocus()

    @property
    def _kind(self) -> PaperKind:
        return PaperKind(self.kind.currentData())

    def chosen(self) -> tuple[PaperSize, PaperText]:
        """The paper, and what stands on it."""
        kind = self._kind
        size = next(item for item in SIZES if (item.kind, item.key) == (kind, self.paper.currentData()))
        if kind is PaperKind.TICKET:
            assert self._details is not None
            return size, ticket_text(self._details, self.model)
        if kind is PaperKind.SUMMARY:
            assert self._details is not None
            return size, summary_text(self._details, self.model)
        return size, identity_text(self._person, self.model, self._details)

    def _offer_sizes(self) -> None:
        kind = self._kind
        self.paper.blockSignals(True)
        self.paper.clear()
        for size in sizes_of(kind):
            text = translate("Staff", "{width} x {height} mm").format(width=size.width, height=size.height)
            self.paper.addItem(text, size.key)
        self._restore(f"print_size_{kind}", self.paper)
        self._restore(f"print_on_{kind}", self.printer)
        self.paper.blockSignals(False)
        self._show()

    def _show(self) -> None:
        size, text = self.chosen()
        ratio = self.devicePixelRatioF()
        # No wider than the dialogue, which is no wider than a small screen: it would have everything cut off.
        across = min(SEEN[0] * self.scale, self.screen().availableSize().width() - 40 - 70 * self.scale)
        room = [round(side * ratio) for side in (across, SEEN[1] * self.scale)]
        picture = QPixmap.fromImage(image_of(size, text, DOTS)).scaled(
            room[0], room[1], Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        picture.setDevicePixelRatio(ratio)
        self.seen.setPixmap(picture)
        told = ", ".join((kind_words(size.kind), text.title, *text.lines))
        self.seen.setAccessibleName(translate("Staff", "How it will look: {words}").format(words=told))

    # What was chosen the last time

    def _restore(self, name: str, field: DropDown) -> None:
        if self._remembered is not None:
            found = field.findData(str(self._remembered.value(name, "")))
            if self._remembered.contains(name) and found >= 0:
                field.setCurrentIndex(found)

    def _remember(self) -> None:
        if self._remembered is None:
            return
        kind = self._kind
        self._remembered.setValue("print_kind", str(kind))
        self._remembered.setValue(f"print_size_{kind}", self.paper.currentData())
        self._remembered.setValue(f"print_on_{kind}", self.printer.currentData())

    # Printing

    def do(self) -> None:
        """Print it, or write it into a file."""
        (size, text), copies, key = self.chosen(), self.copies.value(), self._person.id
        printer = str(self.printer.currentData())
        if printer == ROLL:
            self._remember()
            picture = raster_of(size, text, self._dots)
            self.ask(
                lambda services, who: services.printing.print_on_roll(key, size.kind, picture, copies, who),
                lambda state: self._roll_answered(size, state),
            )
            return
        if printer:
            self._remember()
            self.ask(
                lambda services, who: services.printing.note(key, size.kind, who),
                lambda _: self._hand_over(printer, size, text, copies),
            )
            return
        file = self.choose_file()
        if not file:
            return
        self._remember()
        self.ask(
            lambda services, who: services.printing.save(
                key, size.kind, lambda: pdf_of_paper(size, text, copies), Path(file), who
            ),
            lambda _: self._ended(translate("Staff", "Saved: {file}").format(file=file)),
        )

    def _roll_answered(self, size: PaperSize, state: PrinterState) -> None:
        if state is PrinterState.READY:
            self._printed(size, self.printer.currentText())
            return
        text = translate("Staff", "Not printed: the printer of tickets: {state}. Mend that, and print again.")
        self.say(text.format(state=printer_words(state)))

    def _hand_over(self, printer: str, size: PaperSize, text: PaperText, copies: int) -> None:
        try:
            print_on(printer, size, text, copies)
        except PrinterRefused as error:
            self.failed(error)
            return
        self._printed(size, printer)

    def _printed(self, size: PaperSize, printer: str) -> None:
        said = translate("Staff", "{what} of {name}: printed on {printer}.")
        self._ended(said.format(what=kind_words(size.kind), name=self._person.name, printer=printer))

    def _ended(self, words: str) -> None:
        self.model.said.emit(words)
        self.accept()

    def _ask_for_a_file(self) -> str:
        # Nothing of the patient stands in a file's name.
        name = f"{self._kind}.pdf"
        return QFileDialog.getSaveFileName(
            self, translate("Staff", "Print"), name, translate("Staff", "Papers (*.pdf)")
        )[0]
