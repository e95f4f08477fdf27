"""A source's places and services that are the clinic's own: one place of the house is one place of the record.

A clinic writes its sites down (`kiosk setup`, `kiosk clinic import`), and a source tells of the same ones under keys of
its own. Two of one name would be two houses: a booking that says the name would be at neither, and a kiosk would send
patients from one to the other.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from uuid import UUID

from kiosk.domain.names import fold
from kiosk.domain.places import HealthcareService, Location, LocationKind, Places

# What one calls a site, another calls a building, or nothing.
_HOUSES = frozenset({LocationKind.SITE, LocationKind.BUILDING})


def own_places(known: Places, told: Iterable[Location]) -> tuple[tuple[Location, ...], tuple[Location, ...]]:
    """What a source tells of places that are not the clinic's own; and those that are, with what it tells of them.

    A place is the clinic's where its name, or what sources call it besides, means one place that the clinic has written
    down itself, in the same place around it, and nothing else that is said of the two differs.
    """
    unread = {item.id: item for item in told}
    means: dict[str, str] = {}
    others: list[Location] = []
    ours: dict[str, Location] = {}
    while unread:
        # What it is part of first; of a ring any.
        item = next(
            (one for one in unread.values() if one.part_of not in unread), next(iter(unread.values()))
        )
        del unread[item.id]
        around = means.get(item.part_of) or known.key_of(item.part_of) or item.part_of
        item = replace(item, part_of=around)
        means[item.id] = key = _own_place(known, item) or item.id
        if key == item.id:
            others.append(item)
        else:
            ours[key] = _with(ours.get(key, known.by_key[key]), item)
    return tuple(others), tuple(ours.values())


def own_services(
    known: Places, told: Iterable[HealthcareService]
) -> tuple[tuple[HealthcareService, ...], tuple[HealthcareService, ...]]:
    """As `own_places`: a service is the clinic's where it is called so, and is at the same site."""
    others: list[HealthcareService] = []
    ours: dict[str, HealthcareService] = {}
    for item in told:
        item = replace(item, location=known.key_of(item.location) or item.location)
        key = _own_service(known, item)
        if key:
            held = ours.get(key, known.services_by_key[key])
            also = dict.fromkeys((*held.also, item.id, *item.also))
            ours[key] = replace(held, names={**item.names, **held.names}, also=tuple(also))
        else:
            others.append(item)
    return tuple(others), tuple(ours.values())


def is_clinics(key: str) -> bool:
    """Whether the clinic has given a key; a source's is a UUID."""
    try:
        UUID(key)
    except ValueError:
        return True
    return False


def _own_place(known: Places, item: Location) -> str:
    if item.id in known.by_key:
        return item.id
    if found := known.key_of(item.id):
        return found
    called = {key for text in (item.name, *item.also) for key in known.keys_named(text) if is_clinics(key)}
    like = [key for key in called if _are_alike(known, known.by_key[key], item)]
    return like[0] if len(like) == 1 else ""


def _are_alike(known: Places, ours: Location, item: Location) -> bool:
    """Whether nothing that is said of two places of one name makes them two."""
    around = known.is_within(ours.part_of, item.part_of) if item.part_of else not ours.part_of
    kinds = {LocationKind(ours.kind), LocationKind(item.kind)} - {LocationKind.UNKNOWN}
    return (
        around
        and (len(kinds) < 2 or kinds <= _HOUSES)
        and all(
            fold(getattr(ours, name)) in ("", fold(getattr(item, name))) or not getattr(item, name)
            for name in ("city", "postal_code")
        )
    )


def _with(ours: Location, item: Location) -> Location:
    """The clinic's own place, with what a source says of it where the clinic says nothing."""
    also = dict.fromkeys((*ours.also, item.id, *item.also))
    told = {
        name: getattr(item, name)
        for name in ("room", "waiting_area", "directions", "kind")
        if not getattr(ours, name)
    }
    if not ours.has_address:
        told |= {name: getattr(item, name) for name in ("address_line", "city", "state", "postal_code")}
    return replace(
        ours,
        **told,
        names={**item.names, **ours.names},
        ways={**item.ways, **ours.ways},
        also=tuple(also),
    )


def _own_service(known: Places, item: HealthcareService) -> str:
    if item.id in known.services_by_key:
        return ""
    site = known.site_of(item.location)
    called = [
        ours.id
        for ours in known.services
        if is_clinics(ours.id)
        and (item.id in ours.also or _names(ours) & _names(item))
        and known.site_of(ours.location) in ("", site)
    ]
    return called[0] if len(called) == 1 else ""


def _names(item: HealthcareService) -> set[str]:
    return {fold(text) for text in (item.name, *item.also)} - {""}
