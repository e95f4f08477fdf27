"""the database knows who has signed in, and says in every row of the audit who has acted"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

from kiosk.store import wall

revision: str = "0034"
down_revision: str | Sequence[str] | None = "0033"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

FUNCTIONS = ("kiosk_session", "kiosk_take_up", "kiosk_own_session")


def upgrade() -> None:
    op.add_column("staff_session", sa.Column("opened_by", sa.BigInteger(), nullable=True))
    # From now on the hash of what opens it stands in its place: who is signed in signs in again.
    op.execute(sa.text("UPDATE staff_session SET closed_at = expires_at WHERE closed_at IS NULL"))
    op.create_table(
        "staff_attachment",
        sa.Column("number", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("session_id", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(
            ["session_id"],
            ["staff_session.id"],
            name=op.f("fk_staff_attachment_session_id_staff_session"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_staff_attachment")),
    )
    op.create_index(op.f("ix_staff_attachment_session_id"), "staff_attachment", ["session_id"])
    for name in (*FUNCTIONS, "kiosk_actor", "signed_in"):
        wall.put_up(op.get_bind(), name, revision)


def downgrade() -> None:
    if op.get_bind().dialect.name == "postgresql":
        op.execute(sa.text("DROP TRIGGER staff_session_own ON staff_session"))
        op.execute(sa.text("DROP FUNCTION kiosk_actor"))
        op.execute(sa.text(f"DROP FUNCTION {', '.join(FUNCTIONS)}"))
        op.execute(sa.text("DROP SEQUENCE staff_connection"))
    wall.put_up(op.get_bind(), "kiosk_actor", "0027")
    wall.put_up(op.get_bind(), "actor", "0027")
    op.drop_table("staff_attachment")
    op.execute(sa.text("ALTER TABLE staff_session DROP COLUMN opened_by"))
