"""What the shared record knows: people, bookings, places, forms, the clinic and its audit, read and taken in."""
