"""What answers about how it is do: more words, the card kept, three quiet minutes."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from flows.kernel.effects import Unplan
from flows.moments.planning import plan_in
from flows.stages.feel.facts import night

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor


BREATHER = timedelta(minutes=3)
LATE_BREATH = timedelta(minutes=30)


def more_words(cursor: Cursor) -> None:
    """The rest of the feelings."""
    cursor.lead["more_words"] = True
    cursor.reply("feel.words.say.more")
    cursor.ask()


def late_at_night(cursor: Cursor, case: str) -> None:
    """Name a place to rest, once a sitting, where it is late on the person's clock."""
    if night(cursor.facts) and not cursor.session.sitting.night:
        cursor.session.sitting.night = True
        cursor.reply("attention.night")


def keep_card(cursor: Cursor) -> None:
    """The card is kept; a pause is offered."""
    cursor.lead["left"] = "feel"
    cursor.ask()


def breathe(cursor: Cursor) -> None:
    """The three minutes begin; they end by themselves."""
    plan_in(cursor, "breather", BREATHER, "feel.after")
    cursor.ask()


def breathed_early(cursor: Cursor) -> None:
    """Ended early, which is as good."""
    cursor.do(Unplan(f"{cursor.session.current}/breather"))
    cursor.reply("feel.breather.say.early")
    cursor.ask()


def over(cursor: Cursor) -> None:
    """The three minutes are over; long over, where the machine slept."""
    is_late = cursor.now - cursor.spoke > LATE_BREATH
    cursor.reply("feel.breathing.say.late" if is_late else "feel.breathing.say.over")
    cursor.ask()
