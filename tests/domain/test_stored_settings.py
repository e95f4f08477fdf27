"""Settings of a clinic as they are stored: one that is impossible leaves all the others."""

import pytest

from kiosk.domain.clinic import ClinicSettings


@pytest.mark.parametrize("name", ["planning", "places", "fees", "walks", "notices", "agreed", "red_flags"])
@pytest.mark.parametrize("stored", [{"kinds": 7}, {"x": {"y": [None]}}, [7], [[None]], 3, "x"], ids=str)
def test_one_that_is_stored_and_impossible_leaves_all_the_others(name: str, stored: object) -> None:
    settings, wrong = ClinicSettings().where_possible({name: stored, "name": "Saint Ana’s"})
    assert settings.name == "Saint Ana’s"
    assert wrong <= {name}
    if wrong:
        assert getattr(settings, name) == getattr(ClinicSettings(), name)
