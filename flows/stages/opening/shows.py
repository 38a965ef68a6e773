"""What the questions of the first sentence show: buttons made from answers, and what texts name."""

from __future__ import annotations

from flows.kernel.codes import NOT_SAID
from flows.kernel.effects import Listing, Part, Slot
from flows.kernel.facts import Facts
from flows.kernel.quoting import feeling, quoted
from flows.listening.feelings import felt
from flows.stages.intake.facts import undecided

LABEL_AT_MOST = 40
"""Characters of a rejection's short name."""


def in_their_words(f: Facts) -> Slot:
    """What the first sentence called a feeling, in the very words; unnamed ones in ours."""
    named = felt(f.text("opening.hello") or f.text("opening.paste"))
    codes = [code for code in f.codes("feel.words") if code not in NOT_SAID]
    words = (feeling(code, named.get(code, "")) for code in codes)
    return Listing(tuple(words))


def how(f: Facts) -> Slot:
    """How the no came."""
    return Part(f"phrase.how.{f.code('fact.how') or 'said_no'}")


def label(f: Facts) -> Slot:
    """The rejection's short name."""
    named = own_name(f)
    if named:
        return quoted(named, LABEL_AT_MOST)
    if undecided(f):
        return Part("phrase.label.open")
    if f.rejections > 1:
        return Part("phrase.label.none", {"number": f.thread.number})
    return Part("phrase.label.only")


def own_name(f: Facts) -> str:
    """The name the person gave this rejection, else the company or the role."""
    given = str(f.thread.lead.get("name") or "")
    return given or f.text("fact.company") or f.text("fact.role")
