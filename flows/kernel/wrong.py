"""Why an answer could not be taken."""

from __future__ import annotations

from dataclasses import dataclass

from flows.kernel.session import Answer
from flows.listening.problem import Problem


@dataclass(frozen=True, slots=True)
class Wrong:
    """Why an answer could not be taken: a case of `invalid` in the words, and what was said."""

    case: str
    said: str = ""


Read = tuple[Answer | None, Wrong | None]
"""What was answered, or why it could not be taken."""


def wrong_with(problem: Problem) -> Wrong:
    """What is wrong with a day or an hour."""
    cases = {"not_understood": "not_a_date"}
    return Wrong(cases.get(problem.code, problem.code), problem.said)
