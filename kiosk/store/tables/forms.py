"""Questionnaires, and what was answered."""

from __future__ import annotations

from sqlalchemy import JSON, Column, ForeignKey, Index, String, Table

from kiosk.store.tables.columns import UtcDateTime, identity, metadata, reference

# What the clinic published beside the forms that come with the program; retired ones stay, to read old answers by.
questionnaire = Table(
    "questionnaire",
    metadata,
    Column("url", String(200), primary_key=True),
    Column("version", String(40), primary_key=True),
    Column("status", String(20), nullable=False),
    Column("resource", JSON, nullable=False),
    Column("published_at", UtcDateTime, nullable=False),
    Column("published_by", String(100), nullable=False),
)

questionnaire_response = Table(
    "questionnaire_response",
    metadata,
    identity(),
    reference("visit_id", "visit"),
    reference("patient_id", "patient"),
    Column("questionnaire", String(200), nullable=False),
    Column("version", String(40), nullable=False),
    Column("authored", UtcDateTime, nullable=False),
    Column("resource", JSON, nullable=False),
    Index(None, "patient_id", "questionnaire"),
)

# What has been answered of a form that is not finished: a kiosk that stops in the middle of it loses no page.
form_draft = Table(
    "form_draft",
    metadata,
    Column("visit_id", String(36), ForeignKey("visit.id"), primary_key=True),
    Column("questionnaire", String(200), primary_key=True),
    Column("version", String(40), nullable=False),
    Column("resource", JSON, nullable=False),
    Column("saved_at", UtcDateTime, nullable=False),
)
