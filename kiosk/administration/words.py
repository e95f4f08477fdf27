"""What codes are called in the administration window."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.permissions import StaffRole

translate = QCoreApplication.translate


def role_words(role: StaffRole) -> str:
    """What somebody works as."""
    match role:
        case StaffRole.FRONT_DESK:
            return translate("Administration", "Front desk")
        case StaffRole.CLINICIAN:
            return translate("Administration", "Clinician")
        case StaffRole.MANAGER:
            return translate("Administration", "Manager")
        case StaffRole.ADMINISTRATOR:
            return translate("Administration", "Administrator")
        case StaffRole.AUDITOR:
            return translate("Administration", "Auditor")
        case _ as never:
            assert_never(never)


def role_explained(role: StaffRole) -> str:
    """What goes with a role, in a few words."""
    match role:
        case StaffRole.FRONT_DESK:
            return translate("Administration", "arrivals, patients, registering")
        case StaffRole.CLINICIAN:
            return translate("Administration", "arrivals and patients, without registering")
        case StaffRole.MANAGER:
            return translate("Administration", "the front desk's work, joining records, the audit")
        case StaffRole.ADMINISTRATOR:
            return translate("Administration", "people, settings and forms, no patients")
        case StaffRole.AUDITOR:
            return translate("Administration", "the audit alone")
        case _ as never:
            assert_never(never)


def roles_words(roles: Iterable[StaffRole]) -> str:
    """All that somebody works as, in the order of the table."""
    held = set(roles)
    return ", ".join(role_words(role) for role in StaffRole if role in held)


def moment_words(moment: datetime, settings: ClinicSettings) -> str:
    """A moment (aware) on the clinic's clock, so that lists of them can be compared."""
    return f"{settings.local(moment):%Y-%m-%d %H:%M}"
