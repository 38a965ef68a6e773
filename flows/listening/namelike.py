"""What looks like a name, whatever the script: rather one too many than one too few.

In scripts with capitals, a word that has one inside a sentence; at its beginning, one that nobody
uses otherwise. Without a capital, who is told, asked, or somebody's sister.

Names are read by several modules, because missing one and taking a wrong one cost differently:
- `namelike`, here, hides names from a coach: one too many is hidden rather than one shown.
- `names` and `employers` read firms and jobs, which are named by what they are, too ("a bakery").
- `recipients` reads a person together with what they are in hiring, `titles` one with a title.
- `naming` reads whom somebody names outright ("put Ana below it"), in capitals or quite alone.
- `sure` decides whether a name that was read may stand in a letter; in doubt it may not.
- `mail_names` reads those of a mail, where a heading has capitals, too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from flows.listening import foreign_elsewhere
from flows.listening.contacts import contacts, without_contacts
from flows.listening.en import names as english
from flows.listening.en.common import COMMON
from flows.listening.en.people import (
    BEFORE_SURNAMES,
    INTRODUCED,
    LINKED,
    NO_NAME_ENDS,
    SPEAKS,
    WITH_A_CAPITAL,
)
from flows.listening.foreign import SPOKEN
from flows.listening.languages import CUES, CUES_EVERYWHERE
from flows.listening.namelike_scripts import without_capitals
from flows.listening.patterns import late
from flows.listening.spelling import REMEMBERED
from flows.listening.text import head
from flows.listening.titles import TITLE

_LONGEST = 20_000
_EVERYWHERE = frozenset(english.SAID_EVERYWHERE.split())
_NOBODY = _EVERYWHERE | WITH_A_CAPITAL
_IN_FIRMS = frozenset(english.IN_FIRMS.split())
_WORD = late(r"[^\W\d_]['\w-]*")
_ENDED = late(r"(?:[.!?:;•\n\"“”„«»(\[¿¡]|(?:^|\n)\s*[-*>])\W*$")
_OWNED = late(r"'[sS]?$")
_INTRODUCED = late(rf"\b(?:{INTRODUCED}) (?P<name>[^\W\d_][\w'-]{{2,}})", re.IGNORECASE)
_TITLED = late(rf"\b{TITLE} (?:{TITLE} )?(?P<name>[^\W\d_][\w'-]+)")
_ENDINGS = ("s", "es", "d", "ed", "ing", "ly", "r", "er", "st", "est", "al", "ness", "ment", "able")
_LONGEST_NAME, _MOST_WORDS = 80, 6
"""Characters and words of one name."""
_SHOUTED_FROM = 4
"""Words from which a text in capitals says nothing by them."""


@dataclass(frozen=True, slots=True)
class _Said:
    """One word, whether a sentence begins with it, and what parts it from the last."""

    word: str
    begins: bool
    apart: str

    @property
    def bare(self) -> str:
        return _OWNED.sub("", self.word)

    @property
    def plain(self) -> str:
        return self.bare.casefold()


def likely_names(text: str) -> list[str]:
    """What looks like a name, as it was written and in order, each once."""
    whole = head(text, _LONGEST)
    read = without_contacts(whole)
    words = list(_words(read))
    named = [*_capitalised(words), *_introduced(read), *_titled(read), *without_capitals(read)]
    return list(dict.fromkeys([*contacts(whole), *named]))


@lru_cache(REMEMBERED)
def is_common(word: str) -> bool:
    """Whether everybody uses this word, in one of its forms."""
    plain = word.casefold().removesuffix("n't").partition("'")[0]
    if "-" in plain.strip("-"):
        return all(is_common(part) for part in plain.split("-") if part)
    return plain in COMMON or plain in _small() or any(stem in COMMON for stem in _stems(plain))


def _stems(word: str) -> Iterator[str]:
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            stem = word[: -len(ending)]
            yield from (stem, f"{stem}e")
            if stem[-1] == stem[-2]:
                yield stem[:-1]
            if stem[-1] == "i":
                yield f"{stem[:-1]}y"


def rare(text: str) -> list[str]:
    """The words in small letters that nobody uses otherwise, in a text whose words are known."""
    words = list(_words(without_contacts(head(text, _LONGEST))))
    small = (said.bare for said in words if said.word.islower() and _is_english(words))
    return [word for word in small if not is_common(word) and not word.endswith(NO_NAME_ENDS)]


@cache
def _small() -> frozenset[str]:
    """Words of sentences in any language, and those that are nobody."""
    return _elsewhere() | frozenset(CUES[SPOKEN].small.split()) | _NOBODY


@cache
def _elsewhere() -> frozenset[str]:
    """The small words of every language but ours."""
    others = (one.small.split() for code, one in CUES.items() if code != SPOKEN)
    ours = frozenset(CUES[SPOKEN].small.split())
    return frozenset(foreign_elsewhere.SMALL.split()).union(*others) - ours


def _words(text: str) -> Iterator[_Said]:
    """The words of a text; a sentence begins behind a full stop, a colon, a quotation mark."""
    last = 0
    for found in _WORD.finditer(text):
        apart = text[last : found.start()]
        begins = last == 0 or _ENDED.search(apart) is not None
        yield _Said(found[0].rstrip("'-"), begins, apart)
        last = found.end()


def _capitalised(words: list[_Said]) -> Iterator[str]:
    """Words with a capital that are somebody or something, those that stand together as one."""
    shouted, known = _is_shouted(words), _is_english(words)
    run: list[str] = []
    for place, said in enumerate(words):
        if 0 < len(run) < _MOST_WORDS and not said.begins and _goes_on(words, place):
            run.append(said.word)
            continue
        yield from _named(run)
        run = [said.word] if _may_be(words, place, shouted=shouted, known=known) else []
    yield from _named(run)


def _goes_on(words: list[_Said], place: int) -> bool:
    """Whether a name that has begun goes on with this word."""
    said = words[place]
    if said.apart not in {" ", "-", " & ", ". "} or words[place - 1].word.endswith("'s"):
        return False
    if said.word in LINKED:
        return any(one.word[:1].isupper() for one in words[place + 1 : place + 3])
    return said.word[:1].isupper() and said.plain.partition("'")[0] not in _EVERYWHERE


def _may_be(words: list[_Said], place: int, *, shouted: bool, known: bool) -> bool:
    """Whether a name may begin with this word."""
    said, following = words[place], words[place + 1 : place + 2]
    if not said.word[:1].isupper() or len(said.bare) < 2 or _is_nobody(said):
        return _is_van(words, place)
    if said.begins or shouted:
        return _begins_with_a_name(said, following, known=known)
    return words[place - 1].plain not in _determined()


@cache
def _determined() -> frozenset[str]:
    """What stands before a noun where nouns have a capital: such a word is nobody."""
    return frozenset(word for one in CUES_EVERYWHERE for word in one.before_nouns.split())


def _is_nobody(said: _Said) -> bool:
    """A word that is written so of nobody: a day, a language, or one said louder than the rest."""
    louder = said.bare.isupper() and is_common(said.bare)
    return louder or not _NOBODY.isdisjoint((said.plain, said.plain.removesuffix("s")))


def _is_van(words: list[_Said], place: int) -> bool:
    """The small word that a surname begins with: "van der Berg"."""
    return words[place].word in BEFORE_SURNAMES and any(
        one.word[:1].isupper() for one in words[place + 1 : place + 3]
    )


def _begins_with_a_name(said: _Said, following: list[_Said], *, known: bool) -> bool:
    """At the beginning everything has a capital: there, what nobody uses, or who does something.

    In a language whose words are not known, two capitals.
    """
    after = following[0] if following and not following[0].begins else None
    if after and after.plain in SPEAKS:
        return not is_common(said.bare) or said.plain not in _small()
    if not known:
        return after is not None and after.word[:1].isupper()
    return not is_common(said.bare) and not said.plain.endswith(NO_NAME_ENDS)


def _named(run: list[str]) -> Iterator[str]:
    """A run of words as one name, if anything in it is one."""
    bare = [*run[:-1], _OWNED.sub("", run[-1])] if run else []
    while bare and bare[-1] in LINKED:
        bare.pop()
    named = any(word[:1].isupper() and word.casefold() not in _IN_FIRMS for word in bare)
    if named and len(" ".join(bare)) <= _LONGEST_NAME:
        yield " ".join(bare)


def _is_shouted(words: list[_Said]) -> bool:
    """Whether most words are in capitals, so that none says anything by them."""
    long = [said.word for said in words if len(said.word) > 1]
    return len(long) >= _SHOUTED_FROM and sum(map(str.isupper, long)) > len(long) / 2


def _is_english(words: list[_Said]) -> bool:
    """Whether the words of a text are mostly known, or too few to say."""
    small = [said.bare for said in words if said.word.islower()]
    ours = [word for word in small if is_common(word) and word not in _elsewhere()]
    return 2 * len(ours) >= len(small)


def _introduced(text: str) -> Iterator[str]:
    for found in _INTRODUCED.finditer(text):
        name = _OWNED.sub("", found["name"])
        if not is_common(name) and not name.casefold().endswith(NO_NAME_ENDS):
            yield name


def _titled(text: str) -> Iterator[str]:
    """Who is named behind a title without a capital; a word of everybody's with its title."""
    for found in _TITLED.finditer(text):
        name = _OWNED.sub("", found["name"])
        plain = name.casefold()
        if name.islower() and plain not in SPEAKS and plain not in _small():
            yield _OWNED.sub("", found[0]) if is_common(name) else name
