"""the day list is sealed for each kiosk, and given to nobody else"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

from kiosk.store import wall

revision: str = "0033"
down_revision: str | Sequence[str] | None = "0031"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

FUNCTIONS = ("kiosk_enrol", "kiosk_day_list")


def upgrade() -> None:
    # What was sealed for whoever could guess is not taken over.
    op.drop_table("day_list_entry")
    op.drop_table("day_list")
    op.create_table(
        "kiosk_key",
        sa.Column("account", sa.String(length=100), nullable=False),
        sa.Column("kiosk", sa.String(length=100), nullable=False),
        sa.Column("public_key", sa.String(length=64), nullable=False),
        sa.Column("place", sa.String(length=100), server_default="", nullable=False),
        sa.Column("enrolled_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("account", name=op.f("pk_kiosk_key")),
    )
    op.create_table(
        "sealed_day_list",
        sa.Column("account", sa.String(length=100), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("until", sa.DateTime(), nullable=False),
        sa.Column("stamp", sa.String(length=64), nullable=False),
        sa.Column("sealed", sa.Text(), nullable=False),
        sa.Column("fingerprint", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(
            ["account"],
            ["kiosk_key.account"],
            name=op.f("fk_sealed_day_list_account_kiosk_key"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("account", name=op.f("pk_sealed_day_list")),
    )
    for name in (*FUNCTIONS, "grants", "policies"):
        wall.put_up(op.get_bind(), name, revision)


def downgrade() -> None:
    if op.get_bind().dialect.name == "postgresql":
        op.execute(sa.text(f"DROP FUNCTION {', '.join(FUNCTIONS)}"))
    op.drop_table("sealed_day_list")
    op.drop_table("kiosk_key")
    op.create_table(
        "day_list",
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("salt", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("day", name=op.f("pk_day_list")),
    )
    op.create_table(
        "day_list_entry",
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("tag", sa.String(length=64), nullable=False),
        sa.Column("sealed", sa.Text(), nullable=False),
        sa.Column("patient_id", sa.String(length=36), nullable=False),
        sa.Column("fingerprint", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(["day"], ["day_list.day"], name=op.f("fk_day_list_entry_day_day_list")),
        sa.ForeignKeyConstraint(
            ["patient_id"], ["patient.id"], name=op.f("fk_day_list_entry_patient_id_patient")
        ),
        sa.PrimaryKeyConstraint("day", "tag", name=op.f("pk_day_list_entry")),
    )
    wall.put_up(op.get_bind(), "before_day_list", revision)
