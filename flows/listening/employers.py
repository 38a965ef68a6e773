"""Employers and jobs that are named by what they are, and not by their name alone."""

from __future__ import annotations

import re

from flows.listening.en import names as english
from flows.listening.en import relative
from flows.listening.languages import language as words_of
from flows.listening.patterns import compiled


def is_a_kind(company: str, text: str, language: str = "en") -> bool:
    """Whether `text` names an employer by what it is ("a bakery") and not by its name ("acme")."""
    if not company.islower() or company.startswith(english.THE):
        return False
    own = words_of(language).opening
    last = company.rsplit(maxsplit=1)[-1]
    said = re.search(rf"\b(?:{english.BEFORE_A_KIND}) {re.escape(company)}\b", text, re.IGNORECASE)
    return last in own.job_places or last in own.job_words or said is not None


def without_clause(company: str) -> str:
    """A firm that is named by what it is, without what is told of it: "a shop that sells hats"."""
    return compiled(relative.OF_A_THING).sub("", company) if company.islower() else company


def without_kind(words: list[str], kinds: frozenset[str]) -> list[str]:
    """The words of a job without the last one, where that only says what kind of thing it is."""
    return words[:-1] if words[1:] and words[-1].casefold() in kinds else words
