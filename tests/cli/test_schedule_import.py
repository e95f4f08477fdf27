"""``kiosk schedule import`` takes over schedules of other systems into the plan."""

import json
from pathlib import Path

from typer.testing import CliRunner

from kiosk.cli.schedule import command
from kiosk.services.record.clinic import ClinicService
from kiosk.store.database import Database


def test_schedules_become_calendars_of_the_plan(tmp_path: Path) -> None:
    file = tmp_path / "slots.ndjson"
    rows = [
        {"resourceType": "Schedule", "id": "1", "actor": [{"display": "Dr Lee"}]},
        {
            "resourceType": "Slot", "id": "2", "schedule": {"reference": "Schedule/1"}, "status": "free",
            "start": "2026-03-02T14:00:00Z", "end": "2026-03-02T15:00:00Z",
        },
    ]  # fmt: skip
    file.write_text("".join(f"{json.dumps(row)}\n" for row in rows))
    url = f"sqlite:///{tmp_path / 'clinic.db'}"
    done = CliRunner().invoke(command, ["import", str(file), "--database", url])
    assert done.exit_code == 0, done.output
    assert "Calendars of the plan: 1, of 1 times." in done.output
    record = Database(url)
    assert [item.name for item in ClinicService(record).load().planning.calendars] == ["Dr Lee"]
    record.close()
    none = CliRunner().invoke(command, ["import", str(tmp_path / "nothing"), "--database", url])
    assert none.exit_code != 0
