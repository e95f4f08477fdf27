"""names, identifiers, phones and addresses as they were said, who is related to whom, and records of one person"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

from kiosk.store import wall

revision: str = "0014"
down_revision: str | Sequence[str] | None = "0013"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

# What was on the contact card stays there, and is what the clinic goes by; sources fill these with all that they say.
_SAID = {
    "human_name": (("family", sa.Text()), ("given", sa.Text())),
    "patient_identifier": (("value", sa.Text()), ("system", sa.Text()), ("type", sa.String(length=200))),
    "patient_telecom": (
        ("value", sa.Text()), ("system", sa.String(length=20)), ("rank", sa.Integer()), ("key", sa.String(length=8)),
    ),
    "patient_address": (
        ("line", sa.Text()), ("city", sa.Text()), ("state", sa.Text()), ("postal_code", sa.Text()),
        ("country", sa.Text()), ("key", sa.String(length=200)),
    ),
}  # fmt: skip


def upgrade() -> None:
    for name, columns in _SAID.items():
        op.create_table(
            name,
            *_of_patient(name),
            sa.Column("position", sa.Integer(), nullable=False),
            sa.Column("use", sa.String(length=20), nullable=False),
            *(sa.Column(column, kind, nullable=False) for column, kind in columns),
            sa.Column("period_start", sa.Date(), nullable=True),
            sa.Column("period_end", sa.Date(), nullable=True),
        )
        op.create_index(op.f(f"ix_{name}_patient_id"), name, ["patient_id"])
    op.create_table(
        "related_person",
        *_of_patient("related_person"),
        *(
            sa.Column(column, sa.Text(), nullable=False)
            for column in ("name", "relationship", "phone", "email")
        ),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("period_start", sa.Date(), nullable=True),
        sa.Column("period_end", sa.Date(), nullable=True),
    )
    op.create_index(op.f("ix_related_person_patient_id"), "related_person", ["patient_id"])
    op.create_table(
        "patient_link",
        sa.Column("patient_id", sa.String(length=36), nullable=False),
        sa.Column("other", sa.String(length=64), nullable=False),
        sa.Column("type", sa.String(length=20), nullable=False),
        sa.ForeignKeyConstraint(
            ["patient_id"], ["patient.id"], name=op.f("fk_patient_link_patient_id_patient")
        ),
        sa.PrimaryKeyConstraint("patient_id", "other", "type", name=op.f("pk_patient_link")),
    )
    for name in ("grants", "policies", "kiosk_identify"):
        wall.put_up(op.get_bind(), name, revision)


def downgrade() -> None:
    wall.put_up(op.get_bind(), "kiosk_identify", "0008")
    for name in ("patient_link", "related_person", *reversed(_SAID)):
        op.drop_table(name)


def _of_patient(name: str) -> tuple[sa.schema.SchemaItem, ...]:
    return (
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("patient_id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(["patient_id"], ["patient.id"], name=op.f(f"fk_{name}_patient_id_patient")),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{name}")),
    )
