"""the clinic's own pages that answer questions, and questions that none of them answers"""

from collections.abc import Iterator, Sequence

import sqlalchemy as sa
from alembic import op

from kiosk.store import wall

revision: str = "0097"
down_revision: str | Sequence[str] | None = "0095"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

_NAME = "ck_desk_entry_kind"


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
    _permit("conflict", "left", "red_flag", "question")


def downgrade() -> None:
    # Nothing is lost: a message with the question among its details.
    op.execute(sa.text("UPDATE desk_entry SET kind = 'left', reason = 'left' WHERE kind = 'question'"))
    _permit("conflict", "left", "red_flag")
    op.drop_table("article_text")
    op.drop_table("article")


def _permit(*kinds: str) -> None:
    for statement in _permitting(", ".join(f"'{kind}'" for kind in kinds)):
        op.execute(sa.text(statement))


def _permitting(kinds: str) -> Iterator[str]:
    if op.get_bind().dialect.name == "postgresql":
        yield f"ALTER TABLE desk_entry DROP CONSTRAINT {_NAME}"
        yield f"ALTER TABLE desk_entry ADD CONSTRAINT {_NAME} CHECK (kind IN ({kinds}))"
        return
    for does in ("INSERT", "UPDATE"):
        yield f"DROP TRIGGER {_NAME}_{does.lower()}"
        yield (
            f"CREATE TRIGGER {_NAME}_{does.lower()} BEFORE {does} ON desk_entry"
            f' WHEN NOT coalesce(NEW.kind IN ({kinds}), 0) BEGIN SELECT RAISE(ABORT, "{_NAME}"); END'
        )
