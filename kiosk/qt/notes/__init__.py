"""What is said of delays and messages on a kiosk and on a board alike."""
