"""The pages there are, each with what somebody needs to see it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from kiosk.administration.audit_page import EventsPage
from kiosk.administration.office import Office
from kiosk.administration.page import OfficePage
from kiosk.administration.people import PeoplePage
from kiosk.administration.settings_page import SettingsPage
from kiosk.domain.actor import Actor
from kiosk.domain.permissions import Permission

translate = QCoreApplication.translate


@dataclass(frozen=True)
class OfferedPage:
    """A page, for whom it is, and how it is made; ``title`` is asked for when there is a language."""

    key: str
    permission: Permission
    title: Callable[[], str]
    made: Callable[[Office], OfficePage]


PAGES = (
    OfferedPage(
        "people",
        Permission.MANAGE_STAFF,
        lambda: translate("Administration", "People and roles"),
        PeoplePage,
    ),
    OfferedPage(
        "audit",
        Permission.READ_AUDIT,
        lambda: translate("Administration", "Audit"),
        EventsPage,
    ),
    OfferedPage(
        "settings",
        Permission.SET_CLINIC,
        lambda: translate("Administration", "Clinic settings"),
        SettingsPage,
    ),
)


def offered_to(actor: Actor) -> tuple[OfferedPage, ...]:
    """The pages that ``actor`` may see, in their order; none where they administer nothing."""
    return tuple(page for page in PAGES if actor.may(page.permission))
