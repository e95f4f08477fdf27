"""Who of those who wait is shown where: at the desks and on the boards of a clinic's sites.

A clinic changes its places while people wait: a house becomes a part of another, or is closed, a queue gets another
letter. Whoever has a ticket is shown to somebody all the same.
"""

from __future__ import annotations

from kiosk.domain.places import LETTER, HealthcareService, Places


def has_several_sites(places: Places) -> bool:
    """Whether there is another site than the own; also one that is closed, where people may still be."""
    return len(places.every_site) > 1


def is_seen_from(places: Places, site: str, key: str) -> bool:
    """Whether those who wait at the place ``key`` are shown at ``site`` (keys; an empty ``site`` is for all).

    They are, unless they wait at another site: one that is in use, since at a closed one nobody looks.
    """
    at = places.site_of(key)
    return site in ("", at) or not at or not places.by_key[at].in_use


def is_called_at(places: Places, key: str, letter: str) -> bool:
    """Whether a board at the place ``key`` calls the tickets of ``letter``, as far as they are of its site.

    In a waiting area it calls those who wait there. A letter that no queue of the site has any more was given before
    the clinic changed it: nobody can say where these wait, and every board calls them. So it does those of a kiosk
    without a record, which gives tickets under two letters.
    """
    here = _letters_at(places, key)
    if not here or letter in here or len(letter) > 1:
        return True
    site = places.site_of(key)
    known = {_letter(item) for item in places.services if item.in_use and _is_at(places, item, site)}
    return letter not in known | {LETTER}


def _letters_at(places: Places, key: str) -> frozenset[str]:
    """The letters of the queues that wait at a place or in it; none where it is a whole site, or no queue does."""
    if not key or places.site_of(key) == key:
        return frozenset()
    queues = {
        _letter(item) for item in places.services if item.in_use and places.is_within(item.waits_in, key)
    }
    # Who comes to a room from which one is sent here, and for nothing that has a queue, has a ticket of the common one.
    rooms = any(places.is_within(item.waits_in, key) for item in places.locations)
    return frozenset(queues | ({LETTER} if rooms else set()))


def _letter(service: HealthcareService) -> str:
    return service.letter or LETTER


def _is_at(places: Places, service: HealthcareService, site: str) -> bool:
    return not service.location or places.site_of(service.location) == site
