"""What the demonstration without a display says where a visit does not go on."""

from pathlib import Path

import pytest

from kiosk import app
from kiosk.cli import show
from kiosk.cli.demo import furnish
from kiosk.cli.player import PlayFailed
from kiosk.cli.visitor import Visitor


@pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints", extend=True)
def test_a_page_that_does_not_come_between_two_acts_is_a_step_that_failed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def waits_in_vain(visitor: Visitor) -> None:
        raise PlayFailed("waited for the screen 'appointments' and not 'refused'")

    monkeypatch.setattr(Visitor, "to_done", waits_in_vain)
    url = f"sqlite:///{tmp_path / 'clinic.db'}"
    database = app.open_database(url)
    clinic = furnish(database)
    shown = show.Show(database, url, tmp_path / "pictures")
    try:
        with pytest.raises(show.StepFailed, match="appointments"):
            shown.play(clinic)
    finally:
        shown.close()
