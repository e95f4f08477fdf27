"""The use cases of the administration window."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.services.staffing.accounts import AccountService
from kiosk.services.staffing.signing_in import SigningInService


@dataclass(frozen=True)
class AdministrationServices:
    """All of them, on one record and at one computer."""

    door: SigningInService
    accounts: AccountService
