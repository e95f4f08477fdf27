-- As it was before.
DROP INDEX ix_patient_phone_tail;
DROP INDEX ix_patient_telecom_tail;
DROP INDEX ix_related_person_phone_tail;
CREATE INDEX ix_patient_phone_key ON patient (phone_key);
CREATE INDEX ix_patient_telecom_key ON patient_telecom (key);
CREATE INDEX ix_related_person_phone_key ON related_person (phone_key);
