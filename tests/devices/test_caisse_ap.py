"""A terminal over TCP: whatever it says, says twice, says half or does not say, nobody is charged by a guess."""

import socket
from collections.abc import Callable, Iterator

import pytest

from kiosk.devices.caisse_ap import CaisseAp, answer_to, fields_of, message
from kiosk.devices.terminal import TerminalTask
from kiosk.domain.money.amounts import Money
from kiosk.domain.money.payments import TerminalVerdict
from tests.devices.caisse_ap_server import APPROVED, CaisseApServer, Fields, echoed

TASK = TerminalTask("k1", Money(11245, "EUR"))
Answers = Callable[[Fields], list[bytes]]
Serve = Callable[..., CaisseApServer]


@pytest.fixture
def serve() -> Iterator[Serve]:
    made: list[CaisseApServer] = []

    def start(answers: Answers, **how: bool) -> CaisseApServer:
        made.append(CaisseApServer(answers, **how))
        return made[-1]

    yield start
    for server in made:
        server.close()


def approving(asked: Fields) -> list[bytes]:
    return [echoed(asked, **APPROVED)]


def test_a_payment_is_asked_for_as_the_protocol_says_and_approved(serve: Serve) -> None:
    server = serve(approving)
    answer = server.client().take(TASK)
    assert answer.verdict is TerminalVerdict.APPROVED
    assert answer.taken == TASK.amount
    assert (answer.card.scheme, answer.card.last_four, answer.reference) == ("CB", "4242", "123456")
    assert "497010" not in repr(answer)
    (asked,) = server.requests
    assert next(iter(asked)) == "CZ"
    assert asked == {
        "CZ": "0300", "CJ": "012345678901", "CA": "01", "CE": "978", "BA": "0", "CD": "0", "CB": "11245"
    }  # fmt: skip


@pytest.mark.parametrize(("code", "exponent", "sent"), [("JPY", 0, "07"), ("KWD", 3, "07"), ("EUR", 2, "07")])
def test_an_amount_has_two_digits_at_least(serve: Serve, code: str, exponent: int, sent: str) -> None:
    server = serve(approving)
    answer = server.client().take(TerminalTask("k", Money(7, code)))
    assert server.requests[0]["CB"] == sent
    assert answer.taken == Money(7, code)


def test_what_is_given_back_is_asked_for_as_a_credit(serve: Serve) -> None:
    server = serve(approving)
    assert server.client().give_back(TASK).verdict is TerminalVerdict.APPROVED
    assert server.requests[0]["CD"] == "1"


@pytest.mark.parametrize(
    ("why", "verdict"),
    [
        ("04", TerminalVerdict.DECLINED),
        ("05", TerminalVerdict.DECLINED),
        ("09", TerminalVerdict.DECLINED),
        ("99", TerminalVerdict.DECLINED),
        ("08", TerminalVerdict.CANCELLED),
        ("11", TerminalVerdict.CANCELLED),
    ],
)
def test_a_payment_that_is_not_done_says_why(serve: Serve, why: str, verdict: TerminalVerdict) -> None:
    server = serve(lambda asked: [echoed(asked, AE="01", AF=why)])
    answer = server.client().take(TASK)
    assert (answer.verdict, answer.code, answer.taken) == (verdict, why, None)


def test_a_terminal_that_is_not_there_has_taken_nothing() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    answer = CaisseAp("127.0.0.1", port).take(TASK)
    assert (answer.verdict, answer.code) == (TerminalVerdict.CANCELLED, "not_reached")


def test_of_a_silent_terminal_nobody_knows(serve: Serve) -> None:
    server = serve(lambda _: [])
    assert server.client().take(TASK).verdict is TerminalVerdict.UNKNOWN
    held = serve(lambda asked: [echoed(asked, AE="11")])
    assert held.client().take(TASK).verdict is TerminalVerdict.UNKNOWN


def test_one_that_says_nothing_is_not_waited_for_for_ever() -> None:
    with socket.create_server(("127.0.0.1", 0)) as deaf:
        answer = CaisseAp("127.0.0.1", deaf.getsockname()[1], patience=0.2).take(TASK)
    assert answer.verdict is TerminalVerdict.UNKNOWN


def test_an_answer_in_single_bytes_is_one_answer(serve: Serve) -> None:
    def slowly(asked: Fields) -> list[bytes]:
        return [bytes([byte]) for byte in echoed(asked, **APPROVED)]

    assert serve(slowly).client().take(TASK).verdict is TerminalVerdict.APPROVED


def test_an_answer_before_the_line_is_lost_stands(serve: Serve) -> None:
    answer = serve(approving, breaks=True).client().take(TASK)
    # The system may throw away what it had: then nobody knows. It is never a no.
    assert answer.verdict in (TerminalVerdict.APPROVED, TerminalVerdict.UNKNOWN)
    cut = serve(lambda asked: [echoed(asked, **APPROVED)[:-3]], breaks=True).client().take(TASK)
    assert cut.verdict is TerminalVerdict.UNKNOWN


def test_the_same_answer_twice_is_one_and_two_answers_are_none(serve: Serve) -> None:
    twice = serve(lambda asked: approving(asked) * 2)
    assert twice.client().take(TASK).verdict is TerminalVerdict.APPROVED
    both = serve(lambda asked: [echoed(asked, **APPROVED), echoed(asked, AE="01", AF="04")])
    assert both.client().take(TASK).verdict is TerminalVerdict.UNKNOWN


def test_another_amount_is_told_as_it_was_taken(serve: Serve) -> None:
    server = serve(lambda asked: [echoed(asked, **APPROVED | {"CB": "10000"})])
    answer = server.client().take(TASK)
    assert (answer.verdict, answer.taken) == (TerminalVerdict.APPROVED, Money(10000, "EUR"))


def _asked() -> Fields:
    return {"CZ": "0300", "CJ": "012345678901", "CA": "01", "CE": "978", "BA": "0", "CD": "0", "CB": "11245"}


@pytest.mark.parametrize(
    "said",
    [
        {"CD": "1"},
        {"CA": "02"},
        {"CJ": "999999999999"},
        {"CB": "x"},
        {"CE": "999"},
        {"AE": "77"},
        {"CB": "1" * 13},
    ],
)
def test_an_answer_about_something_else_is_none(said: Fields) -> None:
    asked = _asked()
    raw = message(asked | APPROVED | said)
    assert answer_to(TASK, asked, raw).verdict is TerminalVerdict.UNKNOWN


@pytest.mark.parametrize("came_of_it", [APPROVED, {"AE": "01", "AF": "04"}])
def test_a_cut_at_every_byte_never_turns_one_verdict_into_another(came_of_it: Fields) -> None:
    asked = _asked()
    # In the order in which the verdict comes before the amount, and the other way round.
    for fields in (asked | came_of_it, {"CZ": "0300"} | came_of_it | asked):
        whole = message(fields)
        right = answer_to(TASK, asked, whole)
        assert right.verdict is not TerminalVerdict.UNKNOWN
        verdicts = set()
        for end in range(len(whole)):
            found = answer_to(TASK, asked, whole[:end])
            verdicts.add(found.verdict)
            assert found.verdict in (TerminalVerdict.UNKNOWN, right.verdict)
            assert found.taken in (None, TASK.amount)
        assert TerminalVerdict.UNKNOWN in verdicts
        for place in range(len(whole)):
            for byte in (0, 0x30, 0x39, 0xFF):
                found = answer_to(TASK, asked, whole[:place] + bytes([byte]) + whole[place + 1 :])
                assert (found.verdict is TerminalVerdict.APPROVED) == (found.taken is not None)


def test_whatever_comes_it_ends(serve: Serve) -> None:
    assert serve(lambda _: [b"\xff" * 20000]).client().take(TASK).verdict is TerminalVerdict.UNKNOWN
    assert serve(lambda _: [b"HTTP/1.1 400 Bad Request\r\n\r\n"]).client().take(TASK).verdict is (
        TerminalVerdict.UNKNOWN
    )
    assert list(fields_of(b"")) == []
