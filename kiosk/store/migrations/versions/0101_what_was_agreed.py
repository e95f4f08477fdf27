"""what was agreed with a patient before they go, that they have checked out, and how many say how it went"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

from kiosk.store import wall

revision: str = "0101"
down_revision: str | Sequence[str] | None = "0100"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

_NEW = ("kiosk_agreed_row", "kiosk_check_out", "kiosk_say_how")


def upgrade() -> None:
    op.create_table(
        "agreed_point",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("visit_id", sa.String(length=36), nullable=False),
        sa.Column("template", sa.String(length=40), nullable=False),
        sa.Column("says", sa.JSON(), nullable=False),
        sa.Column("written_by", sa.String(length=100), nullable=False),
        sa.Column("written_at", sa.DateTime(), nullable=False),
        sa.Column("ended_by", sa.String(length=100), nullable=False),
        sa.Column("ended_at", sa.DateTime(), nullable=True),
        sa.ForeignKeyConstraint(["visit_id"], ["visit.id"], name=op.f("fk_agreed_point_visit_id_visit")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agreed_point")),
    )
    op.create_index(op.f("ix_agreed_point_visit_id"), "agreed_point", ["visit_id"])
    op.create_table(
        "check_out",
        sa.Column("visit_id", sa.String(length=36), nullable=False),
        sa.Column("kiosk", sa.String(length=100), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("said", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["visit_id"], ["visit.id"], name=op.f("fk_check_out_visit_id_visit")),
        sa.PrimaryKeyConstraint("visit_id", name=op.f("pk_check_out")),
    )
    op.create_table(
        "how_it_went",
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("answer", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.CheckConstraint("answer BETWEEN 1 AND 5", name=op.f("ck_how_it_went_answer")),
        sa.PrimaryKeyConstraint("day", "answer", name=op.f("pk_how_it_went")),
    )
    for name in (*_NEW, "agreeing"):
        wall.put_up(op.get_bind(), name, revision)


def downgrade() -> None:
    for name in ("how_it_went", "check_out", "agreed_point"):
        op.drop_table(name)
    if op.get_bind().dialect.name == "postgresql":
        op.execute(sa.text(f"DROP FUNCTION {', '.join(_NEW)}"))
