"""Every setting of the clinic can be set as it is typed, within its bounds, and by no slip of the hand."""

from dataclasses import fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.clinic import ClinicSettings, ClinicSettingsError, InForce
from kiosk.domain.clinic_options import BOUNDS, NAMES, SAYS, Known, changed, shown

KNOWN = Known(
    ("en", "es"), ("urn:kiosk:questionnaire:health-history", "urn:a"), ("treatment", "privacy"), ("ES", "NZ")
)
GOOD = {
    "name": "Clínica del Río",
    "country": "es",
    "zone": "Europe/Madrid",
    "date_order": "ymd",
    "hours": "24",
    "call_order": "arrival",
    "patient_messages": "ask",
    "mail_receipts": "ask",
    "npi": "1234567893",
    "tin": "123456789",
    "adult_age": "16",
    "questionnaires": "urn:a, urn:kiosk:questionnaire:health-history",
    "consents": "",
    "currency": "eur",
    "paper": "a4",
    "address_order": "postcode",
    "check_in_for": "place, everywhere",
    "languages": "es,en",
}


def test_each_setting_has_its_sentence_and_each_number_its_bounds() -> None:
    assert tuple(SAYS) == NAMES
    numbers = {item.name for item in fields(ClinicSettings) if item.type == "int"}
    assert set(BOUNDS) == numbers
    for name, (low, high) in BOUNDS.items():
        assert low <= getattr(ClinicSettings(), name) <= high, name


@pytest.mark.parametrize("name", NAMES)
def test_each_setting_is_set_as_typed_and_reads_back_the_same(name: str) -> None:
    typed = GOOD.get(name) if name in GOOD else str(BOUNDS[name][1])
    assert typed is not None
    settings = changed(ClinicSettings(), name, f" {typed} ", KNOWN)
    assert changed(settings, name, shown(getattr(settings, name)), KNOWN) == settings
    others = [other for other in NAMES if other != name]
    assert [getattr(settings, other) for other in others] == [
        getattr(ClinicSettings(), other) for other in others
    ]


@given(name=st.sampled_from(NAMES), typed=st.text(max_size=120))
def test_what_is_typed_is_refused_in_words_or_reads_back_the_same(name: str, typed: str) -> None:
    said = ""
    settings = ClinicSettings()
    try:
        settings = changed(settings, name, typed, KNOWN)
    except ClinicSettingsError as error:
        said = str(error)
    assert not said or f"'{name}'" in said
    assert said or changed(settings, name, shown(getattr(settings, name)), KNOWN) == settings


@pytest.mark.parametrize(
    ("name", "typed", "says"),
    [
        ("early_minutes", "-1", "from 0 to 1440"),
        ("early_minutes", "1441", "from 0 to 1440"),
        ("early_minutes", "3.5", "from 0 to 1440"),
        ("early_minutes", "٤٥", "from 0 to 1440"),
        ("idle_warning_seconds", "19", "from 20"),
        ("zone", "madrid", "Europe/Madrid"),
        ("zone", "new york", "America/New_York"),
        ("zone", "/etc/passwd", "IANA"),
        ("zone", "../UTC", "IANA"),
        ("zone", "", "IANA"),
        ("zone", "localtime", "IANA"),
        ("zone", "posixrules", "IANA"),
        ("zone", "Factory", "IANA"),
        ("zone", "right/UTC", "IANA"),
        ("zone", "posix/Europe/Madrid", "IANA"),
        ("name", "Cl\u202einic", "nobody sees"),
        ("date_order", "myd", "mdy, dmy, ymd"),
        ("hours", "13", "empty, 12, 24"),
        ("languages", "", "one at least"),
        ("languages", "en,fr", "'fr'"),
        ("questionnaires", "urn:b", "'urn:b'"),
        ("consents", "surgery", "'surgery'"),
        ("name", "  ", "1 to 80"),
        ("name", "x" * 81, "1 to 80"),
        ("name", "a\x00b", "control"),
        ("zones", "UTC", "Did you mean zone?"),
    ],
)
def test_what_cannot_be_is_refused_and_says_what_can(name: str, typed: str, says: str) -> None:
    with pytest.raises(ClinicSettingsError) as refused:
        changed(ClinicSettings(), name, typed, KNOWN)
    assert says in str(refused.value)


@pytest.mark.parametrize("stored", [{"name": 5}, {"zone": None}, {"languages": "en"}, {"consents": [1]}])
def test_a_stored_value_of_another_kind_is_told_and_not_run_into(stored: dict[str, object]) -> None:
    with pytest.raises(ClinicSettingsError, match=next(iter(stored))):
        ClinicSettings.from_mapping(stored)


def test_the_clock_goes_with_the_order_of_dates_unless_said_otherwise() -> None:
    shows = {
        (order, hours): ClinicSettings(date_order=order, hours=hours).twelve_hours
        for order in ("mdy", "dmy", "ymd")
        for hours in ("", "12", "24")
    }
    assert {key for key, twelve in shows.items() if twelve} == {
        ("mdy", ""), ("mdy", "12"), ("dmy", "12"), ("ymd", "12"),
    }  # fmt: skip


def test_one_place_holds_what_is_in_force() -> None:
    clinic = InForce(ClinicSettings())
    assert not clinic.take(ClinicSettings())
    assert clinic.take(ClinicSettings(name="Other"))
    assert clinic.current.name == "Other"
    assert clinic.current.current is clinic.current
