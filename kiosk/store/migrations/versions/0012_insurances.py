"""several insurances a patient, in their order and from when to when they are in force"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

from kiosk.domain.failures import StoreRefused

revision: str = "0012"
down_revision: str | Sequence[str] | None = "0011"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

_COLUMNS = (
    "id", "patient_id", "payer", "member_id", "group_number", "subscriber_name", "subscriber_relationship",
    "confirmed_at",
)  # fmt: skip
_ADDED = {
    "source_key": "VARCHAR(64) DEFAULT '' NOT NULL",
    "coverage_order": "INTEGER DEFAULT '0' NOT NULL",
    "type": "VARCHAR(200) DEFAULT '' NOT NULL",
    "status": "VARCHAR(20) DEFAULT 'active' NOT NULL",
    "period_start": "DATE",
    "period_end": "DATE",
    "plan": "VARCHAR(200) DEFAULT '' NOT NULL",
    "payer_id": "VARCHAR(200) DEFAULT '' NOT NULL",
}
_DAY = (
    "{row}{column} IS NULL OR {row}{column} BETWEEN '1900-01-01' AND '2200-01-01'",
    "{row}{column} IS NULL OR (CAST({row}{column} AS TEXT) BETWEEN '1900-01-01' AND '2200-01-01'"
    " AND CAST({row}{column} AS TEXT) GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')",
)
_STATUS = "{row}{column} IN ('active', 'cancelled', 'draft', 'entered-in-error')"
_ORDER = "{row}{column} BETWEEN 0 AND 1000"
# By column, on a server and in a file.
_CHECKS = {
    "status": (_STATUS, _STATUS),
    "coverage_order": (_ORDER, _ORDER),
    "period_start": _DAY,
    "period_end": _DAY,
}


def upgrade() -> None:
    server = op.get_bind().dialect.name == "postgresql"
    if server:
        op.drop_constraint(op.f("uq_coverage_patient_id"), "coverage", type_="unique")
    else:
        _make_anew(several=True)
    op.create_index(op.f("ix_coverage_patient_id"), "coverage", ["patient_id"])
    # Not as a batch, which makes the table anew, without its triggers.
    for name, kind in _ADDED.items():
        op.execute(sa.text(f"ALTER TABLE coverage ADD COLUMN {name} {kind}"))
    op.execute(sa.text("UPDATE coverage SET source_key = id"))
    for column, (of_server, of_file) in _CHECKS.items():
        if server:
            condition = of_server.format(row="", column=column)
            op.execute(
                sa.text(f"ALTER TABLE coverage ADD CONSTRAINT ck_coverage_{column} CHECK ({condition})")
            )
            continue
        condition = of_file.format(row="NEW.", column=column)
        for does in ("INSERT", "UPDATE"):
            op.get_bind().exec_driver_sql(
                f"CREATE TRIGGER ck_coverage_{column}_{does.lower()} BEFORE {does} ON coverage"
                f' WHEN NOT coalesce({condition}, 0) BEGIN SELECT RAISE(ABORT, "ck_coverage_{column}"); END'
            )


def downgrade() -> None:
    connection = op.get_bind()
    several = connection.execute(
        sa.text("SELECT count(*) FROM (SELECT 1 FROM coverage GROUP BY patient_id HAVING count(*) > 1) t")
    )
    if several.scalar_one():
        raise StoreRefused(
            "somebody has several insurances, which the revision before cannot keep; stay with this one"
        )
    server = connection.dialect.name == "postgresql"
    for column in _CHECKS:
        if server:
            op.execute(sa.text(f"ALTER TABLE coverage DROP CONSTRAINT ck_coverage_{column}"))
        else:
            for does in ("insert", "update"):
                op.execute(sa.text(f"DROP TRIGGER ck_coverage_{column}_{does}"))
    op.drop_index(op.f("ix_coverage_patient_id"), table_name="coverage")
    for name in reversed(_ADDED):
        op.execute(sa.text(f"ALTER TABLE coverage DROP COLUMN {name}"))
    if server:
        op.create_unique_constraint(op.f("uq_coverage_patient_id"), "coverage", ["patient_id"])
    else:
        _make_anew(several=False)


def _make_anew(*, several: bool) -> None:
    """SQLite takes no constraint away from a table: the same rows stand in a new one, with its triggers."""
    connection = op.get_bind()
    triggers = connection.execute(
        sa.text(
            "SELECT sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'coverage' ORDER BY name"
        )
    )
    again = [statement for (statement,) in triggers]
    connection.execute(sa.text("CREATE TABLE coverage_meanwhile AS SELECT * FROM coverage"))
    op.drop_table("coverage")
    texts = ("payer", "member_id", "group_number", "subscriber_name", "subscriber_relationship")
    one = [] if several else [sa.UniqueConstraint("patient_id", name=op.f("uq_coverage_patient_id"))]
    op.create_table(
        "coverage",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("patient_id", sa.String(length=36), nullable=False),
        *(sa.Column(name, sa.Text(), nullable=False) for name in texts),
        sa.Column("confirmed_at", sa.DateTime(), nullable=True),
        sa.ForeignKeyConstraint(["patient_id"], ["patient.id"], name=op.f("fk_coverage_patient_id_patient")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_coverage")),
        *one,
    )
    named = ", ".join(_COLUMNS)
    connection.execute(sa.text(f"INSERT INTO coverage ({named}) SELECT {named} FROM coverage_meanwhile"))
    op.drop_table("coverage_meanwhile")
    for statement in again:
        connection.exec_driver_sql(statement)
