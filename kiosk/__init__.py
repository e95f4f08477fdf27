"""Self-service check-in for clinics and hospitals: a lobby kiosk, a staff window and a waiting-room board."""

__version__ = "0.1.0"
