"""Where a kiosk's own files lie is found without SQLAlchemy, and exactly as SQLAlchemy would have it."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError

from kiosk import paths

ADDRESSES = [
    "sqlite:////var/lib/kiosk/clinic.db",
    "sqlite:///clinic.db",
    "sqlite:///C:\\clinic\\clinic.db",
    "sqlite+pysqlite:////srv/clinic%20one/clinic.db?timeout=3",
    "sqlite://",
    "sqlite:///",
    "postgresql://lobby@db.example/kiosk",
    "postgresql+psycopg://lobby@/kiosk?host=a&host=b",
]


def by_sqlalchemy(address: str) -> Path:
    url = make_url(address)
    beside = url.get_backend_name() == "sqlite" and url.database
    return (Path(str(url.database)).parent if beside else paths.data_folder()) / "kiosk-lobby_1"


@pytest.mark.parametrize("address", ADDRESSES)
def test_a_kiosks_folder(address: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KIOSK_HOME", str(tmp_path))
    assert paths.kiosk_folder(address, "lobby 1") == by_sqlalchemy(address)


@given(st.text("aé /\\.%20:?=+", max_size=20))
def test_any_place_of_an_embedded_record(place: str) -> None:
    address = f"sqlite:///{place}"
    try:
        expected = by_sqlalchemy(address)
    except (ArgumentError, ValueError):
        return
    assert paths.kiosk_folder(address, "lobby 1") == expected
