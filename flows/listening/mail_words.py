"""What a language has to say about its mails; the words stand in the folder of the language."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class MailWords:
    """Patterns for straight, lower-case text; names are found in the text as it is written.

    `kinds` are tried in their order on every sentence, `stages` from the furthest to the first.
    In `titles` and `companies`, TITLE, SMALL and NAME stand for a name that is caught.
    """

    common: frozenset[str]
    unsure: str
    kinds: tuple[tuple[str, str], ...]
    denied: str
    stages: tuple[tuple[str, str], ...]
    invited: tuple[tuple[str, str], ...]
    titles: tuple[str, ...]
    companies: tuple[str, ...]
    agency: str


def one_of(*patterns: str) -> str:
    """Join patterns to one."""
    return "|".join(patterns)
