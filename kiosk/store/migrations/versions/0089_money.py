"""what patients owe and pay, questions about bills, and the closes of days"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

from kiosk.store import kinds, wall

revision: str = "0089"
down_revision: str | Sequence[str] | None = "0087"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

_NEW = ("kiosk_payment_steps", "kiosk_own_records", "kiosk_money_row")
_BEFORE = "0070"
_KINDS = ("representative", "identity", "contact", "questionnaire", "insurance", "consent", "message")


def upgrade() -> None:
    op.create_table(
        "charge",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("patient_id", sa.String(length=36), nullable=False),
        sa.Column("booking_id", sa.String(length=36), nullable=True),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.Column("currency", sa.String(length=3), nullable=False),
        sa.Column("about", sa.Text(), nullable=False),
        sa.Column("price", sa.BigInteger(), nullable=True),
        sa.Column("insurance", sa.Text(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("state", sa.String(length=20), nullable=False),
        sa.Column("source", sa.String(length=60), nullable=False),
        sa.Column("source_id", sa.String(length=100), nullable=False),
        sa.Column("made_at", sa.DateTime(), nullable=False),
        sa.Column("made_by", sa.String(length=100), nullable=False),
        sa.Column("account_id", sa.String(length=36), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("kind IN ('copay', 'fee', 'balance', 'other')", name="ck_charge_kind"),
        sa.CheckConstraint("state IN ('open', 'cancelled')", name="ck_charge_state"),
        sa.CheckConstraint("amount > 0 AND (price IS NULL OR price >= amount)", name="ck_charge_amount"),
        sa.CheckConstraint("length(about) <= 300 AND length(insurance) <= 300", name="ck_charge_short"),
        sa.ForeignKeyConstraint(
            ["account_id"], ["staff_account.id"], name=op.f("fk_charge_account_id_staff_account")
        ),
        sa.ForeignKeyConstraint(["patient_id"], ["patient.id"], name=op.f("fk_charge_patient_id_patient")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_charge")),
    )
    op.create_index(op.f("ix_charge_patient_id"), "charge", ["patient_id"], unique=False)
    op.create_index(
        "uq_charge_source",
        "charge",
        ["source", "source_id"],
        unique=True,
        sqlite_where=sa.text("source <> ''"),
        postgresql_where=sa.text("source <> ''"),
    )
    op.create_table(
        "day_close",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("made_at", sa.DateTime(), nullable=False),
        sa.Column("made_by", sa.String(length=100), nullable=False),
        sa.Column("account_id", sa.String(length=36), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["account_id"], ["staff_account.id"], name=op.f("fk_day_close_account_id_staff_account")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_day_close")),
    )
    op.create_table(
        "payment_plan",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("patient_id", sa.String(length=36), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.Column("currency", sa.String(length=3), nullable=False),
        sa.Column("parts", sa.Integer(), nullable=False),
        sa.Column("first_on", sa.Date(), nullable=False),
        sa.Column("ended_at", sa.DateTime(), nullable=True),
        sa.Column("made_at", sa.DateTime(), nullable=False),
        sa.Column("made_by", sa.String(length=100), nullable=False),
        sa.Column("account_id", sa.String(length=36), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("amount > 0 AND parts BETWEEN 2 AND 24", name="ck_payment_plan_parts"),
        sa.ForeignKeyConstraint(
            ["account_id"], ["staff_account.id"], name=op.f("fk_payment_plan_account_id_staff_account")
        ),
        sa.ForeignKeyConstraint(
            ["patient_id"], ["patient.id"], name=op.f("fk_payment_plan_patient_id_patient")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_payment_plan")),
    )
    op.create_index(op.f("ix_payment_plan_patient_id"), "payment_plan", ["patient_id"], unique=False)
    op.create_table(
        "bill_question",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("patient_id", sa.String(length=36), nullable=False),
        sa.Column("charge_id", sa.String(length=36), nullable=True),
        sa.Column("topic", sa.String(length=20), nullable=False),
        sa.Column("state", sa.String(length=20), nullable=False),
        sa.Column("owner", sa.String(length=100), nullable=False),
        sa.Column("owner_id", sa.String(length=36), nullable=True),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.Column("ended_at", sa.DateTime(), nullable=True),
        sa.Column("made_at", sa.DateTime(), nullable=False),
        sa.Column("made_by", sa.String(length=100), nullable=False),
        sa.Column("account_id", sa.String(length=36), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("(state = 'open') = (owner = '')", name="ck_bill_question_owned"),
        sa.CheckConstraint("state <> 'answered' OR answer <> ''", name="ck_bill_question_answered"),
        sa.CheckConstraint("state IN ('open', 'taken', 'answered')", name="ck_bill_question_state"),
        sa.CheckConstraint("topic IN ('not_right', 'cannot_pay')", name="ck_bill_question_topic"),
        sa.CheckConstraint("length(answer) <= 500", name="ck_bill_question_short"),
        sa.ForeignKeyConstraint(
            ["account_id"], ["staff_account.id"], name=op.f("fk_bill_question_account_id_staff_account")
        ),
        sa.ForeignKeyConstraint(["charge_id"], ["charge.id"], name=op.f("fk_bill_question_charge_id_charge")),
        sa.ForeignKeyConstraint(
            ["owner_id"], ["staff_account.id"], name=op.f("fk_bill_question_owner_id_staff_account")
        ),
        sa.ForeignKeyConstraint(
            ["patient_id"], ["patient.id"], name=op.f("fk_bill_question_patient_id_patient")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_bill_question")),
    )
    op.create_index(op.f("ix_bill_question_charge_id"), "bill_question", ["charge_id"], unique=False)
    op.create_index(op.f("ix_bill_question_patient_id"), "bill_question", ["patient_id"], unique=False)
    op.create_index(
        op.f("ix_bill_question_state_made_at"), "bill_question", ["state", "made_at"], unique=False
    )
    op.create_table(
        "day_close_line",
        sa.Column("close_id", sa.String(length=36), nullable=False),
        sa.Column("till", sa.String(length=100), nullable=False),
        sa.Column("way", sa.String(length=20), nullable=False),
        sa.Column("currency", sa.String(length=3), nullable=False),
        sa.Column("taken", sa.BigInteger(), nullable=False),
        sa.Column("returned", sa.BigInteger(), nullable=False),
        sa.Column("payments", sa.Integer(), nullable=False),
        sa.Column("open", sa.Integer(), nullable=False),
        sa.Column("counted", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["close_id"], ["day_close.id"], name=op.f("fk_day_close_line_close_id_day_close")
        ),
        sa.PrimaryKeyConstraint("close_id", "till", "way", "currency", name=op.f("pk_day_close_line")),
    )
    op.create_table(
        "payment",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("patient_id", sa.String(length=36), nullable=False),
        sa.Column("asked", sa.BigInteger(), nullable=False),
        sa.Column("taken", sa.BigInteger(), nullable=False),
        sa.Column("currency", sa.String(length=3), nullable=False),
        sa.Column("way", sa.String(length=20), nullable=False),
        sa.Column("state", sa.String(length=20), nullable=False),
        sa.Column("returns_id", sa.String(length=36), nullable=True),
        sa.Column("till", sa.String(length=100), nullable=False),
        sa.Column("scheme", sa.String(length=40), nullable=False),
        sa.Column("last_four", sa.String(length=4), nullable=False),
        sa.Column("reference", sa.String(length=100), nullable=False),
        sa.Column("code", sa.String(length=40), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("settled_at", sa.DateTime(), nullable=True),
        sa.Column("close_id", sa.String(length=36), nullable=True),
        sa.Column("made_at", sa.DateTime(), nullable=False),
        sa.Column("made_by", sa.String(length=100), nullable=False),
        sa.Column("account_id", sa.String(length=36), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "(state IN ('approved', 'voided', 'refunded')) = (taken > 0)", name="ck_payment_taken"
        ),
        sa.CheckConstraint(
            "state IN ('asked', 'at_terminal', 'approved', 'declined', 'cancelled', 'unknown', 'voided', 'refunded')",
            name="ck_payment_state",
        ),
        sa.CheckConstraint(
            "way IN ('cash', 'cheque', 'desk_terminal', 'caisse_ap', 'stripe')", name="ck_payment_way"
        ),
        sa.CheckConstraint("asked > 0 AND taken >= 0", name="ck_payment_amount"),
        sa.CheckConstraint("length(note) <= 300", name="ck_payment_short"),
        sa.ForeignKeyConstraint(
            ["account_id"], ["staff_account.id"], name=op.f("fk_payment_account_id_staff_account")
        ),
        sa.ForeignKeyConstraint(["close_id"], ["day_close.id"], name=op.f("fk_payment_close_id_day_close")),
        sa.ForeignKeyConstraint(["patient_id"], ["patient.id"], name=op.f("fk_payment_patient_id_patient")),
        sa.ForeignKeyConstraint(["returns_id"], ["payment.id"], name=op.f("fk_payment_returns_id_payment")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_payment")),
    )
    op.create_index(
        op.f("ix_payment_close_id_settled_at"), "payment", ["close_id", "settled_at"], unique=False
    )
    op.create_index(op.f("ix_payment_patient_id"), "payment", ["patient_id"], unique=False)
    op.create_index(op.f("ix_payment_returns_id"), "payment", ["returns_id"], unique=False)
    op.create_index(op.f("ix_payment_state"), "payment", ["state"], unique=False)
    op.create_index(
        "uq_payment_open",
        "payment",
        ["patient_id"],
        unique=True,
        sqlite_where=sa.text("state IN ('asked', 'at_terminal', 'unknown') AND returns_id IS NULL"),
        postgresql_where=sa.text("state IN ('asked', 'at_terminal', 'unknown') AND returns_id IS NULL"),
    )
    op.create_index(
        "uq_payment_open_return",
        "payment",
        ["returns_id"],
        unique=True,
        sqlite_where=sa.text("state IN ('asked', 'at_terminal', 'unknown')"),
        postgresql_where=sa.text("state IN ('asked', 'at_terminal', 'unknown')"),
    )

    kinds.permit(op.get_bind(), "checklist_item", *_KINDS, "payment")
    for name in ("kiosk_allows", *_NEW, "money"):
        wall.put_up(op.get_bind(), name, revision)


def downgrade() -> None:
    wall.put_up(op.get_bind(), "kiosk_allows", _BEFORE)
    op.execute(sa.text("DELETE FROM checklist_item WHERE kind = 'payment'"))
    kinds.permit(op.get_bind(), "checklist_item", *_KINDS)
    for name in ("bill_question", "payment_plan", "payment", "day_close_line", "day_close", "charge"):
        op.drop_table(name)
    if op.get_bind().dialect.name == "postgresql":
        op.execute(sa.text(f"DROP FUNCTION {', '.join(_NEW)}"))
