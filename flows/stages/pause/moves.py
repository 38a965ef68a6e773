"""When a night in between may be offered, and what is still to be asked for a moment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.stages.feel.facts import hour_needed, pause_fits, zone_needed

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor


def first_end(c: Cursor) -> bool:
    """The end of the first stage walked, where nobody was asked yet about a message.

    After how it feels the pause has its own rule, so this is for those who began elsewhere.
    """
    begun = bool(c.thread.done) or c.paths.by_step[c.state].stage == "feel"
    asked = c.person.get("consent") is not None or c.facts.settled("pause.offer")
    return (
        not (begun or asked) and c.paths.next_stage(c.thread, c.paths.by_step[c.state].stage) != ""
    )


def pause_now(c: Cursor) -> bool:
    """The card is kept and a night in between may be offered."""
    return pause_fits(c.facts) and not c.facts.settled("pause.offer")


def leave_offer(c: Cursor) -> bool:
    """Leaving while a stage is open, and nobody was asked yet about a message."""
    asked = c.person.get("consent") is not None or c.facts.settled("pause.offer")
    return not asked and c.paths.next_stage(c.thread, c.paths.by_step[c.state].stage) != ""


def needs_zone(c: Cursor) -> bool:
    """A moment was chosen and nobody knows where the clock stands."""
    return zone_needed(c.facts)


def needs_hour(c: Cursor) -> bool:
    """A day was chosen for coming back, and its hour was never agreed."""
    return hour_needed(c.facts) and f"{c.session.current}/return" in c.person.get("moments", {})
