"""Measures how fast a turn is: `python -m tests.bench`, or `make bench`."""
