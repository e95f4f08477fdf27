"""The shared record: tables, engine and migrations. Rows and connections stay below the services."""
