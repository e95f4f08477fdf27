"""Which pages the lobby has: of the places outside of a visit's items, and of each kind of item.

A page's name is what the lobby calls its screen; the file is the QML of that name in Kiosk/Lobby.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kiosk.domain.visit.journey import Place

Pages = Mapping[str, str]

# No place of a patient's: whoever works here ends the lobby on it.
STAFF_EXIT = "staffExit"
# Each lies over whatever page somebody was at, and leads back there.
QUESTIONS = "questions"
NEXT_VISITS = "nextVisits"
# It leads back to the welcome screen.
CHECK_OUT = "checkOut"
# The visit's own place shows the page of an item.
PLACES: Mapping[Place, str] = {
    Place.WELCOME: "WelcomeStep",
    Place.IDENTITY: "IdentityStep",
    Place.FACTOR: "FactorStep",
    Place.APPOINTMENTS: "AppointmentsStep",
    Place.DONE: "ReceiptStep",
    Place.LEAVE: "LeaveStep",
    Place.REFUSED: "RefusalStep",
}
_FOLLOWING: Mapping[Place, tuple[Place, ...]] = {
    Place.WELCOME: (Place.IDENTITY,),
    Place.IDENTITY: (Place.FACTOR,),
    Place.FACTOR: (Place.APPOINTMENTS,),
    Place.DONE: (Place.WELCOME,),
    Place.REFUSED: (Place.WELCOME,),
    Place.LEAVE: (Place.REFUSED,),
}
# Each that is made ahead takes time and memory, however many kinds of item there are.
MOST_AHEAD = 4


def of_places() -> dict[str, str]:
    """The file of each place's page."""
    return {str(place): file for place, file in PLACES.items()} | {
        STAFF_EXIT: "StaffExitStep",
        QUESTIONS: "QuestionsStep",
        NEXT_VISITS: "NextVisitsStep",
        CHECK_OUT: "CheckOutStep",
    }


def of_steps(steps: Sequence[Pages]) -> dict[str, str]:
    """The file of every page; ``steps`` are the pages of each kind of item, in the order in which they come."""
    return of_places() | {name: file for pages in steps for name, file in pages.items()}


def following(steps: Sequence[Pages]) -> dict[str, list[str]]:
    """By the name of a page: those that are likely to follow it, the likeliest first.

    An item may not be due, so that any later kind's first page may be next.
    """
    first = [next(iter(pages)) for pages in steps]
    found = {str(place): [str(name) for name in names] for place, names in _FOLLOWING.items()}
    found[Place.APPOINTMENTS] = first[:MOST_AHEAD]
    for number, pages in enumerate(steps):
        later = [*first[number + 1 :]]
        for name in pages:
            others = [other for other in pages if other != name]
            likely = [*later, *others] if name == first[number] else [*others, *later]
            found[name] = [*likely, str(Place.DONE)][:MOST_AHEAD]
    return found
