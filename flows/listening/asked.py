"""What a question asks, once what leads it in is taken off; what is asked in so many words.

And the question as it stands inside a sentence of ours.
"""

from __future__ import annotations

from flows.listening.cues import looks_asked
from flows.listening.en import asked as english
from flows.listening.en.attention import WORDS
from flows.listening.patterns import compiled, late
from flows.listening.relative import without_relative
from flows.listening.room import in_room
from flows.listening.text import APOSTROPHES, head, holds

_LONGEST = 400
_ENDS = " .,;:!?…-–—\n"
_MARKED = late(r"[\"“„«]\s*([^\"“”„«»]+?)\s*[\"”“»]")


def core(text: str) -> str:
    """The question without what leads it in: of "be straight with me, is it X", "is it X"."""
    said = head(stated(text), _LONGEST)
    found = compiled(english.PREFACE).match(said)
    return (said[found.end() :].strip() or text) if found else text


def stated(text: str) -> str:
    """A question about us in the form of one; any other text as it is."""
    found = compiled(english.STATED).match(head(text, _LONGEST))
    return f"do you {found['rest']}" if found else text


def is_for_leave(text: str) -> bool:
    """Whether a question only asks whether one may."""
    return holds(text, english.LEAVE, _LONGEST)


def is_of_us(text: str) -> bool:
    """Whether a question names the bot, or what is written to it."""
    return holds(text, english.OF_US, _LONGEST)


def is_of_them(text: str) -> bool:
    """Whether a question is what others will do or think."""
    return holds(text, english.OF_THEM, _LONGEST)


def is_embedded(text: str) -> bool:
    """Whether a text begins like a question and tells something: "how they laughed"."""
    return holds(text, english.EMBEDDED, _LONGEST)


def is_of_the_question(text: str) -> bool:
    """Whether a text may ask about a question of ours, and not about the world."""
    return holds(text, english.OF_THE_QUESTION, _LONGEST)


def plainly(text: str) -> str:
    """The answer of the shelf that is asked for in so many words; else ""."""
    said = without_relative(head(stated(text), _LONGEST))
    return next((key for key, words in english.PLAINLY if compiled(words).search(said)), "")


def said_back(text: str, limit: int) -> str:
    """The question to stand between our marks: begun small, without its own marks, short."""
    bare = core(" ".join(text.split()))
    said = bare if looks_asked(bare) else " ".join(text.split())
    said = _MARKED.sub(r"‘\1’", said).strip(_ENDS)
    first = said.split(" ", 1)[0]
    if first.casefold().translate(APOSTROPHES).split("'")[0] in WORDS.questions:
        said = first.lower() + said[len(first) :]
    return in_room(said, limit)
