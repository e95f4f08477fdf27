"""Whose something is, as the import commands say it: what is another system's is nobody's here."""

import json
from pathlib import Path

from tests.cli.test_importing import run
from tests.interop.record import patient


def written(path: Path, text: str) -> str:
    path.write_text(text, encoding="utf-8")
    return str(path)


def test_a_number_of_another_source_says_what_to_do(tmp_path: Path) -> None:
    database = ("--database", f"sqlite:///{tmp_path / 'record' / 'clinic.db'}")
    people = written(
        tmp_path / "p.csv", "mrn,last,first,dob,phone\n1001,Almeida,Rosa,1985-03-27,617-555-0142\n"
    )
    bookings = written(tmp_path / "a.csv", "id,mrn,start\n1,1001,2099-03-04 09:00\n")
    owed = written(tmp_path / "c.csv", "id,mrn,amount\n1,1001,20\n")
    assert run("import", "csv", "--patients", people, "--source", "north", *database)[0] == 0
    for words in (("csv", "--appointments", bookings), ("charges", owed)):
        code, said, wrong = run("import", *words, "--source", "south", *database)
        assert code == 1
        assert "give the --source that theirs came with" in said + wrong
        assert run("import", *words, "--source", "north", *database)[0] == 0


def test_the_files_own_server_is_named(tmp_path: Path) -> None:
    database = ("--database", f"sqlite:///{tmp_path / 'record' / 'clinic.db'}")
    whole = {"reference": "https://ehr.example.org/fhir/Patient/p1"}
    booking = {
        "resourceType": "Appointment", "id": "a1", "status": "booked", "start": "2099-03-04T15:00:00Z",
        "participant": [{"actor": whole, "status": "accepted"}],
    }  # fmt: skip
    path = written(tmp_path / "x.ndjson", "\n".join(map(json.dumps, (patient(), booking))))
    code, said, _ = run("import", "fhir", path, *database)
    assert (code, "--server says which addresses" in said, "Appointments: " in said) == (0, True, False)
    code, said, _ = run("import", "fhir", path, "--server", "https://ehr.example.org/fhir", *database)
    assert (code, "Appointments: 1 new" in said) == (0, True)
