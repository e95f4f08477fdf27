-- That the glass was broken is written once, and the review of it once; nobody takes it back.
GRANT SELECT, INSERT, UPDATE (reviewed_at, reviewer_id, reviewed_by, verdict, note) ON broken_glass TO kiosk_staff;
