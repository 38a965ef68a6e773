"""Wishes about the talk and the letter, news, names and slips of the tongue, in their plain forms.

Each is exact where it speaks and silent where it is unsure: what is learned hears the rest.
"""

from __future__ import annotations

import re
from functools import cache

from flows.listening.en import wishes as english

_LONGEST = 400
_NAME = r"\s+(?P<name>[^\W\d_][\w'’-]*(?: [^\W\d_][\w'’-]*){0,2}?)"
_NAME_MOST = 40
_SENTENCE = re.compile(r"[^.?!\n]+[.?!]*")


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


def _kind(kinds: tuple[tuple[str, str], ...], text: str) -> str:
    said = text[:_LONGEST].replace("’", "'")
    return next((kind for kind, words in kinds if _compiled(words).search(said)), "")


def goes_on(text: str) -> bool:
    """Whether the text asks to go on."""
    return _compiled(english.GOES_ON).search(text[:_LONGEST].replace("’", "'")) is not None


def counts_noes(text: str) -> bool:
    """Whether the text says which no in a row this one is."""
    return _compiled(english.COUNTED).search(text[:_LONGEST]) is not None


def about_numbers(text: str) -> bool:
    """Whether the text speaks of numbers, scales or ratings."""
    return _compiled(english.NUMBERS).search(text[:_LONGEST]) is not None


def wants_letter(text: str) -> bool:
    """Whether the text plainly wishes for something to be written to them."""
    return bool(_kind(tuple(("letter", words) for words in english.WRITING), text))


def wants_of_draft(text: str) -> str:
    """How a draft should be different: shorter, plainer, two_lines, full, sign, change, or ""."""
    return _kind(english.DRAFT, text)


def news(text: str) -> str:
    """What turned out well and is plainly told; "" for a wish, a denial or a question."""
    for sentence in _SENTENCE.findall(text[:_LONGEST].replace("’", "'")):
        kind = _kind(english.NEWS, sentence)
        if kind and not _compiled(english.NOT_NEWS).search(sentence):
            return kind
    return ""


def only_came(text: str) -> bool:
    """Whether the text tells that they answered, and nothing of what they said."""
    said = text[:_LONGEST].replace("’", "'")
    return _compiled(english.CAME).search(said) is not None and not sounds_good(said)


def wrote_them(text: str) -> bool:
    """Whether the person tells that they themselves wrote."""
    return _compiled(english.WROTE).search(text[:_LONGEST].replace("’", "'")) is not None


def sounds_good(text: str) -> bool:
    """Whether what is told of an answer of theirs says that it was a good one."""
    return _compiled(english.GLAD).search(text[:_LONGEST]) is not None


def asks_what_to_do(text: str) -> bool:
    """Whether the text asks for something to do."""
    return _compiled(english.TO_DO).search(text[:_LONGEST].replace("’", "'")) is not None


def wonders_why_they(text: str) -> bool:
    """Whether the text asks why employers are as they are, and not why they did this once."""
    said = text[:_LONGEST].replace("’", "'")
    past = _compiled(english.PAST).search(said) is not None
    return not past and _compiled(english.WHY_THEY).search(said) is not None


def wants_to_stop(text: str) -> bool:
    """Whether the text plainly ends the sitting, with or without thanks."""
    return _compiled(english.ENOUGH).search(text[:_LONGEST]) is not None


def leaves_aside(text: str) -> bool:
    """Whether the text asks not to speak of something."""
    return _compiled(english.LEAVES).search(text[:_LONGEST].replace("’", "'")) is not None


def mended(text: str) -> str:
    """What is left once somebody took back the beginning: "6. no wait, 4" is "4"; else "".

    The last time counts; of a text that only begins like that, what follows.
    """
    parts = _compiled(english.MENDS).split(text[:_LONGEST])
    return parts[-1].strip(" .,;:") if len(parts) > 1 else ""


def takes_back_first(text: str) -> bool:
    """Whether the text begins by taking back what was said before it."""
    found = _compiled(english.MENDS).match(text.strip())
    return found is not None and found.start() == 0


def name_told(text: str) -> tuple[str, str]:
    """Whose name a text tells outright (recipient, own, company), and the name; else two ""."""
    for whose, lead in english.NAME_OF:
        end = rf"(?: {english.SHORTENED})?(?:,? not [\w '’-]+)?\W*$"
        found = _compiled(f"{lead}{_NAME}{end}").search(text[:_LONGEST].replace("’", "'"))
        if found and len(found["name"]) <= _NAME_MOST:
            name = found["name"]
            if not name.islower():
                return whose, name
            return ("", "") if whose == "company" else (whose, name.title())
    return "", ""
