"""What place on the clock somebody means."""
