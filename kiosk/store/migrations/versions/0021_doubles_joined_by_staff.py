"""doubles that staff have joined, and the door that follows them"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

from kiosk.store import wall

revision: str = "0021"
down_revision: str | Sequence[str] | None = "0020"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

# The door that was in force before.
DOOR = "0019"
# Rows that were handed over go back to whom they came from: without the joins nobody would know.
TABLES = (
    "appointment", "coverage", "visit", "questionnaire_response", "consent", "clinical_statement", "representative",
    "related_person",
)  # fmt: skip


def upgrade() -> None:
    op.create_table(
        "patient_join",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("kept_id", sa.String(length=36), nullable=False),
        sa.Column("double_id", sa.String(length=36), nullable=False),
        sa.Column("joined_at", sa.DateTime(), nullable=False),
        sa.Column("joined_by", sa.Text(), nullable=False),
        sa.Column("parted_at", sa.DateTime(), nullable=True),
        sa.Column("parted_by", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["kept_id"], ["patient.id"], name=op.f("fk_patient_join_kept_id_patient")),
        sa.ForeignKeyConstraint(
            ["double_id"], ["patient.id"], name=op.f("fk_patient_join_double_id_patient")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_patient_join")),
    )
    for column in ("kept_id", "double_id"):
        op.create_index(op.f(f"ix_patient_join_{column}"), "patient_join", [column])
    op.create_table(
        "patient_join_row",
        sa.Column("join_id", sa.String(length=36), nullable=False),
        sa.Column("of_table", sa.String(length=60), nullable=False),
        sa.Column("row_id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["join_id"], ["patient_join.id"], name=op.f("fk_patient_join_row_join_id_patient_join")
        ),
        sa.PrimaryKeyConstraint("join_id", "of_table", "row_id", name=op.f("pk_patient_join_row")),
    )
    for name in ("grants", "policies", "kiosk_identify"):
        wall.put_up(op.get_bind(), name, revision)


def downgrade() -> None:
    wall.put_up(op.get_bind(), "kiosk_identify", DOOR)
    for table in TABLES:
        came_from = (
            f"SELECT j.double_id FROM patient_join j JOIN patient_join_row r ON r.join_id = j.id"
            f" WHERE r.of_table = '{table}' AND r.row_id = {table}.id AND j.kept_id = {table}.patient_id"
            f" AND j.parted_at IS NULL"
        )
        op.execute(sa.text(f"UPDATE {table} SET patient_id = ({came_from}) WHERE EXISTS ({came_from})"))
    op.drop_table("patient_join_row")
    op.drop_table("patient_join")
