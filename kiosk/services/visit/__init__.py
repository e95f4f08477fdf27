"""A visit from its first answer to the ticket: what its steps ask for and write."""
