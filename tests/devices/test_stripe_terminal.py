"""A reader of Stripe's: whatever is said, said twice, cut or not said, nobody is charged twice or by a guess.

One file, though long: one server, and all that it can say.
"""

import json
import logging
import socket
import threading
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any

import pytest
from uuid6 import uuid7

from kiosk.devices.stripe_line import _object, is_secret
from kiosk.devices.stripe_terminal import MARK, StripeTerminal, amount_sent, amount_told, card_of
from kiosk.devices.terminal import PaymentTerminal, TerminalTask
from kiosk.domain.money.amounts import Money
from kiosk.domain.money.currencies import CURRENCIES
from kiosk.domain.money.payments import PaymentState, TerminalVerdict, verdict_on
from tests.devices.stripe_server import READER, SECRET, Asked, Object, StripeServer, decline, pay

V = TerminalVerdict
Serve = Callable[..., StripeServer]


@pytest.fixture
def serve() -> Iterator[Serve]:
    made: list[StripeServer] = []

    def start(at_reader: Callable[[Object, Object], None] | None = None) -> StripeServer:
        made.append(StripeServer(at_reader))
        return made[-1]

    yield start
    for server in made:
        server.close()


def task_of(minor: int = 11245, code: str = "USD") -> TerminalTask:
    return TerminalTask(str(uuid7()), Money(minor, code))


def nothing(intent: Object, action: Object) -> None:
    """Whoever stands there does nothing."""


def leaves(intent: Object, action: Object) -> None:
    action |= {"status": "failed", "failure_code": "customer_canceled"}


def declines(intent: Object, action: Object) -> None:
    decline(intent)


def test_a_payment_is_asked_for_once_and_approved(serve: Serve) -> None:
    server, task = serve(), task_of()
    answer = server.terminal().take(task)
    assert (answer.verdict, answer.taken) == (V.APPROVED, task.amount)
    assert (answer.card.scheme, answer.card.last_four) == ("Visa", "4242")
    assert answer.reference == "pi_1x"
    assert "AOB934" not in repr(answer)
    assert [(it.method, it.path) for it in server.asked] == [
        ("POST", "/v1/payment_intents"),
        ("POST", f"/v1/terminal/readers/{READER}/process_payment_intent"),
        ("GET", f"/v1/terminal/readers/{READER}"),
        ("GET", "/v1/payment_intents/pi_1x"),
    ]
    made = server.asked[0]
    assert made.key == task.key
    assert made.fields == {
        "amount": "11245", "currency": "usd", "payment_method_types[]": "card_present",
        "capture_method": "automatic", f"metadata[{MARK}]": task.key,
    }  # fmt: skip
    # Nothing of a patient goes there, and the same task again is the same payment.
    assert server.terminal().take(task).taken == task.amount
    assert server.paid == ["pi_1x"]


@pytest.mark.parametrize(
    ("at_reader", "verdict", "code"),
    [
        (declines, V.DECLINED, "insufficient_funds"),
        (leaves, V.CANCELLED, "customer_canceled"),
        (nothing, V.CANCELLED, "reader_timeout"),
    ],
)
def test_a_no_is_said_where_nobody_can_pay_it_any_more(
    serve: Serve, at_reader: Callable[[Object, Object], None], verdict: V, code: str
) -> None:
    server, task = serve(at_reader), task_of()
    answer = server.terminal(patience=0.2).take(task)
    assert (answer.verdict, answer.code, answer.taken) == (verdict, code, None)
    assert server.intents["pi_1x"]["status"] == "canceled"
    assert (server.action or {}).get("status") != "in_progress"
    assert server.terminal().find_out(task, answer.reference).verdict in (verdict, V.CANCELLED)


def test_whoever_pays_in_the_last_moment_has_paid(serve: Serve) -> None:
    server, task = serve(nothing), task_of()

    def late(asked: Asked, answer: Object) -> Object:
        # The card comes while the reader is told to stop.
        if asked.path.endswith("cancel_action") and not server.paid:
            pay(server.intents["pi_1x"])
            server.paid.append("pi_1x")
        return answer

    server.changes = late
    answer = server.terminal(patience=0.1).take(task)
    assert (answer.verdict, answer.taken) == (V.APPROVED, task.amount)


def test_a_reader_that_is_busy_or_away_has_taken_nothing(serve: Serve) -> None:
    for status, code in (
        (400, "terminal_reader_offline"),
        (400, "terminal_reader_busy"),
        (404, "resource_missing"),
    ):
        server = serve()
        server.refuses = {"process_payment_intent": (status, code)}
        answer = server.terminal().take(task_of())
        assert (answer.verdict, answer.code) == (V.CANCELLED, code)
        assert server.intents["pi_1x"]["status"] == "canceled"
        assert server.paid == []


def test_what_the_reader_does_for_somebody_else_is_left_alone(serve: Serve) -> None:
    server, task = serve(nothing), task_of()
    server.terminal(patience=0.1).take(task)
    server.action = {"status": "in_progress", "process_payment_intent": {"payment_intent": "pi_other"}}
    server.intents["pi_1x"]["status"] = "requires_payment_method"
    assert server.terminal().find_out(task, "pi_1x").verdict in (V.CANCELLED, V.UNKNOWN)
    assert server.action["process_payment_intent"] == {"payment_intent": "pi_other"}


def test_one_that_is_not_there_has_taken_nothing() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    there = StripeTerminal(READER, SECRET, f"http://127.0.0.1:{port}", 1.0, 0.0)
    answer = there.take(task_of())
    assert (answer.verdict, answer.code) == (V.CANCELLED, "not_reached")
    back = TerminalTask("k", Money(5, "USD"), "pi_1x")
    assert there.give_back(back).verdict is V.CANCELLED
    assert there.find_out(back, "").verdict is there.find_out(task_of(), "pi_1x").verdict is V.UNKNOWN


def test_one_that_falls_silent_after_the_card_is_unknown_and_found_out(serve: Serve) -> None:
    server, task = serve(), task_of()

    def falls_silent(intent: Object, action: Object) -> None:
        pay(intent)
        server.deaf = True

    server.at_reader = falls_silent
    answer = server.terminal(patience=0.5).take(task)
    assert (answer.verdict, answer.reference) == (V.UNKNOWN, "pi_1x")
    server.deaf = False
    found = server.terminal().find_out(task, answer.reference)
    assert (found.verdict, found.taken, server.paid) == (V.APPROVED, task.amount, ["pi_1x"])


def test_what_drips_for_ever_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.devices.stripe_line.LONGEST", 0.2)
    with socket.create_server(("127.0.0.1", 0)) as deaf:
        there = StripeTerminal(READER, SECRET, f"http://127.0.0.1:{deaf.getsockname()[1]}", 1.0, 0.0)
        assert there.take(task_of()).verdict is V.CANCELLED
        answer = there.give_back(TerminalTask("k", Money(5, "USD"), "pi_1x"))
        assert (answer.verdict, answer.code) == (V.UNKNOWN, "no_answer")


@pytest.mark.parametrize("at_reader", [None, declines])
def test_a_cut_at_every_byte_is_never_another_verdict_and_never_a_second_charge(
    serve: Serve, at_reader: Callable[[Object, Object], None] | None
) -> None:
    whole = serve(at_reader)
    right = whole.terminal().take(task_of())
    server = serve(at_reader)
    for number, length in enumerate(list(whole.lengths)):
        for end in range(-1, length):
            server.asked.clear()
            server.cut = (number, end)
            task, earlier = task_of(), len(server.intents)
            answer = server.terminal().take(task)
            server.cut = None
            if answer.verdict is V.UNKNOWN:
                answer = server.terminal().find_out(task, answer.reference)
            assert answer.verdict is right.verdict, (number, end)
            assert answer.taken == (task.amount if server.paid else None)
            made = islice(server.intents.values(), earlier, None)
            charged = [it for it in made if it["metadata"] == {MARK: task.key}]
            assert [it["amount_received"] for it in charged] == [task.amount.minor if server.paid else 0]
    assert len(server.paid) == len(set(server.paid))


def test_a_cut_at_every_byte_of_a_refund_gives_it_back_once(serve: Serve) -> None:
    server = serve()
    paid = server.terminal().take(task_of(99999))
    length = 400
    for end in range(-1, length):
        server.asked.clear()
        server.cut = (0, end)
        task = TerminalTask(str(uuid7()), Money(100, "USD"), paid.reference)
        answer = server.terminal().give_back(task)
        assert (answer.verdict, answer.taken) == (V.APPROVED, task.amount)
        assert sum(it["metadata"] == {MARK: task.key} for it in server.refunds.values()) == 1
        length = min(length, server.lengths[-1])
        if end >= length:
            break
    assert server.holds == 99999 - 100 * len(server.refunds)


def test_the_same_answer_twice_is_one(serve: Serve) -> None:
    server = serve()
    server.twice = True
    assert server.terminal().take(task_of()).verdict is V.APPROVED
    assert server.paid == ["pi_1x"]


def test_one_answer_that_says_two_things_is_none(serve: Serve) -> None:
    assert _object(b'{"a": 1, "a": 1}') == {"a": 1}
    for raw in (b'{"status": "succeeded", "status": "canceled"}', b"[]", b"", b"{", b"[" * 100000, b"\xff"):
        with pytest.raises((ValueError, RecursionError)):
            _object(raw)


@pytest.mark.parametrize(
    ("said", "taken", "state"),
    [
        ({"amount_received": 10000}, Money(10000, "USD"), PaymentState.APPROVED),
        ({"currency": "eur"}, Money(11245, "EUR"), PaymentState.UNKNOWN),
        ({"currency": "xxx"}, None, PaymentState.UNKNOWN),
        ({"amount_received": 0}, None, PaymentState.UNKNOWN),
        ({"amount_received": True}, None, PaymentState.UNKNOWN),
        ({"amount_received": "11245"}, None, PaymentState.UNKNOWN),
        ({"metadata": {MARK: "another"}}, None, PaymentState.UNKNOWN),
        ({"id": "pi_2x"}, None, PaymentState.UNKNOWN),
        ({"object": "charge"}, None, PaymentState.UNKNOWN),
        ({"status": "processing"}, None, PaymentState.UNKNOWN),
        ({"status": "requires_capture"}, None, PaymentState.UNKNOWN),
        ({"status": ["succeeded"]}, None, PaymentState.UNKNOWN),
    ],
)
def test_another_amount_is_told_as_it_was_taken_and_another_payment_is_none(
    serve: Serve, said: Object, taken: Money | None, state: PaymentState
) -> None:
    server, task = serve(), task_of()
    server.changes = lambda asked, answer: answer | said if asked.path.endswith("pi_1x") else answer
    answer = server.terminal().take(task)
    assert answer.taken == taken
    assert verdict_on(task.amount, answer)[0] is state
    assert (answer.verdict is V.APPROVED) == (taken is not None)


def test_an_intent_of_another_amount_reaches_no_reader(serve: Serve) -> None:
    others: list[Object] = [{"amount": 1}, {"currency": "eur"}, {"id": "../x"}, {"metadata": {}}]
    for said in others:
        server = serve()
        server.changes = lambda asked, answer, said=said: answer | said  # type: ignore[misc]
        assert server.terminal().take(task_of()).verdict is V.CANCELLED
        assert len(server.asked) == 1


@pytest.mark.parametrize(
    ("minor", "code", "sent"),
    [(7, "JPY", 7), (1050, "KWD", 1050), (10**11, "USD", 10**11), (1, "EUR", 1), (7, "HUF", 7)],
)
def test_amounts_are_in_the_minor_unit_of_each_currency(
    serve: Serve, minor: int, code: str, sent: int
) -> None:
    server = serve()
    answer = server.terminal().take(task_of(minor, code))
    assert server.asked[0].fields["amount"] == str(sent)
    assert answer.taken == Money(minor, code)


@pytest.mark.parametrize(
    ("minor", "code"), [(1055, "KWD"), (7, "ISK"), (7, "UGX"), (700, "MGA"), (7, "CLF"), (0, "USD")]
)
def test_an_amount_that_stripe_does_not_know_is_never_sent(serve: Serve, minor: int, code: str) -> None:
    server = serve()
    answer = server.terminal().take(TerminalTask("k", Money(minor, code)))
    assert (answer.verdict, answer.code, server.asked) == (V.CANCELLED, "amount", [])


def test_every_currency_comes_back_as_it_went_or_does_not_go() -> None:
    goes = [code for code in CURRENCIES if amount_sent(Money(1230, code)) is not None]
    assert 120 < len(goes) < len(CURRENCIES)
    for code in goes:
        assert amount_told(amount_sent(Money(1230, code)), code.lower()) == Money(1230, code)
        assert amount_told(1230, code) is None


def test_what_was_never_heard_is_found_by_the_payments_id_and_not_charged_again(serve: Serve) -> None:
    server = serve()
    tasks = [task_of() for _ in range(7)]
    for task in tasks:
        server.terminal().take(task)
    server.asked.clear()
    found = server.terminal().find_out(tasks[5], "")
    assert (found.verdict, found.reference) == (V.APPROVED, "pi_6x")
    assert {it.method for it in server.asked} == {"GET"}
    # One that is not there may be looked for with a clock that is wrong: nobody says no to that.
    assert server.terminal().find_out(task_of(), "").verdict is V.UNKNOWN
    assert server.terminal().find_out(TerminalTask("k1", Money(1, "USD")), "").verdict is V.UNKNOWN
    assert len(server.paid) == 7


def test_what_is_given_back_goes_to_the_card_that_paid(serve: Serve) -> None:
    server = serve()
    paid = server.terminal().take(task_of(1000))
    task = TerminalTask(str(uuid7()), Money(400, "USD"), paid.reference)
    answer = server.terminal().give_back(task)
    assert (answer.verdict, answer.taken, answer.reference) == (V.APPROVED, Money(400, "USD"), "re_1x")
    assert (server.asked[-1].path, server.asked[-1].key) == ("/v1/refunds", task.key)
    for reference in ("re_1x", ""):
        assert server.terminal().find_out(task, reference) == answer
    never = TerminalTask(str(uuid7()), Money(1, "USD"), paid.reference)
    assert server.terminal().find_out(never, "").verdict is V.CANCELLED
    server.refuses = {"refunds": (400, "charge_already_refunded")}
    assert server.terminal().give_back(never).verdict is V.DECLINED
    assert server.terminal().give_back(TerminalTask("k", Money(1, "USD"), "by hand")).verdict is V.CANCELLED
    assert server.holds == 600


@pytest.mark.parametrize(
    ("status", "verdict"), [("pending", V.UNKNOWN), ("requires_action", V.UNKNOWN), ("failed", V.DECLINED)]
)
def test_a_refund_that_is_not_at_its_end_is_not_known(serve: Serve, status: str, verdict: V) -> None:
    server = serve()
    server.refund_status = status
    paid = server.terminal().take(task_of())
    task = TerminalTask("k", Money(400, "USD"), paid.reference)
    answer = server.terminal().give_back(task)
    assert (answer.verdict, answer.taken) == (verdict, None)
    server.refunds["re_1x"]["status"] = "succeeded"
    assert server.terminal().find_out(task, answer.reference).verdict is V.APPROVED


def test_nothing_secret_is_in_logs_errors_or_answers(serve: Serve, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    server = serve()
    said = [repr(server.terminal())]
    server.refuses = {
        "payment_intents": (401, SECRET),
        "process_payment_intent": (402, "Card 4242424242424242"),
    }
    said.append(repr(server.terminal().take(task_of())))
    server.refuses.pop("payment_intents")
    said.append(repr(server.terminal().take(task_of())))
    server.deaf = True
    said.append(repr(server.terminal(0.3).take(task_of())))
    text = "".join(said) + caplog.text + "".join(str(it.__dict__) for it in caplog.records)
    assert "stripe_line_lost" in text
    assert SECRET not in text
    assert SECRET[10:] not in text
    assert "4242" not in text
    assert is_secret(SECRET)
    assert not is_secret(f"{SECRET}\r\nX: y")


def test_only_stripes_own_certificate_is_believed() -> None:
    # Somebody who speaks no TLS, or has no certificate of Stripe's, hears no key.
    with socket.create_server(("127.0.0.1", 0)) as other:
        there = StripeTerminal(READER, SECRET, f"https://127.0.0.1:{other.getsockname()[1]}", 0.2, 0.0)
        heard = b""

        def listen() -> None:
            nonlocal heard
            for _ in range(3):
                line, _ = other.accept()
                with line:
                    heard += line.recv(4096)

        thread = threading.Thread(target=listen, daemon=True)
        thread.start()
        answer = there.take(task_of())
        thread.join(5)
    assert (answer.verdict, answer.code) == (V.CANCELLED, "not_reached")
    assert heard
    assert SECRET.encode() not in heard


def test_no_more_of_a_card_is_taken_than_scheme_and_last_four() -> None:
    for charge in (None, 3, {}, {"payment_method_details": None}, {"payment_method_details": {"card": 1}}):
        assert card_of(charge) == card_of(None)
    odd = {
        "payment_method_details": {"card_present": {"brand": "4242424242424242", "last4": "4242424242424242"}}
    }
    assert card_of(odd) == card_of(None)


def test_stripes_own_objects_are_read(shared_data: Path, serve: Serve) -> None:
    objects: dict[str, Any] = json.loads((shared_data / "payments" / "fixtures-terminal.json").read_text())
    intent: Object = objects["payment_intent"]
    reader: Object = objects["terminal.reader"]
    refund: Object = objects["refund"]
    assert card_of(objects["charge"]).scheme == "Visa"
    assert card_of(objects["charge"]).last_four == "4242"
    server, task = serve(), task_of(intent["amount"])
    ours = {"id": "pi_1x", "metadata": {MARK: task.key}}

    def as_theirs(asked: Asked, answer: Object) -> Object:
        match answer["object"]:
            case "payment_intent":
                state = ("status", "amount_received", "latest_charge")
                real = intent | ours | {name: answer[name] for name in state if name in answer}
                return real | ({"latest_charge": objects["charge"]} if "latest_charge" in answer else {})
            case "terminal.reader":
                return reader | {"action": answer["action"] and reader["action"] | answer["action"]}
            case _:
                return refund | {name: answer[name] for name in ("id", "metadata", "payment_intent")}

    server.changes = as_theirs
    answer = server.terminal().take(task)
    assert (answer.verdict, answer.taken, answer.card.last_four) == (V.APPROVED, task.amount, "4242")
    back = TerminalTask("back", Money(refund["amount"], "USD"), answer.reference)
    assert server.terminal().give_back(back).taken == back.amount
    # As it stands in their own page, the intent is not paid, and the reader is busy with something else.
    server.changes = lambda asked, answer: intent | ours if "payment_intents" in asked.path else reader
    assert server.terminal(0.2).find_out(task, "pi_1x").verdict is V.UNKNOWN


def test_it_is_a_terminal(serve: Serve) -> None:
    server = serve()
    found: PaymentTerminal = server.terminal()
    assert (found.asks_again, found.gives_back) == (True, True)
    assert server.terminal().stands() == "online"
