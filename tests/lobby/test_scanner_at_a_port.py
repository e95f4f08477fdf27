"""A scanner at a serial port fills in who is here, as one that types does; and it is told where it is gone."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from typer.testing import CliRunner

from kiosk import paths
from kiosk.cli.status import command
from kiosk.store.faults import faults_in
from tests.domain.scanning.cards import card
from tests.lobby.conftest import Stage

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="has no pseudo-terminals")


def test_a_card_at_the_port_fills_in_who_is_here(make_stage: Callable[..., Stage]) -> None:
    import tty

    scanner, port = os.openpty()
    tty.setraw(port)
    stage = make_stage(machine={"scanner_port": os.ttyname(port)})
    os.write(scanner, card(8, family="GARCIA-LOPEZ", given="MARIA", born=date(1985, 3, 27)).encode("latin-1"))
    stage.screen("identity")
    model = stage.model.patient.identity
    stage.play.wait(lambda: model.property("familyName") == "GARCIA-LOPEZ", "the card's name")
    assert [model.property(part) for part in ("month", "day", "year")] == ["3", "27", "1985"]
    for end in (scanner, port):
        os.close(end)


def test_one_that_is_gone_is_a_fault_that_is_told_and_the_visit_goes_on(
    make_stage: Callable[..., Stage], tmp_path: Path
) -> None:
    missing = tmp_path / "scanner"
    stage = make_stage(machine={"scanner_port": str(missing)})
    (fault,) = faults_in(paths.data_folder())
    assert (fault.program, fault.kind) == ("lobby", "ScannerGone")
    stage.to_appointments()


def test_status_says_that_it_is_gone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    settings = tmp_path / "kiosk.toml"
    settings.write_text(f"scanner_port = '{tmp_path / 'scanner'}'\n", encoding="utf-8")
    monkeypatch.setenv("KIOSK_SETTINGS", str(settings))
    told = CliRunner().invoke(command, ["--database", f"sqlite:///{tmp_path / 'none.db'}"]).output
    assert f"The scanner at {tmp_path / 'scanner'} is not there; plug it in" in told
