"""The pages there are, each with what somebody needs to see it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication

from kiosk.administration.articles_page import ArticlesPage
from kiosk.administration.audit_page import EventsPage
from kiosk.administration.computers_page import ComputersPage
from kiosk.administration.export_page import ExportPage
from kiosk.administration.forms_page import FormsPage
from kiosk.administration.glass_page import GlassPage
from kiosk.administration.looked_page import LookedPage
from kiosk.administration.office import Office
from kiosk.administration.page import OfficePage
from kiosk.administration.people import PeoplePage
from kiosk.administration.places_page import PlacesPage
from kiosk.administration.plan_page import PlanPage
from kiosk.administration.rules_page import RulesPage
from kiosk.administration.services_page import ServicesPage
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
        "computers",
        Permission.MANAGE_COMPUTERS,
        lambda: translate("Administration", "Kiosks and computers"),
        ComputersPage,
    ),
    OfferedPage(
        "audit",
        Permission.READ_AUDIT,
        lambda: translate("Administration", "Audit"),
        EventsPage,
    ),
    OfferedPage(
        "glass",
        Permission.READ_AUDIT,
        lambda: translate("Administration", "Opened with a reason"),
        GlassPage,
    ),
    OfferedPage(
        "looked",
        Permission.REPORT_ACCESS,
        lambda: translate("Administration", "Who has looked"),
        LookedPage,
    ),
    OfferedPage(
        "export",
        Permission.DISCLOSE,
        lambda: translate("Administration", "A patient's own record"),
        ExportPage,
    ),
    OfferedPage(
        "settings",
        Permission.SET_CLINIC,
        lambda: translate("Administration", "Clinic settings"),
        SettingsPage,
    ),
    OfferedPage(
        "forms",
        Permission.PUBLISH_FORMS,
        lambda: translate("Administration", "Forms"),
        FormsPage,
    ),
    OfferedPage(
        "consents",
        Permission.PUBLISH_FORMS,
        lambda: translate("Administration", "Consents"),
        partial(FormsPage, signed=True),
    ),
    OfferedPage(
        "rules",
        Permission.PUBLISH_FORMS,
        lambda: translate("Administration", "Rules: which form for whom"),
        RulesPage,
    ),
    OfferedPage(
        "articles",
        Permission.SET_CLINIC,
        lambda: translate("Administration", "Answers to questions"),
        ArticlesPage,
    ),
    OfferedPage(
        "places",
        Permission.SET_CLINIC,
        lambda: translate("Administration", "Places"),
        PlacesPage,
    ),
    OfferedPage(
        "services",
        Permission.SET_CLINIC,
        lambda: translate("Administration", "Services"),
        ServicesPage,
    ),
    OfferedPage(
        "plan",
        Permission.SET_CLINIC,
        lambda: translate("Administration", "Plan"),
        PlanPage,
    ),
)


def offered_to(actor: Actor) -> tuple[OfferedPage, ...]:
    """The pages that ``actor`` may see, in their order; none where they administer nothing."""
    return tuple(page for page in PAGES if actor.may(page.permission))
