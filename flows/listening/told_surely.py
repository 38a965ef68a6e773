"""How surely a text tells of another question than the one that stands.

One score is not enough: a long text has many words that have nothing to do with what it tells, and
a short one is near to many facts by chance. So the score of the whole text, how far the fact lies
before every other in the piece that tells it, how much that piece is plain content, and its length
count together.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from flows.listening.borne_out import fills
from flows.listening.learned import Guess

WHOLE, AHEAD, CONTENT, WORD = 3, 4, 1, 110
"""What each counts, by a regression over 488 lines of several authors whom nothing was learned
from: with nine of ten right it found 40 of 100 facts where the score alone found 32."""
WORDS_AT_MOST = 12
"""Words beyond which a longer piece is no surer."""
SURE = 2050
"""From where 138 of 270 facts kept aside are told."""
SECOND = 2900
"""How sure a second thing has to be that the same piece tells."""
FARTHEST = -1200
"""The score of what is as good as not told."""


@dataclass(frozen=True, slots=True)
class Told:
    """An option of another question, how sure it is, and the piece of the text that tells it."""

    step: str
    code: str
    sure: int
    said: str


@dataclass(frozen=True, slots=True)
class Part:
    """One piece of a text, its facts, best first, and how far it is plain content."""

    said: str
    facts: Sequence[Guess]
    content: int


def likely_told(at: str, whole: Mapping[str, int], parts: Iterable[Part]) -> list[Told]:
    """What is likely told of each other question than `at`, an option or own words; best first.

    Only what `is_sure` is told; the rest is no more than near.
    """
    best: dict[str, Told] = {}
    for part in (one for one in parts if not fills(one.said)):
        for fact, ahead in _likeliest(part.facts):
            step = fact.step
            sure = WHOLE * whole.get(fact.label, FARTHEST) + AHEAD * ahead + _of_the_piece(part)
            before = best.get(step)
            second = ahead < 0 and sure < SECOND
            if step != at and not second and (before is None or before.sure < sure):
                best[step] = Told(step, fact.code, sure, part.said)
    return sorted(best.values(), key=lambda one: -one.sure)


def is_sure(one: Told) -> bool:
    """Whether that is sure enough to be taken for told."""
    return one.sure >= SURE


def _of_the_piece(part: Part) -> int:
    words = min(len(part.said.split()), WORDS_AT_MOST)
    return CONTENT * max(-600, min(1200, part.content)) + WORD * words


def _likeliest(facts: Sequence[Guess]) -> Iterator[tuple[Guess, int]]:
    """The best option of each question, and how far it lies before the best of all others."""
    first: dict[str, Guess] = {}
    for one in facts:
        first.setdefault(one.step, one)
    top = [one.score for one in islice(first.values(), 2)] + [FARTHEST, FARTHEST]
    for place, one in enumerate(first.values()):
        yield one, one.score - top[0 if place else 1]
