"""The use cases of the administration window."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from kiosk.domain.audit import Head
from kiosk.services.desk.exporting import ExportService
from kiosk.services.desk.glass import GlassService
from kiosk.services.staffing.access import AccessReader
from kiosk.services.staffing.accounts import AccountService
from kiosk.services.staffing.article_writing import ArticleWriter
from kiosk.services.staffing.auditing import AuditReader
from kiosk.services.staffing.computers import ComputerService
from kiosk.services.staffing.deciding import DecidingService
from kiosk.services.staffing.forms_reading import FormsReader
from kiosk.services.staffing.placing import PlacingService
from kiosk.services.staffing.planning import PlanMaker
from kiosk.services.staffing.publishing import PublishingService
from kiosk.services.staffing.signing_in import SigningInService


@dataclass(frozen=True)
class AdministrationServices:
    """All of them, on one record and at one computer."""

    door: SigningInService
    accounts: AccountService
    audit: AuditReader
    access: AccessReader
    computers: ComputerService
    deciding: DecidingService
    forms: FormsReader
    publishing: PublishingService
    placing: PlacingService
    planning: PlanMaker
    articles: ArticleWriter
    glass: GlassService
    exporting: ExportService
    # What time it is (aware).
    clock: Callable[[], datetime]
    # The heads of the audit that this computer has kept, and others have.
    kept_heads: Callable[[], Sequence[Head]]
    # Shows a Questionnaire on a lobby's screen, in a language of it.
    preview: Callable[[Mapping[str, Any], str], object]
