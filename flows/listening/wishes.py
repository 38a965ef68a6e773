"""Wishes about the talk and the letter, news, names and slips of the tongue, in their plain forms.

Each is exact where it speaks and silent where it is unsure: what is learned hears the rest. All
languages are listened for at once.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache

from flows.listening.languages import WISHES_EVERYWHERE
from flows.listening.patterns import compiled, in_any, late
from flows.listening.signs import names_time
from flows.listening.text import APOSTROPHES, AT_HAND, head

_LONGEST = 400
_MANY_FROM = 15
_NAME = r"\s+(?P<name>[^\W\d_][\w'’-]*(?: [^\W\d_][\w'’-]*){0,2}?)"
_NAME_MOST = 40
_CLAUSE_ENDS = late(r"[.,;!?\n]")
_SENTENCE = late(r"[^.?!\n]+[.?!]*")

Kinds = Iterable[tuple[str, str]]


@cache
def _any(name: str) -> re.Pattern[str]:
    return in_any(WISHES_EVERYWHERE, name)


def _said(text: str) -> str:
    return head(text, _LONGEST)


def _has(text: str, name: str) -> bool:
    return _any(name).search(_said(text)) is not None


def _kind(kinds: Kinds, said: str) -> str:
    return next((kind for kind, words in kinds if compiled(words).search(said)), "")


def goes_on(text: str) -> bool:
    """Whether the text asks to go on."""
    return _has(text, "goes_on")


def goes_on_now(text: str) -> bool:
    """Whether the text asks to go on, and names no time for it."""
    said = _said(text)
    found = _any("goes_on").search(said)
    rest = _CLAUSE_ENDS.split(said[found.end() :])[0] if found else ""
    return found is not None and not names_time(rest)


def counts_noes(text: str) -> bool:
    """Whether the text says which no in a row this one is."""
    return which_no(text) is not None


@lru_cache(AT_HAND)
def which_no(text: str) -> int | None:
    """Which no in a row this one is, as the text says; None where it does not."""
    for words in WISHES_EVERYWHERE:
        found = compiled(words.counted).search(_said(text))
        if found is not None:
            said = found["which"].lower()
            return words.which.get(said) or int(re.sub(r"\D", "", said) or 0)
    return None


def how_many_noes(text: str) -> str:
    """Whether that makes it the first, one of a few, or one of very many; else ""."""
    number = which_no(text)
    if not number:
        return ""
    return "many" if number >= _MANY_FROM else "few" if number > 1 else "first"


def bare_number(text: str) -> int | None:
    """The number of 0 to 10 that a text is, with hardly a word around it; of two the second."""
    said = text.strip().translate(APOSTROPHES).lower()
    for words in WISHES_EVERYWHERE if len(said) <= _LONGEST else ():
        found = compiled(words.bare_number).fullmatch(said)
        if found is not None:
            number = found["number"]
            return int(number) if number.isdecimal() else words.up_to_ten[number]
    return None


def about_numbers(text: str) -> bool:
    """Whether the text speaks of numbers, scales or ratings."""
    return _has(text, "numbers")


def wants_letter(text: str) -> bool:
    """Whether the text plainly wishes for something to be written to them."""
    said = _said(text)
    written = (pattern for words in WISHES_EVERYWHERE for pattern in words.writing)
    return any(compiled(pattern).search(said) for pattern in written)


def wants_of_draft(text: str) -> str:
    """How a draft should be different: shorter, plainer, two_lines, full, sign, change, or ""."""
    return _kind((one for words in WISHES_EVERYWHERE for one in words.draft), _said(text))


def news(text: str) -> str:
    """What turned out well and is plainly told; "" for a wish, a denial or a question.

    Any kind of news, in any sentence; a text that is nothing but good news is `news.good_news`.
    """
    return next(_news(_said(text)), "")


def _news(said: str) -> Iterator[str]:
    for sentence in _SENTENCE.findall(said):
        for words in WISHES_EVERYWHERE:
            kind = _kind(words.news, sentence)
            if kind and not compiled(words.not_news).search(sentence):
                yield kind


def only_came(text: str) -> bool:
    """Whether the text tells that they answered, and nothing of what they said."""
    return _has(text, "came") and not sounds_good(_said(text))


def wrote_them(text: str) -> bool:
    """Whether the person tells that they themselves wrote."""
    return _has(text, "wrote")


def sounds_good(text: str) -> bool:
    """Whether what is told of an answer of theirs says that it was a good one."""
    return _has(text, "glad")


def hopes_for_word(text: str) -> bool:
    """Whether an answer or a reason of theirs is wished for: then it has not come."""
    return _has(text, "hoped")


def asks_what_to_do(text: str) -> bool:
    """Whether the text asks for something to do."""
    return _has(text, "to_do")


def wonders_why_they(text: str) -> bool:
    """Whether the text asks why employers are as they are, and not why they did this once."""
    said = _said(text)
    return any(
        compiled(words.why_they).search(said) and not compiled(words.past).search(said)
        for words in WISHES_EVERYWHERE
    )


def wants_to_stop(text: str) -> bool:
    """Whether the text plainly ends the sitting, with or without thanks."""
    return _has(text, "enough")


def speaks_of_leaving(text: str) -> bool:
    """Whether the text has a word for stopping, resting or another time."""
    return _has(text, "leaving")


def speaks_of_a_reason(text: str) -> bool:
    """Whether the text has a word with which one asks why."""
    return _has(text, "reason")


def speaks_of_a_letter(text: str) -> bool:
    """Whether the text has a word for what may be sent."""
    return _has(text, "letter")


def asks_the_reason(text: str) -> bool:
    """Whether the text asks why something is asked."""
    return _has(text, "why_asked")


def asks_the_meaning(text: str) -> bool:
    """Whether the text says that the question, or a word of it, was not understood."""
    return _has(text, "not_understood")


def asks_how_it_works(text: str) -> bool:
    """Whether the text asks how the question that stands may be answered."""
    return _has(text, "how_it_works")


def leaves_aside(text: str) -> bool:
    """Whether the text asks not to speak of something."""
    return _has(text, "leaves")


def name_told(text: str) -> tuple[str, str]:
    """Whose name a text tells outright (recipient, own, company), and the name; else two ""."""
    said = _said(text)
    for words in WISHES_EVERYWHERE:
        for whose, lead in words.name_of:
            found = compiled(rf"(?:{lead}){_NAME}{words.behind_name}\W*$").search(said)
            if found and len(found["name"]) <= _NAME_MOST:
                return _named(whose, found["name"])
    return "", ""


def _named(whose: str, name: str) -> tuple[str, str]:
    if not name.islower():
        return whose, name
    return ("", "") if whose == "company" else (whose, name.title())
