"""When somebody may be in danger."""
