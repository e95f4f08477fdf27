"""The clinic's settings, decided by somebody who has signed in: by the rules of the command, under their name."""

import pytest

from kiosk.app.choices import known_to
from kiosk.domain.accounts import ASKED_HOLDS
from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.clinic_options import NAMES, SAYS
from kiosk.domain.permissions import NotAllowed, Permission, StaffRole, may
from kiosk.services.record.clinic import ClinicService
from kiosk.services.staffing.deciding import DecidingService, SettingRefused
from kiosk.services.staffing.sessions import AskAgain
from kiosk.store.database import Database
from tests.services.staffing.people import Works, actions


@pytest.fixture
def works(empty: Database) -> Works:
    return Works(empty)


@pytest.fixture
def deciding(works: Works) -> DecidingService:
    return DecidingService(works.database, works.clock, lambda: known_to(works.database, works.clock))


def test_every_setting_is_there_with_its_words_and_its_default(
    works: Works, deciding: DecidingService
) -> None:
    ada = works.add("Ada", StaffRole.ADMINISTRATOR)
    found = {one.name: one for one in deciding.all(ada)}
    assert tuple(found) == NAMES
    assert {one.says for one in found.values()} == set(SAYS.values())
    assert found["early_minutes"].bounds == (0, 24 * 60)
    assert found["date_order"].usual == ClinicSettings().date_order
    deciding.change("early_minutes", "50", ada)
    (one,) = (one for one in deciding.all(ada) if one.name == "early_minutes")
    assert (one.value, one.usual) == ("50", str(ClinicSettings().early_minutes))


def test_a_change_is_in_force_and_in_the_audit_under_the_name(
    works: Works, deciding: DecidingService
) -> None:
    ada = works.add("Ada", StaffRole.ADMINISTRATOR)
    change = deciding.change("name", "  Riverside   Clinic ", ada)
    assert change.after == "Riverside Clinic"
    assert ClinicService(works.database).load().name == "Riverside Clinic"
    # On a server as well: somebody has signed in, whatever login their computer has.
    assert actions(works.database)[-1] == ("Ada", "set_name")
    deciding.change("name", "Riverside Clinic", ada)
    assert [action for _, action in actions(works.database)].count("set_name") == 1


@pytest.mark.parametrize(
    ("name", "text", "why"),
    [
        ("early_minutes", "soon", "a whole number from 0 to 1440"),
        ("zone", "Madrid", "Did you mean Europe/Madrid"),
        ("languages", "en,xx", "has no 'xx'"),
        ("no_such", "1", "is not a setting"),
    ],
)
def test_what_cannot_be_is_refused_with_the_reasons_of_the_command(
    works: Works, deciding: DecidingService, name: str, text: str, why: str
) -> None:
    ada = works.add("Ada", StaffRole.ADMINISTRATOR)
    before = actions(works.database)
    with pytest.raises(SettingRefused, match=why):
        deciding.change(name, text, ada)
    assert actions(works.database) == before


@pytest.mark.parametrize("role", list(StaffRole))
def test_nobody_else_sees_or_sets_them(works: Works, deciding: DecidingService, role: StaffRole) -> None:
    who = works.add("Ann", role)
    if may([role], Permission.SET_CLINIC):
        deciding.all(who)
        deciding.change("early_minutes", "50", who)
        return
    with pytest.raises(NotAllowed):
        deciding.all(who)
    with pytest.raises(NotAllowed):
        deciding.change("early_minutes", "50", who)
    assert ClinicService(works.database).load().early_minutes == ClinicSettings().early_minutes


def test_a_change_is_asked_for_again_and_looking_is_not(works: Works, deciding: DecidingService) -> None:
    ada = works.add("Ada", StaffRole.ADMINISTRATOR)
    works.clock.now += ASKED_HOLDS
    assert deciding.all(ada)
    with pytest.raises(AskAgain):
        deciding.change("early_minutes", "50", ada)
    assert ClinicService(works.database).load().early_minutes == ClinicSettings().early_minutes
