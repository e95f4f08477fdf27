"""What staff may call about glasses that were broken, and about patients of special privacy."""

from collections.abc import Callable
from typing import Any

from kiosk.domain.actor import Actor
from kiosk.domain.glass import GlassVerdict
from kiosk.domain.permissions import Permission

PRIVACY: dict[str, tuple[Permission, Callable[[Any, Actor], object]]] = {
    "GlassService.record": (Permission.OPEN_PATIENT, lambda it, who: it.glass.record("p3", who)),
    "GlassService.break_glass": (
        Permission.BREAK_GLASS,
        lambda it, who: it.glass.break_glass("p2", "called by the ward", who),
    ),
    "GlassService.unreviewed": (Permission.REVIEW_GLASS, lambda it, who: it.glass.unreviewed(who)),
    "GlassService.all": (Permission.READ_AUDIT, lambda it, who: it.glass.all(who)),
    "GlassService.review": (
        Permission.REVIEW_GLASS,
        lambda it, who: it.glass.review("no such glass", GlassVerdict.ACCEPTED, "", who),
    ),
    "AtKioskService.rows": (Permission.SEE_DAY, lambda it, who: it.at_kiosk.rows(who)),
    "AtKioskService.rows_with": (
        Permission.SEE_DAY,
        lambda it, who: it.at_kiosk.rows_with((), frozenset(), who),
    ),
    "GlassService.open_for_copy": (
        Permission.DISCLOSE,
        lambda it, who: it.glass.open_for_copy("p2", "asked for it by letter", who),
    ),
    "GlassService.say_why": (
        Permission.OPEN_PATIENT,
        lambda it, who: it.glass.say_why("p1", "called by the ward", who),
    ),
    "PrivacyService.of": (Permission.FLAG_PRIVACY, lambda it, who: it.privacy.of("p1", who)),
    "PrivacyService.keep": (
        Permission.FLAG_PRIVACY,
        lambda it, who: it.privacy.keep("p3", "works at the front desk", who),
    ),
    "PrivacyService.lift": (
        Permission.FLAG_PRIVACY,
        lambda it, who: it.privacy.lift("p3", "has moved away", who),
    ),
}
