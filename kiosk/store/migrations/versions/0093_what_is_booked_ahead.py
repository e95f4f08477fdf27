"""what is booked ahead takes a time of a calendar, of which the database lets no two be taken at once"""

from collections.abc import Iterator, Sequence

import sqlalchemy as sa
from alembic import op

from kiosk.store import wall

revision: str = "0093"
down_revision: str | Sequence[str] | None = "0090"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

# In the order in which they need each other.
_NEW = (
    "kiosk_frees_time", "kiosk_plans", "kiosk_taken", "kiosk_hold_time", "kiosk_book", "kiosk_end_booking",
    "kiosk_answer_booking", "kiosk_plan",
)  # fmt: skip


def _text(name: str, length: int) -> sa.Column[str]:
    return sa.Column(name, sa.String(length=length), nullable=False)


def upgrade() -> None:
    op.create_table(
        "booked_time",
        _text("id", 36),
        sa.Column("appointment_id", sa.String(length=36), nullable=True),
        _text("hold", 36),
        _text("calendar", 50),
        sa.Column("lane", sa.Integer(), nullable=False),
        sa.Column("begins", sa.DateTime(), nullable=False),
        sa.Column("ends", sa.DateTime(), nullable=False),
        sa.Column("overbooked", sa.Boolean(), nullable=False),
        sa.Column("held_until", sa.DateTime(), nullable=True),
        sa.CheckConstraint("begins < ends", name=op.f("ck_booked_time_span")),
        sa.CheckConstraint(
            "(appointment_id IS NULL) = (held_until IS NOT NULL)", name=op.f("ck_booked_time_held")
        ),
        sa.ForeignKeyConstraint(
            ["appointment_id"], ["appointment.id"], name=op.f("fk_booked_time_appointment_id_appointment")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_booked_time")),
    )
    for column in ("appointment_id", "hold", "begins", "ends"):
        op.create_index(op.f(f"ix_booked_time_{column}"), "booked_time", [column])
    op.create_table(
        "booking_state",
        _text("appointment_id", 36),
        _text("visit_type", 36),
        _text("series", 36),
        _text("made_by", 100),
        sa.Column("made_at", sa.DateTime(), nullable=True),
        _text("overbooked", 20),
        _text("ended", 20),
        _text("moved_to", 36),
        _text("answer", 20),
        _text("answer_way", 20),
        sa.Column("answered_at", sa.DateTime(), nullable=True),
        _text("answered_to", 100),
        sa.ForeignKeyConstraint(
            ["appointment_id"], ["appointment.id"], name=op.f("fk_booking_state_appointment_id_appointment")
        ),
        sa.PrimaryKeyConstraint("appointment_id", name=op.f("pk_booking_state")),
    )
    op.create_index(op.f("ix_booking_state_series"), "booking_state", ["series"])
    for name in (*_NEW, "planning"):
        wall.put_up(op.get_bind(), name, revision)
    if op.get_bind().dialect.name == "sqlite":
        for statement in _embedded():
            op.execute(sa.text(statement))


def downgrade() -> None:
    if op.get_bind().dialect.name == "sqlite":
        op.execute(sa.text("DROP TRIGGER appointment_frees_time"))
    else:
        op.execute(sa.text("DROP TRIGGER appointment_frees_time ON appointment"))
    for name in ("booking_state", "booked_time"):
        op.drop_table(name)
    if op.get_bind().dialect.name == "postgresql":
        op.execute(sa.text(f"DROP FUNCTION {', '.join(reversed(_NEW))}"))
        op.execute(sa.text("DROP TYPE key_range"))


def _embedded() -> Iterator[str]:
    """The same rules in an embedded record."""
    for does in ("INSERT", "UPDATE"):
        yield (
            f"CREATE TRIGGER booked_time_alone_{does.lower()} BEFORE {does} ON booked_time WHEN NOT NEW.overbooked"
            " AND EXISTS (SELECT 1 FROM booked_time t WHERE t.calendar = NEW.calendar AND t.lane = NEW.lane"
            " AND NOT t.overbooked AND t.id <> NEW.id AND t.begins < NEW.ends AND t.ends > NEW.begins)"
            " BEGIN SELECT RAISE(ABORT, 'booked_time_alone'); END"
        )
    yield (
        "CREATE TRIGGER appointment_frees_time AFTER UPDATE OF status ON appointment"
        " WHEN NEW.status IN ('cancelled', 'noshow') AND OLD.status <> NEW.status"
        " BEGIN DELETE FROM booked_time WHERE appointment_id = NEW.id; END"
    )
