"""Who works here: accounts, what was opened by signing in, every try to, and the glass that was broken."""

from __future__ import annotations

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
)

from kiosk.store.tables.columns import UtcDateTime, identity, metadata, reference, words

# Of a secret there is what its stretching gave, hashed: whoever reads this cannot sign in with it.
staff_account = Table(
    "staff_account",
    metadata,
    identity(),
    # As names are compared, and as it is shown.
    Column("login", String(100), nullable=False, unique=True),
    Column("name", String(100), nullable=False),
    Column("roles", JSON, nullable=False),
    Column("salt", String(64), nullable=False),
    Column("cost", String(40), nullable=False),
    # Empty until a password was set.
    Column("verifier", String(64), nullable=False, default="", server_default=""),
    # A one-time code, by the same salt and cost, and until when it may be used.
    Column("code", String(64), nullable=False, default="", server_default=""),
    Column("code_until", UtcDateTime),
    Column("created_at", UtcDateTime, nullable=False),
    Column("changed_at", UtcDateTime, nullable=False),
    Column("disabled_at", UtcDateTime),
)

# The id is the hash of a secret that is drawn by lot, and that the window acts under.
staff_session = Table(
    "staff_session",
    metadata,
    Column("id", String(64), primary_key=True),
    reference("account_id", "staff_account"),
    # On a server the login that it was opened by; only that one may act under it.
    Column("computer", String(100), nullable=False),
    Column("opened_at", UtcDateTime, nullable=False),
    Column("expires_at", UtcDateTime, nullable=False, index=True),
    Column("closed_at", UtcDateTime),
    # When its owner's password was last typed; a PIN is none.
    Column("confirmed_at", UtcDateTime),
    # The server's transaction that it was opened in, where it does not count yet.
    Column("opened_by", BigInteger),
)

# Which connections to a server act under which session, each by a number that it alone has.
staff_attachment = Table(
    "staff_attachment",
    metadata,
    Column("number", BigInteger, primary_key=True, autoincrement=False),
    Column(
        "session_id",
        String(64),
        ForeignKey("staff_session.id", ondelete="CASCADE"),
        nullable=False,
        index=True,
    ),
)

# Which records of patients are open on a server to whoever acts under which session, and until when.
record_grant = Table(
    "record_grant",
    metadata,
    Column("session_id", String(64), ForeignKey("staff_session.id", ondelete="CASCADE"), primary_key=True),
    Column("patient_id", String(36), ForeignKey("patient.id"), primary_key=True),
    Column("until", UtcDateTime, nullable=False, index=True),
    # The transaction that it was opened in, where nothing shows of it yet.
    Column("opened_by", BigInteger, nullable=False),
)

staff_attempt = Table(
    "staff_attempt",
    metadata,
    identity(),
    # The login name as it was typed, hashed as it is compared: a password typed into the wrong field is none to read.
    Column("login", String(64), nullable=False),
    Column("computer", String(100), nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("right", Boolean, nullable=False),
    # The hash of what it is judged with, on a server, where it is counted first and judged after that is durable.
    Column("claim", String(64), nullable=False, default="", server_default=""),
    Index(None, "login", "at"),
    Index(None, "computer", "at"),
)

# For one computer and one shift; five wrong tries and it is gone.
staff_pin = Table(
    "staff_pin",
    metadata,
    Column("account_id", String(36), ForeignKey("staff_account.id"), primary_key=True),
    Column("computer", String(100), primary_key=True),
    Column("salt", String(64), nullable=False),
    Column("cost", String(40), nullable=False),
    Column("verifier", String(64), nullable=False),
    Column("until", UtcDateTime, nullable=False),
    Column("tries", Integer, nullable=False, default=0, server_default="0"),
    # Of the last try, as of `staff_attempt`.
    Column("claim", String(64), nullable=False, default="", server_default=""),
    Column("claimed_at", UtcDateTime),
)

# The reason that somebody gave to open the record of a patient who was not of the day, or is of special privacy, and
# what somebody else says of it. It is kept for good: written once, and reviewed once.
broken_glass = Table(
    "broken_glass",
    metadata,
    identity(),
    reference("account_id", "staff_account"),
    Column("broken_by", String(100), nullable=False),
    reference("patient_id", "patient"),
    # What was asked for: a `Ground`.
    Column("ground", String(20), nullable=False, default="glass", server_default="glass"),
    words("reason"),
    Column("broken_at", UtcDateTime, nullable=False),
    Column("until", UtcDateTime, nullable=False),
    Column("reviewed_at", UtcDateTime),
    reference("reviewer_id", "staff_account", nullable=True),
    words("reviewed_by"),
    Column("verdict", String(20), nullable=False, default="", server_default=""),
    words("note"),
    CheckConstraint("reviewer_id <> account_id", name="ck_broken_glass_by_somebody_else"),
    CheckConstraint("length(reason) >= 10", name="ck_broken_glass_reason"),
    CheckConstraint(
        "(reviewed_at IS NULL) = (verdict = '') AND (reviewed_at IS NULL) = (reviewer_id IS NULL)",
        name="ck_broken_glass_review",
    ),
    Index(None, "patient_id", "account_id"),
    Index(None, "account_id", "until"),
    Index(None, "reviewed_at", "broken_at"),
)
