"""a patient's session is tied to a connection, and its secret stands in no setting"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

from kiosk.store import wall

revision: str = "0025"
down_revision: str | Sequence[str] | None = "0024"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

# What was in force before.
BEFORE = (("kiosk_patient", "0005"), ("kiosk_close_session", "0005"), ("kiosk_identify", "0021"))


def upgrade() -> None:
    op.create_table(
        "lobby_attachment",
        sa.Column("number", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("session_id", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(
            ["session_id"],
            ["lobby_session.id"],
            name=op.f("fk_lobby_attachment_session_id_lobby_session"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_lobby_attachment")),
    )
    op.create_index(op.f("ix_lobby_attachment_session_id"), "lobby_attachment", ["session_id"])
    for name in ("kiosk_attach", "attachment", *(name for name, _ in BEFORE)):
        wall.put_up(op.get_bind(), name, revision)


def downgrade() -> None:
    for name, since in BEFORE:
        wall.put_up(op.get_bind(), name, since)
    if op.get_bind().dialect.name == "postgresql":
        op.execute(sa.text("DROP FUNCTION kiosk_attach"))
        op.execute(sa.text("DROP SEQUENCE lobby_connection"))
    op.drop_table("lobby_attachment")
