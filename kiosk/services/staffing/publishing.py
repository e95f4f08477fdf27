"""Questionnaires and consents, as somebody who may publishes and retires them; and the rules of which is for whom."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, insert, select, update

from kiosk.domain.actor import Actor
from kiosk.domain.audit import Action
from kiosk.domain.failures import Refusal
from kiosk.domain.feed import Topic
from kiosk.domain.form_rules import FormRule, FormRulesError, parse_rules
from kiosk.domain.forms import FormRefused, LoadedForm, load
from kiosk.domain.forms.impossible import MOST_SAID, impossible
from kiosk.domain.forms.trial import try_form
from kiosk.domain.permissions import Permission
from kiosk.services.record import audit
from kiosk.services.record.forms import PUBLISHED, RETIRED, RULES
from kiosk.services.staffing import sessions
from kiosk.store import tables
from kiosk.store.database import Database
from kiosk.store.feed import announce

# What an event of the audit has room for. The end of a form's address tells more than how it begins.
_ROOM = 36
_FORM = tables.questionnaire.c


class PublishRefused(Refusal):
    """A form that cannot be published or retired, or rules that cannot be; the message says what to do."""


@dataclass(frozen=True)
class _Act:
    """What somebody does, while its transaction is open. ``now`` is aware."""

    connection: Connection
    who: Actor
    now: datetime

    def did(self, action: Action, of: str = "") -> None:
        """It is done: who it was and which form, for the audit."""
        event = audit.Event(self.who.name, action, "", record_id=of[-_ROOM:] or None)
        audit.append(self.connection, self.now, [event])


class PublishingService:
    """Publishes and retires forms, and says which is for whom. Every program hears of it, and the audit has who it was.

    Each call raises NotAllowed, SignedOut or AskAgain as `sessions.must` does, and changes nothing then.
    """

    def __init__(
        self,
        database: Database,
        clock: Callable[[], datetime],
        value_sets: Callable[[], Mapping[str, Mapping[str, Any]]] = dict,
        ticks: Callable[[], float] | None = None,
    ) -> None:
        """``ticks`` counts seconds, for a last guard against a form that takes long to be tried."""
        self._database = database
        self._clock = clock
        self._value_sets = value_sets
        self._ticks = ticks

    def publish(self, resource: Mapping[str, Any], who: Actor, seed: int = 0) -> LoadedForm:
        """Let patients who begin from now on have this form. It is tried before with answers made from ``seed``.

        A version that was retired, or followed by another, is in force again.

        Raises:
            PublishRefused: it cannot be a form for patients, has no url or version, was published with other content
                in this version, or it broke, was over its budget or never came to rest when it was tried; what was
                there before stays.
        """
        self._look(who)
        loaded = self._judged(resource, seed)
        form = loaded.form
        with self._acting(who) as act:
            known = act.connection.execute(select(_FORM.resource).where(*_this(form.url, form.version)))
            before = known.scalar_one_or_none()
            if before is not None and before != resource:
                raise PublishRefused(
                    f"version {form.version} of {form.url} was published with other content; raise 'version'"
                )
            _write(act, form.url, form.version, None if before is not None else dict(resource))
            act.did(Action.FORM_PUBLISHED, form.canonical)
        return loaded

    def retire(self, url: str, who: Actor) -> int:
        """Ask nobody this form any more, the one that comes with the program included; how many versions that was.

        Raises:
            PublishRefused: no form of this url was ever published.
        """
        table = tables.questionnaire
        with self._acting(who) as act:
            known = act.connection.execute(select(_FORM.url).where(_FORM.url == url)).first()
            if known is None:
                raise PublishRefused(f"no form {url} was published; leave it out of the rules instead")
            done = act.connection.execute(
                update(table)
                .where(_FORM.url == url, _FORM.status == PUBLISHED)
                .values(status=RETIRED, published_at=act.now)
            )
            if done.rowcount:
                act.did(Action.FORM_RETIRED, url)
            return done.rowcount

    def save_rules(self, text: str, who: Actor) -> tuple[FormRule, ...]:
        """Let these rules decide from now on.

        Raises:
            PublishRefused: they are no rules; those before them stay.
        """
        try:
            rules = parse_rules(text)
        except FormRulesError as error:
            raise PublishRefused(str(error)) from error
        table = tables.setting
        with self._acting(who) as act:
            found = act.connection.execute(update(table).where(table.c.key == RULES).values(value=text))
            if not found.rowcount:
                act.connection.execute(insert(table).values(key=RULES, value=text))
            act.did(Action.FORM_RULES_SET)
        return rules

    # How it is done

    def _look(self, who: Actor) -> None:
        """Before something that takes its time; in the transaction of what is done it is asked again."""
        with self._database.under(who).read() as connection:
            sessions.must(connection, who, Permission.PUBLISH_FORMS, self._clock())

    def _judged(self, resource: Mapping[str, Any], seed: int) -> LoadedForm:
        try:
            loaded = load(resource, self._value_sets())
        except FormRefused as error:
            raise PublishRefused(str(error)) from error
        form = loaded.form
        if not form.url or not form.version:
            raise PublishRefused("give the form a 'url' and a 'version', by which its answers are known")
        if wrong := impossible(form):
            raise PublishRefused(f"nobody can answer it: {'; '.join(wrong[:MOST_SAID])}")
        for finding in try_form(form, seed, ticks=self._ticks).findings:
            if finding.is_grave:
                raise PublishRefused(f"tried with seed {finding.seed}, it failed: {finding}")
        return loaded

    @contextmanager
    def _acting(self, who: Actor) -> Iterator[_Act]:
        now = self._clock()
        with self._database.under(who).write(alone=True) as connection:
            known = sessions.must(connection, who, Permission.PUBLISH_FORMS, now)
            announce(connection, Topic.FORMS)
            yield _Act(connection, known, now)


def _this(url: str, version: str) -> tuple[Any, ...]:
    return _FORM.url == url, _FORM.version == version


def _write(act: _Act, url: str, version: str, resource: dict[str, Any] | None) -> None:
    """Put a version in force; ``resource`` is None where it is known already."""
    table = tables.questionnaire
    now = {"status": PUBLISHED, "published_at": act.now, "published_by": act.who.name[:100]}
    if resource is None:
        act.connection.execute(update(table).where(*_this(url, version)).values(now))
    else:
        act.connection.execute(insert(table).values(url=url, version=version, resource=resource, **now))
