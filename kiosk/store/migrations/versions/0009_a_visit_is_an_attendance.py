"""a visit is an attendance: several a day, and open ones of any day"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

from kiosk.domain.failures import StoreRefused
from kiosk.store import wall

revision: str = "0009"
down_revision: str | Sequence[str] | None = "0008"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

_COLUMNS = (
    "id", "patient_id", "day", "status", "started_at", "arrived_at", "acknowledged_at", "acknowledged_by", "version",
)  # fmt: skip


def upgrade() -> None:
    _visits(several=True)
    op.create_index(op.f("ix_ticket_status_day"), "ticket", ["status", "day"])


def downgrade() -> None:
    twice = op.get_bind().execute(
        sa.text("SELECT count(*) FROM (SELECT 1 FROM visit GROUP BY patient_id, day HAVING count(*) > 1) t")
    )
    if twice.scalar_one():
        raise StoreRefused(
            "somebody has come twice on one day, which the revision before cannot keep; stay with this one"
        )
    op.drop_index(op.f("ix_ticket_status_day"), table_name="ticket")
    _visits(several=False)


def _visits(*, several: bool) -> None:
    """The table of visits, with one a day for each patient or with several."""
    if op.get_bind().dialect.name == "postgresql":
        if several:
            op.drop_constraint(op.f("uq_visit_patient_id_day"), "visit", type_="unique")
            op.create_index(op.f("ix_visit_patient_id_day"), "visit", ["patient_id", "day"])
            wall.put_up(op.get_bind(), "triggers", revision)
        else:
            op.execute(sa.text("DROP TRIGGER visit_within_limits ON visit"))
            op.drop_index(op.f("ix_visit_patient_id_day"), table_name="visit")
            op.create_unique_constraint(op.f("uq_visit_patient_id_day"), "visit", ["patient_id", "day"])
        return
    _make_anew(several=several)


def _make_anew(*, several: bool) -> None:
    """SQLite takes no constraint away from a table: the same rows stand in a new one, with its triggers."""
    connection = op.get_bind()
    triggers = connection.execute(
        sa.text("SELECT sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'visit' ORDER BY name")
    )
    again = [statement for (statement,) in triggers]
    # What refers to a visit finds it again before this transaction ends.
    connection.execute(sa.text("PRAGMA defer_foreign_keys=ON"))
    connection.execute(sa.text("CREATE TABLE visit_meanwhile AS SELECT * FROM visit"))
    op.drop_table("visit")
    op.create_table(
        "visit",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("patient_id", sa.String(length=36), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("status", sa.String(length=20), nullable=False),
        sa.Column("started_at", sa.DateTime(), nullable=False),
        sa.Column("arrived_at", sa.DateTime(), nullable=True),
        sa.Column("acknowledged_at", sa.DateTime(), nullable=True),
        sa.Column("acknowledged_by", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["patient_id"], ["patient.id"], name=op.f("fk_visit_patient_id_patient")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_visit")),
        *(
            []
            if several
            else [sa.UniqueConstraint("patient_id", "day", name=op.f("uq_visit_patient_id_day"))]
        ),
    )
    named = ", ".join(_COLUMNS)
    connection.execute(sa.text(f"INSERT INTO visit ({named}) SELECT {named} FROM visit_meanwhile"))
    op.drop_table("visit_meanwhile")
    op.create_index(op.f("ix_visit_day_status"), "visit", ["day", "status"])
    if several:
        op.create_index(op.f("ix_visit_patient_id_day"), "visit", ["patient_id", "day"])
    for statement in again:
        connection.exec_driver_sql(statement)
