"""What the questions of the first sentence show: buttons made from answers, and what texts name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.effects import Part, Slot
from flows.facts import Facts

if TYPE_CHECKING:
    pass


def how(f: Facts) -> Slot:
    """How the no came."""
    return Part(f"phrase.how.{f.code('fact.how') or 'said_no'}")
