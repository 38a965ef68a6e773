"""Looking for one's own words."""
