"""The numbers of who provides a service: their check digit, and how they are written."""

import pytest

from kiosk.domain.clinic import ClinicSettings, ClinicSettingsError
from kiosk.domain.clinic_options import Known, changed
from kiosk.domain.money.providers import is_npi, tin_of

KNOWN = Known((), (), ())
# Of the standard's own example (CMS, "Requirements for National Provider Identifier (NPI) and NPI Check Digit").
GOOD = "1234567893"


def test_of_each_number_one_check_digit_is_right() -> None:
    for first in range(0, 1_000_000_000, 7_654_321):
        digits = f"{first:09}"
        assert sum(is_npi(f"{digits}{last}") for last in range(10)) == 1
    assert is_npi(GOOD)


def test_a_wrong_digit_and_two_that_are_swapped_are_found() -> None:
    for place in range(10):
        for digit in set("0123456789") - {GOOD[place]}:
            assert not is_npi(GOOD[:place] + digit + GOOD[place + 1 :])
    for place in range(9):
        swapped = GOOD[:place] + GOOD[place + 1] + GOOD[place] + GOOD[place + 2 :]
        assert not is_npi(swapped)
    for wrong in ("", "123456789", f"{GOOD}0", "١٢٣٤٥٦٧٨٩٣", "12345 6789"):
        assert not is_npi(wrong)


@pytest.mark.parametrize("typed", ["123456789", " 12-3456789 ", "12 345 6789"])
def test_a_tax_number_is_written_in_one_way(typed: str) -> None:
    assert tin_of(typed) == "12-3456789"
    assert changed(ClinicSettings(), "tin", typed, KNOWN).tin == "12-3456789"


@pytest.mark.parametrize(
    ("name", "typed", "says"),
    [("npi", "1234567890", "the last of which checks the others"), ("tin", "12-345678", "nine digits")],
)
def test_a_wrong_number_is_refused_in_words(name: str, typed: str, says: str) -> None:
    with pytest.raises(ClinicSettingsError, match=says):
        changed(ClinicSettings(), name, typed, KNOWN)
    assert getattr(changed(ClinicSettings(npi=GOOD, tin="12-3456789"), name, "", KNOWN), name) == ""
