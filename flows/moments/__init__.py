"""Times that people choose."""
