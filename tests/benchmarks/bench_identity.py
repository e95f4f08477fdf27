"""The identity question with 100,000 patients, beside SQL written by hand on the same file."""

import tempfile
import time
from collections.abc import Callable
from datetime import date, timedelta
from hashlib import sha256
from itertools import count
from pathlib import Path
from random import Random
from typing import Any

from uuid6 import uuid7

from kiosk import app
from kiosk.domain.identity import Factor, Identified, IdentityClaim
from kiosk.domain.names import fold
from kiosk.services.record.identity import IdentityService
from kiosk.services.record.patients import PatientService
from kiosk.store import encryption
from tests.acceptance.conftest import SETTINGS
from tests.benchmarks.budget import end, percentile, report
from tests.factories import a_booking, a_contact, a_patient
from tests.visitor import NOON

PATIENTS = 100_000
LOOKUPS = 300
LIMIT = 3.0
FAMILIES = 4000


def people(random: Random) -> list[tuple[str, date]]:
    first = date(1930, 1, 1).toordinal()
    return [
        (f"Family{random.randrange(FAMILIES)}", date.fromordinal(first + random.randrange(30_000)))
        for _ in range(PATIENTS)
    ]


def by_hand(file: Any, claim: IdentityClaim) -> bool:
    """What somebody who knows the tables would write, with the count of failures, the attempt and the audit row."""
    file.execute("BEGIN IMMEDIATE")
    since = NOON.replace(tzinfo=None).replace(hour=11).isoformat(" ")
    for column, value in (("identity", claim.key), ("kiosk", "by hand")):
        file.execute(
            f"SELECT count(*) FROM identity_attempt WHERE {column} = ? AND at > ? AND NOT matched",
            (value, since),
        ).fetchone()
    found = file.execute(
        "SELECT p.id, p.phone FROM patient p JOIN patient_name n ON n.patient_id = p.id"
        " WHERE n.key = ? AND n.birth_date = ? AND NOT p.deceased",
        (fold(claim.family_name), claim.birth_date.isoformat()),
    ).fetchall()
    fitting = [row for row in found if row[1].endswith(claim.answer)]
    at = NOON.replace(tzinfo=None).isoformat(" ")
    file.execute(
        "INSERT INTO identity_attempt (id, kiosk, identity, at, matched) VALUES (?, ?, ?, ?, ?)",
        (str(uuid7()), "by hand", claim.key, at, len(fitting) == 1),
    )
    if fitting:
        last = file.execute(
            "SELECT sequence, hash FROM audit_event ORDER BY sequence DESC LIMIT 1"
        ).fetchone()
        place, before = last or (0, "")
        digest = sha256(f"{before}{at}identify{fitting[0][0]}".encode()).hexdigest()
        file.execute(
            "INSERT INTO audit_event (id, at, actor, action, patient_id, sequence, hash) VALUES (?, ?, ?, ?, ?, ?, ?)",
            (str(uuid7()), at, "by hand", "identify", fitting[0][0], place + 1, digest),
        )
        file.execute(
            "SELECT * FROM appointment WHERE patient_id = ? AND start >= ? AND start < ?",
            (fitting[0][0], "2026-11-24 00:00:00", "2026-11-25 00:00:00"),
        ).fetchall()
    file.execute("COMMIT")
    return bool(fitting)


def times(work: Callable[[IdentityClaim], object], claims: list[IdentityClaim]) -> list[float]:
    took = []
    for claim in claims:
        started = time.perf_counter()
        work(claim)
        took.append((time.perf_counter() - started) * 1000)
    return took


def main() -> None:
    random = Random(1)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "clinic.db"
        database = app.open_database(f"sqlite:///{path}")
        known = people(random)
        chosen = random.sample(range(PATIENTS), LOOKUPS)
        PatientService(database).save(
            [
                a_patient(
                    number,
                    family=family,
                    born=born,
                    mrn=f"M{number}",
                    contact=a_contact(phone=f"555 {number:07}"),
                )
                for number, (family, born) in enumerate(known)
            ],
            # Who has none today is told what a stranger is.
            [a_booking(number, NOON) for number in chosen],
        )
        claims = [IdentityClaim(*known[number], Factor.PHONE, f"{number % 10_000:04}") for number in chosen]
        # One patient a minute.
        clock = (NOON + timedelta(minutes=number) for number in count())
        service = IdentityService(database, SETTINGS, lambda: next(clock))
        file = encryption.connect(path, isolation_level=None)
        file.execute("PRAGMA synchronous=FULL")
        assert isinstance(service.identify(claims[0], "k"), Identified)
        assert by_hand(file, claims[0])
        ours = times(lambda claim: service.identify(claim, "k"), claims)
        theirs = times(lambda claim: by_hand(file, claim), claims)
        file.close()
        database.close()
    for share in (0.5, 0.95):
        mine, hand = percentile(ours, share), percentile(theirs, share)
        report(
            f"identity among {PATIENTS:,}, against SQL by hand, p{share * 100:.0f}",
            mine / hand,
            LIMIT,
            f"{mine / hand:.2f} x ({mine:.2f} ms to {hand:.2f} ms), limit {LIMIT:.0f} x",
        )
    end()


if __name__ == "__main__":
    main()
