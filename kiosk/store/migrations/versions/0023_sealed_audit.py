"""the end of an embedded record's audit is sealed under a key of its own"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

from kiosk.store.audit_seal import seal_of

revision: str = "0023"
down_revision: str | Sequence[str] | None = "0022"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    made = op.create_table(
        "audit_seal",
        sa.Column("chain", sa.String(length=100), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("seal", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("chain", name=op.f("pk_audit_seal")),
    )
    seal = seal_of(op.get_bind())
    if seal is None:
        return
    # What was written before is sealed as it is: whether its hashes hold is seen as ever.
    last = op.get_bind().execute(
        sa.text("SELECT sequence, hash FROM audit_event WHERE chain = '' ORDER BY sequence DESC LIMIT 1")
    ).one_or_none()  # fmt: skip
    if last is not None:
        sealed = seal.of("", last.sequence, last.hash, begins=True)
        op.bulk_insert(made, [{"chain": "", "sequence": last.sequence, "seal": sealed}])


def downgrade() -> None:
    op.drop_table("audit_seal")
