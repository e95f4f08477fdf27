"""the clinic's own pages that answer questions, and questions that none of them answers"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

from kiosk.store import kinds, wall

revision: str = "0097"
down_revision: str | Sequence[str] | None = "0095"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    op.create_table(
        "article",
        sa.Column("key", sa.String(length=36), nullable=False),
        sa.Column("topic", sa.String(length=20), nullable=False),
        sa.Column("status", sa.String(length=20), nullable=False),
        sa.Column("review_on", sa.Date(), nullable=True),
        sa.Column("changed_at", sa.DateTime(), nullable=False),
        sa.Column("changed_by", sa.String(length=100), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_article")),
    )
    op.create_table(
        "article_text",
        sa.Column("key", sa.String(length=36), nullable=False),
        sa.Column("language", sa.String(length=12), nullable=False),
        sa.Column("title", sa.String(length=90), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("asked", sa.JSON(), nullable=False),
        sa.CheckConstraint("length(body) <= 6000", name=op.f("ck_article_text_body")),
        sa.ForeignKeyConstraint(["key"], ["article.key"], name=op.f("fk_article_text_key_article")),
        sa.PrimaryKeyConstraint("key", "language", name=op.f("pk_article_text")),
    )
    wall.put_up(op.get_bind(), "articles", revision)
    kinds.permit(op.get_bind(), "desk_entry", "conflict", "left", "red_flag", "question")


def downgrade() -> None:
    # Nothing is lost: a message with the question among its details.
    op.execute(sa.text("UPDATE desk_entry SET kind = 'left', reason = 'left' WHERE kind = 'question'"))
    kinds.permit(op.get_bind(), "desk_entry", "conflict", "left", "red_flag")
    op.drop_table("article_text")
    op.drop_table("article")
