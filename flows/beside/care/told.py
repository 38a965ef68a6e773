"""Everything that can be said in danger, by name: each is there in every language answered in."""

from __future__ import annotations

from flows.beside.care.kinds import OTHERS

PARKED = (
    "taken", "unsafe", "phone", "person", "tell", "anger", "alone", "onward", "hello", "safe_how",
    "yes", "unsure", "heard", "country_set",
)  # fmt: skip
"""Answers while everything is parked."""
TOLD = (
    "full",
    "question",
    "means",
    "again",
    "check",
    "asked",
    *PARKED,
    "someone_else_now",
    *OTHERS,
)
"""Every text, without the lines under it."""
CODES = ("yes", "unsure", "safe", "not_that", "rest")
"""The buttons under them."""
