"""Who may end a lobby, as the record has it; the page is tried in tests/lobby/test_staff_exit.py."""

import pytest

from kiosk.domain.ending import NotHere, NotKnown
from kiosk.domain.permissions import StaffRole, may_end_lobby
from kiosk.services.staffing.ending import EndingService
from kiosk.store.database import Database
from kiosk.store.passwords import Cost
from tests.factories import NOW
from tests.interop.record import rows


def test_s06_nobody_is_let_through_and_the_try_is_kept_unsaid(empty: Database) -> None:
    outcome = EndingService(empty, lambda: NOW, "kiosk-1", Cost(8, 1)).end("Ivo", "four plain words here")
    if not empty.embedded:
        # A kiosk's login sees no account.
        assert outcome == NotHere()
        return
    assert outcome == NotKnown()
    (tried,) = rows(empty, "staff_attempt")
    assert (tried["computer"], tried["right"]) == ("lobby kiosk-1", False)
    assert "Ivo" not in str(tried.values())


@pytest.mark.parametrize("role", StaffRole)
def test_s06_whoever_works_at_the_desk_or_administers_may_end_a_lobby(role: StaffRole) -> None:
    assert may_end_lobby([role]) is (role is not StaffRole.AUDITOR)
