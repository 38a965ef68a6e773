"""What the learned model hears of danger: it may raise what the rules heard, never lower it.

Beside the words themselves it reads their kinds ("pills", "tonight", "for ever") in three
languages, and which kinds stand together; the kinds are in the model's own file.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations, islice
from typing import Literal
from zlib import crc32

from flows.listening.distress_spelling import readable
from flows.listening.en.distress_idioms import COURTESY
from flows.listening.features import BUCKETS, Found, Reader, words
from flows.listening.learned import Model
from flows.listening.patterns import compiled, late
from flows.listening.text import APOSTROPHES, without_accents

CRISIS, ANY, OTHER = "danger.crisis", "danger.check", "danger.other."
NEAR = 6
"""Kinds that stand so near together make a pair."""
LONG = 25
"""Words of a text above which its sentences are read one by one."""
PARTS_AT_MOST = 200
_LONGEST = 8192
_SENTENCE = late(r"[.!?;:\n]+")
_PHRASE = 4
_PREFIX = range(3, 15)


@dataclass(frozen=True, slots=True)
class Sure:
    """Scores from which a text is a crisis, is asked about, or is of another kind."""

    crisis: int = 0
    check: int = 0
    other: int = 0


class Kinds:
    """Groups of words that mean alike; a star stands for any ending."""

    def __init__(self, groups: Mapping[str, Sequence[str]]) -> None:
        self._whole: dict[tuple[str, ...], list[str]] = {}
        self._begun: dict[str, list[str]] = {}
        for kind, phrases in groups.items():
            for phrase in phrases:
                said = tuple(bare(phrase.rstrip("*")))
                if phrase.endswith("*") and len(said) == 1:
                    self._begun.setdefault(said[0], []).append(kind)
                elif said:
                    self._whole.setdefault(said, []).append(kind)

    def found(self, text: str) -> list[str]:
        """The kinds of the words, in order; the longest phrase first."""
        said, at, kinds = bare(text), 0, []
        while at < len(said):
            size, there = self._at(said, at)
            kinds.extend(there)
            at += size
        return kinds

    def _at(self, said: list[str], at: int) -> tuple[int, list[str]]:
        for size in range(min(_PHRASE, len(said) - at), 0, -1):
            there = self._whole.get(tuple(said[at : at + size]))
            if there:
                return size, there
        begun = (self._begun.get(said[at][:size]) for size in _PREFIX)
        return 1, next((there for there in begun if there), [])


def bare(text: str) -> list[str]:
    """The words without accents and apostrophes."""
    return [word.replace("'", "") for word in words(without_accents(text.lower()))]


class Danger:
    """Listens for danger with one small model."""

    def __init__(self, make: Callable[[], Model]) -> None:
        """`make` makes the model, when the first text is listened to."""
        self._make = make
        self._last: tuple[str | None, Mapping[str, int]] = (None, {})

    @cached_property
    def _model(self) -> Model:
        return self._make()

    @cached_property
    def _kinds(self) -> Kinds:
        return Kinds(self._model.about.get("kinds", {}))

    @cached_property
    def _sure(self) -> Sure:
        return Sure(**self._model.about.get("sure", {}))

    def scores(self, text: str) -> Mapping[str, int]:
        """How likely each label is; of a long text, in the sentence where it is likeliest.

        The last text is kept at hand: what else it may speak of is asked right after its danger.
        """
        heard, scores = self._last
        if heard != text:
            there = [self._of(part) for part in _parts(text)]
            scores = {label: max(one[label] for one in there) for label in there[0]}
            self._last = text, scores
        return scores

    def _of(self, text: str) -> dict[str, int]:
        ranked = self._model.heads["danger"].ranked(features(readable(text), self._kinds))
        return {guess.label: guess.score for guess in ranked}

    def level(self, text: str) -> Literal["crisis", "check", "none"]:
        """Say "crisis", "check" or "none": a crisis that is no danger otherwise is asked about."""
        scores = self.scores(text)
        is_crisis, is_any = scores[CRISIS] > self._sure.crisis, scores[ANY] > self._sure.check
        if is_crisis and is_any:
            return "crisis"
        return "check" if is_crisis or is_any else "none"

    def other(self, text: str) -> str:
        """The other kind of need a text speaks of, such as "eating"; empty where there is none."""
        scores = self.scores(text)
        label = max((one for one in scores if one.startswith(OTHER)), key=scores.__getitem__)
        return label.removeprefix(OTHER) if scores[label] > self._sure.other else ""


def _parts(text: str) -> list[str]:
    """The text, or the sentences of one that is longer than what people write in danger mostly is.

    A story is many words of which each is a little like something: read whole it adds up.
    """
    if len(text.split()) <= LONG:
        return [text]
    there = (part for part in _SENTENCE.split(text[:_LONGEST]) if len(part.split()) > 1)
    return list(islice(there, PARTS_AT_MOST)) or [text]


_READER = Reader()


def features(text: str, kinds: Kinds) -> Found:
    """The numbers of the words, their kinds, and the kinds that stand near each other.

    What is said out of politeness is not read; "sorry to bother you" begins many a goodbye.
    """
    text = compiled(COURTESY).sub(" ", text.translate(APOSTROPHES)[:_LONGEST])
    return _READER.features(text) | {
        crc32(f"d {one}".encode()) & (BUCKETS - 1) for one in _together(kinds.found(text))
    }


def _together(found: Sequence[str]) -> Iterator[str]:
    yield from found
    for at in range(len(found)):
        for one, two in combinations(found[at : at + NEAR], 2):
            yield f"{one} {two}" if one < two else f"{two} {one}"
