"""The lists of the staff window, in the order in which they stand beside each other."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from kiosk.staff.lists import (
    arrivals,
    at_kiosk,
    bills,
    call_backs,
    calls,
    delays,
    entries,
    expected,
    found,
    messages,
    phone_calls,
    review,
    today,
    waiting,
)
from kiosk.staff.lists.parts import Facts, StaffList

LISTS: tuple[Callable[[Facts], StaffList[Any]], ...] = (
    arrivals.made,
    waiting.made,
    expected.made,
    at_kiosk.made,
    calls.made,
    review.made,
    today.made,
    entries.made,
    call_backs.made,
    phone_calls.made,
    messages.made,
    bills.made,
    delays.made,
    found.made,
)
FIRST, FOUND = arrivals.KEY, found.KEY
