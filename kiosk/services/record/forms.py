"""The clinic's questionnaires: those in force, every version there was, and which of all are due for whom."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, RowMapping, String, bindparam, cast, func, select

from kiosk import log
from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.form_rules import (
    FormFacts,
    FormRule,
    FormRulesError,
    Verdict,
    default_rules,
    parse_rules,
    verdicts,
)
from kiosk.domain.forms import Form, FormRefused, load
from kiosk.domain.people import Appointment, Patient
from kiosk.services.record import reading, rows
from kiosk.store import tables
from kiosk.store.beside import row_of
from kiosk.store.database import Database

PUBLISHED, RETIRED = "published", "retired"
RULES = "form_rules"
RULES_IN_FORCE = select(tables.setting.c.value).where(tables.setting.c.key == RULES)
RESPONSE = tables.questionnaire_response.c
# What is read of an earlier response.
EARLIER = (RESPONSE.id, RESPONSE.questionnaire, RESPONSE.visit_id, RESPONSE.authored, RESPONSE.resource)
_EARLIER = select(*EARLIER).where(RESPONSE.patient_id == bindparam("patient")).order_by(RESPONSE.authored)


@dataclass(frozen=True)
class PublishedForm:
    """One published version, newest first where there are several; ``by`` is who put it in force last."""

    url: str
    version: str
    status: str
    resource: Mapping[str, Any]
    published_at: datetime
    by: str = ""


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
    """Reads forms. What was published once is never changed, only followed by a new version."""

    def __init__(
        self,
        database: Database,
        clock: Callable[[], datetime],
        built_in: Mapping[str, Form] | None = None,
        value_sets: Mapping[str, Mapping[str, Any]] | None = None,
    ) -> None:
        """``built_in`` are the forms that come with the program, by url."""
        self._database = database
        self._clock = clock
        self._built_in = built_in or {}
        self._value_sets = value_sets or {}

    @property
    def built_in(self) -> Mapping[str, Form]:
        """The forms that come with the program, by url."""
        return self._built_in

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

    def asked(self, settings: ClinicSettings) -> Asked:
        """Which forms anybody can be asked, and what decides that; what is published besides, nobody is."""
        with self._database.read() as connection:
            by_rules = isinstance(connection.execute(RULES_IN_FORCE).scalar_one_or_none(), str)
            named = {rule.form for rule in rules_in_force(rules_of(connection), settings)}
        return Asked(frozenset(named | set(settings.consents)), by_rules)

    def due(
        self, patient_id: str, appointment_ids: tuple[str, ...], settings: ClinicSettings
    ) -> tuple[Verdict, ...]:
        """What the rules say of each form for this patient and these appointments. Raises LookupError."""
        booking, person = tables.appointment, tables.shown_patient
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
    return PublishedForm(
        row["url"], row["version"], row["status"], row["resource"], row["published_at"], row["published_by"]
    )


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
    return verdicts((*rules_in_force(rules, settings), *own), facts)


def rules_of(connection: Connection) -> object:
    """What decides which forms are due, as it stands in the record; None where nobody has said anything."""
    try:
        return connection.execute(RULES_IN_FORCE).scalar_one_or_none()
    except rows.NOT_READABLE as error:
        log.get(__name__).error("rules_refused", exc_type=type(error).__name__)
        return None


def rules_in_force(text: object, settings: ClinicSettings) -> tuple[FormRule, ...]:
    """What decides which forms are due, by ``text`` as `rules_of` gives it; without rules, what the settings say."""
    try:
        if isinstance(text, str):
            return parse_rules(text)
    except (FormRulesError, *rows.NOT_READABLE) as error:
        # Another version of the program has taken them. A visit without them is better than none.
        log.get(__name__).error("rules_refused", exc_type=type(error).__name__)
    return default_rules(settings.questionnaires, settings.form_fresh_days, settings.adult_age)
