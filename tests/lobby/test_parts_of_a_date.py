"""A date is typed in one go: a digit that a part cannot take is the next one's, and Delete goes back."""

from collections.abc import Callable

import pytest

from tests.lobby.conftest import Stage
from tests.thinned import few_of_several


def born(stage: Stage) -> tuple[str, str, str]:
    identity = stage.model.patient.identity
    return tuple(str(identity.property(part)) for part in ("day", "month", "year"))  # type: ignore[return-value]


@pytest.mark.parametrize(
    ("order", "first", "typed"),
    few_of_several(
        [
            ("mdy", "month", "3271958"),
            ("mdy", "month", "03271958"),
            ("dmy", "day", "2731958"),
            ("dmy", "day", "27031958"),
            ("ymd", "year", "1958327"),
            ("ymd", "year", "19580327"),
        ],
        ("mdy", "month", "3271958"),
        ("dmy", "day", "27031958"),
        ("ymd", "year", "1958327"),
    ),
)
def test_a_date_is_typed_in_one_go(
    make_stage: Callable[..., Stage], order: str, first: str, typed: str
) -> None:
    stage = make_stage(date_order=order)
    stage.press("startButton")
    stage.screen("identity")
    stage.play.enter(f"date_{first}", typed)
    day, month, year = born(stage)
    assert (int(day), int(month), int(year)) == (27, 3, 1958)


@pytest.mark.parametrize("by", ["key", "pad"])
def test_nothing_jumps_before_the_next_digit_and_delete_goes_back(stage: Stage, by: str) -> None:
    stage.press("startButton")
    stage.screen("identity")
    stage.play.enter("date_month", "12")
    assert stage.play._has_focus("date_month"), "who goes on with Tab finds the day"
    if by == "key":
        stage.play.type("3")
    else:
        stage.press("digit_3")
    assert stage.play._has_focus("date_day")
    for _ in range(2):
        if by == "key":
            stage.play.type("\b")
        else:
            stage.press("digit_delete")
    assert stage.play._has_focus("date_month")
    stage.play.type("\b\b527")
    assert born(stage) == ("27", "5", "")


def test_what_stands_in_the_next_part_gives_way_to_what_is_typed(stage: Stage) -> None:
    stage.press("startButton")
    stage.screen("identity")
    stage.play.enter("date_month", "3271958")
    stage.play.enter("date_month", "\b4151960")
    assert born(stage) == ("15", "4", "1960")
