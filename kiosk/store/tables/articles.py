"""The clinic's own pages that answer questions, and their text in each language."""

from __future__ import annotations

from sqlalchemy import JSON, CheckConstraint, Column, Date, ForeignKey, String, Table, Text

from kiosk.domain.articles.article import LONGEST_BODY, LONGEST_KEY, LONGEST_TITLE
from kiosk.store.tables.columns import UtcDateTime, metadata

# In the place of one that comes with the program where the key is the same.
article = Table(
    "article",
    metadata,
    Column("key", String(LONGEST_KEY), primary_key=True),
    Column("topic", String(20), nullable=False),
    Column("status", String(20), nullable=False),
    Column("review_on", Date),
    Column("changed_at", UtcDateTime, nullable=False),
    Column("changed_by", String(100), nullable=False),
)

article_text = Table(
    "article_text",
    metadata,
    Column("key", String(LONGEST_KEY), ForeignKey("article.key"), primary_key=True),
    Column("language", String(12), primary_key=True),
    Column("title", String(LONGEST_TITLE), nullable=False),
    Column("body", Text, nullable=False),
    # A list of texts: other words in which people ask for it.
    Column("asked", JSON, nullable=False),
    CheckConstraint(f"length(body) <= {LONGEST_BODY}", name="ck_article_text_body"),
)
