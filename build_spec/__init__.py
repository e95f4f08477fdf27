"""What builds, checks and freezes the kiosk. Standard library only: it runs before anything is installed."""
