"""What forms, their rules and what changed in them are called in the administration window."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from kiosk.domain.form_rules import FormRule
from kiosk.domain.forms.comparing import Became, FormChange, Part
from kiosk.services.staffing.forms_reading import FormState, KnownForm

translate = QCoreApplication.translate


def state_words(form: KnownForm) -> str:
    """What a version is now."""
    match form.state:
        case FormState.IN_FORCE:
            if form.is_asked:
                return translate("Administration", "in force")
            return translate("Administration", "in force, nobody is asked it")
        case FormState.EARLIER:
            return translate("Administration", "followed by another version")
        case FormState.RETIRED:
            return translate("Administration", "retired")
        case FormState.UNREADABLE:
            return translate("Administration", "this program cannot read it")
        case _ as never:
            assert_never(never)


def rule_words(rule: FormRule, titles: Mapping[str, str]) -> str:
    """For whom a rule is, and how often, in a line."""
    parts = [_age_words(rule)]
    for words, several in (
        (rule.sex, translate("Administration", "of sex {words}")),
        (rule.visit, translate("Administration", "for visits with the words {words}")),
        (rule.location, translate("Administration", "at places with the words {words}")),
    ):
        if words:
            parts.append(several.format(words=translate("Administration", " or ").join(words)))
    if rule.when is not None:
        told = translate("Administration", "whose last answers to {form} meet: {expression}")
        form = titles.get(rule.when.form, rule.when.form)
        parts.append(told.format(form=form, expression=rule.when.expression))
    who = ", ".join(filter(None, parts)) or translate("Administration", "everybody")
    if not rule.every_days:
        return translate("Administration", "{who}, at every visit").format(who=who)
    return translate("Administration", "{who}, once in {days} days").format(who=who, days=rule.every_days)


def _age_words(rule: FormRule) -> str:
    low, high = rule.age_from, rule.age_to
    if low is not None and high is not None:
        return translate("Administration", "aged {low} to {high}").format(low=low, high=high)
    if low is not None:
        return translate("Administration", "from the age of {low}").format(low=low)
    if high is not None:
        return translate("Administration", "up to the age of {high}").format(high=high)
    return ""


def change_lines(changes: Iterable[FormChange]) -> list[str]:
    """What changed, in lines, by item."""
    lines: list[str] = []
    about: object = None
    for change in changes:
        if change.link_id != about:
            about = change.link_id
            lines.append(_about_words(change))
        lines.append(f"    {_change_words(change)}")
    return lines


def _about_words(change: FormChange) -> str:
    if not change.link_id:
        return translate("Administration", "The form itself")
    return translate("Administration", "Item {link_id}: {text}").format(
        link_id=change.link_id, text=change.text or translate("Administration", "(without a text)")
    )


def _change_words(change: FormChange) -> str:
    what = part_words(change.part, change.language)
    match change.became:
        case Became.ADDED:
            told = translate("Administration", "{what}: new  {after}")
        case Became.GONE:
            told = translate("Administration", "{what}: gone  {before}")
        case Became.MOVED:
            told = translate("Administration", "{what}: in another place")
        case Became.CHANGED if change.part is Part.OTHER:
            told = translate("Administration", "{what}: {after}")
        case Became.CHANGED:
            told = translate("Administration", "{what}: now “{after}”, was “{before}”")
        case _ as never:
            assert_never(never)
    return told.format(what=what, before=change.before, after=change.after).rstrip()


def part_words(part: Part, language: str = "") -> str:
    """Which part of a form it is about."""
    match part:
        case Part.ITEM:
            return translate("Administration", "the item")
        case Part.TITLE:
            return translate("Administration", "title")
        case Part.TEXT:
            return translate("Administration", "text")
        case Part.TRANSLATION:
            return translate("Administration", "text in {language}").format(language=language)
        case Part.TYPE:
            return translate("Administration", "kind of answer")
        case Part.REQUIRED:
            return translate("Administration", "has to be answered")
        case Part.REPEATS:
            return translate("Administration", "takes several answers")
        case Part.READ_ONLY:
            return translate("Administration", "is only read")
        case Part.HIDDEN:
            return translate("Administration", "is hidden")
        case Part.OPTION:
            return translate("Administration", "answer to choose")
        case Part.CONDITION:
            return translate("Administration", "is asked where")
        case Part.LIMITS:
            return translate("Administration", "what an answer may be")
        case Part.CALCULATION:
            return translate("Administration", "what is calculated")
        case Part.OTHER:
            return translate("Administration", "written differently")
        case _ as never:
            assert_never(never)
