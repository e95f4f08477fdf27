"""What kiosks ask, tell and hold: sessions, tries, calls for help, entries for the desk, the day list."""

from __future__ import annotations

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    Text,
)

from kiosk.store.tables.columns import UtcDateTime, identity, metadata, reference, words

# Somebody at a kiosk asked for a person; the visit is known once they have said who they are.
help_call = Table(
    "help_call",
    metadata,
    identity(),
    Column("kiosk", String(100), nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("reason", String(40), nullable=False),
    reference("patient_id", "patient", nullable=True),
    Column("answered_at", UtcDateTime),
    words("answered_by"),
    Index(None, "at"),
)

identity_attempt = Table(
    "identity_attempt",
    metadata,
    identity(),
    Column("kiosk", String(100), nullable=False),
    Column("identity", String(64), nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("matched", Boolean, nullable=False),
    # The hash of all that was said, on a server, where it is counted first and judged after that is durable.
    Column("claim", String(64), nullable=False, default="", server_default=""),
    # Who has the name and the birth date, where anybody has: their tries are counted, whichever name was given.
    Column("person", String(36), nullable=False, default="", server_default=""),
    Index(None, "identity", "at"),
    Index(None, "person", "at"),
    Index(None, "kiosk", "at"),
)

# What opens one patient's record to a kiosk for a while. The id is the hash of the secret that the kiosk holds.
lobby_session = Table(
    "lobby_session",
    metadata,
    Column("id", String(64), primary_key=True),
    reference("patient_id", "patient"),
    # The login that it was opened by; only that one may use it.
    Column("account", String(100), nullable=False, default="", server_default=""),
    Column("kiosk", String(100), nullable=False),
    Column("opened_at", UtcDateTime, nullable=False),
    Column("expires_at", UtcDateTime, nullable=False, index=True),
    # The server's transaction that it was opened in, where it does not count yet.
    Column("opened_by", BigInteger),
)

# Which connections to a server may use which session, each by a number that it alone has.
lobby_attachment = Table(
    "lobby_attachment",
    metadata,
    Column("number", BigInteger, primary_key=True, autoincrement=False),
    Column(
        "session_id",
        String(64),
        ForeignKey("lobby_session.id", ondelete="CASCADE"),
        nullable=False,
        index=True,
    ),
)

# What kiosks bring that only a person can settle: deliveries in conflict with the record, and names that were left.
desk_entry = Table(
    "desk_entry",
    metadata,
    identity(),
    Column("kiosk", String(100), nullable=False),
    Column("kind", String(20), nullable=False),
    Column("reason", String(40), nullable=False),
    Column("device_time", UtcDateTime, nullable=False),
    Column("received_at", UtcDateTime, nullable=False),
    words("family"),
    Column("birth_date", Date),
    Column("detail", JSON, nullable=False),
    Column("visit_id", String(36)),
    Column("settled_at", UtcDateTime),
    words("settled_by"),
    Index(None, "settled_at", "received_at"),
    Index(None, "visit_id"),
)

# What each kiosk last said of itself. Its name is what it calls itself: two may use the same.
kiosk_state = Table(
    "kiosk_state",
    metadata,
    # On a server the login that says so, which the database fills in; the kiosk's name in an embedded record.
    Column("account", String(100), primary_key=True, server_default=""),
    Column("kiosk", String(100), nullable=False),
    Column("reported_at", UtcDateTime, nullable=False),
    Column("version", String(40), nullable=False),
    Column("pending", Integer, nullable=False),
    Column("oldest_at", UtcDateTime),
    Column("problem", String(40), nullable=False, default="", server_default=""),
    # How many of its records the desk has instead of the record, and the last faults of its program.
    Column("set_aside", Integer, nullable=False, default=0, server_default="0"),
    Column("faults", JSON, nullable=False, default=list, server_default="[]"),
    # How the printer beside it is: a code; empty where that prints, or there is none.
    Column("printer", String(20), nullable=False, default="", server_default=""),
)

# The kiosks that lists are sealed for. On a server each under its login, which the database fills in, and the first key
# that a login gives stays; under the kiosk's name in an embedded record. See `kiosk.store.sealing` for what the key is.
kiosk_key = Table(
    "kiosk_key",
    metadata,
    Column("account", String(100), primary_key=True),
    Column("kiosk", String(100), nullable=False),
    Column("public_key", String(64), nullable=False),
    # The key of the place where it stands, empty for none of the clinic's.
    Column("place", String(100), nullable=False, default="", server_default=""),
    Column("enrolled_at", UtcDateTime, nullable=False),
)

# Today's expected patients, sealed for one kiosk.
sealed_day_list = Table(
    "sealed_day_list",
    metadata,
    Column("account", String(100), ForeignKey("kiosk_key.account", ondelete="CASCADE"), primary_key=True),
    Column("day", Date, nullable=False),
    # When the day is over.
    Column("until", UtcDateTime, nullable=False),
    Column("stamp", String(64), nullable=False),
    Column("sealed", Text, nullable=False),
    # What it was made of: for whoever makes the list, hidden from kiosks.
    Column("fingerprint", String(64), nullable=False),
)

# Where computers stand whose place is fixed, by their logins on a server; nobody's is in an embedded record.
computer_place = Table(
    "computer_place",
    metadata,
    Column("account", String(100), primary_key=True),
    # The key of the place, empty for none of the clinic's.
    Column("place", String(100), nullable=False, default="", server_default=""),
    Column("fixed_at", UtcDateTime, nullable=False),
)

# One-time codes with which new computers come to a server. Nothing of a code is kept but the hash of what it was
# stretched to; a part of it is the password of a login.
enrolment = Table(
    "enrolment",
    metadata,
    # The first part of the code, which says which one it is.
    identity(),
    Column("name", String(100), nullable=False),
    Column("program", String(20), nullable=False),
    Column("place", String(100), nullable=False, default="", server_default=""),
    Column("wanted", String(64), nullable=False),
    # The hash of what was said with the last knock, and how often somebody has knocked.
    Column("claim", String(64), nullable=False, default="", server_default=""),
    Column("tries", Integer, nullable=False, default=0, server_default="0"),
    Column("made_by", String(100), nullable=False),
    Column("made_at", UtcDateTime, nullable=False),
    Column("expires_at", UtcDateTime, nullable=False),
    Column("used_at", UtcDateTime),
)
