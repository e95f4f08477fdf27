"""Records that were opened with a reason, not of the day or of special privacy: by whom, why, and the reviews."""

from __future__ import annotations

from collections.abc import Callable
from typing import assert_never

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kiosk.administration.office import Office
from kiosk.administration.page import OfficePage, OfficeSheet
from kiosk.administration.words import moment_words
from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.glass import LONGEST_TEXT, Glass, GlassVerdict, Ground, Review
from kiosk.domain.permissions import Permission
from kiosk.qt.widgets.sheet import label, line
from kiosk.qt.widgets.table import Cell, Column, RowsModel
from kiosk.qt.widgets.text import TextLabel
from kiosk.qt.widgets.view import ListView

translate = QCoreApplication.translate


def verdict_words(verdict: GlassVerdict) -> str:
    """What came of a review."""
    match verdict:
        case GlassVerdict.ACCEPTED:
            return translate("Administration", "accepted")
        case GlassVerdict.CONCERN:
            return translate("Administration", "a concern")
        case _ as never:
            assert_never(never)


def ground_words(ground: Ground) -> str:
    """What the reason was asked for."""
    match ground:
        case Ground.GLASS:
            return translate("Administration", "not of the day")
        case Ground.PRIVACY:
            return translate("Administration", "special privacy")
        case Ground.OWN_COPY:
            return translate("Administration", "a copy")
        case _ as never:
            assert_never(never)


def told_words(ground: Ground) -> str:
    """What somebody has done, with ``{name}``, ``{patient}``, ``{begin}`` and ``{end}``."""
    match ground:
        case Ground.GLASS:
            return translate(
                "Administration",
                "{name} opened the record of {patient} from {begin} to {end}, though the patient was neither here nor "
                "expected.",
            )
        case Ground.PRIVACY:
            return translate(
                "Administration",
                "{name} gave a reason for the record of {patient}, a patient of special privacy. It held from {begin} "
                "to {end}.",
            )
        case Ground.OWN_COPY:
            return translate(
                "Administration",
                "{name} opened the record of {patient} from {begin} to {end} for a copy of their own, though the "
                "patient was neither here nor expected.",
            )
        case _ as never:
            assert_never(never)


def patient_words(glass: Glass) -> str:
    """Whose record it was; for who is shown no patients an id, as in the audit."""
    return f"{glass.patient} · {glass.mrn}" if glass.patient or glass.mrn else glass.patient_id


def review_words(review: Review, settings: ClinicSettings) -> str:
    """All of a review in a line."""
    told = translate("Administration", "{verdict}, by {name}, {moment}").format(
        verdict=verdict_words(review.verdict), name=review.by, moment=moment_words(review.at, settings)
    )
    return f"{told}: {review.note}" if review.note else told


class GlassPage(OfficePage):
    """Those that wait for a review, then the others; whoever reviews does it here.

    Attributes:
        rows, view: the list of them.
    """

    def __init__(self, office: Office) -> None:
        super().__init__(office)
        row = self.bar()
        self.review = self.button(
            row, translate("Administration", "&Review..."), lambda: self._open(), first=True
        )
        self.waiting = TextLabel("", "second")
        row.addWidget(self.waiting)
        columns: list[Column[Glass]] = [
            Column(
                translate("Administration", "When"),
                lambda glass: Cell(moment_words(glass.at, office.clinic.current)),
                120,
            ),
            Column(translate("Administration", "Who"), lambda glass: Cell(glass.by, strong=True), 120),
            Column(
                translate("Administration", "Patient"),
                lambda glass: Cell(patient_words(glass)),
                140,
                gives_way=1,
            ),
            Column(
                translate("Administration", "Asked for"),
                lambda glass: Cell(ground_words(glass.ground)),
                110,
                2,
            ),
            Column(translate("Administration", "Reason"), lambda glass: Cell(glass.reason), 180),
            Column(translate("Administration", "Review"), self._standing, 120),
        ]
        self.rows: RowsModel[Glass] = RowsModel(columns, lambda glass: glass.id, self)
        self.view = ListView(
            self.rows,
            translate("Administration", "Opened with a reason"),
            lambda: translate("Administration", "Nobody has opened a record with a reason."),
            office.scale,
            self,
        )
        self.view.selectionModel().selectionChanged.connect(lambda: self._offer())
        self.view.activated.connect(lambda: self._open())
        self.column.addWidget(self.view, 1)
        self._offer()

    @staticmethod
    def _standing(glass: Glass) -> Cell:
        if glass.review is None:
            return Cell(translate("Administration", "waits"), dot="open", ground="unseen")
        concern = glass.review.verdict is GlassVerdict.CONCERN
        return Cell(verdict_words(glass.review.verdict), dot="open" if concern else "done")

    # What is shown

    def read(self) -> None:
        self.ask(lambda services, who: services.glass.all(who), self._take)

    def _take(self, glasses: tuple[Glass, ...]) -> None:
        chosen = self.rows.key_of(self.view.chosen())
        self.rows.take(glasses)
        self.view.choose(self.rows.place_of(chosen))
        self._offer()

    def chosen(self) -> Glass | None:
        """Which is highlighted."""
        return self.rows.row_at(self.view.chosen())

    def _offer(self) -> None:
        waiting = sum(self._at(place).review is None for place in range(self.rows.rowCount()))
        self.waiting.setText(
            translate("Administration", "Waiting for a review: {count}").format(count=waiting)
            if waiting
            else ""
        )
        self.review.setEnabled(self.chosen() is not None)

    def _at(self, place: int) -> Glass:
        found = self.rows.row_at(place)
        assert found is not None
        return found

    def first(self) -> QWidget:
        return self.view

    def set_scale(self, scale: float) -> None:
        self.view.set_scale(scale)

    # What is done

    def _open(self) -> None:
        if glass := self.chosen():
            ReviewDialogue(self, glass, self.read).open()


class ReviewDialogue(OfficeSheet):
    """All of one, and what somebody else says of it. Whoever may not review it reads what there is.

    Attributes:
        note: what is noted.
        concern: the button beside the first.
    """

    def __init__(self, page: OfficePage, glass: Glass, then: Callable[[], None]) -> None:
        super().__init__(page, translate("Administration", "Opened with a reason"), 620)
        self._glass, self._then = glass, then
        settings = page.office.clinic.current
        told = told_words(glass.ground).format(
            name=glass.by,
            patient=patient_words(glass),
            begin=moment_words(glass.at, settings),
            end=f"{settings.local(glass.until):%H:%M}",
        )
        self.within.addWidget(TextLabel(told))
        self.within.addWidget(TextLabel(translate("Administration", "The reason"), "strong"))
        self.within.addWidget(TextLabel(glass.reason))
        self.note = line(most=LONGEST_TEXT)
        self.concern = self.add_button(
            translate("Administration", "Note a &concern"), lambda: self._keep(GlassVerdict.CONCERN)
        )
        self.primary.setText(translate("Administration", "&Accept"))
        if standing := self._shut_words():
            self.within.addWidget(TextLabel(standing, "strong"))
            for part in (self.primary, self.concern):
                part.hide()
            self.note.setParent(self)
            self.note.hide()
        else:
            self.within.addWidget(
                label(translate("Administration", "&Note (of a concern, what it is)"), self.note)
            )
            self.within.addWidget(self.note)
        self.within.addStretch(1)
        self.fit()
        self.note.setFocus()

    def _shut_words(self) -> str:
        """What there is to say where nothing can be reviewed here; empty where it can."""
        glass, actor = self._glass, self.office.actor
        if glass.review is not None:
            return review_words(glass.review, self.office.clinic.current)
        if not actor.may(Permission.REVIEW_GLASS):
            return translate("Administration", "Waits for a review by a manager.")
        if glass.account_id == actor.account_id:
            return translate("Administration", "This was you: somebody else has to review it.")
        return ""

    def do(self) -> None:
        """Accept it."""
        if not self.primary.isHidden():
            self._keep(GlassVerdict.ACCEPTED)

    def _keep(self, verdict: GlassVerdict) -> None:
        key, note = self._glass.id, self.note.text()
        self.ask(lambda services, who: services.glass.review(key, verdict, note, who), lambda _: self._kept())

    def _kept(self) -> None:
        self.accept()
        self._then()

    def _set_busy(self, busy: bool) -> None:
        super()._set_busy(busy)
        self.concern.setEnabled(not busy)
