"""How likely a text answers the open question that stands, beside all that it may be instead."""

from __future__ import annotations

from collections.abc import Mapping

from flows.listening.fact_labels import OWN_ENTRY, OWN_WORDS, fact_label, prefix_of

LEAST_LIKELY = -900
"""A score below which a fact is as good as not told."""
NEIGHBOUR = 600
"""How much less a question of the same stage counts against the one that stands."""


def belonging(at: str, here: int, facts: Mapping[str, int], homes: Mapping[str, int]) -> int:
    """How likely a text answers `at`, in the unit of the scores.

    `here` is how much it is like answers given there, `facts` how likely each fact is, `homes` how
    likely it belongs to each question. What the neighbours of `at` ask for counts less: who is
    proud of it does well at it, too. The weights are those of a regression over four authors whom
    nothing was learned from.
    """
    named = (fact_label(at, code) for code in (OWN_WORDS, OWN_ENTRY))
    own = [facts[one] for one in named if one in facts]
    fits = max([homes.get(at, LEAST_LIKELY), *own])
    others = [_from(score, step, at) for step, score in homes.items() if step != at]
    ours = prefix_of(at)
    told = [_from(score, one, at) for one, score in facts.items() if not one.startswith(ours)]
    instead = max([LEAST_LIKELY, *others]) + max(told, default=LEAST_LIKELY)
    return (3 * here + 4 * fits) // 2 - instead


def _from(score: int, other: str, at: str) -> int:
    """The score of another question, as it counts from where the person stands."""
    near = other.partition(".")[0] == at.partition(".")[0]
    return score - NEIGHBOUR if near else score
