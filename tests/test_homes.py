"""Each test has a computer of its own, as far as programs keep anything on it."""

import pytest

from kiosk import paths


@pytest.mark.parametrize("time", ["first", "second"])
def test_nothing_of_another_test_is_on_this_computer(time: str) -> None:
    assert not paths.data_folder().exists(), f"{time}: another test's files would be found"
    paths.data_folder().mkdir(parents=True)
