"""Forms are published, retired and ruled by somebody who may: under their name, and by nobody else."""

from collections.abc import Callable

import pytest

from kiosk.domain.accounts import ASKED_HOLDS
from kiosk.domain.actor import Actor
from kiosk.domain.audit import Action
from kiosk.domain.permissions import NotAllowed, Permission, StaffRole, may
from kiosk.services.record.forms import FormService, rules_of
from kiosk.services.staffing.publishing import PublishingService, PublishRefused
from kiosk.services.staffing.sessions import AskAgain, SignedOut
from kiosk.store.database import Database
from tests.services.staffing.people import COMMAND, Works, actions

URL = "urn:test:own"
RULES = f"[[rule]]\nform = '{URL}'"
Call = Callable[[PublishingService, Actor], object]
CALLS: dict[str, Call] = {
    "publish": lambda it, who: it.publish(form("2"), who),
    "retire": lambda it, who: it.retire(URL, who),
    "save_rules": lambda it, who: it.save_rules(RULES, who),
}


def form(version: str, text: str = "How are you?") -> dict[str, object]:
    item = {"linkId": "q", "type": "string", "text": text}
    return {"resourceType": "Questionnaire", "url": URL, "version": version, "item": [item]}


@pytest.fixture
def works(empty: Database) -> Works:
    return Works(empty)


@pytest.fixture
def publishing(works: Works) -> PublishingService:
    made = PublishingService(works.database, works.clock)
    made.publish(form("1"), COMMAND)
    return made


def in_force(works: Works) -> dict[str, str]:
    """The version of each form that is asked, and the rules."""
    service = FormService(works.database, works.clock)
    current = service.current()
    assert current is not None
    with works.database.read() as connection:
        return {url: made.version for url, made in current.forms.items()} | {
            "rules": str(rules_of(connection))
        }


def test_what_is_done_stands_under_the_name(works: Works, publishing: PublishingService) -> None:
    ada = works.add("Ada", StaffRole.ADMINISTRATOR)
    publishing.publish(form("2"), ada)
    assert publishing.retire(URL, ada) == 2
    publishing.save_rules(RULES, ada)
    done = [(Action.FORM_PUBLISHED), (Action.FORM_RETIRED), (Action.FORM_RULES_SET)]
    assert actions(works.database)[-3:] == [("Ada", action) for action in done]
    service = FormService(works.database, works.clock)
    assert {entry.version: entry.by for entry in service.published()} == {"1": COMMAND.name, "2": "Ada"}
    # What is retired already is no event.
    assert publishing.retire(URL, ada) == 0
    assert actions(works.database)[-1] == ("Ada", Action.FORM_RULES_SET)


def test_an_older_version_is_in_force_again(works: Works, publishing: PublishingService) -> None:
    ada = works.add("Ada", StaffRole.ADMINISTRATOR)
    works.clock.pass_(minutes=1)
    publishing.publish(form("2"), ada)
    works.clock.pass_(minutes=1)
    assert in_force(works)[URL] == "2"
    publishing.publish(form("1"), ada)
    assert in_force(works)[URL] == "1"


@pytest.mark.parametrize("name", CALLS)
@pytest.mark.parametrize("role", list(StaffRole))
def test_nobody_else_does_any_of_it(
    works: Works, publishing: PublishingService, role: StaffRole, name: str
) -> None:
    who, before = works.add("Ann", role), in_force(works)
    done = actions(works.database)
    if may([role], Permission.PUBLISH_FORMS):
        CALLS[name](publishing, who)
        assert in_force(works) != before
        return
    with pytest.raises(NotAllowed):
        CALLS[name](publishing, who)
    assert (in_force(works), actions(works.database)) == (before, done)


@pytest.mark.parametrize("name", CALLS)
def test_it_is_asked_for_again_and_not_done_after_the_end(
    works: Works, publishing: PublishingService, name: str
) -> None:
    ada, before = works.add("Ada", StaffRole.ADMINISTRATOR), in_force(works)
    works.clock.now += ASKED_HOLDS
    with pytest.raises(AskAgain):
        CALLS[name](publishing, ada)
    works.door.sign_out(ada)
    with pytest.raises(SignedOut):
        CALLS[name](publishing, ada)
    assert in_force(works) == before


@pytest.mark.parametrize(
    ("resource", "why"),
    [
        (form("1", "Other words"), "raise 'version'"),
        ({"resourceType": "Patient"}, "not a FHIR Questionnaire"),
        (form(""), "'url' and a 'version'"),
    ],
)
def test_what_cannot_be_is_refused_in_words(
    works: Works, publishing: PublishingService, resource: dict[str, object], why: str
) -> None:
    ada = works.add("Ada", StaffRole.ADMINISTRATOR)
    before, done = in_force(works), actions(works.database)
    with pytest.raises(PublishRefused, match=why):
        publishing.publish(resource, ada)
    with pytest.raises(PublishRefused, match="rule 1"):
        publishing.save_rules("[[rule]]", ada)
    assert (in_force(works), actions(works.database)) == (before, done)
