"""``kiosk terminal``: the payment terminal beside this computer, and the secret key that it is asked with."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from kiosk import settings
from kiosk.app.terminal import terminal_of
from kiosk.cli.saying import KeysOption, fail, said
from kiosk.devices.stripe_line import StripeRefused, Unclear, is_secret
from kiosk.devices.stripe_terminal import StripeTerminal
from kiosk.store.sealed_word import TERMINAL_PASSWORD

command = typer.Typer(add_completion=False, help="The payment terminal beside this computer.")


@command.callback(invoke_without_command=True)
def terminal(
    context: typer.Context,
    check: Annotated[
        bool, typer.Option("--check", help="Ask Stripe whether the reader is there; nobody pays anything.")
    ] = False,
) -> None:
    """Say which terminal this computer's settings name."""
    if context.invoked_subcommand is not None:
        return
    with said():
        found = terminal_of(settings.load())
    if found is None:
        typer.echo("No payment terminal is named in the settings.")
        return
    typer.echo(f"The settings name a payment terminal: {found.way.value.replace('_', '-')}.")
    if not check:
        return
    if not isinstance(found, StripeTerminal):
        raise fail("a terminal of this kind can only be asked for money.")
    try:
        typer.echo(f"Stripe says that {found.reader} is {found.stands()}.")
    except StripeRefused as no:
        raise fail(f"Stripe refuses to tell of {found.reader}: {no.code}") from None
    except Unclear as lost:
        raise fail(f"Stripe says nothing of {found.reader}: {lost.code}") from None


@command.command()
def password(keys: KeysOption = None) -> None:
    """Give Stripe's secret key, by the keyboard or the standard input; this computer keeps it sealed."""
    given = (
        typer.prompt("Stripe's secret key", hide_input=True)
        if sys.stdin.isatty()
        else sys.stdin.readline(1000).rstrip("\r\n")
    ).strip()
    with said():
        if not given:
            TERMINAL_PASSWORD.forget()
            typer.echo("No secret key is kept.")
            return
        if not is_secret(given):
            raise fail(
                "that is no secret key of Stripe's: they begin with sk_live_, rk_live_, sk_test_ or rk_test_."
            )
        TERMINAL_PASSWORD.keep(given, keys or "")
    typer.echo("The secret key is kept. Programs that run take it when they are started again.")
