"""What a kiosk does so that no patient waits for the shared record: kept, written down, delivered, renewed."""
