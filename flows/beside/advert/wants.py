"""What the person is looking for, over all rejections, and an advert held against it.

Pure. Nothing is weighed: an advert has a thing, speaks against it, or does not say.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from flows.kernel.codes import NOT_SAID
from flows.kernel.facts import Facts
from flows.listening import adverts

MUSTS, PULLS, DISLIKES, TRADED = (
    "analyze.terms",
    "analyze.pull",
    "analyze.past",
    "analyze.trade",
)
LATEST = {"loved": "analyze.loved", "days": "analyze.tuesday", "direction": "analyze.keep"}
"""What one can say only once: the latest answer counts."""

OF_ONE = {("analyze.loved", "moment")}
"""Answers that say something about one rejection only."""

Thing = tuple[str, str]
"""A code of the step's own, or the person's words: ("analyze.terms", "home"), ("", "a window")."""


@dataclass(frozen=True, slots=True)
class Looking:
    """The list, the latest first: musts, what draws, what to avoid, and three single lines."""

    musts: tuple[Thing, ...] = field(default=(), repr=False)
    pulls: tuple[Thing, ...] = field(default=(), repr=False)
    avoid: tuple[Thing, ...] = field(default=(), repr=False)
    single: tuple[tuple[str, Thing], ...] = field(default=(), repr=False)

    def __bool__(self) -> bool:
        return bool(self.musts or self.pulls or self.avoid or self.single)


def looking_for(rejections: Iterable[Facts]) -> Looking:
    """What these rejections, the newest first, say together; what was traded is not avoided."""
    there = list(rejections)
    traded = {thing for facts in there for thing in _things(facts, TRADED)}
    avoid = _all(there, DISLIKES)
    gone = {code for _, code in traded}
    return Looking(
        _all(there, MUSTS),
        _all(there, PULLS),
        tuple(thing for thing in avoid if thing[1] not in gone),
        tuple(_single(there)),
    )


def _all(there: Sequence[Facts], step: str) -> tuple[Thing, ...]:
    return tuple(dict.fromkeys(thing for facts in there for thing in _things(facts, step)))


def _things(facts: Facts, step: str) -> Iterator[Thing]:
    yield from ((step, code) for code in facts.codes(step) if code not in NOT_SAID)
    if facts.text(step):
        yield "", facts.text(step)


def _single(there: Sequence[Facts]) -> Iterator[tuple[str, Thing]]:
    for name, step in LATEST.items():
        said = (thing for facts in there for thing in _things(facts, step))
        told = next((thing for thing in said if thing not in OF_ONE), None)
        if told:
            yield name, told


@dataclass(frozen=True, slots=True)
class Held:
    """An advert held against the list.

    `has`: it names them; `against`: it speaks against these musts; `avoided`: from the avoid
    list, and in it; `unsaid`: musts it says nothing about. Of the person's own sentences only
    the words that occur are named.
    """

    has: tuple[Thing, ...] = field(default=(), repr=False)
    against: tuple[Thing, ...] = field(default=(), repr=False)
    avoided: tuple[Thing, ...] = field(default=(), repr=False)
    unsaid: tuple[Thing, ...] = field(default=(), repr=False)


def held_against(advert: str, looking: Looking) -> Held:
    """What of the list the advert names, speaks against, or leaves out."""
    read = adverts.Advert(advert)
    loved = [thing for name, thing in looking.single if name == "loved" and not thing[0]]
    wanted = [*looking.musts, *looking.pulls, *loved]
    found = {thing: _found(read, thing) for thing in wanted}
    has = [hit for hits in found.values() for hit in hits]
    against = [thing for thing in looking.musts if thing[0] and read.denies(*thing)]
    unsaid = [t for t in looking.musts if not found[t] and t not in against]
    avoided = [hit for thing in looking.avoid for hit in _found(read, thing)]
    return Held(_once(has), tuple(against), _once(avoided), tuple(unsaid))


def _once(things: Iterable[Thing]) -> tuple[Thing, ...]:
    return tuple(dict.fromkeys(things))


def _found(read: adverts.Advert, thing: Thing) -> tuple[Thing, ...]:
    """The thing as the advert has it: the entry, or each word of theirs that occurs."""
    step, what = thing
    if step:
        return (thing,) if read.names(step, what) else ()
    return tuple(("", word) for word in read.words_of(what))
