"""Units as UCUM writes them: what one is of another, and what is refused."""

from decimal import Decimal

import pytest

from kiosk.domain.fhir.path import units


@pytest.mark.parametrize(
    ("value", "unit", "wanted", "expected"),
    [
        ("4", "g", "mg", "4000"),
        ("1", "[lb_av]", "kg", "0.45359237"),
        ("1", "lbs", "kg", "0.45359237"),
        ("6", "[ft_i]", "cm", "182.88"),
        ("37", "Cel", "[degF]", "98.6"),
        ("98.6", "[degF]", "Cel", "37"),
        ("0", "Cel", "K", "273.15"),
        ("120", "mm[Hg]", "kPa", "15.99864"),
        ("1", "mg/dL", "g/L", "0.01"),
        ("1", "10*3/uL", "10*9/L", "1"),
        ("1", "10*9/L", "/nL", "1"),
        ("1", "ug/kg/min", "mg/kg/h", "0.06"),
        ("1", "k[iU]/L", "[iU]/mL", "1"),
        ("1", "mL/min/{1.73_m2}", "L/h", "0.06"),
        ("25", "kg/m2", "g/cm2", "2.5"),
        ("1", "{score}", "1", "1"),
        ("1", "m/s2", "cm.s-2", "100"),
        ("1", "J/(kg.K)", "m2/s2/K", "1"),
        ("7", "d", "wk", "1"),
    ],
)
def test_an_amount_in_another_unit(value: str, unit: str, wanted: str, expected: str) -> None:
    assert units.converted(Decimal(value), unit, wanted) == Decimal(expected)


@pytest.mark.parametrize(
    ("unit", "other"), [("cm", "s"), ("mg", "mmol"), ("[iU]", "mg"), ("mm[Hg]", "kg"), ("cm", "[s]")]
)
def test_units_of_different_things_do_not_meet(unit: str, other: str) -> None:
    assert units.converted(Decimal(1), unit, other) is None
    assert not units.comparable(unit, other)


@pytest.mark.parametrize(
    "unit",
    [
        "",
        "kgg",
        "m/",
        "(m",
        "m)",
        "m99",
        "{open",
        "/",
        "..",
        "m..s",
        "x" * 1000,
        "(" * 50 + "m" + ")" * 50,
        "m[",
        "\u00b5g",
        "2m3",
    ],
)
def test_what_is_no_unit_is_told(unit: str) -> None:
    with pytest.raises(units.UnknownUnit):
        units.unit_of(unit)


def test_every_unit_in_the_tables_can_be_read() -> None:
    for name in (*units._METRIC, *units._PLAIN, *units._SHIFTED, *units._NAMES):
        assert units.unit_of(name).factor > 0
