"""of a patient of special privacy the record opens with a written reason, on the day too"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

from kiosk.store import wall

revision: str = "0061"
down_revision: str | Sequence[str] | None = "0059"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

# In the order in which they need each other.
NEW = (
    "kiosk_same_person", "kiosk_is_special", "kiosk_reasoned", "kiosk_say_why", "kiosk_keep_private",
    "kiosk_lift_privacy", "kiosk_shuts_private",
)  # fmt: skip
# As that of a server, which shows it to who may see the day alone.
SPECIAL = """
CREATE VIEW special_patient AS
  WITH stays AS (
    SELECT coalesce(j.kept_id, f.patient_id) AS id FROM special_privacy f
      LEFT JOIN patient_join j ON j.double_id = f.patient_id AND j.parted_at IS NULL
      WHERE f.lifted_at IS NULL
  )
  SELECT s.id AS patient_id FROM stays s
  UNION SELECT j.double_id FROM patient_join j JOIN stays s ON s.id = j.kept_id WHERE j.parted_at IS NULL
"""


def upgrade() -> None:
    op.create_table(
        "special_privacy",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("patient_id", sa.String(length=36), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("set_at", sa.DateTime(), nullable=False),
        sa.Column("set_by", sa.String(length=100), nullable=False),
        sa.Column("account_id", sa.String(length=36), nullable=True),
        sa.Column("lifted_at", sa.DateTime(), nullable=True),
        sa.Column("lifted_by", sa.String(length=100), server_default="", nullable=False),
        sa.Column("lifter_id", sa.String(length=36), nullable=True),
        sa.Column("lifted_why", sa.Text(), nullable=False),
        sa.CheckConstraint("length(why) >= 10", name=op.f("ck_special_privacy_why")),
        sa.CheckConstraint(
            "(lifted_at IS NULL) = (lifted_by = '') AND (lifted_at IS NULL OR length(lifted_why) >= 10)",
            name=op.f("ck_special_privacy_lifted"),
        ),
        sa.ForeignKeyConstraint(
            ["account_id"], ["staff_account.id"], name=op.f("fk_special_privacy_account_id_staff_account")
        ),
        sa.ForeignKeyConstraint(
            ["lifter_id"], ["staff_account.id"], name=op.f("fk_special_privacy_lifter_id_staff_account")
        ),
        sa.ForeignKeyConstraint(
            ["patient_id"], ["patient.id"], name=op.f("fk_special_privacy_patient_id_patient")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_special_privacy")),
    )
    op.create_index(op.f("ix_special_privacy_patient_id"), "special_privacy", ["patient_id"])
    op.create_index(op.f("ix_special_privacy_lifted_at"), "special_privacy", ["lifted_at"])
    with op.batch_alter_table("broken_glass") as batch:
        batch.add_column(sa.Column("ground", sa.String(length=20), server_default="glass", nullable=False))
    if op.get_bind().dialect.name != "postgresql":
        op.execute(sa.text(SPECIAL))
    for name in (*NEW, "special", "kiosk_grant", "kiosk_allows"):
        wall.put_up(op.get_bind(), name, revision)


def downgrade() -> None:
    op.execute(sa.text("DROP VIEW special_patient"))
    wall.put_up(op.get_bind(), "before_special", revision)
    wall.put_up(op.get_bind(), "kiosk_allows", "0048")
    with op.batch_alter_table("broken_glass") as batch:
        batch.drop_column("ground")
    op.drop_table("special_privacy")
