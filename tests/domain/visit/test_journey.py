"""The way through a visit follows the checklist."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.masking import mask_email, mask_phone
from kiosk.domain.visit.checklist import ChecklistItem, ItemKind, ItemStatus
from kiosk.domain.visit.journey import ItemKey, Journey, Place, key_of

NOW = datetime(2026, 11, 23, tzinfo=UTC)
KINDS = (ItemKind.IDENTITY, ItemKind.CONTACT, ItemKind.QUESTIONNAIRE, ItemKind.INSURANCE, ItemKind.CONSENT)


def checklist(*statuses: ItemStatus) -> tuple[ChecklistItem, ...]:
    return tuple(
        ChecklistItem(kind, "", status, number)
        for number, (kind, status) in enumerate(zip(KINDS, statuses, strict=True))
    )


DUE, DONE, SKIPPED = ItemStatus.DUE, ItemStatus.DONE, ItemStatus.SKIPPED


def walked(items: tuple[ChecklistItem, ...]) -> Journey:
    return Journey(Place.APPOINTMENTS).opened(items)


def settled(items: tuple[ChecklistItem, ...], key: ItemKey | None) -> tuple[ChecklistItem, ...]:
    return tuple(replace(item, status=DONE) if key_of(item) == key else item for item in items)


def test_only_what_is_due_comes_up() -> None:
    items = checklist(DONE, SKIPPED, DUE, DONE, DUE)
    first = walked(items).forward(items)
    assert first is not None
    assert first.current == (ItemKind.QUESTIONNAIRE, "")
    assert first.count == (1, 2)
    nothing = checklist(DONE, SKIPPED, DONE, DONE, DONE)
    assert walked(nothing).forward(nothing) is None


def test_what_follows_is_the_next_that_is_due() -> None:
    items = checklist(DONE, DUE, DUE, DONE, DUE)
    journey = walked(items).forward(items)
    assert journey is not None
    assert journey.coming(items) == (ItemKind.QUESTIONNAIRE, "")
    # Gone back to when it is settled already: what is due comes next.
    assert journey.coming(checklist(DONE, DONE, DONE, DONE, DUE)) == (ItemKind.CONSENT, "")
    assert journey.coming(checklist(DONE, DUE, DONE, DONE, DONE)) is None


def test_a_correction_costs_one_press() -> None:
    items = checklist(DONE, DUE, DUE, DUE, DUE)
    journey: Journey | None = walked(items)
    for _ in range(3):
        assert journey is not None
        journey = journey.forward(items)
        assert journey is not None
        items = settled(items, journey.current)
    assert journey is not None
    assert journey.current == (ItemKind.INSURANCE, "")
    back = journey.back()
    assert back is not None
    earlier = back.back()
    assert earlier is not None
    assert earlier.current == (ItemKind.CONTACT, "")
    assert earlier.count == (1, 4)
    forward = earlier.forward(items)
    assert forward is not None
    assert forward.current == (ItemKind.CONSENT, "")
    assert forward.count == (4, 4)


@pytest.mark.parametrize(
    ("place", "back"),
    [
        (Place.WELCOME, None),
        (Place.IDENTITY, Place.WELCOME),
        (Place.FACTOR, Place.IDENTITY),
        (Place.LEAVE, Place.FACTOR),
        (Place.APPOINTMENTS, Place.FACTOR),
        (Place.DONE, None),
    ],
)
def test_back_leads_to_the_place_before(place: Place, back: Place | None) -> None:
    found = Journey(place).back()
    assert (found.place if found is not None else None) is back


def test_back_from_the_first_item_leads_to_the_appointments_and_forward_to_it_again() -> None:
    items = checklist(DONE, DUE, DUE, DONE, DONE)
    first = walked(items).forward(items)
    assert first is not None
    before = first.back()
    assert before is not None
    assert (before.place, before.current, before.count) == (Place.APPOINTMENTS, None, (0, 0))
    again = before.opened(items).forward(items)
    assert again == first


@pytest.mark.parametrize("place", [place for place in Place if place is not Place.REFUSED])
def test_back_from_a_refusal_leads_to_where_it_came_up_however_often_it_did(place: Place) -> None:
    journey = Journey(place, shown=((ItemKind.CONTACT, ""),), position=0, total=2)
    refused = journey.to(Place.REFUSED).to(Place.REFUSED)
    assert refused.current is None
    back = refused.back()
    assert back is not None
    assert (back.place, back.current, back.count) == (place, journey.current, journey.count)


def test_an_item_that_staff_hand_back_is_counted_too() -> None:
    items = checklist(DONE, DUE, DONE, DONE, DONE)
    first = walked(items).forward(items)
    assert first is not None
    more = checklist(DONE, DONE, DUE, DONE, DONE)
    second = first.forward(more)
    assert second is not None
    assert second.count == (2, 2)


@given(st.lists(st.sampled_from([DUE, DONE, SKIPPED, ItemStatus.NEEDS_STAFF]), min_size=5, max_size=5))
def test_answering_what_is_shown_always_ends(statuses: list[ItemStatus]) -> None:
    items = checklist(*statuses)
    journey: Journey | None = walked(items)
    steps = 0
    while journey is not None:
        journey = journey.forward(items)
        if journey is not None:
            steps += 1
            items = settled(items, journey.current)
    assert steps == statuses.count(DUE)


def test_masks_keep_what_the_owner_knows() -> None:
    assert mask_phone("(555) 010-0142") == "(•••) •••-0142"
    assert mask_phone("0142") == "••••"
    assert mask_phone("") == ""
    assert mask_email("maria@example.org") == "m•••••@example.org"
    assert mask_email("nonsense") == "n•••••"


def test_an_item_that_shows_nothing_is_not_counted_and_back_does_not_lead_to_it() -> None:
    items = checklist(DONE, DUE, DUE, DUE, DONE)
    first = walked(items).forward(items)
    assert first is not None
    # The second had nothing to show, and was left to the desk by itself.
    second = first.without_one().forward(settled(settled(items, first.current), (ItemKind.QUESTIONNAIRE, "")))
    assert second is not None
    assert (second.current, second.count) == ((ItemKind.INSURANCE, ""), (2, 2))
    back = second.back()
    assert back is not None
    assert back.current == first.current
