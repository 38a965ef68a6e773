"""Questions that people put to themselves: "Honestly? It hurts", "angry? no, just tired".

Nobody is asked by them. What is asked and denied in the same breath is not meant, either.
"""

from __future__ import annotations

import re
from functools import cache

from flows.listening.cues import looks_asked
from flows.listening.languages import CUES_EVERYWHERE
from flows.listening.patterns import compiled, late

LONGEST = 400
LEAD_AT_MOST = 5
"""Words of a question that somebody may put to themselves and answer at once."""
_LEAD = late(r"\W*(?P<asked>[^?.!\n]{1,40})\?+\s+(?P<rest>\S.*)", re.DOTALL)


@cache
def _said(name: str) -> str:
    return "|".join(getattr(one, name) for one in CUES_EVERYWHERE)


def without_question(text: str) -> str:
    """The text without a question at its beginning that the rest of it answers."""
    found = _LEAD.match(text[:LONGEST])
    if found is None or len(found["asked"].split()) > LEAD_AT_MOST:
        return text
    asked, rest = found["asked"].strip(), text[found.start("rest") :]
    if compiled(rf"(?:{_said('halting')})").fullmatch(asked):
        return rest
    if looks_asked(rest):
        return text
    denied = _denied(rest)
    if denied:
        return denied
    named = compiled(rf"(?:{_said('naming')})\b").match(asked) and not looks_asked(asked)
    return rest if named or compiled(_said("instead")).search(rest) else text


def _denied(rest: str) -> str:
    """What is left behind the no that answers a question; empty where nothing is."""
    found = compiled(rf"(?:{_said('no_to_it')})[\s.,;:!–-]+").match(rest)
    return rest[found.end() :] if found else ""


def unasked(text: str) -> str:
    """The text, as long as it was, with a comma for each mark behind a word that asks nothing."""
    mere = compiled(rf"(?:^|(?<=[.!?\n] ))(?:{_said('halting')})\?+(?=\s+\S)")
    return mere.sub(lambda found: found[0].replace("?", ","), text)
