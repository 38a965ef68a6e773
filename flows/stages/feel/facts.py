"""What it feels like, how strongly, and what that lets the conversation ask."""

from __future__ import annotations

from flows.kernel.facts import FEW_SITTINGS, Facts
from flows.kernel.rows import Guard
from flows.stages.feel.strength import rated, rises
from flows.stages.intake.facts import days_since, decided, final, met, talked, withdrawn

EASY = {"relief", "hope", "nothing"}
FELT, STRONG = 4, 7
"""Strength from which it is felt, and from which words get short."""


def feelings(f: Facts) -> tuple[str, ...]:
    """The feelings named, first one first."""
    return f.codes("feel.words")


def not_known_feelings(f: Facts) -> bool:
    """What they feel was not said yet."""
    return not f.settled("feel.words")


def hard(f: Facts) -> bool:
    """Something hurts: a feeling that is not relief, hope or nothing, or a word of their own."""
    return bool(set(feelings(f)) - EASY or f.text("feel.words"))


def felt(f: Facts) -> bool:
    """It is felt at 4 or more."""
    return (rated(f) or 0) >= FELT


def hard_and_felt(f: Facts) -> bool:
    """It hurts, and at 4 or more."""
    return hard(f) and felt(f)


def hurts_and_ended(f: Facts) -> bool:
    """It hurts, at 4 or more, and it has ended."""
    return hard_and_felt(f) and decided(f)


def strong(f: Facts) -> bool:
    """It is felt at 7 or more."""
    return (rated(f) or 0) >= STRONG


def bearable(f: Facts) -> bool:
    """It is felt at 6 or less."""
    return (rated(f) or 0) < STRONG


def met_and_bearable(f: Facts) -> bool:
    """There was an interview, and looking at it hurts at 7 or less."""
    return met(f) and (rated(f) or 0) <= STRONG


def hurts(f: Facts) -> bool:
    """Whether "it hurts" would be true of the closing card."""
    return hard_and_felt(f) and f.code("move.state") != "done"


def angry(f: Facts) -> bool:
    """Anger is among the feelings."""
    return "anger" in feelings(f)


def count_unknown(f: Facts) -> bool:
    """Whether it is the first no or the twentieth was not said; the journal knows later ones."""
    return hurts_and_ended(f) and not f.settled("feel.count") and f.rejections <= 1


def first(f: Facts) -> bool:
    """It is the first no."""
    return f.code("feel.count") == "first"


def not_first(f: Facts) -> bool:
    """It is not known to be the first no."""
    return not first(f)


def lost_count(f: Facts) -> bool:
    """They no longer count how often they were turned down."""
    return f.code("feel.count") == "many"


def night(f: Facts) -> bool:
    """Between ten and five on a clock that is known."""
    return bool(f.person.get("zone")) and (f.local.hour >= 22 or f.local.hour < 5)


def close_or_hurts(f: Facts) -> bool:
    """A future had been pictured: it was close, or it hurts much; not at night."""
    return hurts_and_ended(f) and (final(f) or withdrawn(f) or strong(f)) and not night(f)


def felt_a_while_ago(f: Facts) -> bool:
    """It was felt at 4 or more, and named at least twelve hours ago."""
    ago = f.since("feel.words")
    return felt(f) and ago is not None and ago >= FEW_SITTINGS


def ended_a_while_ago(f: Facts) -> bool:
    """It has ended, and was felt at 4 or more at least twelve hours ago."""
    return felt_a_while_ago(f) and decided(f)


def may_write(f: Facts) -> bool:
    """Writing it out may help: a day later, felt, not at night, and it did not rise twice."""
    return days_since(f) >= 1 and (rated(f) or 0) >= 5 and rises(f) < 2 and not night(f)


def pause_fits(f: Facts) -> bool:
    """Looking back goes better after a night: it hurts, and the no is at most two days old."""
    return hurts_and_ended(f) and days_since(f) <= 2


def zone_needed(f: Facts) -> bool:
    """A time was chosen and nobody knows yet where the clock stands."""
    return bool(f.person.get("consent")) and not f.person.get("zone")


def zone_known(f: Facts) -> bool:
    """Where the clock stands is known: only then are there hours to keep."""
    return bool(f.person.get("zone"))


def hour_needed(f: Facts) -> bool:
    """A day was chosen and the hour was never agreed."""
    return bool(f.person.get("consent")) and not f.person.get("hour")


def before_evening(f: Facts) -> bool:
    """It is before eight in the evening on their clock."""
    return f.local.hour < 20


def not_rated(f: Facts) -> bool:
    """No strength was named."""
    return rated(f) is None


def not_hurting(f: Facts) -> bool:
    """Whether "it hurts" would be untrue of the closing card."""
    return not hurts(f)


def reason_missing(f: Facts) -> bool:
    """Confusion, or the missing reason, is what hurts."""
    return "confusion" in feelings(f) or f.code("feel.sore") == "unknown"


def nothing_felt(f: Facts) -> bool:
    """They named nothing that they feel."""
    return feelings(f) == ("nothing",)


def only_relief(f: Facts) -> bool:
    """Relief, and nothing that hurts."""
    return "relief" in feelings(f) and not hard(f)


def only_hope(f: Facts) -> bool:
    """Hope, and nothing that hurts."""
    return "hope" in feelings(f) and not hard(f)


def mixed_relief(f: Facts) -> bool:
    """Relief or hope together with something that hurts."""
    return bool(set(feelings(f)) & {"relief", "hope"}) and hard(f)


def own_word_only(f: Facts) -> bool:
    """They named what they feel in a word of their own, and no feeling of the list."""
    return not feelings(f) and bool(f.text("feel.words"))


def feels(feeling: str, level: str) -> Guard:
    """Hold when `feeling` was named first and the strength is low (0-3), mid or high (7-10)."""
    low, high = {"low": (0, 3), "mid": (4, 6), "high": (7, 10)}[level]

    def felt_so(f: Facts) -> bool:
        named, number = next(iter(feelings(f)), ""), rated(f)
        return named == feeling and number is not None and low <= number <= high

    return felt_so


def fresh(f: Facts) -> bool:
    """Details are still there to be noted, and it does not hurt too much to note them."""
    return talked(f) and f.known("intake.when") and days_since(f) <= 3 and (rated(f) or 0) <= STRONG


def alone_or_ashamed(f: Facts) -> bool:
    """Shame or loneliness is among the feelings."""
    return bool({"shame", "loneliness"} & set(feelings(f)))
