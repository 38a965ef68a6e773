"""What several rejections have in common: counted, never judged.

Pure: facts in, `Patterns` out. The card says it in words, and `bot` may draw the same.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from flows.kernel.codes import NAMES_NOTHING
from flows.kernel.facts import Facts
from flows.kernel.step import Stands
from flows.listening.little import harsh_words, little_words
from flows.listening.patterns import late
from flows.listening.text import fold
from flows.stages.reflect.facts import TICKED

FROM = 2
"""Rejections from which there is anything to compare."""
REACHED = ("application", "call", "interview", "final", "offer")
"""How far one can get, in order."""
WINS = ("reflect.wins",)
OWN_WORDS = ("reflect.different", "analyze.past", "feel.sore")
SENT = {"sent", "answered", "closed"}
_WORD = late(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_SHORTEST = 4


@dataclass(frozen=True, slots=True)
class One:
    """One rejection: how far it got, how the no came, and the first and last strength (0-10).

    `reached` and `how` are codes, empty where not known; `last` is None where one number is all.
    """

    number: int
    reached: str = ""
    how: str = ""
    first: int | None = None
    last: int | None = None


Counted = tuple[tuple[str, int], ...]
"""Codes, or words, and in how many rejections each was; the most first."""


@dataclass(frozen=True, slots=True)
class Patterns:
    """What several rejections share. All counts are of rejections, but for the sorted ones.

    `good` is all that was good on their side; `wins`, `ticks` and `words` (theirs) hold only what
    was in two or more. `not_mine`,
    `mine` and `cant_know` are how often anything was sorted there; `sent` and `answered` are
    letters.
    """

    ones: tuple[One, ...] = ()
    good: Counted = ()
    wins: Counted = ()
    ticks: Counted = ()
    words: Counted = field(default=(), repr=False)
    not_mine: int = 0
    mine: int = 0
    cant_know: int = 0
    sent: int = 0
    answered: int = 0

    @property
    def enough(self) -> bool:
        """Whether there are two or more to compare."""
        return len(self.ones) >= FROM

    @property
    def furthest(self) -> str:
        """The furthest that any of them got; "" where none is known."""
        known = [one.reached for one in self.ones if one.reached in REACHED]
        return max(known, key=REACHED.index, default="")

    @property
    def ends(self) -> Counted:
        """Where they ended, the furthest first."""
        found = Counter(one.reached for one in self.ones if one.reached in REACHED)
        return tuple((code, found[code]) for code in reversed(REACHED) if found[code])

    @property
    def ways(self) -> Counted:
        """How the no came."""
        return _most(Counter(one.how for one in self.ones if one.how))


def patterns(rejections: Iterable[Facts]) -> Patterns:
    """What these share; a rejection of which nothing is known yet counts for nothing."""
    there = sorted(filter(_begun, rejections), key=lambda f: f.thread.number)
    return Patterns(
        ones=tuple(map(_one, there)),
        good=_most(Counter(code for f in there for code in _named(f, WINS))),
        wins=_shared(_named(f, WINS) for f in there),
        ticks=_shared(_named(f, TICKED) for f in there),
        words=_shared_words(there),
        not_mine=sum(len(_named(f, ("reflect.notmine",))) for f in there),
        mine=sum(len(_named(f, ("reflect.mine",))) for f in there),
        cant_know=sum(_cant_know(f) for f in there),
        sent=sum(f.thread.letter.get("status") in SENT for f in there),
        answered=sum(f.thread.letter.get("status") == "answered" for f in there),
    )


def _begun(facts: Facts) -> bool:
    steps = ("intake.far", "fact.how", "feel.words", "feel.strength", "reflect.wins")
    return any(facts.known(step) for step in steps)


def _one(facts: Facts) -> One:
    felt = facts.paths.standing(Stands.FELT)
    told = [n for n in map(facts.number, felt) if n is not None]
    return One(
        facts.thread.number,
        facts.code("intake.far"),
        facts.code("fact.how"),
        told[0] if told else None,
        told[-1] if len(told) > 1 else None,
    )


def _named(facts: Facts, steps: Sequence[str]) -> set[str]:
    return {code for step in steps for code in facts.codes(step)} - NAMES_NOTHING


def _cant_know(facts: Facts) -> int:
    sorted_out = _named(facts, ("reflect.notmine", "reflect.mine"))
    return len(_named(facts, TICKED) - sorted_out) if facts.settled("reflect.mine") else 0


def _shared(found: Iterable[set[str]]) -> Counted:
    """What occurs in two or more."""
    return _most(Counter(code for codes in found for code in codes), FROM)


def _most(found: Counter[str], least: int = 1) -> Counted:
    rows = sorted(found.items(), key=lambda row: (-row[1], row[0]))
    return tuple(row for row in rows if row[1] >= least)


def _shared_words(there: Sequence[Facts]) -> Counted:
    """Words of theirs, alone or in pairs, in two or more; a pair stands for its two words."""
    told = [" . ".join(f.text(step) for step in OWN_WORDS) for f in there]
    pairs = _most(Counter(pair for text in told for pair in _pairs(text)), FROM)
    said = {word for pair, _ in pairs for word in pair.split()}
    alone = _most(Counter(word for text in told for word in set(_telling(text))), FROM)
    return (*pairs, *(row for row in alone if row[0] not in said))


def _telling(text: str) -> list[str]:
    """The words that carry something, in order; those against oneself are left alone."""
    return [word for word in _WORD.findall(fold(text)) if _tells(word)]


def _tells(word: str) -> bool:
    return len(word) >= _SHORTEST and word not in little_words() and word not in harsh_words()


def _pairs(text: str) -> set[str]:
    """Two telling words right after another."""
    words = _WORD.findall(fold(text))
    return {f"{one} {two}" for one, two in pairwise(words) if _tells(one) and _tells(two)}
