"""places in a tree, what is offered there, and where bookings and tickets are"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

from kiosk.store import wall

revision: str = "0011"
down_revision: str | Sequence[str] | None = "0010"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

# Not as a batch, which makes a table anew, without its triggers.
ADDED = (
    ("location", "kind", "VARCHAR(20) DEFAULT '' NOT NULL"),
    ("location", "part_of", "VARCHAR(36) DEFAULT '' NOT NULL"),
    ("location", "names", "JSON DEFAULT '{}' NOT NULL"),
    ("location", "ways", "JSON DEFAULT '{}' NOT NULL"),
    ("location", "also", "JSON DEFAULT '[]' NOT NULL"),
    ("location", "address_line", "TEXT DEFAULT '' NOT NULL"),
    ("location", "city", "TEXT DEFAULT '' NOT NULL"),
    ("location", "state", "TEXT DEFAULT '' NOT NULL"),
    ("location", "postal_code", "TEXT DEFAULT '' NOT NULL"),
    ("location", "waits_in", "VARCHAR(36) DEFAULT '' NOT NULL"),
    ("location", "in_use", "BOOLEAN DEFAULT '1' NOT NULL"),
    ("appointment", "place", "VARCHAR(36) DEFAULT '' NOT NULL"),
    ("appointment", "service", "VARCHAR(36) DEFAULT '' NOT NULL"),
    ("ticket", "place", "VARCHAR(36) DEFAULT '' NOT NULL"),
)


def upgrade() -> None:
    for table, column, kind in ADDED:
        op.execute(sa.text(f"ALTER TABLE {table} ADD COLUMN {column} {kind}"))
    # What a source called a room was one.
    op.execute(sa.text("UPDATE location SET kind = 'room' WHERE room <> '' AND room = name"))
    op.create_table(
        "healthcare_service",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("names", sa.JSON(), nullable=False),
        sa.Column("location", sa.String(length=36), server_default="", nullable=False),
        sa.Column("letter", sa.String(length=4), nullable=False),
        sa.Column("waits_in", sa.String(length=36), server_default="", nullable=False),
        sa.Column("also", sa.JSON(), nullable=False),
        sa.Column("in_use", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_healthcare_service")),
    )
    op.create_table(
        "visit_type",
        sa.Column("service_id", sa.String(length=36), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("names", sa.JSON(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("questionnaires", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["service_id"],
            ["healthcare_service.id"],
            name=op.f("fk_visit_type_service_id_healthcare_service"),
        ),
        sa.PrimaryKeyConstraint("service_id", "id", name=op.f("pk_visit_type")),
    )
    op.create_table(
        "practitioner_role",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("practitioner", sa.String(length=36), server_default="", nullable=False),
        sa.Column("location", sa.String(length=36), server_default="", nullable=False),
        sa.Column("service", sa.String(length=36), server_default="", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_practitioner_role")),
    )
    wall.put_up(op.get_bind(), "grants", revision)


def downgrade() -> None:
    if op.get_bind().dialect.name == "postgresql":
        op.execute(sa.text("REVOKE SELECT ON location FROM kiosk_lobby, kiosk_board"))
        op.execute(sa.text("REVOKE SELECT (place) ON ticket FROM kiosk_board"))
    for table in ("practitioner_role", "visit_type", "healthcare_service"):
        op.drop_table(table)
    for table, column, _ in reversed(ADDED):
        op.execute(sa.text(f"ALTER TABLE {table} DROP COLUMN {column}"))
