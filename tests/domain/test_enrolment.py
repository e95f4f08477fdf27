"""What a new computer can be called on a server."""

import pytest

from kiosk.domain.enrolment import LONGEST_LOGIN, EnrolmentReason, EnrolmentRefused, login_of


@pytest.mark.parametrize(
    "name", ["lobby_east", " lobby_east ", "a", "publicity", "none_of_them", "x" * LONGEST_LOGIN]
)
def test_a_name_of_small_letters_digits_and_lines_is_one(name: str) -> None:
    assert login_of(name) == name.strip()


@pytest.mark.parametrize(
    "name",
    [
        "", " ", "1a", "_a", "Lobby", "ä", "a b", "a-b", 'a"b', "a;b", "a\nb", "kiosk_owner", "pg_monitor",
        "public", "none", "x" * (LONGEST_LOGIN + 1), "lobby_\u0661",
    ],
)  # fmt: skip
def test_what_no_server_takes_or_what_means_something_else_is_none(name: str) -> None:
    """A server has words of its own, public and none, that it lets no login be called."""
    with pytest.raises(EnrolmentRefused) as refused:
        login_of(name)
    assert refused.value.reason is EnrolmentReason.NAME_NOT_SO
