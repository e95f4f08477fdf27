"""where the car stands"""

from collections.abc import Iterator, Sequence

import sqlalchemy as sa
from alembic import op

from kiosk.store import wall

revision: str = "NEW_REVISION"
down_revision: str | Sequence[str] | None = "LAST_REVISION"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

_BEFORE = (
    "representative",
    "identity",
    "contact",
    "questionnaire",
    "insurance",
    "consent",
    "message",
    "payment",
)


def upgrade() -> None:
    op.create_table(
        "parking",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("visit_id", sa.String(length=36), nullable=False),
        sa.Column("patient_id", sa.String(length=36), nullable=False),
        sa.Column("free", sa.Boolean(), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("plate", sa.Text(), nullable=False),
        sa.Column("answered_at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(["patient_id"], ["patient.id"], name=op.f("fk_parking_patient_id_patient")),
        sa.ForeignKeyConstraint(["visit_id"], ["visit.id"], name=op.f("fk_parking_visit_id_visit")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_parking")),
    )
    op.create_index(op.f("ix_parking_visit_id"), "parking", ["visit_id"])
    _permit(*_BEFORE, "parking")
    if op.get_bind().dialect.name == "postgresql":
        for statement in wall.statements("parking", revision):
            op.execute(sa.text(statement))


def downgrade() -> None:
    op.execute(sa.text("DELETE FROM checklist_item WHERE kind = 'parking'"))
    _permit(*_BEFORE)
    op.drop_table("parking")


def _permit(*kinds: str) -> None:
    for statement in _permitting(", ".join(f"'{kind}'" for kind in kinds)):
        op.execute(sa.text(statement))


def _permitting(kinds: str) -> Iterator[str]:
    name = "ck_checklist_item_kind"
    if op.get_bind().dialect.name == "postgresql":
        yield f"ALTER TABLE checklist_item DROP CONSTRAINT {name}"
        yield f"ALTER TABLE checklist_item ADD CONSTRAINT {name} CHECK (kind IN ({kinds}))"
        return
    for does in ("INSERT", "UPDATE"):
        yield f"DROP TRIGGER {name}_{does.lower()}"
        yield (
            f"CREATE TRIGGER {name}_{does.lower()} BEFORE {does} ON checklist_item"
            f' WHEN NOT coalesce(NEW.kind IN ({kinds}), 0) BEGIN SELECT RAISE(ABORT, "{name}"); END'
        )
