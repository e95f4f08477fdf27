"""what staff write to each other about patients, and who has read it"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

from kiosk.store import wall

revision: str = "0070"
down_revision: str | Sequence[str] | None = "0068"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

# In the order in which they need each other.
_NEW = (
    "kiosk_message_steps", "kiosk_message_readers", "kiosk_message_mine", "kiosk_message_write", "kiosk_message_seen",
    "kiosk_message_step", "kiosk_colleagues",
)  # fmt: skip
_BEFORE = "0064"


def upgrade() -> None:
    op.create_table(
        "message",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("patient_id", sa.String(length=36), nullable=False),
        sa.Column("visit_id", sa.String(length=36), nullable=True),
        sa.Column("to_whom", sa.String(length=20), nullable=False),
        sa.Column("to_id", sa.String(length=36), nullable=True),
        sa.Column("to_name", sa.String(length=100), nullable=False),
        sa.Column("author", sa.String(length=100), nullable=False),
        sa.Column("author_id", sa.String(length=36), nullable=True),
        sa.Column("written_at", sa.DateTime(), nullable=False),
        sa.Column("state", sa.String(length=20), nullable=False),
        sa.Column("owner", sa.String(length=100), nullable=False),
        sa.Column("owner_id", sa.String(length=36), nullable=True),
        sa.Column("taken_at", sa.DateTime(), nullable=True),
        sa.Column("ended_at", sa.DateTime(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "to_whom IN ('account', 'front_desk', 'clinician', 'manager', 'everybody')",
            name=op.f("ck_message_to_whom"),
        ),
        sa.CheckConstraint("state IN ('open', 'taken', 'done', 'withdrawn')", name=op.f("ck_message_state")),
        sa.CheckConstraint("(to_whom = 'account') = (to_id IS NOT NULL)", name=op.f("ck_message_to_id")),
        sa.CheckConstraint("(state IN ('taken', 'done')) = (owner <> '')", name=op.f("ck_message_owned")),
        sa.ForeignKeyConstraint(["patient_id"], ["patient.id"], name=op.f("fk_message_patient_id_patient")),
        *(
            sa.ForeignKeyConstraint(
                [column], ["staff_account.id"], name=op.f(f"fk_message_{column}_staff_account")
            )
            for column in ("to_id", "author_id", "owner_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_message")),
    )
    op.create_index(op.f("ix_message_patient_id"), "message", ["patient_id"])
    op.create_index(op.f("ix_message_state_written_at"), "message", ["state", "written_at"])
    op.create_table(
        "message_text",
        sa.Column("message_id", sa.String(length=36), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.CheckConstraint("length(words) BETWEEN 1 AND 1000", name=op.f("ck_message_text_words")),
        sa.ForeignKeyConstraint(
            ["message_id"], ["message.id"], name=op.f("fk_message_text_message_id_message")
        ),
        sa.PrimaryKeyConstraint("message_id", name=op.f("pk_message_text")),
    )
    op.create_table(
        "message_read",
        sa.Column("message_id", sa.String(length=36), nullable=False),
        sa.Column("account_id", sa.String(length=36), nullable=False),
        sa.Column("read_at", sa.DateTime(), nullable=True),
        sa.ForeignKeyConstraint(
            ["message_id"], ["message.id"], name=op.f("fk_message_read_message_id_message")
        ),
        sa.ForeignKeyConstraint(
            ["account_id"], ["staff_account.id"], name=op.f("fk_message_read_account_id_staff_account")
        ),
        sa.PrimaryKeyConstraint("message_id", "account_id", name=op.f("pk_message_read")),
    )
    op.create_index(op.f("ix_message_read_account_id_read_at"), "message_read", ["account_id", "read_at"])
    for name in ("kiosk_allows", *_NEW, "messages"):
        wall.put_up(op.get_bind(), name, revision)


def downgrade() -> None:
    wall.put_up(op.get_bind(), "kiosk_allows", _BEFORE)
    for name in ("message_read", "message_text", "message"):
        op.drop_table(name)
    if op.get_bind().dialect.name == "postgresql":
        op.execute(sa.text(f"DROP FUNCTION {', '.join(_NEW)}"))
