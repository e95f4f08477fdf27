"""Before a language is offered to patients, an administrator reads who has reviewed it."""

from pathlib import Path

from kiosk.administration.tongue_words import offered
from kiosk.qt.languages import SHIPPED


def test_each_language_says_whether_somebody_has_reviewed_it(tmp_path: Path) -> None:
    (tmp_path / "kiosk_es.qm").touch()
    heading, *lines = offered(tmp_path)
    assert heading
    assert len(lines) == len(SHIPPED)
    by_code = {line.split()[0]: line for line in lines}
    assert "reviewed by" in by_code["en"]
    assert "draft" in by_code["es"]
    assert all("not whole" in line for code, line in by_code.items() if code not in ("en", "es"))
