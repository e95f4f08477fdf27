"""The clinic's own questionnaires: published, retired, and which of all are due for whom."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, RowMapping, String, bindparam, cast, func, insert, select, update

from kiosk import log
from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.failures import Refusal
from kiosk.domain.feed import Topic
from kiosk.domain.form_rules import (
    FormFacts,
    FormRule,
    FormRulesError,
    Verdict,
    default_rules,
    parse_rules,
    verdicts,
)
from kiosk.domain.forms import Form, FormRefused, LoadedForm, load
from kiosk.domain.forms.impossible import MOST_SAID, impossible
from kiosk.domain.forms.trial import try_form
from kiosk.domain.people import Appointment, Patient
from kiosk.services.record import reading, rows
from kiosk.store import tables
from kiosk.store.beside import row_of
from kiosk.store.database import Database
from kiosk.store.feed import announce

PUBLISHED, RETIRED = "published", "retired"
RULES = "form_rules"
RULES_IN_FORCE = select(tables.setting.c.value).where(tables.setting.c.key == RULES)
RESPONSE = tables.questionnaire_response.c
# What is read of an earlier response.
EARLIER = (RESPONSE.id, RESPONSE.questionnaire, RESPONSE.visit_id, RESPONSE.authored, RESPONSE.resource)
_EARLIER = select(*EARLIER).where(RESPONSE.patient_id == bindparam("patient")).order_by(RESPONSE.authored)


class PublishRefused(Refusal):
    """A form that cannot be published; the message says what to do."""


@dataclass(frozen=True)
class PublishedForm:
    """One published version, newest first where there are several."""

    url: str
    version: str
    status: str
    resource: Mapping[str, Any]
    published_at: datetime


@dataclass(frozen=True)
class CurrentForms:
    """Forms by url, and every published version by ``url|version``; ``revision`` changes when they do."""

    revision: str
    forms: Mapping[str, Form]
    versions: Mapping[str, Form]


@dataclass(frozen=True)
class Asked:
    """The urls of those forms that the clinic's rules or settings name; ``by_rules`` where it has rules."""

    urls: frozenset[str]
    by_rules: bool


class FormService:
    """Publishes, retires and reads forms. What was published once is never changed, only followed by a new version."""

    def __init__(
        self,
        database: Database,
        clock: Callable[[], datetime],
        built_in: Mapping[str, Form] | None = None,
        value_sets: Mapping[str, Mapping[str, Any]] | None = None,
        ticks: Callable[[], float] | None = None,
    ) -> None:
        """``built_in`` are the forms that come with the program, by url.

        ``ticks`` counts seconds, for a last guard against a form that takes long to be tried.
        """
        self._ticks = ticks
        self._database = database
        self._clock = clock
        self._built_in = built_in or {}
        self._value_sets = value_sets or {}

    def publish(self, resource: Mapping[str, Any], by: str, seed: int = 0) -> LoadedForm:
        """Let patients who begin from now on have this form. It is tried before with answers made from ``seed``.

        Raises:
            FormRefused: it cannot be a form for patients; what was there before stays.
            PublishRefused: it has no url or version, this version was published with other content, or it broke,
                was over its budget or never came to rest when it was tried.
        """
        loaded = load(resource, self._value_sets)
        form = loaded.form
        if not form.url or not form.version:
            raise PublishRefused("give the form a 'url' and a 'version', by which its answers are known")
        if wrong := impossible(form):
            raise PublishRefused(f"nobody can answer it: {'; '.join(wrong[:MOST_SAID])}")
        for finding in try_form(form, seed, ticks=self._ticks).findings:
            if finding.is_grave:
                raise PublishRefused(f"tried with seed {finding.seed}, it failed: {finding}")
        table = tables.questionnaire
        where = (table.c.url == form.url, table.c.version == form.version)
        with self._database.write(alone=True) as connection:
            announce(connection, Topic.FORMS)
            known = connection.execute(select(table.c.resource).where(*where)).scalar_one_or_none()
            if known is not None and known != resource:
                raise PublishRefused(
                    f"version {form.version} of {form.url} was published with other content; raise 'version'"
                )
            now = self._clock()
            if known is None:
                connection.execute(
                    insert(table).values(
                        url=form.url,
                        version=form.version,
                        status=PUBLISHED,
                        resource=dict(resource),
                        published_at=now,
                        published_by=by,
                    )
                )
            else:
                connection.execute(update(table).where(*where).values(status=PUBLISHED, published_at=now))
        return loaded

    def retire(self, url: str) -> int:
        """Ask nobody this form any more, the one that comes with the program included; how many versions that was.

        Raises:
            PublishRefused: no form of this url was ever published.
        """
        table = tables.questionnaire
        with self._database.write(alone=True) as connection:
            announce(connection, Topic.FORMS)
            done = connection.execute(
                update(table)
                .where(table.c.url == url, table.c.status == PUBLISHED)
                .values(status=RETIRED, published_at=self._clock())
            )
            known = connection.execute(select(table.c.url).where(table.c.url == url)).first()
            if known is None:
                raise PublishRefused(f"no form {url} was published; leave it out of the rules instead")
            return done.rowcount

    def published(self) -> tuple[PublishedForm, ...]:
        """Every version, the one published last first."""
        table = tables.questionnaire
        query = select(table).order_by(table.c.published_at.desc(), table.c.version.desc())
        with self._database.read() as connection:
            return rows.read(connection, query, [table.c.url, table.c.version], _published).made

    def published_resources(self) -> list[dict[str, Any]]:
        """The last version of each form that patients are asked, of those that the clinic published."""
        latest = {entry.url: entry for entry in reversed(self.published()) if entry.status == PUBLISHED}
        return [dict(entry.resource) for entry in latest.values()]

    def current(self, known: str = "") -> CurrentForms | None:
        """What patients are to be asked from now on; None where the revision is still ``known``."""
        revision = self.revision()
        if revision == known:
            return None
        forms = dict(self._built_in)
        versions: dict[str, Form] = {}
        for entry in reversed(self.published()):
            try:
                form = load(entry.resource, self._value_sets).form
            except (FormRefused, *rows.NOT_READABLE):
                # It was taken by another version of the program. The one before it stays.
                continue
            versions[f"{entry.url}|{entry.version}"] = form
            if entry.status == PUBLISHED:
                forms[entry.url] = form
            elif entry.url in forms and forms[entry.url].version in ("", entry.version):
                del forms[entry.url]
        return CurrentForms(revision, forms, versions)

    def of(self, resources: Iterable[Mapping[str, Any]]) -> CurrentForms:
        """The forms that come with the program and, in their place, ``resources``: what was kept of those published."""
        forms = dict(self._built_in)
        for resource in resources:
            try:
                form = load(resource, self._value_sets).form
            except (FormRefused, *rows.NOT_READABLE):
                continue
            forms[form.url] = form
        return CurrentForms("kept", forms, {})

    def revision(self) -> str:
        """A mark that is another one after anything was published or retired."""
        table = tables.questionnaire
        with self._database.read_once() as connection:
            # As text: a time that no program can read is a mark as well.
            stamp = cast(table.c.published_at, String)
            count, last = connection.execute(select(func.count(), func.max(stamp))).one()
            return f"{count} {last}"

    def save_rules(self, text: str) -> tuple[FormRule, ...]:
        """Let these rules decide from now on. Raises FormRulesError; the rules before then stay."""
        rules = parse_rules(text)
        table = tables.setting
        with self._database.write(alone=True) as connection:
            announce(connection, Topic.FORMS)
            found = connection.execute(update(table).where(table.c.key == RULES).values(value=text))
            if not found.rowcount:
                connection.execute(insert(table).values(key=RULES, value=text))
        return rules

    def asked(self, settings: ClinicSettings) -> Asked:
        """Which forms anybody can be asked, and what decides that; what is published besides, nobody is."""
        with self._database.read() as connection:
            by_rules = isinstance(connection.execute(RULES_IN_FORCE).scalar_one_or_none(), str)
            named = {rule.form for rule in _rules(rules_of(connection), settings)}
        return Asked(frozenset(named | set(settings.consents)), by_rules)

    def due(
        self, patient_id: str, appointment_ids: tuple[str, ...], settings: ClinicSettings
    ) -> tuple[Verdict, ...]:
        """What the rules say of each form for this patient and these appointments. Raises LookupError."""
        booking, person = tables.appointment, tables.patient
        with self._database.read() as connection:
            row = connection.execute(select(person).where(person.c.id == patient_id)).mappings().one_or_none()
            if row is None:
                raise LookupError(patient_id)
            mine = (booking.c.id.in_(appointment_ids), booking.c.patient_id == patient_id)
            booked = connection.execute(select(booking).where(*mine)).mappings()
            return due_forms(
                settings,
                reading.patient_from(row),
                tuple(reading.appointment_from(entry) for entry in booked),
                earlier_responses(connection, patient_id),
                self._clock(),
                rules_of(connection),
            )


@dataclass(frozen=True)
class EarlierResponse:
    """What a patient has answered before."""

    questionnaire: str
    visit_id: str
    authored: datetime
    resource: dict[str, Any]


def earlier_responses(connection: Connection, patient_id: str) -> tuple[EarlierResponse, ...]:
    """Every form that the patient has answered to its end and that can be read, the oldest first."""
    return _answered(rows.read(connection, _EARLIER, [RESPONSE.id], _earlier, {"patient": patient_id}).made)


def responses_beside(found: Sequence[Sequence[Any]] | None) -> tuple[EarlierResponse, ...]:
    """As `earlier_responses`, of what came beside the patient with the columns of `EARLIER`.

    Raises one of `rows.NOT_READABLE`.
    """
    made = (row_of(EARLIER, row) for row in found or ())
    return _answered(sorted(map(_earlier, made), key=lambda response: response.authored))


def _answered(found: Iterable[EarlierResponse]) -> tuple[EarlierResponse, ...]:
    # What was left to a person half-way has not been answered: it is due as before.
    return tuple(entry for entry in found if entry.resource.get("status") != "in-progress")


def _published(row: RowMapping) -> PublishedForm:
    if not isinstance(row["resource"], dict):
        raise TypeError("a form is an object")
    return PublishedForm(row["url"], row["version"], row["status"], row["resource"], row["published_at"])


def _earlier(row: RowMapping | Mapping[str, Any]) -> EarlierResponse:
    if not isinstance(row["resource"], dict):
        raise TypeError("a response is an object")
    return EarlierResponse(row["questionnaire"], row["visit_id"], row["authored"], row["resource"])


def due_forms(
    settings: ClinicSettings,
    patient: Patient,
    booked: tuple[Appointment, ...],
    answered: Iterable[EarlierResponse],
    now: datetime,
    rules: object,
) -> tuple[Verdict, ...]:
    """What the clinic's ``rules`` say; without rules, each form of the settings after its days.

    The forms of a booking's kind of visit are asked besides, as those of the settings.
    """
    last = {response.questionnaire: response for response in answered}
    facts = FormFacts(
        patient,
        booked,
        settings.today(now),
        now,
        {url: response.authored for url, response in last.items()},
        {url: response.resource for url, response in last.items()},
    )
    kinds = [kind for kind in map(settings.places.visit_type_of, booked) if kind is not None]
    besides = tuple(dict.fromkeys(url for kind in kinds for url in kind.questionnaires))
    own = default_rules(besides, settings.form_fresh_days, settings.adult_age)
    return verdicts((*_rules(rules, settings), *own), facts)


def rules_of(connection: Connection) -> object:
    """What decides which forms are due, as it stands in the record; None where nobody has said anything."""
    try:
        return connection.execute(RULES_IN_FORCE).scalar_one_or_none()
    except rows.NOT_READABLE as error:
        log.get(__name__).error("rules_refused", exc_type=type(error).__name__)
        return None


def _rules(text: object, settings: ClinicSettings) -> tuple[FormRule, ...]:
    try:
        if isinstance(text, str):
            return parse_rules(text)
    except (FormRulesError, *rows.NOT_READABLE) as error:
        # Another version of the program has taken them. A visit without them is better than none.
        log.get(__name__).error("rules_refused", exc_type=type(error).__name__)
    return default_rules(settings.questionnaires, settings.form_fresh_days, settings.adult_age)
