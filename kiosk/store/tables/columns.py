"""What the tables are made of: their columns' types, and the list of them all."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Column, DateTime, Dialect, ForeignKey, MetaData, String, Text, TypeDecorator


def _aware(value: datetime | None) -> datetime | None:
    return None if value is None else value.replace(tzinfo=UTC)


class UtcDateTime(TypeDecorator[datetime]):
    """Aware datetimes in, aware UTC datetimes out; what lies in the database is UTC without a zone.

    Raises ValueError for a datetime without a zone: nobody could say what it meant.
    """

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a time without a zone cannot be stored")
        return value.astimezone(UTC).replace(tzinfo=None)

    def result_processor(self, dialect: Dialect, coltype: Any) -> Callable[[Any], Any] | None:
        # Asked of every row: without what SQLAlchemy puts around it, where the driver has datetimes already.
        return _aware if dialect.name == "postgresql" else super().result_processor(dialect, coltype)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return _aware(value)


# Compared sign by sign on every engine: a search asks for all that begin alike.
NameKey = String(200).with_variant(String(200, collation="C"), "postgresql")

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def identity() -> Column[str]:
    """The key of a row, a UUID as text."""
    return Column("id", String(36), primary_key=True)


def reference(name: str, target: str, nullable: bool = False) -> Column[str]:
    """The key of a row of ``target``."""
    return Column(name, String(36), ForeignKey(f"{target}.id"), nullable=nullable)


def one_of(name: str, codes: Iterable[StrEnum], *, empty: bool = False) -> str:
    """SQL that a column has one of ``codes``, or is ``empty``."""
    known = ", ".join(f"'{code}'" for code in (*codes, *([""] if empty else [])))
    return f"{name} IN ({known})"


def words(name: str) -> Column[str]:
    """Text that is empty where there is none."""
    return Column(name, Text, nullable=False, default="")
