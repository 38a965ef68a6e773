"""What is said between two answers: it confirms, is glad, misses somebody, or only wants to talk.

All of it in so many words, of texts so short that there is hardly more in them.
"""

from __future__ import annotations

from flows.listening.en import in_between as english
from flows.listening.patterns import compiled
from flows.listening.text import straight, tidy

LONGEST = 160
"""Characters that are read: a longer text is a story."""


def _read(text: str) -> str:
    return straight(tidy(text)).casefold() if len(text) <= LONGEST else ""


def confirms(text: str) -> bool:
    """Whether the whole text says that what stands there is right: "it is correct"."""
    return compiled(english.RIGHT).fullmatch(_read(text)) is not None


def is_glad_news(text: str) -> bool:
    """Whether something good of their own life is told: "my sister just had her baby"."""
    said = _read(text)
    found = compiled(english.GLAD).search(said)
    return found is not None and compiled(english.NOT_GLAD).search(said) is None


def wants_to_talk(text: str) -> bool:
    """Whether the whole text wishes to talk and for nothing else: "just talk perhaps"."""
    said = _read(text)
    whole = compiled(english.TALK).fullmatch(said) is not None
    return whole and compiled(english.ONLY).search(said) is not None


def only_leads_in(text: str) -> bool:
    """Whether a piece of a text is no more than what one begins with: "ok", "sorry"."""
    return compiled(english.LEADS_IN).fullmatch(_read(text)) is not None


def is_no_command(text: str) -> bool:
    """Whether a piece holds the word of a command and is none: "well enough"."""
    return compiled(english.NO_COMMAND).fullmatch(_read(text)) is not None


def who_died(text: str) -> str:
    """Who it was, as they are called: "husband"; "" where no one near is named."""
    found = compiled(english.DIED).search(straight(tidy(text)).casefold()[:LONGEST])
    return (found["who"] or found["whom"]) if found else ""


def misses(text: str) -> bool:
    """Whether a text, of somebody who lost someone, speaks of who is missed."""
    return compiled(english.MISSED).search(_read(text)) is not None


def counts_no_yes(text: str) -> bool:
    """Whether a text says that there never was a yes: that is no count of the noes."""
    return compiled(english.NO_YES).search(_read(text)) is not None


def turns_down_both(text: str) -> bool:
    """Whether numbers and feelings are turned down in one breath."""
    return compiled(english.NEITHER).search(_read(text)) is not None


def speaks_of_messages(text: str) -> bool:
    """Whether a text has a word for what is sent, or for not being written to."""
    return compiled(english.MESSAGES).search(straight(tidy(text)).casefold()) is not None


def names_the_night_only(text: str) -> bool:
    """Whether the only time in a text is that it is night."""
    said = _read(text)
    return compiled(english.BY_NIGHT).search(said) is not None and not any(map(str.isdigit, said))
