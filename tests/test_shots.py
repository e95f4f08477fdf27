"""The pictures of every screen can be made: the made-up clinic has what the tour looks for."""

from pathlib import Path

import pytest

from build_spec.shots import SIZES, Tour


@pytest.mark.long
@pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
def test_the_tour_comes_to_its_end(qapp: object, tmp_path: Path) -> None:
    tour = Tour(SIZES[0], "en", tmp_path)
    try:
        tour.run()
    finally:
        tour.close()
    names = {file.stem.split("-", 1)[1] for file in tmp_path.glob("*/*.png")}
    assert names >= {
        "welcome", "identity-filled", "contact", "question", "payment", "done-seen",
        "staff-arrival", "administration", "board",
    }  # fmt: skip
