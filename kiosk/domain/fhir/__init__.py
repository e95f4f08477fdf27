"""What HL7 FHIR R4 defines, whatever it is used for: its values, and FHIRPath (`path`). Knows no form."""
