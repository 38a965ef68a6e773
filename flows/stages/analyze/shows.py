"""What the questions about what is wanted show: buttons made from answers, and what texts name."""

from __future__ import annotations

from flows.kernel.buttons import labelled
from flows.kernel.codes import NOT_SAID
from flows.kernel.effects import Button, Listing, Part, Quote, Slot
from flows.kernel.facts import Facts
from flows.kernel.quoting import marked, quoted


def dislikes(facts: Facts) -> list[Button]:
    """What stands on the avoid list."""
    codes = () if facts.in_words("analyze.past") else facts.codes("analyze.past")
    own = [labelled("analyze.past", code) for code in codes if code != "nothing"]
    text = facts.text("analyze.past")
    theirs = [Button("own", Quote(text))] if text else []
    return [*own, *theirs, labelled("analyze.trade", "none")]


def first_pull(f: Facts) -> Slot | None:
    """What drew them first."""
    code = next((c for c in f.codes("analyze.pull") if c not in NOT_SAID), "")
    if code:
        return Part(f"phrase.pull.{code}")
    return quoted(f.text("analyze.pull"), 40) if f.text("analyze.pull") else None


def avoid(f: Facts) -> Slot | None:
    """What they would not have again, without what they would trade."""
    traded = f.codes("analyze.trade")
    there = () if f.in_words("analyze.past") else f.codes("analyze.past")
    codes = [c for c in there if c not in (*traded, *NOT_SAID)]
    items: list[Part | Quote] = [Part(f"phrase.past.{code}") for code in codes]
    text = f.text("analyze.past")
    if text and text != f.text("analyze.trade"):
        items.append(marked(text))
    return Listing(tuple(items)) if items else None
