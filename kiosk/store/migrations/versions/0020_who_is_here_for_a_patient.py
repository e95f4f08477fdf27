"""who is here for a patient, and whether somebody on file may come for them"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

from kiosk.domain.people.representing import represents
from kiosk.store import kinds, wall

revision: str = "0020"
down_revision: str | Sequence[str] | None = "0019"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

_BEFORE = ("identity", "contact", "questionnaire", "insurance", "consent")


def upgrade() -> None:
    op.create_table(
        "representative",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("visit_id", sa.String(length=36), nullable=False),
        sa.Column("patient_id", sa.String(length=36), nullable=False),
        sa.Column("relationship", sa.String(length=20), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("told_at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["patient_id"], ["patient.id"], name=op.f("fk_representative_patient_id_patient")
        ),
        sa.ForeignKeyConstraint(["visit_id"], ["visit.id"], name=op.f("fk_representative_visit_id_visit")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_representative")),
    )
    op.create_index(op.f("ix_representative_visit_id"), "representative", ["visit_id"])
    no = "0" if op.get_bind().dialect.name == "sqlite" else "false"
    op.execute(sa.text(f"ALTER TABLE related_person ADD COLUMN represents BOOLEAN DEFAULT {no} NOT NULL"))
    _tell_who_represents()
    kinds.permit(op.get_bind(), "checklist_item", "representative", *_BEFORE)
    for name in ("kiosk_represented", "grants", "policies"):
        wall.put_up(op.get_bind(), name, revision)


def downgrade() -> None:
    if op.get_bind().dialect.name == "postgresql":
        op.execute(sa.text("DROP FUNCTION kiosk_represented"))
    op.execute(sa.text("DELETE FROM checklist_item WHERE kind = 'representative'"))
    kinds.permit(op.get_bind(), "checklist_item", *_BEFORE)
    op.execute(sa.text("ALTER TABLE related_person DROP COLUMN represents"))
    op.drop_table("representative")


def _tell_who_represents() -> None:
    """Those who are on file already, by the words that their sources have for them."""
    connection = op.get_bind()
    words = connection.execute(sa.text("SELECT DISTINCT relationship FROM related_person")).scalars()
    meant = [word for word in words if represents(word)]
    for word in meant:
        yes = sa.text("UPDATE related_person SET represents = :yes WHERE relationship = :word")
        connection.execute(yes, {"yes": True, "word": word})
