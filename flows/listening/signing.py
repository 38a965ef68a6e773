"""Who signs the letter, as it is told; whether it is asked if it is signed, or to see it.

A name is told in capitals: words that may be something else are none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from flows.listening import sure
from flows.listening.en import signing as english
from flows.listening.patterns import compiled

LONGEST = 400
MOST = 5
"""Words that a name has at most."""
_WORD = re.compile(r"[^\W\d_](?:[\w'-]*[\w])?\.?")
_APART = re.compile(r"[.!?:;,\n()\[\]\"“”]+(?:\s|$)|\s[-–—]\s|[\[\]()\"“”]")


def told(text: str) -> str:
    """The name that a text says the letter is signed with; "" where it tells none."""
    said = _said(text)
    if _has(said, english.REFUSES):
        return ""
    return next(filter(None, (*_led(said), *_placed(said), *_beside(said))), "")


def answered(text: str) -> str:
    """The name that a text tells where it is asked for; "" where it tells none."""
    said = _said(text)
    bare = compiled(english.AROUND).sub("", said)
    return told(said) or _small(said) or _alone(bare) or _one_run(bare)


def wished(text: str) -> bool:
    """Whether a text says that the letter is to be signed."""
    said = _said(text)
    return not _has(said, english.REFUSES) and any(_has(said, one) for one in english.WISHES)


def asked(text: str) -> bool:
    """Whether a text asks if the letter is signed, or what with."""
    said = _said(text)
    return any(_has(said, one) for one in english.HOLDS)


def shown(text: str) -> bool:
    """Whether a text asks to see the letter."""
    said = _said(text)
    return any(_has(said, one) for one in english.SHOWS)


def _said(text: str) -> str:
    return text[:LONGEST].replace("’", "'").replace("‘", "'").strip()


def _has(said: str, pattern: str) -> bool:
    return compiled(pattern).search(said) is not None


def _led(said: str) -> Iterator[str]:
    """Names that stand right behind words that lead to one."""
    for lead in english.LEADS:
        for found in compiled(lead).finditer(said):
            yield _capitals(said[found.end() :])


def _placed(said: str) -> Iterator[str]:
    """Names that are to be put below."""
    for found in compiled(english.PUT).finditer(said):
        rest = said[found.end() :]
        name = _capitals(rest)
        if name and compiled(english.BEHIND).match(rest[len(name) :]):
            yield name


def _beside(said: str) -> Iterator[str]:
    """Names that stand alone between marks, where the text speaks of how the letter is signed."""
    if not _has(said, english.SPEAKS):
        return
    for part in _APART.split(said):
        words = (part or "").split()
        if words and _capitals(" ".join(words)) == " ".join(words):
            yield " ".join(words)


def _capitals(rest: str) -> str:
    """The name in capitals that words begin with; "" where they begin with none."""
    taken: list[str] = []
    at = 0
    while len(taken) < MOST and (found := _WORD.match(rest, at)):
        word = found[0]
        if not (word[0].isupper() or (taken and word.lower() in english.PARTICLES)):
            break
        whole = word if word.endswith(".") and _is_short(word) else word.rstrip(".")
        taken.append(whole)
        if whole != word or rest[found.end() : found.end() + 1] != " ":
            break
        at = found.end() + 1
    while taken and taken[-1].islower():
        taken.pop()
    common = {word.lower().strip(".") for word in taken} & english.NO_NAMES
    return "" if common else sure.person(" ".join(taken)) and " ".join(taken)


def _is_short(word: str) -> bool:
    """Whether a full stop belongs to a word: "Dr.", "J."."""
    return len(word) <= len("Prof.")


def _small(said: str) -> str:
    """A name in small letters that ends a text and is led in by what it is."""
    for lead in english.LEADS[:2]:
        ends = [found.end() for found in compiled(lead).finditer(said)]
        name = _alone(said[ends[-1] :]) if ends else ""
        if name:
            return name
    return ""


def _alone(said: str) -> str:
    """A name that a few words are and nothing else, however it is written."""
    name = sure.person(said)
    words = {word.strip(".").casefold() for word in name.split()}
    return "" if words & english.NO_NAMES else name


def _one_run(said: str) -> str:
    """The one name of two or more capitals in a text; "" where there is none, or several."""
    starts = [found.start() for found in re.finditer(r"(?<![\w'-])(?=\w)", said)]
    names: list[str] = []
    behind = 0
    for start in starts:
        name = _capitals(said[start:]) if start >= behind else ""
        if " " in name:
            names.append(name)
            behind = start + len(name)
    return names[0] if len(names) == 1 else ""
