"""What comes on a date, and when and whether anything may."""
