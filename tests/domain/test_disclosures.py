"""What others were told of a patient: said whole, or not written down."""

from datetime import date, timedelta

import pytest

from kiosk.domain.disclosures import (
    LONGEST_NAME,
    LONGEST_TEXT,
    Basis,
    DisclosureReason,
    DisclosureRefused,
    disclosed,
)

TODAY = date(2026, 11, 29)


def reason(to: str = "Dr Vega", what: str = "allergies", why: str = "asked", on: date = TODAY) -> str | None:
    try:
        disclosed(to, what, why, Basis.LAW, on, TODAY)
    except DisclosureRefused as error:
        return error.reason
    return None


def test_what_is_whole_is_kept_in_one_line() -> None:
    made = disclosed(" Dr \n Vega ", "the\tallergies", "asked", Basis.TREATMENT, TODAY, TODAY)
    assert (made.to, made.what) == ("Dr Vega", "the allergies")
    assert reason("x" * LONGEST_NAME, "y" * LONGEST_TEXT) is None


@pytest.mark.parametrize("field", ["to", "what", "why"])
@pytest.mark.parametrize("text", ["", "  ", "...", "\u200b"])
def test_nothing_may_be_left_out(field: str, text: str) -> None:
    assert reason(**{field: text}) is DisclosureReason.NOT_SAID  # type: ignore[arg-type]


def test_it_has_an_end_and_has_happened() -> None:
    assert reason("x" * (LONGEST_NAME + 1)) is DisclosureReason.TOO_LONG
    assert reason(why="x" * (LONGEST_TEXT + 1)) is DisclosureReason.TOO_LONG
    assert reason(on=TODAY + timedelta(days=1)) is DisclosureReason.AHEAD
