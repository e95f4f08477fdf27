"""Countries are found by what people call them, and what is usual in each can be set as it is."""

from zoneinfo import available_timezones

import pytest

from kiosk.qt.countries import codes_named, countries, country, country_of, near


def test_every_country_has_what_a_clinic_can_be_set_to() -> None:
    assert len(countries()) > 240
    zones = available_timezones()
    for code, name in countries().items():
        found = country(code)
        assert found.name == name
        assert set(found.zones) <= zones
        assert found.date_order in ("mdy", "dmy", "ymd"), code
        assert found.hours in ("12", "24"), code


def test_every_country_is_found_by_its_code_and_its_name() -> None:
    for code, name in countries().items():
        assert codes_named(f" {code.lower()} ") == (code,)
        assert code in codes_named(name.upper()), name


@pytest.mark.parametrize(
    ("typed", "code"),
    [("España", "ES"), ("espana", "ES"), ("Nederland", "NL"), ("日本", "JP"), ("Kosovo", "XK")],
)
def test_a_country_is_found_by_what_people_there_call_it(typed: str, code: str) -> None:
    assert codes_named(typed) == (code,)


def test_what_is_no_country_is_none() -> None:
    for typed in ("", " ", "EU", "Atlantis", "\x00", "ES\x00", "x" * 100_000):
        assert codes_named(typed) == ()
    assert near("Germny") == ["Germany"]
    assert near("") == near("Atlantis") == []


def test_a_zone_tells_its_country_where_it_is_of_one() -> None:
    assert country_of("Europe/Madrid") == "ES"
    assert [country_of(zone) for zone in ("", "UTC", "nonsense")] == ["", "", ""]
