"""Answers to a closed question: one of several, many of several, a number, yes or no."""

from __future__ import annotations

from flows.listening.agreeing import done, leaves_it, puts_right, wants_lead, without_yes, yes_no
from flows.listening.choosing import choice, named_only
from flows.listening.scales import scale, scale_problem
from flows.listening.sorting import choices, is_everything

__all__ = [
    "choice",
    "choices",
    "done",
    "is_everything",
    "leaves_it",
    "named_only",
    "puts_right",
    "scale",
    "scale_problem",
    "wants_lead",
    "without_yes",
    "yes_no",
]
