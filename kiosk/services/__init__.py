"""Use cases, one module per duty; each public call is one transaction. The clock is given, never read."""
