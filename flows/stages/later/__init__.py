"""What comes on a date after the goodbye."""
