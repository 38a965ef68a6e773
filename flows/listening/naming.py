"""The name of somebody in what they write, however they come to it.

A name is told in capitals, or stands alone: words that may be something else are none.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

from flows.listening import sure
from flows.listening.en import naming as english
from flows.listening.patterns import compiled, late
from flows.listening.spelling import is_nearly
from flows.listening.taken_back import said_better
from flows.listening.titles import TITLE

MOST = 5
"""Words that a name has at most."""
_WORD = late(r"[^\W\d_](?:[\w'-]*[\w])?\.?")
_TITLED = late(rf"\b{TITLE}\s")
_STARTS = late(r"(?<![\w'-])(?=\w)")


def led(said: str, leads: Iterable[str]) -> Iterator[str]:
    """Names in capitals that stand right behind words that lead to one."""
    for lead in leads:
        for found in compiled(lead).finditer(said):
            yield capitals(said[found.end() :])


def led_small(said: str, leads: Iterable[str]) -> str:
    """A name, however it is written, that words lead to and that ends what is said."""
    for lead in leads:
        ends = [found.end() for found in compiled(lead).finditer(said)]
        name = alone(said[ends[-1] :]) or first(said[ends[-1] :]) if ends else ""
        if name:
            return name
    return ""


def capitals(rest: str) -> str:
    """The name in capitals that words begin with; "" where they begin with none."""
    taken: list[str] = []
    at = 0
    while len(taken) < MOST and (found := _WORD.match(rest, at)):
        word = found[0]
        if word.lower() in english.OF_ONESELF:
            break
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
    return "" if common else sure.person(" ".join(taken))


def _is_short(word: str) -> bool:
    """Whether a full stop belongs to a word: "Dr.", "J."."""
    return len(word) <= len("Prof.")


def alone(said: str) -> str:
    """A name that a few words are and nothing else; in small letters it gets its capitals."""
    name = sure.person(said)
    words = {word.strip(".").casefold() for word in name.split()}
    return "" if words & english.NO_NAMES else written(name)


def first(said: str) -> str:
    """A name that is told first, before words that go on otherwise."""
    return alone(compiled(english.ENDS).split(said.strip(), maxsplit=1)[0])


def one_run(said: str) -> str:
    """The one name of two or more capitals in a text; "" where there is none, or several."""
    names: list[str] = []
    behind = 0
    for start in (found.start() for found in _STARTS.finditer(said)):
        name = capitals(said[start:]) if start >= behind else ""
        if " " in name:
            names.append(name)
            behind = start + len(name)
    return names[0] if len(names) == 1 else ""


def titled(said: str) -> str:
    """The first name behind a title, and that title: "mrs jonson" as well as "Dr. Voss"."""
    for found in _TITLED.finditer(said):
        rest = said[found.start() :]
        name = capitals(rest[0].upper() + rest[1:])
        if " " not in name:
            name = first(" ".join(rest.split()[:2]))
        if " " in name:
            return name
    return ""


def written(name: str) -> str:
    """A name wholly in small letters, with its capitals."""
    if name != name.lower():
        return name
    words = (one if one in english.PARTICLES else _capital(one) for one in name.split(" "))
    return " ".join(words)


def _capital(word: str) -> str:
    return "-".join(part[:1].upper() + part[1:] for part in word.split("-"))


def latest(said: str, read: Callable[[str], str]) -> str:
    """The name that is read in a text; where it was put right in the same breath, the right one."""
    return put_right(said, read) or read(said) or _better(said)


def put_right(said: str, read: Callable[[str], str]) -> str:
    """The name that was said instead of one that is read before it; "" where none was."""
    begins, *better = said_better(said)
    before = read(begins) if better else ""
    names = (_new(part) for part in reversed(better) if before)
    return next((completed(name, before) for name in names if name), "")


def _new(part: str) -> str:
    """The name that is told where another one was taken back."""
    return capitals(part) or titled(part) or first(part) or one_run(part)


def _better(said: str) -> str:
    """The name in capitals that stands behind words that take something back."""
    parts = said_better(said)[:0:-1]
    return next(filter(None, map(capitals, parts)), "")


def completed(name: str, before: str) -> str:
    """One word of a name that was put right, with what of the name still stands."""
    old = before.split()
    if " " in name or len(old) <= 1:
        return name
    has_title = re.match(TITLE, old[0]) is not None
    return " ".join([*old[:-1], name]) if has_title or is_nearly(old[-1], name) else name
