"""The clinic's forms and the rules of which is for whom, as somebody sees them who may publish."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Any

from kiosk.domain import consents
from kiosk.domain.actor import Actor
from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.form_rules import FormRule, written_rules
from kiosk.domain.forms import Form, FormRefused, load
from kiosk.domain.forms.comparing import FormChange, differences
from kiosk.domain.permissions import Permission
from kiosk.services.record import form_files
from kiosk.services.record.clinic import ClinicService
from kiosk.services.record.forms import PUBLISHED, FormService, PublishedForm, rules_in_force, rules_of
from kiosk.services.record.rows import NOT_READABLE
from kiosk.services.staffing import files, sessions
from kiosk.services.staffing.files import FileRefused
from kiosk.store.database import Database


class FormState(StrEnum):
    """What a version of a form is now."""

    IN_FORCE = "in_force"
    # Another version has followed, which is in force.
    EARLIER = "earlier"
    RETIRED = "retired"
    # It was taken by another version of the program, and this one cannot read it.
    UNREADABLE = "unreadable"


@dataclass(frozen=True)
class KnownForm:
    """One version of a form.

    Attributes:
        is_signed: whether it is a consent.
        since: when it was put in force or retired last (aware); None where it comes with the program.
        by: who put it in force.
        lacks: a line for each of the clinic's languages that its texts lack.
        rules: those that name it; ``kinds`` of visits that ask for it besides, each with its service.
        is_asked: whether anybody is asked it, or to sign it.
    """

    url: str
    version: str
    title: str
    state: FormState
    is_signed: bool
    resource: Mapping[str, Any]
    since: datetime | None = None
    by: str = ""
    lacks: tuple[str, ...] = ()
    rules: tuple[FormRule, ...] = ()
    kinds: tuple[str, ...] = ()
    is_asked: bool = False

    @property
    def key(self) -> str:
        """What it is known by."""
        return f"{self.url}|{self.version}"


@dataclass(frozen=True)
class KnownRules:
    """Which form is for whom.

    Attributes:
        text: as it was given, or written of what holds now; ``are_given`` says which.
        titles: of the forms that are in force, by url.
    """

    rules: tuple[FormRule, ...]
    text: str
    are_given: bool
    titles: Mapping[str, str]


@dataclass(frozen=True)
class Judged:
    """A file of a form, looked through before it is published.

    Attributes:
        lines: what `kiosk forms check` says of it.
        resource: what is in it; None where it cannot be published as it is.
        before: the version that is in force; empty where it is a new form.
        changes: what is another than in that.
    """

    lines: tuple[str, ...]
    resource: Mapping[str, Any] | None
    title: str = ""
    version: str = ""
    before: str = ""
    changes: tuple[FormChange, ...] = ()


_Found = tuple[KnownForm, Form | None]


class FormsReader:
    """Reads them for whoever may publish. Each call raises NotAllowed or SignedOut wherever they may not."""

    def __init__(
        self,
        database: Database,
        clock: Callable[[], datetime],
        forms: Callable[[], FormService],
        languages: Mapping[str, str],
        value_sets: Callable[[], Mapping[str, Mapping[str, Any]]] = dict,
        ticks: Callable[[], float] | None = None,
    ) -> None:
        """``forms`` knows those that come with the program; ``languages`` are this program's, names by code."""
        self._database = database
        self._clock = clock
        self._forms = forms
        self._languages = languages
        self._value_sets = value_sets
        self._ticks = ticks

    def all(self, who: Actor) -> tuple[KnownForm, ...]:
        """Every version of every form, by title; of one form the one in force first, then the latest."""
        settings, rules = self._read(who)
        service = self._forms()
        current = service.current()
        in_force = dict(current.forms) if current is not None else {}
        published = service.published()
        found = [*self._published(published, in_force), *_built_in(service.built_in, published, in_force)]
        known = [self._asked(one, form, settings, rules) for one, form in found]
        titles = {form.url: form.title.base for form in in_force.values()}
        order = list(FormState)
        return tuple(
            sorted(
                known,
                key=lambda one: (
                    titles.get(one.url, one.title).casefold(),
                    one.url,
                    order.index(one.state),
                    -one.since.timestamp() if one.since is not None else 0.0,
                ),
            )
        )

    def rules(self, who: Actor) -> KnownRules:
        """The rules in force, and their text."""
        _, rules = self._read(who)
        with self._database.under(who).read() as connection:
            text = rules_of(connection)
        current = self._forms().current()
        forms = current.forms if current is not None else {}
        titles = {url: form.title.base or url for url, form in forms.items()}
        if isinstance(text, str):
            return KnownRules(rules, text, are_given=True, titles=titles)
        return KnownRules(rules, written_rules(rules), are_given=False, titles=titles)

    def rules_in(self, file: Path, who: Actor) -> str:
        """The text of a file of rules, which nobody has looked through yet. Raises FileRefused."""
        self._must(who)
        raw = files.read(file, form_files.MOST_BYTES)
        try:
            return raw[: form_files.MOST_BYTES].decode("utf-8-sig")
        except UnicodeDecodeError as error:
            raise FileRefused(f"{file.name} is no text in UTF-8") from error

    def export_rules(self, file: Path, who: Actor) -> None:
        """Write the rules that hold into a new file. Raises FileRefused."""
        files.write_new(file, self.rules(who).text)

    def judge(self, path: Path, who: Actor, seed: int) -> Judged:
        """Check a file as `kiosk forms check` does, and compare it with what is in force.

        Raises:
            FileRefused: there is nothing in it that could be a form.
        """
        self._must(who)
        try:
            resource = form_files.read_json(path)
        except ValueError as error:
            raise FileRefused(f"{path.name} {error}") from error
        report = form_files.check_file(path, self._value_sets(), seed, self._languages, ticks=self._ticks) | {
            "file": path.name
        }
        lines = tuple(form_files.told(report))
        if report["status"] != "loaded":
            return Judged(lines, None)
        form = load(resource, self._value_sets()).form
        before = self._in_force(form.url)
        return Judged(
            lines,
            None if report["publishing"] else resource,
            form.title.base or form.url,
            form.version,
            before.version if before is not None else "",
            differences(before, form) if before is not None else (),
        )

    def compare(self, before: KnownForm, after: KnownForm, who: Actor) -> tuple[FormChange, ...]:
        """What is another in ``after``.

        Raises:
            FileRefused: this program cannot read one of them.
        """
        self._must(who)
        try:
            one, other = (load(form.resource, self._value_sets()).form for form in (before, after))
        except (FormRefused, *NOT_READABLE) as error:
            raise FileRefused(
                "this program cannot read one of the two; it was published by another one"
            ) from error
        return differences(one, other)

    # How it is done

    def _must(self, who: Actor) -> None:
        with self._database.under(who).read() as connection:
            sessions.must(connection, who, Permission.PUBLISH_FORMS, self._clock(), asks=False)

    def _read(self, who: Actor) -> tuple[ClinicSettings, tuple[FormRule, ...]]:
        """The settings with the places, and the rules in force."""
        self._must(who)
        settings = ClinicService(self._database).load()
        with self._database.under(who).read() as connection:
            return settings, rules_in_force(rules_of(connection), settings)

    def _in_force(self, url: str) -> Form | None:
        current = self._forms().current()
        return current.forms.get(url) if current is not None else None

    def _published(
        self, published: Iterable[PublishedForm], in_force: Mapping[str, Form]
    ) -> Iterator[_Found]:
        for entry in published:
            try:
                form = load(entry.resource, self._value_sets()).form
            except (FormRefused, *NOT_READABLE):
                yield _unreadable(entry), None
                continue
            now = in_force.get(entry.url)
            state = FormState.RETIRED
            if entry.status == PUBLISHED:
                here = now is not None and now.version == entry.version
                state = FormState.IN_FORCE if here else FormState.EARLIER
            yield _known(form, state, entry.published_at, entry.by), form

    def _asked(
        self, known: KnownForm, form: Form | None, settings: ClinicSettings, rules: tuple[FormRule, ...]
    ) -> KnownForm:
        """With whom it is for, and the languages that it lacks."""
        named = tuple(rule for rule in rules if rule.form == known.url)
        kinds = tuple(
            f"{service.name}: {kind.name}"
            for service in settings.places.services
            for kind in service.visit_types
            if known.url in kind.questionnaires
        )
        signed = {known.url, known.url.removeprefix(consents.BUILT_IN)} & set(settings.consents)
        asked = bool(signed) if known.is_signed else bool(named or kinds)
        names = {code: self._languages.get(code, code) for code in settings.languages}
        lacks = tuple(form_files.untranslated(form, names)) if form is not None else ()
        return replace(known, rules=named, kinds=kinds, is_asked=asked, lacks=lacks)


def _unreadable(entry: PublishedForm) -> KnownForm:
    return KnownForm(
        entry.url,
        entry.version,
        entry.url,
        FormState.UNREADABLE,
        is_signed=False,
        resource=entry.resource,
        since=entry.published_at,
        by=entry.by,
    )


def _known(form: Form, state: FormState, since: datetime | None = None, by: str = "") -> KnownForm:
    return KnownForm(
        form.url,
        form.version,
        form.title.base or form.url,
        state,
        consents.document({form.url: form}, form.url) is not None,
        form.source,
        since,
        by,
    )


def _built_in(
    built_in: Mapping[str, Form], published: Iterable[PublishedForm], in_force: Mapping[str, Form]
) -> Iterator[_Found]:
    told = {(entry.url, entry.version) for entry in published}
    for url, form in built_in.items():
        if (url, form.version) in told:
            continue
        now = in_force.get(url)
        if now is form:
            yield _known(form, FormState.IN_FORCE), form
        else:
            yield _known(form, FormState.RETIRED if now is None else FormState.EARLIER), form
