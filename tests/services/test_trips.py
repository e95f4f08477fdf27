"""How many ways to a server and back a use case takes: each of them is waited for."""

from collections.abc import Iterator

import pytest

from kiosk.services.arrivals import ArrivalService
from kiosk.services.patients import PatientService
from kiosk.store.database import Database
from tests.clusters import Cluster
from tests.engines import OWNER, server_url
from tests.factories import NOW, a_booking, a_patient
from tests.services.clinic_maker import SETTINGS, Kiosk
from tests.trips import counted

PEOPLE = range(1, 7)


@pytest.fixture
def database(server: tuple[Cluster, str]) -> Iterator[Database]:
    cluster, name = server
    opened = Database(server_url(cluster, OWNER, name))
    PatientService(opened).save([a_patient(n) for n in PEOPLE], [a_booking(n) for n in PEOPLE])
    yield opened
    opened.close()


@pytest.mark.parametrize("most", [None, 2])
def test_a_list_is_one_statement_with_all_that_its_rows_show(database: Database, most: int | None) -> None:
    kiosk = Kiosk(database, SETTINGS)
    visits = [kiosk.check_in(number) for number in PEOPLE]
    arrivals = ArrivalService(database, SETTINGS, lambda: NOW)
    whole = arrivals.today()
    with counted(database) as trips:
        rows = arrivals.today(most)
    assert rows == whole[:most]
    assert [row.visit_id for row in whole] == sorted(visits)
    assert (trips.count, trips.statements) == (1, 1)
    with counted(database) as trips:
        assert arrivals.rows(visits[:2]) == whole[:2]
    assert (trips.count, trips.statements) == (1, 1)
