"""The tables of the shared record, a module a topic.

Times are UTC; ids are UUIDv7 text, so they sort by when they were made.
"""

from __future__ import annotations

from kiosk.store.tables.bookings import appointment as appointment
from kiosk.store.tables.bookings import appointment_history as appointment_history
from kiosk.store.tables.clinic import healthcare_service as healthcare_service
from kiosk.store.tables.clinic import location as location
from kiosk.store.tables.clinic import practitioner as practitioner
from kiosk.store.tables.clinic import practitioner_role as practitioner_role
from kiosk.store.tables.clinic import setting as setting
from kiosk.store.tables.clinic import visit_type as visit_type
from kiosk.store.tables.columns import UtcDateTime as UtcDateTime
from kiosk.store.tables.columns import metadata as metadata
from kiosk.store.tables.forms import form_draft as form_draft
from kiosk.store.tables.forms import questionnaire as questionnaire
from kiosk.store.tables.forms import questionnaire_response as questionnaire_response
from kiosk.store.tables.kiosks import computer_place as computer_place
from kiosk.store.tables.kiosks import desk_entry as desk_entry
from kiosk.store.tables.kiosks import enrolment as enrolment
from kiosk.store.tables.kiosks import help_call as help_call
from kiosk.store.tables.kiosks import identity_attempt as identity_attempt
from kiosk.store.tables.kiosks import kiosk_key as kiosk_key
from kiosk.store.tables.kiosks import kiosk_state as kiosk_state
from kiosk.store.tables.kiosks import lobby_attachment as lobby_attachment
from kiosk.store.tables.kiosks import lobby_session as lobby_session
from kiosk.store.tables.kiosks import sealed_day_list as sealed_day_list
from kiosk.store.tables.ledger import audit_event as audit_event
from kiosk.store.tables.ledger import audit_seal as audit_seal
from kiosk.store.tables.ledger import change_log as change_log
from kiosk.store.tables.ledger import row_lock as row_lock
from kiosk.store.tables.ledger import set_aside_row as set_aside_row
from kiosk.store.tables.ledger import source_mark as source_mark
from kiosk.store.tables.ledger import write_count as write_count
from kiosk.store.tables.messages import message as message
from kiosk.store.tables.messages import message_read as message_read
from kiosk.store.tables.messages import message_text as message_text
from kiosk.store.tables.people import clinical_statement as clinical_statement
from kiosk.store.tables.people import coverage as coverage
from kiosk.store.tables.people import human_name as human_name
from kiosk.store.tables.people import patient as patient
from kiosk.store.tables.people import patient_address as patient_address
from kiosk.store.tables.people import patient_correction as patient_correction
from kiosk.store.tables.people import patient_identifier as patient_identifier
from kiosk.store.tables.people import patient_join as patient_join
from kiosk.store.tables.people import patient_join_row as patient_join_row
from kiosk.store.tables.people import patient_link as patient_link
from kiosk.store.tables.people import patient_name as patient_name
from kiosk.store.tables.people import patient_telecom as patient_telecom
from kiosk.store.tables.people import related_person as related_person
from kiosk.store.tables.planning import booked_time as booked_time
from kiosk.store.tables.planning import booking_state as booking_state
from kiosk.store.tables.privacy import disclosure as disclosure
from kiosk.store.tables.privacy import special_patient as special_patient
from kiosk.store.tables.privacy import special_privacy as special_privacy
from kiosk.store.tables.staff import broken_glass as broken_glass
from kiosk.store.tables.staff import record_grant as record_grant
from kiosk.store.tables.staff import staff_account as staff_account
from kiosk.store.tables.staff import staff_attachment as staff_attachment
from kiosk.store.tables.staff import staff_attempt as staff_attempt
from kiosk.store.tables.staff import staff_pin as staff_pin
from kiosk.store.tables.staff import staff_session as staff_session
from kiosk.store.tables.telephone import call_back as call_back
from kiosk.store.tables.telephone import phone_call as phone_call
from kiosk.store.tables.visits import change_request as change_request
from kiosk.store.tables.visits import checklist_item as checklist_item
from kiosk.store.tables.visits import consent as consent
from kiosk.store.tables.visits import representative as representative
from kiosk.store.tables.visits import step_record as step_record
from kiosk.store.tables.visits import ticket as ticket
from kiosk.store.tables.visits import ticket_day as ticket_day
from kiosk.store.tables.visits import visit as visit
from kiosk.store.tables.visits import visit_appointment as visit_appointment
from kiosk.store.tables.visits import wanted_change as wanted_change
