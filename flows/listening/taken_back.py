"""Where somebody takes back what was said, and what they say instead; in every language."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from flows.listening.languages import CORRECTS_EVERYWHERE, TAKEN_BACK_EVERYWHERE
from flows.listening.patterns import compiled
from flows.listening.text import APOSTROPHES

_LONGEST = 400
_FIRST = ("halts", "noes", "words", "outright", "joins", "back_to")
_ENDS = r"[\s,:.;!–—-]"


def _any(*parts: str) -> str:
    """Any of the forms that stand under these names, up to the end of a word, read in one way."""
    forms = (getattr(words, part) for words in TAKEN_BACK_EVERYWHERE for part in parts)
    return rf"(?>(?:{'|'.join(forms)})(?!\w))"


@cache
def _before_a_name() -> re.Pattern[str]:
    """Anything that takes back, before a name that is put in the place of another."""
    begins = rf"(?:^|[.,;:–—-]|\s)\s{{0,2}}(?:{_any('halts', 'noes', 'outright')}\W{{1,4}}){{0,3}}"
    forms = _any("pairs", "noes", "words", "outright", "meant", "better")
    leads = _any("is_so", "meant", "noes", "words")
    return compiled(rf"{begins}{forms}{_ENDS}{{0,6}}(?:{leads}{_ENDS}{{0,6}}){{0,3}}")


@cache
def _among_own_words() -> re.Pattern[str]:
    """What takes back where any words may stand: it begins behind a mark."""
    begins = rf"(?:^|[.,;:!?–—-])\s{{0,3}}(?:{_any('halts')}\W{{1,4}}){{0,3}}"
    meant = _any("meant")
    forms = rf"{_any('pairs')}|(?:{_any('noes')}\W{{1,4}})?{_any('outright')}"
    marked = rf"{_any('noes', 'words')},? (?:{meant}|{_any('is_so')})|(?<=[.;–—-] )sorry(?=[,:])"
    return compiled(rf"{begins}(?:{forms}|{marked}){_ENDS}{{0,6}}(?:{meant}[\s,:]*)?")


@cache
def _slip() -> re.Pattern[str]:
    """What takes back an answer in the same breath: a word between marks, or a form of its own."""
    alone = rf"[,.;:–-]\s*(?:{_any('halts')}\W+)*{_any('noes', 'words')}[,.]\s+"
    begins = rf"(?:^|(?<![\s,.;:–-])[\s,.;:–-]+)(?:{_any('halts', 'words')}\W+)*"
    meant = rf"(?:{_any('noes', 'words')},? )?{_any('meant')}"
    forms = rf"{_any('pairs', 'outright')}|{meant}"
    return compiled(rf"{begins}(?:{forms})[\s,.:–-]*(?:more like )?|{alone}")


@cache
def _before() -> re.Pattern[str]:
    """What may stand before what puts something right."""
    return compiled(rf"^\W*(?:(?:{_any(*_FIRST)}|edit)\W+)*")


@cache
def _marks() -> re.Pattern[str]:
    """All that may stand before what is said instead."""
    leads = _any("meant", "said", "better", "is_so")
    return compiled(rf"^\W*(?:(?:{_any(*_FIRST)}|edit|change)\W+)*(?:{leads}(?:\s+{leads})?)?\W*")


@cache
def _behind() -> re.Pattern[str]:
    return compiled(rf"(?:[\s,.;:!–-]+{_any('behind')})+\W*$")


@cache
def _joined() -> re.Pattern[str]:
    """Where one thing that is put right ends and another begins."""
    return compiled(
        rf"[.;!\n]+\s+|,\s+(?={_any('joins', 'halts', 'is_so')})|\s+(?={_any('both')}\s)"
    )


@cache
def _opens() -> re.Pattern[str]:
    changes = "|".join(words.changes for words in CORRECTS_EVERYWHERE)
    forms = _any("noes", "words", "outright", "meant", "better", "back_to")
    return compiled(rf"^\W*(?:{_any('halts', 'joins')}\W+)*(?:{forms}|(?:{changes})\b)")


def opens(text: str) -> bool:
    """Whether a text begins as one does that puts something right."""
    return _opens().match(text.translate(APOSTROPHES)) is not None


def unmarked(text: str) -> str:
    """What is left without the words that mark a correction: "no, I meant two" is "two"."""
    return _marks().sub("", text, count=1).strip()


@cache
def _leads() -> re.Pattern[str]:
    return compiled(rf"\W*(?:{_any('halts', 'noes', 'words', 'is_so')}\W*)+")


def only_leads(text: str) -> bool:
    """Whether words only lead to what is said instead: "no, it was"."""
    return _leads().fullmatch(text.translate(APOSTROPHES)) is not None


def as_marked(text: str) -> str:
    """The text as one that begins by taking something back."""
    return text if opens(text) else f"no, {text}"


def without_marks(text: str) -> str:
    """A text without the words around it that only say that something is put right."""
    return without_tail(_before().sub("", text, count=1))


def without_tail(text: str) -> str:
    """A text without the words at its end that only say that something is put right."""
    return _behind().sub("", text).strip()


class Part(NamedTuple):
    """One thing that a text may put right, and from where to where it stands with its marks."""

    said: str
    start: int
    end: int


def one_by_one(text: str) -> list[Part]:
    """The things that a text may put right, each by itself, in their order.

    A mark at the end of a sentence belongs to it, whatever else joins two things to the second.
    """
    parts: list[Part] = []
    joints = _joined().finditer(text[:_LONGEST])
    ends = [found.end() - len(found[0].lstrip(".;!")) for found in joints]
    for begins, end in pairwise([0, *ends, len(text)]):
        only_marks = parts and not without_marks(f"{parts[-1].said} ")
        start = parts.pop().start if only_marks else begins
        said = text[start:end].strip(" ,.;:!\n")
        parts += [Part(said, start, end)] if said else []
    return parts


def without_parts(text: str, parts: Iterable[Part]) -> str:
    """A text without some of its parts."""
    kept, at = "", 0
    for part in parts:
        kept, at = kept + text[at : part.start], part.end
    return (kept + text[at:]).strip(" ,;")


def said_better(text: str) -> list[str]:
    """A text cut where a name is taken back: what stood first, and what was said instead."""
    return _before_a_name().split(text)


def meant_last(text: str) -> str:
    """The words behind the last that were taken back; of a text that takes nothing back, all."""
    last = _among_own_words().split(text.translate(APOSTROPHES))[-1]
    return text[len(text) - len(last) :]


def slips(text: str) -> list[str]:
    """A text cut where an answer is taken back: what stood first, and what was said instead."""
    first, *better = _slip().split(text)
    begins = unmarked(first) if opens(first) else first
    return [begins or first, *filter(None, map(unmarked, better))]


def mended(text: str) -> str:
    """What is left once somebody took back the beginning: "6. no wait, 4" is "4"; else "".

    The last time counts; of a text that only begins like that, what follows.
    """
    parts = _slip().split(text[:_LONGEST])
    return parts[-1].strip(" .,;:") if len(parts) > 1 else ""


def takes_back_first(text: str) -> bool:
    """Whether the text begins by taking back what was said before it."""
    found = _slip().match(text.strip())
    return found is not None and found.start() == 0
