"""Ways through a clinic: the shortest, without steps where there is one, and what nobody is led along."""

from dataclasses import asdict
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.clinic import ClinicSettings, ClinicSettingsError
from kiosk.domain.walking import Walk, cut_off, places_of, way

DOOR, DESK, LIFT, UP, ROOM = "door", "desk", "lift", "up", "room"


def walk(start: str, end: str, minutes: int = 1, *, free: bool = True, back: bool = True) -> Walk:
    return Walk(
        start, end, minutes, free, {"en": f"{start} to {end}"}, {"en": f"{end} to {start}"} if back else {}
    )


HOUSE = (
    walk(DOOR, DESK),
    walk(DESK, UP, 1, free=False),
    walk(DESK, LIFT, 2),
    walk(LIFT, UP, 1),
    walk(UP, ROOM),
)


def words(start: str, end: str, *, free: bool = False) -> tuple[str, ...] | None:
    found = way(HOUSE, start, end, step_free=free)
    return found.in_words("en") if found is not None else None


def test_the_shortest_way_and_the_one_without_steps() -> None:
    assert words(DOOR, ROOM) == ("door to desk", "desk to up", "up to room")
    assert words(DOOR, ROOM, free=True) == ("door to desk", "desk to lift", "lift to up", "up to room")
    shortest = way(HOUSE, DOOR, ROOM)
    free = way(HOUSE, DOOR, ROOM, step_free=True)
    assert shortest is not None
    assert free is not None
    assert (shortest.minutes, shortest.step_free) == (3, False)
    assert (free.minutes, free.step_free) == (5, True)


def test_the_other_way_round_has_its_own_words_or_is_none() -> None:
    assert words(ROOM, DESK) == ("room to up", "up to desk")
    one_way = (walk(DOOR, DESK, back=False),)
    assert way(one_way, DOOR, DESK) is not None
    assert way(one_way, DESK, DOOR) is None


def test_a_way_that_is_not_said_in_a_language_leads_nobody_who_reads_it() -> None:
    found = way(HOUSE, DOOR, ROOM)
    assert found is not None
    assert found.in_words("es") is None


def test_what_only_steps_lead_to_is_told() -> None:
    assert cut_off(HOUSE) == ()
    stairs = (walk(DOOR, DESK), walk(DESK, UP, free=False))
    assert cut_off(stairs) == ((DOOR, UP), (DESK, UP))
    assert cut_off((walk(DOOR, DESK, back=False),)) == ((DOOR, DESK),)


keys = st.sampled_from("abcdef")
graphs = st.lists(
    st.builds(walk, keys, keys, st.integers(0, 5), free=st.booleans(), back=st.booleans()), max_size=14
).map(tuple)


def least(walks: tuple[Walk, ...], start: str, end: str, *, free: bool) -> int | None:
    """By Bellman and Ford, which finds the same in another way."""
    edges = [
        edge
        for one in walks
        if one.step_free or not free
        for edge in ((one.start, one.end, one.minutes), (one.end, one.start, one.minutes))[
            : 2 if one.back else 1
        ]
    ]
    cost = {start: 0}
    for _ in range(len(edges) + 1):
        for one, other, minutes in edges:
            if one in cost and cost[one] + minutes < cost.get(other, 10**9):
                cost[other] = cost[one] + minutes
    return cost.get(end)


@given(graphs, keys, keys, st.booleans())
def test_no_way_is_shorter_and_every_leg_follows_the_one_before(
    walks: tuple[Walk, ...], start: str, end: str, free: bool
) -> None:
    found = way(walks, start, end, step_free=free)
    expected = least(walks, start, end, free=free)
    assert (found.minutes if found is not None else None) == expected
    if found is None:
        return
    assert not free or found.step_free
    assert (found.legs[-1].to if found.legs else start) == end
    for leg, (before, after) in zip(
        found.legs, pairwise([start, *(leg.to for leg in found.legs)]), strict=True
    ):
        assert leg.says["en"] == f"{before} to {after}"


@given(graphs)
def test_who_is_cut_off_has_no_way_without_steps(walks: tuple[Walk, ...]) -> None:
    told = set(cut_off(walks))
    names = places_of(walks)
    for place, one in enumerate(names):
        for other in names[place + 1 :]:
            both = way(walks, one, other, step_free=True) and way(walks, other, one, step_free=True)
            assert ((one, other) in told) is (both is None)


def test_settings_keep_walks_and_refuse_what_is_none() -> None:
    settings = ClinicSettings(walks=HOUSE)
    kept = {"walks": [asdict(one) for one in HOUSE]}
    assert ClinicSettings.from_mapping(kept).walks == HOUSE
    newer = {"walks": [{**asdict(HOUSE[0]), "colour": "blue"}]}
    assert ClinicSettings.from_mapping(newer).walks == HOUSE[:1]
    for odd in ([1], [{"start": 1, "end": "b"}], [{"start": "a", "end": "b", "minutes": -1}], 5):
        with pytest.raises(ClinicSettingsError, match="walks"):
            ClinicSettings.from_mapping({"walks": odd})
    assert settings.walks is HOUSE
