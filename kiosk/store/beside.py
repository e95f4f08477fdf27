"""Rows of another table beside a row, in one statement: as JSON, which both engines make.

A list of five hundred that asks for what stands beside each row in a statement of its own has to name all five hundred
in it; and on a server that is another way there and back.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, ColumnElement, Date, DateTime, FromClause, ScalarSelect, Select, select
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement

from kiosk.store.tables import UtcDateTime


class _Row(FunctionElement[Any]):
    """The values of some columns as one list."""

    name = "row"
    type = JSON()
    inherit_cache = True


class _Rows(FunctionElement[Any]):
    """A list of rows, in no order; NULL or an empty list where there are none."""

    name = "rows"
    type = JSON()
    inherit_cache = True


@compiles(_Row)
def _embedded_row(element: _Row, compiler: SQLCompiler, **keywords: Any) -> str:
    return f"json_array({compiler.process(element.clauses, **keywords)})"


@compiles(_Row, "postgresql")
def _server_row(element: _Row, compiler: SQLCompiler, **keywords: Any) -> str:
    return f"json_build_array({compiler.process(element.clauses, **keywords)})"


@compiles(_Rows)
def _embedded_rows(element: _Rows, compiler: SQLCompiler, **keywords: Any) -> str:
    return f"json_group_array({compiler.process(element.clauses, **keywords)})"


@compiles(_Rows, "postgresql")
def _server_rows(element: _Rows, compiler: SQLCompiler, **keywords: Any) -> str:
    return f"json_agg({compiler.process(element.clauses, **keywords)})"


def one_beside(query: Select[Any], *columns: ColumnElement[Any]) -> ScalarSelect[Any]:
    """The first row of ``query``, which says whose: a list of its ``columns``, or None."""
    return query.with_only_columns(_Row(*columns)).limit(1).scalar_subquery()


def all_beside(
    which: ColumnElement[bool], *columns: ColumnElement[Any], of: FromClause | None = None
) -> ScalarSelect[Any]:
    """All rows for which ``which`` holds: lists of ``columns``, in no order; None or empty where there are none.

    ``of`` is where they are found, if that is more than their table.
    """
    query = select(_Rows(_Row(*columns))).where(which)
    return (query if of is None else query.select_from(of)).scalar_subquery()


def _told(column: ColumnElement[Any], value: Any) -> Any:
    if isinstance(column.type, DateTime | UtcDateTime):
        return moment(value)
    if isinstance(column.type, Date):
        return None if value is None else date.fromisoformat(value)
    if isinstance(column.type, JSON) and isinstance(value, str):
        # An embedded record keeps it as text.
        return json.loads(value)
    return value


def row_of(columns: Iterable[ColumnElement[Any]], values: Sequence[Any]) -> dict[str, Any]:
    """A row that came beside another with these ``columns``, by their names, as the driver would have returned it.

    Raises one of ValueError and TypeError for what cannot be read.
    """
    return {str(column.key): _told(column, value) for column, value in zip(columns, values, strict=True)}


def moment(told: str | None) -> datetime | None:
    """A time of a row that came beside another (aware). Raises ValueError for what is none."""
    # In one go: a list of five hundred has thousands of these.
    return None if told is None else datetime.fromisoformat(f"{told}+00:00")
