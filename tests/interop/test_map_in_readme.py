"""README names whatever a map can have, in one place: nobody has to read the code to write one."""

import re
from pathlib import Path

from kiosk.interop import csv_columns, csv_map

ROOT = Path(__file__).parents[2]


def test_readme_lists_every_name_that_a_map_can_have() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    (told,) = [part for part in text.split("\n\n") if part.startswith("Of `[patients]` a map knows")]
    patients, appointments, rest = re.split(r"; of `\[appointments\]`|\. Words\s", told)
    assert re.findall("`([a-z0-9_]+)`", patients) == list(csv_columns.PATIENT_COLUMNS)
    assert re.findall("`([a-z0-9_]+)`", appointments) == list(csv_columns.APPOINTMENT_COLUMNS)
    assert re.findall(r"`\[([a-z_]+)\]`", rest) == list(csv_map._WORDS)
    assert re.findall("`([a-z_]+)`", rest) == list(csv_map._SAYS)
