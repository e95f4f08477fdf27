"""functions whose plans are kept: the server planned the wait on a receipt anew for every patient"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0006"
down_revision: str | Sequence[str] | None = "0005"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

PINNED = "SET search_path = pg_catalog, public, pg_temp"
LOGIN = "SELECT CASE WHEN session_user = current_user THEN kiosk_name ELSE session_user::text END"
# How late the last patients of the same practitioner were called, in seconds; nothing of who they were.
DELAYS = """
SELECT extract(epoch FROM t.called_at - a.start)::double precision
FROM ticket t JOIN visit_appointment l ON l.visit_id = t.visit_id JOIN appointment a ON a.id = l.appointment_id
WHERE t.called_at IS NOT NULL AND a.start >= day_begin AND a.start < day_end
  AND a.practitioner = (
    SELECT mine.practitioner FROM visit v JOIN visit_appointment m ON m.visit_id = v.id
    JOIN appointment mine ON mine.id = m.appointment_id
    WHERE v.id = of_visit AND v.patient_id = kiosk_patient() ORDER BY mine.start, mine.id LIMIT 1)
ORDER BY t.called_at DESC LIMIT 5
"""


def _make(language: str, login: str, delays: str) -> None:
    for head, body in (
        ("kiosk_login(kiosk_name text) RETURNS text", login),
        (
            "kiosk_delays(of_visit text, day_begin timestamp, day_end timestamp) RETURNS SETOF double precision",
            delays,
        ),
    ):
        how = f"LANGUAGE {language} STABLE SECURITY DEFINER {PINNED}"
        statement = f"CREATE OR REPLACE FUNCTION {head} {how} AS $${body}$$"
        op.execute(sa.text(statement.replace(":", "\\:")))


def upgrade() -> None:
    if op.get_bind().dialect.name == "postgresql":
        _make("plpgsql", f"BEGIN RETURN ({LOGIN}); END", f"BEGIN RETURN QUERY {DELAYS}; END")


def downgrade() -> None:
    if op.get_bind().dialect.name == "postgresql":
        _make("sql", LOGIN, DELAYS)
