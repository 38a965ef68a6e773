"""How something is said: asked, denied, put right, politely; by the small words of each language.

All languages are listened for at once: a "nicht" is a denial whatever language is spoken.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from flows.listening.languages import CUES_EVERYWHERE
from flows.listening.patterns import in_any
from flows.listening.text import APOSTROPHES, AT_HAND, head
from flows.listening.told_hours import without_hours

LONGEST = 400
BEGINNING, STEM = 4, 4
"""Words in which it shows whom a text tells of."""
_ONE_TO_TEN = r"(?<![\w.:-])(10|[0-9])(?:\s*{}\s*10)?(?![\w:]|\.\d)"


@cache
def _any(name: str) -> re.Pattern[str]:
    return in_any(CUES_EVERYWHERE, name)


def _in(text: str, name: str) -> bool:
    return _any(name).search(head(text, LONGEST)) is not None


def looks_asked(text: str) -> bool:
    """Whether the text has the mark or the first word of a question."""
    return "?" in text[:LONGEST] or _in(text, "asking")


def may_ask(text: str) -> bool:
    """Whether anything in the text is of a question, if it may be part of a story."""
    return "?" in text or _any("wondering").search(text) is not None or _in(text, "asking")


def asks_outright(text: str) -> bool:
    """Whether the text is a question by its form: its mark, or how it begins."""
    return re.search(r"\?\W*$", text[:LONGEST]) is not None or _in(text, "outright")


@lru_cache(AT_HAND)
def may_correct(text: str) -> bool:
    """Whether a word is in the text with which people put something right."""
    return _any("correcting").search(text) is not None


def denial(text: str) -> re.Match[str] | None:
    """The first word of a denial."""
    return _any("denying").search(text)


def turns_down(text: str) -> bool:
    """Whether the text denies something or asks to stop it."""
    return _any("stopping").search(text) is not None


def is_all_well(text: str) -> bool:
    """Whether a text says of a thing that all of it went well, and nothing else."""
    return _any("all_well").search(text) is not None


def is_polite(text: str) -> bool:
    """Whether a wish is put as a question: "can we …", or with a please."""
    return _any("polite").search(text) is not None


def asks_after(text: str) -> bool:
    """Whether the text asks how we are."""
    return _in(text, "asking_after")


@cache
def light() -> frozenset[str]:
    """Words of a label that carry nothing."""
    return frozenset(word for words in CUES_EVERYWHERE for word in words.light.split())


@cache
def articles() -> frozenset[str]:
    """Words that may stand before a name, and are none."""
    return frozenset(word for words in CUES_EVERYWHERE for word in words.articles.split())


def is_of_others(text: str, said: str) -> bool:
    """Whether `said` is of oneself, and the text of others and not of oneself.

    What oneself does is nothing that others do to one: "they knew me" is not "I half knew".
    """
    own, doing, others = _people()
    bare = set(_bare_words(text))
    named = set(said.lower().split()) & own
    missing = not bare & (doing if named <= doing else own)
    return bool(named) and bool(bare & others) and missing


def tells_of_others(text: str) -> bool:
    """Whether the text tells of others in its first words, and not of oneself."""
    own, _, others = _people()
    words = _bare_words(text)
    return bool(others & set(words[:BEGINNING])) and not own & set(words)


def shares_a_stem(text: str, label: str) -> bool:
    """Whether a text has a word that begins like one of a label: "apply" and "application"."""
    one, other = ({word[:STEM] for word in _bare_words(said)} for said in (text, label))
    return any(len(stem) == STEM for stem in one & other)


def _bare_words(text: str) -> list[str]:
    words = text[:LONGEST].lower().translate(APOSTROPHES).split()
    return [word.strip(".,!?;:\"'()") for word in words]


@cache
def _people() -> tuple[frozenset[str], ...]:
    def words(name: str) -> frozenset[str]:
        return frozenset(word for one in CUES_EVERYWHERE for word in getattr(one, name).split())

    return words("oneself"), words("doing"), words("others")


def latest_number(text: str) -> int | None:
    """The number from 0 to 10 that counts: the last one, and behind the last "now" or "sorry".

    One that counted before does not where another stands: "6, was 8 yesterday".
    """
    text = without_hours(text)
    now = " ".join(part for part in _parting().split(text) if not _gone_by().search(part))
    text = now if _to_ten().search(now) else text
    found = _to_ten().findall(text)
    later = _latest().split(text)
    if len(found) > 1 and later[1:]:
        found = _to_ten().findall(later[-1])
    return int(found[-1]) if found else None


@cache
def _to_ten() -> re.Pattern[str]:
    return re.compile(_ONE_TO_TEN.format(out_of()))


@cache
def out_of() -> str:
    """What stands between a number and the highest there is, as a pattern."""
    return f"(?:/|{'|'.join(words.out_of for words in CUES_EVERYWHERE)})"


@cache
def of_ten() -> re.Pattern[str]:
    """What says that ten is the highest there is: "/10", "out of ten"."""
    tens = "|".join(words.ten for words in CUES_EVERYWHERE)
    return re.compile(rf"\s*{out_of()}\s*(?:10|{tens})\b")


@cache
def _parting() -> re.Pattern[str]:
    turns = "|".join(words.turning for words in CUES_EVERYWHERE)
    return re.compile(rf"[,;()]|\b(?:{turns})\b", re.IGNORECASE)


@cache
def _gone_by() -> re.Pattern[str]:
    words = "|".join(word for one in CUES_EVERYWHERE for word in one.gone_by.split())
    return re.compile(rf"\b(?:{words})\b", re.IGNORECASE)


@cache
def _latest() -> re.Pattern[str]:
    words = "|".join(word for one in CUES_EVERYWHERE for word in one.latest.split())
    return re.compile(rf"\b(?:{words})\b", re.IGNORECASE)
