"""A night in between."""
