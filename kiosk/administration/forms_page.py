"""Questionnaires and consents: what is in force and for whom, published, compared, shown and retired."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog

from kiosk.administration.form_sheets import PublishSheet, ReadSheet, compared_words
from kiosk.administration.form_words import change_lines, rule_words, state_words
from kiosk.administration.listed import ListedPage
from kiosk.administration.office import Office
from kiosk.administration.people_dialogues import ConfirmDialogue
from kiosk.administration.words import moment_words
from kiosk.domain import consents
from kiosk.domain.forms import LoadedForm
from kiosk.domain.forms.comparing import FormChange
from kiosk.qt.widgets.choice import Tick
from kiosk.qt.widgets.table import Cell, Column
from kiosk.qt.widgets.wrapping import Wrapping
from kiosk.services.staffing.forms_reading import FormState, Judged, KnownForm

translate = QCoreApplication.translate
# So many seeds as can be read out and typed again.
SEEDS = 1_000_000


class FormsPage(ListedPage[KnownForm]):
    """Every form of one sort, and what can be done with it.

    Attributes:
        choose_file: asks which file is to be published; empty where none.
    """

    def __init__(self, office: Office, *, signed: bool = False) -> None:
        """``signed``: those that are signed as a whole, and no others."""
        self.signed = signed
        self._titles: dict[str, str] = {}
        self.choose_file: Callable[[], str] = self._ask_for_a_file
        super().__init__(office)

    # What it is a list of

    def names(self) -> tuple[str, str]:
        if self.signed:
            return translate("Administration", "Consents"), translate(
                "Administration", "There is no such consent."
            )
        return translate("Administration", "Forms"), translate("Administration", "There is no such form.")

    def columns(self) -> list[Column[KnownForm]]:
        return [
            Column(translate("Administration", "Title"), lambda one: Cell(one.title, strong=True), 150),
            Column(translate("Administration", "State"), self._state, 120),
            Column(translate("Administration", "Version"), lambda one: Cell(one.version), 60, gives_way=1),
            Column(
                translate("Administration", "Since"), lambda one: Cell(self._since(one)), 120, gives_way=2
            ),
            Column(translate("Administration", "Address"), lambda one: Cell(one.url), 120, gives_way=3),
        ]

    def key(self, row: KnownForm) -> str:
        return row.key

    def sought(self, row: KnownForm) -> str:
        return f"{row.title} {row.url} {row.version}"

    def is_shown(self, row: KnownForm) -> bool:
        return row.is_signed == self.signed and (
            self.earlier.isChecked() or row.state is not FormState.EARLIER
        )

    @staticmethod
    def _state(one: KnownForm) -> Cell:
        here = one.state is FormState.IN_FORCE
        return Cell(state_words(one), dot="done" if here and one.is_asked else "open")

    def _since(self, one: KnownForm) -> str:
        if one.since is None:
            return translate("Administration", "comes with the program")
        return moment_words(one.since, self.office.clinic.current)

    def told_of(self, row: KnownForm) -> tuple[str, Sequence[tuple[str, str]]]:
        version = translate("Administration", "Version {version}: {state}")
        lines = [
            ("second", row.url),
            ("strong", version.format(version=row.version or "-", state=state_words(row))),
            ("", self._by(row)),
        ]
        if row.state is FormState.IN_FORCE:
            lines += [("", line) for line in self._for_whom(row)]
            lines += [("wrong", f"{line}.") for line in row.lacks]
        return row.title, lines

    def _by(self, row: KnownForm) -> str:
        if row.since is None:
            return translate("Administration", "It comes with the program.")
        moment = moment_words(row.since, self.office.clinic.current)
        if row.state is FormState.RETIRED:
            told = translate("Administration", "Retired since {moment}; it was published by {name}.")
        else:
            told = translate("Administration", "Published on {moment} by {name}.")
        return told.format(moment=moment, name=row.by)

    def _for_whom(self, row: KnownForm) -> list[str]:
        if self.signed:
            key = row.url.removeprefix(consents.BUILT_IN)
            if row.is_asked:
                return [translate("Administration", "Patients are asked to sign it.")]
            told = translate("Administration", "Patients sign it once the setting 'consents' names {key}.")
            return [told.format(key=key)]
        lines = [
            translate("Administration", "For: {whom}.").format(whom=rule_words(rule, self._titles))
            for rule in row.rules
        ]
        lines += [
            translate("Administration", "For the visit {kind}.").format(kind=kind) for kind in row.kinds
        ]
        if not lines:
            lines.append(
                translate(
                    "Administration",
                    "Nobody is asked it yet: name it in the rules; without rules, in the setting 'questionnaires'; or "
                    "at a kind of visit.",
                )
            )
        return lines

    def buttons(self, row: Wrapping) -> None:
        self.publishing = self.button(
            row, translate("Administration", "&Publish a file..."), self.publish, first=True
        )
        self.previewing = self.button(row, translate("Administration", "Pre&view"), self.preview)
        self.comparing = self.button(row, translate("Administration", "What &changed..."), self.compare)
        self.again = self.button(
            row, translate("Administration", "Put in &force again..."), self.put_in_force
        )
        self.retiring = self.button(row, translate("Administration", "&Retire..."), self.retire)
        self.earlier = Tick(translate("Administration", "&Earlier versions"))
        self.earlier.toggled.connect(lambda _: self.show_rows())
        row.addWidget(self.earlier)

    def offer(self, row: KnownForm | None) -> None:
        readable = row is not None and row.state is not FormState.UNREADABLE
        self.previewing.setEnabled(readable)
        self.comparing.setEnabled(readable and row is not None and self._beside_it(row) is not None)
        here = row is not None and row.state is FormState.IN_FORCE
        self.again.setEnabled(readable and not here and bool(row and row.url and row.version))
        self.retiring.setEnabled(here and row is not None and self._is_published(row))

    def open(self) -> None:
        self.preview()

    def _is_published(self, row: KnownForm) -> bool:
        """Whether any version of it was; what only comes with the program is left out of the rules."""
        return any(one.url == row.url and one.since is not None for one in self._all)

    def _beside_it(self, row: KnownForm) -> KnownForm | None:
        """What a version is compared with: the one in force, and that one with the one before it."""
        others = [
            one
            for one in self._all
            if one.url == row.url and one.key != row.key and one.state is not FormState.UNREADABLE
        ]
        in_force = [one for one in others if one.state is FormState.IN_FORCE]
        return next(iter(in_force or others), None)

    # What is shown

    def read(self) -> None:
        self.ask(lambda services, who: services.forms.all(who), self._take)

    def _take(self, everything: tuple[KnownForm, ...]) -> None:
        self._titles = {one.url: one.title for one in everything if one.state is FormState.IN_FORCE}
        self.take(everything)

    def failed(self, error: Exception) -> None:
        self.publishing.setEnabled(True)
        super().failed(error)

    # What is done

    def _ask_for_a_file(self) -> str:
        title = translate("Administration", "Publish a form")
        kind = translate("Administration", "Questionnaires (*.json)")
        return QFileDialog.getOpenFileName(self.window(), title, "", kind)[0]

    def publish(self) -> None:
        """Look a file through; then it can be published."""
        chosen, seed = self.choose_file(), random.SystemRandom().randrange(SEEDS)
        if not chosen:
            return
        self.publishing.setEnabled(False)
        self.office.said.emit(
            translate(
                "Administration", "One moment: the form is tried. A long one takes up to half a minute."
            )
        )
        self.ask(
            lambda services, who: services.forms.judge(Path(chosen), who, seed),
            lambda judged: self._judged(judged, seed),
        )

    def _judged(self, judged: Judged, seed: int) -> None:
        self.publishing.setEnabled(True)
        self.office.said.emit("")
        PublishSheet(self, judged, seed, self._published).open()

    def _published(self, loaded: LoadedForm) -> None:
        form = loaded.form
        told = translate("Administration", "Published: {title}, version {version}.")
        is_signed = consents.document({form.url: form}, form.url) is not None
        if is_signed and not self.signed:
            told = translate(
                "Administration", "Published: {title}, version {version}. It is among the consents."
            )
        elif self.signed and not is_signed:
            told = translate(
                "Administration", "Published: {title}, version {version}. It is among the forms."
            )
        self.office.said.emit(told.format(title=form.title.base or form.url, version=form.version))
        self.read_and_choose(form.canonical)

    def preview(self) -> None:
        """Show it on a lobby's screen, without a patient."""
        row = self.chosen()
        if row is not None and self.previewing.isEnabled():
            self.office.services.preview(row.resource, self.office.clinic.current.languages[0])
            self.office.said.emit(
                translate(
                    "Administration", "The lobby's screen opens in a window of its own, with nobody's data."
                )
            )

    def compare(self) -> None:
        """Say what is another between the chosen version and the one in force."""
        row = self.chosen()
        other = self._beside_it(row) if row is not None else None
        if row is None or other is None:
            return
        newer, older = (row, other) if row.state is FormState.IN_FORCE else (other, row)
        self.ask(
            lambda services, who: services.forms.compare(older, newer, who),
            lambda changes: self._compared(older, newer, changes),
        )

    def _compared(self, older: KnownForm, newer: KnownForm, changes: tuple[FormChange, ...]) -> None:
        told = translate("Administration", "{title}, version {version}.").format(
            title=newer.title, version=newer.version
        )
        told = f"{told} {compared_words(older.version, changes)}"
        ReadSheet(self, translate("Administration", "What changed"), told, change_lines(changes)).open()

    def put_in_force(self) -> None:
        """Let patients have an older version again, or one that was retired."""
        row = self.chosen()
        if row is None or not self.again.isEnabled():
            return
        told = translate(
            "Administration",
            "Patients who begin from now on get version {version} of “{title}”; whoever has begun finishes on theirs. "
            "It is tried before.",
        ).format(version=row.version, title=row.title)
        seed = random.SystemRandom().randrange(SEEDS)
        ConfirmDialogue(
            self,
            translate("Administration", "Put in force again"),
            told,
            translate("Administration", "Put in force"),
            lambda services, who: services.publishing.publish(row.resource, who, seed),
            self._published,
        ).open()

    def retire(self) -> None:
        """Ask nobody a form any more."""
        row = self.chosen()
        if row is None or not self.retiring.isEnabled():
            return
        told = translate(
            "Administration",
            "Nobody is asked “{title}” any more, in whichever version. Whoever has begun finishes it, and answers that "
            "were given stay readable. It can be put in force again.",
        ).format(title=row.title)
        comes = [one for one in self._all if one.url == row.url and one.since is None and one.version]
        if comes:
            told = translate(
                "Administration",
                "Version {version} of “{title}” is retired, and version {before}, which comes with the program, is in "
                "force again. To ask it nobody at all, leave it out of the rules and settings.",
            ).format(title=row.title, version=row.version, before=comes[0].version)
        ConfirmDialogue(
            self,
            translate("Administration", "Retire a form"),
            told,
            translate("Administration", "Retire"),
            lambda services, who: services.publishing.retire(row.url, who),
            lambda _: self._retired(row),
        ).open()

    def _retired(self, row: KnownForm) -> None:
        self.office.said.emit(translate("Administration", "Retired: {title}.").format(title=row.title))
        self.read_and_choose(row.key)
