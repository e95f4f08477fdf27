"""Keys of names are those of the standard, as the standard library makes them."""

from uuid import NAMESPACE_OID, NAMESPACE_URL, uuid5

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.keys import named


@given(st.text())
def test_a_key_is_the_uuid_of_its_name(name: str) -> None:
    for namespace in (NAMESPACE_URL, NAMESPACE_OID):
        whole = name.encode(errors="backslashreplace").decode()
        assert named(namespace, name) == str(uuid5(namespace, whole))


# Each of the sixteen digits from which two bits are kept is met.
@pytest.mark.parametrize("name", [f"clinic/Patient/{number}" for number in range(200)])
def test_the_variant_is_set_whatever_the_hash(name: str) -> None:
    assert named(NAMESPACE_URL, name) == str(uuid5(NAMESPACE_URL, name))


def test_half_a_surrogate_pair_has_a_key_too() -> None:
    assert named(NAMESPACE_URL, "a\ud800") == str(uuid5(NAMESPACE_URL, "a\\ud800"))
