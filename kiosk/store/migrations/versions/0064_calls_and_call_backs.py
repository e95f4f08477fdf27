"""telephone calls, and who is to be called back by when"""

from collections.abc import Iterator, Sequence
from typing import Any

import sqlalchemy as sa
from alembic import op

from kiosk.store import wall

revision: str = "0064"
down_revision: str | Sequence[str] | None = "0063"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

_TOPICS = ("appointment", "result", "prescription", "bill", "papers", "health", "other")
_OUTCOMES = (
    "settled", "appointment", "call_back", "passed_on", "message_left", "no_answer", "wrong_number", "not_needed", "",
)  # fmt: skip
_SHORT = "length(about) <= 500 AND length(agreed) <= 500 AND length(caller) <= 200"
_NEW = ("kiosk_phone_steps", "kiosk_phone_row", "telephone")


def upgrade() -> None:
    op.create_table(
        "phone_call",
        *_columns("phone_call", ("ringing", "taken", "closed", "withdrawn")),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("direction", sa.String(length=20), nullable=False),
        sa.Column("line", sa.String(length=60), nullable=False),
        sa.Column("caller_is", sa.String(length=20), nullable=False),
        sa.Column("checked", sa.String(length=100), nullable=False),
        sa.CheckConstraint(
            _in("direction", ("incoming", "outgoing", "missed", "voicemail")),
            name=op.f("ck_phone_call_direction"),
        ),
    )
    op.create_table(
        "call_back",
        *_columns("call_back", ("open", "taken", "closed", "withdrawn")),
        sa.Column("made_at", sa.DateTime(), nullable=False),
        sa.Column("promised_by", sa.DateTime(), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("call_id", sa.String(length=36), nullable=True),
        sa.ForeignKeyConstraint(["call_id"], ["phone_call.id"], name=op.f("fk_call_back_call_id_phone_call")),
    )
    for table, columns in (
        ("phone_call", ["patient_id"]),
        ("phone_call", ["at"]),
        ("phone_call", ["state", "at"]),
        ("call_back", ["patient_id"]),
        ("call_back", ["call_id"]),
        ("call_back", ["state", "promised_by"]),
    ):
        op.create_index(op.f(f"ix_{table}_{'_'.join(columns)}"), table, columns)
    for name in ("kiosk_allows", *_NEW):
        wall.put_up(op.get_bind(), name, revision)


def downgrade() -> None:
    wall.put_up(op.get_bind(), "kiosk_allows", "0061")
    op.drop_table("call_back")
    op.drop_table("phone_call")
    if op.get_bind().dialect.name == "postgresql":
        op.execute(sa.text("DROP FUNCTION kiosk_phone_row, kiosk_phone_steps"))


def _in(name: str, codes: Sequence[str]) -> str:
    known = ", ".join(f"'{code}'" for code in codes)
    return f"{name} IN ({known})"


def _columns(name: str, states: Sequence[str]) -> Iterator[sa.Column[Any] | sa.Constraint]:
    yield sa.Column("id", sa.String(length=36), nullable=False)
    yield sa.Column("number", sa.String(length=20), nullable=False)
    yield sa.Column("dialled", sa.String(length=100), nullable=False)
    yield sa.Column("patient_id", sa.String(length=36), nullable=True)
    yield sa.Column("caller", sa.Text(), nullable=False)
    yield sa.Column("topic", sa.String(length=20), nullable=False)
    yield sa.Column("about", sa.Text(), nullable=False)
    yield sa.Column("state", sa.String(length=20), nullable=False)
    yield sa.Column("made_by", sa.String(length=100), nullable=False)
    yield sa.Column("account_id", sa.String(length=36), nullable=True)
    yield sa.Column("owner", sa.String(length=100), nullable=False)
    yield sa.Column("owner_id", sa.String(length=36), nullable=True)
    yield sa.Column("taken_at", sa.DateTime(), nullable=True)
    yield sa.Column("outcome", sa.String(length=20), nullable=False)
    yield sa.Column("agreed", sa.Text(), nullable=False)
    yield sa.Column("ended_at", sa.DateTime(), nullable=True)
    yield sa.Column("version", sa.Integer(), nullable=False)
    for column, target in (
        ("patient_id", "patient"), ("account_id", "staff_account"), ("owner_id", "staff_account")
    ):  # fmt: skip
        yield sa.ForeignKeyConstraint([column], [f"{target}.id"], name=op.f(f"fk_{name}_{column}_{target}"))
    yield sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{name}"))
    for what, condition in (
        ("state", _in("state", states)),
        ("topic", _in("topic", _TOPICS)),
        ("outcome", _in("outcome", _OUTCOMES)),
        ("ended", "state <> 'closed' OR outcome <> ''"),
        ("owned", "(state = 'taken') <= (owner <> '')"),
        ("short", _SHORT),
    ):
        yield sa.CheckConstraint(condition, name=op.f(f"ck_{name}_{what}"))
