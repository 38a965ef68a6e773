"""What the questions of the first sentence show: buttons made from answers, and what texts name."""

from __future__ import annotations

from flows.kernel.effects import Listing, Part, Slot
from flows.kernel.facts import Facts
from flows.kernel.quoting import feeling
from flows.kernel.slots import NOT_SAID
from flows.listening.feelings import felt


def in_their_words(f: Facts) -> Slot:
    """What the first sentence called a feeling, in the very words; unnamed ones in ours."""
    named = felt(f.text("opening.hello") or f.text("opening.paste"))
    codes = [code for code in f.codes("feel.words") if code not in NOT_SAID]
    words = (feeling(code, named.get(code, "")) for code in codes)
    return Listing(tuple(words))


def how(f: Facts) -> Slot:
    """How the no came."""
    return Part(f"phrase.how.{f.code('fact.how') or 'said_no'}")
