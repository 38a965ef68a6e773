"""The shape of a trial, and what most of them look at."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from flows.check.standing import Standing
from flows.kernel.step import Trait

Trial = Callable[[Standing], Iterator[str] | None]
"""Yields what broke where somebody stands; None where the pattern cannot happen there."""


def stands(there: Standing, after: Standing) -> Iterator[str]:
    """What is wrong unless the question is on the screen as before, with every answer kept."""
    if after.state not in {there.state, there.home}:
        yield f"leads to {after.state}"
    elif not after.asks:
        yield "leaves the question unsaid"
    yield from keeps(there, after)


def keeps(there: Standing, after: Standing) -> Iterator[str]:
    """Not an answer less, more or other than before."""
    if after.answers != there.answers:
        yield "changes an answer"


def says(after: Standing, *keys: str) -> Iterator[str]:
    """One of the texts whose keys begin so."""
    if not any(said.startswith(keys) for said in after.keys):
        yield f"does not say {keys[0]}"


def takes_any_words(there: Standing) -> bool:
    """Whether whatever is written there is its answer."""
    return there.step is not None and bool(there.step.traits & (Trait.RAW | Trait.ANY_WORDS))
