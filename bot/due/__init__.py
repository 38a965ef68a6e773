"""What is planned happens: when, for how many at once, and when not."""
