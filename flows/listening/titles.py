"""People named with a title before their name."""

from __future__ import annotations

from flows.listening.patterns import late

TITLE = (
    r"(?:Miss|Sir|(?i:mr|mrs|ms|mx|dr|prof|professor|frau|herrn?|señora?|madame|monsieur))"
    r"(?![^\W_])\.?"
)
"""A title and its dot, a blank and a name behind it; whoever is missed is no Miss."""
_LONGEST = 20_000
_TITLED = late(
    rf"\b{TITLE}\s+(?:{TITLE}\s+)?"
    r"(?P<name>[A-ZÀ-ÖØ-Þ][\w'’-]*(?:\s+[A-ZÀ-ÖØ-Þ][\w'’-]*)?)"
)
_OWNED = late(r"['’]s$")


def titled(text: str) -> list[str]:
    """The names of people that stand after a title, as in "Mr Brandt's question": ["Brandt"].

    Titles of several languages at once: people write a name as they would say it.
    """
    return [_OWNED.sub("", found["name"]) for found in _TITLED.finditer(text[:_LONGEST])]


def titled_whole(text: str) -> list[str]:
    """The people named with a title, title and name: ["Mr Brandt"]."""
    return [_OWNED.sub("", found[0]) for found in _TITLED.finditer(text[:_LONGEST])]
