"""Everything that can be said in danger, by name: each is there in every language answered in."""

from __future__ import annotations

OTHERS = (
    "bereavement_suicide", "threat_others", "violence_home", "eating", "substances", "panic_now",
)  # fmt: skip
"""Kinds that are no danger to oneself, each with words of its own."""
FIRST = ("full", "question", "means", "again", "check", "asked", "someone_else_now", *OTHERS)
"""What is said first."""
PARKED = (
    "taken", "unsafe", "phone", "person", "tell", "anger", "alone", "onward", "hello", "safe_how",
    "yes", "unsure", "heard", "unopened", "country_set",
)  # fmt: skip
"""Answers while everything is parked."""
DOUBTED = ("check_still", "check_again", "check_no", "other_again", "check_hello", "other_hello")
"""Answers where writing on leads out."""
LEAVING = ("back", "not_that", "went_on", "went_on_other", "rest")
"""What is said on the way out."""
UNDER = (
    "country", "question_still", "line_unknown", "line_emergency", "line_local", "line_named", "line_way",
    "line_text", "line_check", "line_directory",
)  # fmt: skip
"""What stands under every one of them: the numbers."""
TOLD = (*FIRST, *PARKED, *DOUBTED, *LEAVING)
"""Every text, without the lines under it."""
CODES = ("yes", "unsure", "safe", "not_that", "rest")
"""The buttons under them."""
