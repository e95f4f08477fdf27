"""Which form is for whom: the clinic's rules in words, given anew as text or from a file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog

from kiosk.administration.form_sheets import RulesSheet
from kiosk.administration.form_words import rule_words
from kiosk.administration.listed import ListedPage
from kiosk.administration.office import Office
from kiosk.domain.form_rules import FormRule
from kiosk.qt.widgets.table import Cell, Column
from kiosk.qt.widgets.wrapping import Wrapping
from kiosk.services.staffing.forms_reading import KnownRules

translate = QCoreApplication.translate


@dataclass(frozen=True)
class NumberedRule:
    """A rule with its place among all, from 1."""

    number: int
    rule: FormRule


class RulesPage(ListedPage[NumberedRule]):
    """The rules in their order; without any, what the settings come to.

    Attributes:
        choose_file, choose_new_file: ask for a file of rules, to take over and to write; empty where none.
    """

    def __init__(self, office: Office) -> None:
        self._known = KnownRules((), "", are_given=False, titles={})
        self.choose_file: Callable[[], str] = self._ask_for_a_file
        self.choose_new_file: Callable[[], str] = self._ask_for_a_new_file
        super().__init__(office)

    # What it is a list of

    def names(self) -> tuple[str, str]:
        return translate("Administration", "Rules"), translate(
            "Administration", "No rule: nobody is asked a form."
        )

    def columns(self) -> list[Column[NumberedRule]]:
        return [
            Column(translate("Administration", "Form"), lambda one: Cell(self._title(one), strong=True), 150),
            Column(
                translate("Administration", "For whom"),
                lambda one: Cell(rule_words(one.rule, self._known.titles)),
                120,
            ),
            Column(translate("Administration", "Rule"), lambda one: Cell(str(one.number)), 40, gives_way=1),
        ]

    def _title(self, one: NumberedRule) -> str:
        return self._known.titles.get(one.rule.form, one.rule.form)

    def key(self, row: NumberedRule) -> str:
        return str(row.number)

    def sought(self, row: NumberedRule) -> str:
        return f"{self._title(row)} {row.rule.form} {rule_words(row.rule, self._known.titles)}"

    def told_of(self, row: NumberedRule) -> tuple[str, Sequence[tuple[str, str]]]:
        words = rule_words(row.rule, self._known.titles)
        lines = [("second", row.rule.form), ("", f"{words[:1].upper()}{words[1:]}.")]
        if row.rule.form not in self._known.titles:
            lines.append(("wrong", translate("Administration", "No form of this address is in force.")))
        if self._known.are_given:
            told = translate(
                "Administration", "Where several rules name one form, one that finds it due is enough."
            )
        else:
            told = translate("Administration", "The clinic has no rules: this is what its settings come to.")
        return self._title(row), [*lines, ("second", told)]

    def buttons(self, row: Wrapping) -> None:
        self.changing = self.button(row, translate("Administration", "&Change..."), self.change, first=True)
        self.loading = self.button(row, translate("Administration", "From a &file..."), self.take_file)
        self.saving = self.button(row, translate("Administration", "&Save to a file..."), self.save_file)

    def open(self) -> None:
        self.change()

    # What is shown

    def read(self) -> None:
        self.ask(lambda services, who: services.forms.rules(who), self._take)

    def _take(self, known: KnownRules) -> None:
        other = known != self._known
        self._known = known
        if other:
            # A rule of the same number can be another one, and a form have another title.
            self.rows.take(())
        self.take(tuple(NumberedRule(number, rule) for number, rule in enumerate(known.rules, 1)))

    # What is done

    def change(self) -> None:
        """Give them anew, beginning with those there are."""
        RulesSheet(self, self._known.text, self._saved).open()

    def take_file(self) -> None:
        """Give them anew, beginning with those of a file."""
        if chosen := self.choose_file():
            self.ask(
                lambda services, who: services.forms.rules_in(Path(chosen), who),
                lambda text: RulesSheet(self, text, self._saved).open(),
            )

    def save_file(self) -> None:
        """Write them into a new file."""
        if chosen := self.choose_new_file():
            self.ask(
                lambda services, who: services.forms.export_rules(Path(chosen), who),
                lambda _: self.office.said.emit(
                    translate("Administration", "The rules are in {file}.").format(file=chosen)
                ),
            )

    def _saved(self, rules: tuple[FormRule, ...]) -> None:
        told = translate("Administration", "Rules that decide from now on: {count}.")
        self.office.said.emit(told.format(count=len(rules)))
        self.read()

    def _ask_for_a_file(self) -> str:
        title = translate("Administration", "Rules from a file")
        return QFileDialog.getOpenFileName(self.window(), title, "", _kind())[0]

    def _ask_for_a_new_file(self) -> str:
        title = translate("Administration", "Save the rules")
        return QFileDialog.getSaveFileName(self.window(), title, "rules.toml", _kind())[0]


def _kind() -> str:
    return translate("Administration", "Rules (*.toml)")
