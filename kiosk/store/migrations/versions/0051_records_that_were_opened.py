"""on a server a record shows to who has opened it, after that was written down, and to nobody else"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

from kiosk.store import wall

revision: str = "0051"
down_revision: str | Sequence[str] | None = "0050"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

# In the order in which they need each other.
NEW = (
    "kiosk_sees_day", "kiosk_is_of_day", "kiosk_grant", "kiosk_granted", "kiosk_shows", "kiosk_break_glass",
    "kiosk_who_came",
)  # fmt: skip


def upgrade() -> None:
    op.create_table(
        "record_grant",
        sa.Column("session_id", sa.String(length=64), nullable=False),
        sa.Column("patient_id", sa.String(length=36), nullable=False),
        sa.Column("until", sa.DateTime(), nullable=False),
        sa.Column("opened_by", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["session_id"],
            ["staff_session.id"],
            name=op.f("fk_record_grant_session_id_staff_session"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["patient_id"], ["patient.id"], name=op.f("fk_record_grant_patient_id_patient")
        ),
        sa.PrimaryKeyConstraint("session_id", "patient_id", name=op.f("pk_record_grant")),
    )
    op.create_index(op.f("ix_record_grant_until"), "record_grant", ["until"])
    if op.get_bind().dialect.name != "postgresql":
        op.execute(sa.text("CREATE VIEW wanted_change AS SELECT id, visit_id, status FROM change_request"))
    for name in (*NEW, "policies", "grants"):
        wall.put_up(op.get_bind(), name, revision)


def downgrade() -> None:
    op.execute(sa.text("DROP VIEW wanted_change"))
    for name in ("before_policies", "before_grants"):
        wall.put_up(op.get_bind(), name, revision)
    if op.get_bind().dialect.name == "postgresql":
        op.execute(sa.text(f"DROP FUNCTION {', '.join(reversed(NEW))}"))
    op.drop_table("record_grant")
