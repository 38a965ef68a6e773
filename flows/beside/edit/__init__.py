"""Changing an answer."""
