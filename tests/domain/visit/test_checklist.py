"""Only what is stale is asked, in order; the two lights."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.form_rules import Verdict, Why
from kiosk.domain.items.item import Beginning
from kiosk.domain.items.table import build, room_light
from kiosk.domain.visit.checklist import (
    Checklist,
    ItemKind,
    ItemStatus,
    Light,
    at_desk,
    desk_light,
    first_due,
)

NOW = datetime(2026, 11, 23, 15, 0, tzinfo=UTC)
SETTINGS = ClinicSettings(contact_fresh_days=90)
NEVER = Beginning(NOW, SETTINGS, (Verdict("urn:form", Why.DUE),), {}, owes=True)


def settle(checklist: Checklist, kind: ItemKind, status: ItemStatus) -> Checklist:
    return tuple(replace(item, status=status) if item.kind is kind else item for item in checklist)


def test_a_first_visit_is_asked_everything_in_order() -> None:
    first = replace(NEVER, settings=replace(SETTINGS, patient_messages="ask"))
    checklist = build(replace(first, represented=True))
    assert [item.kind for item in checklist] == list(ItemKind)
    # Who is here is asked where it may be somebody else.
    grown_up = [kind for kind in ItemKind if kind is not ItemKind.REPRESENTATIVE]
    assert [item.kind for item in build(first)] == grown_up
    assert [item.position for item in checklist] == list(range(len(checklist)))
    asked = []
    while (item := first_due(checklist)) is not None:
        asked.append(item.kind)
        checklist = settle(checklist, item.kind, ItemStatus.DONE)
    assert asked == [kind for kind in ItemKind if kind is not ItemKind.IDENTITY]


def test_fresh_to_the_second_is_not_asked() -> None:
    edge = NOW - timedelta(days=90)
    contact = (ItemKind.CONTACT, "")
    fresh = build(replace(NEVER, confirmed={contact: edge + timedelta(seconds=1)}))
    stale = build(replace(NEVER, confirmed={contact: edge}))
    assert (fresh[1].status, fresh[1].reason) == (ItemStatus.SKIPPED, "fresh")
    assert stale[1].status is ItemStatus.DUE


def test_an_item_for_the_desk_does_not_stop_the_check_in() -> None:
    checklist = settle(build(NEVER), ItemKind.CONTACT, ItemStatus.NEEDS_STAFF)
    following = first_due(checklist)
    assert following is not None
    assert following.kind is ItemKind.QUESTIONNAIRE
    assert [item.kind for item in at_desk(checklist)] == [ItemKind.CONTACT]


def test_a_new_card_holds_the_desk_light_but_not_the_room() -> None:
    checklist = build(NEVER)
    for kind in ItemKind:
        checklist = settle(checklist, kind, ItemStatus.DONE)
    assert desk_light(checklist) is Light.READY
    checklist = settle(checklist, ItemKind.INSURANCE, ItemStatus.NEEDS_STAFF)
    assert room_light(checklist)[0] is Light.READY
    assert desk_light(checklist) is Light.ATTENTION
    checklist = settle(checklist, ItemKind.CONSENT, ItemStatus.NEEDS_STAFF)
    assert room_light(checklist) == (Light.ATTENTION, 2, 3)
