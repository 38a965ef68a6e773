"""What leads off the path and back: words said in passing, a look at everything, forgetting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.beside.repairs import ask_unless_resting
from flows.kernel.actions import come_back, take_up
from flows.kernel.buttons import shown
from flows.kernel.cards import card
from flows.kernel.effects import Clock, Forget, Part, Say
from flows.kernel.events import Zone
from flows.kernel.moves import LONG_AWAY, away, stage_ahead
from flows.kernel.passing import keep_aside
from flows.kernel.session import code_of
from flows.moments.planning import (
    replan,
    unplan,
)

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor


def keep_at_the_end(cursor: Cursor) -> None:
    """After the goodbye: kept, and what one may still do."""
    keep_aside(cursor)
    cursor.ask()


def keep_and_take_up(cursor: Cursor) -> None:
    """Keep the words, and go on from where they were."""
    keep_aside(cursor)
    take_up(cursor)


def keep_and_recall(cursor: Cursor) -> None:
    """Kept; and where they were, after a day away."""
    keep_aside(cursor)
    recall(cursor)


def recall(cursor: Cursor) -> None:
    """After a day away: one line of where they were; after thirty, the card and no question."""
    cursor.abandon()
    cursor.hold(step=cursor.thread.place)
    stage = stage_ahead(cursor, cursor.thread.place)
    long_away = away(cursor) > LONG_AWAY
    key = "opening.back.say.was_long" if long_away else "opening.back.say.was"
    cursor.reply(key, stage=Part(f"stage.{stage}"))
    if not long_away:
        cursor.ask()
        return
    buttons = shown(cursor.facts, "opening.back")
    cursor.lead["shown"] = [button.code for button in buttons]
    number = cursor.session.current
    parts = tuple(card(cursor, "summary"))
    cursor.say(Say(parts, "card", "opening.back", number, tuple(buttons)))


def show(cursor: Cursor) -> None:
    """What there is so far, as one card; then the question again."""
    parts = card(cursor, "summary")
    if len(parts) == 1:
        parts = [cursor.part("summary.nothing")]
    cursor.say(Say(tuple(parts), "card", rejection=cursor.session.current))
    cursor.ask()


def hold_and_ask(cursor: Cursor) -> None:
    """Ask something aside; the place is held."""
    cursor.hold()
    cursor.ask()


def keep_all(cursor: Cursor) -> None:
    """Say that nothing was deleted, and go back."""
    cursor.reply("forget.say.kept")
    come_back(cursor)


def forget(cursor: Cursor) -> None:
    """Destroy everything kept about the person, and say so in the last message there is."""
    cursor.say(Say((cursor.part("forget.say.done"),), "farewell"))
    cursor.do(Forget())


def own_draft_kept(cursor: Cursor) -> None:
    """Take the text they wrote themselves in place of the draft that was shown."""
    step = str(cursor.session.held[-1]["step"]) if cursor.session.held else ""
    cursor.drop("draft.own")
    text = str(cursor.heard.answer.get("text", ""))
    if step and text:
        cursor.record(step, {"text": text}, text)
    come_back(cursor)


def note_zone(cursor: Cursor) -> None:
    """Note where the person's clock stands, found outside of the question that asks it."""
    cursor.person["zone"] = cursor.heard.argument
    cursor.changed()
    replan(cursor)
    if isinstance(cursor.event, Zone) and cursor.event.shared:
        _say_noted(cursor)


def _say_noted(cursor: Cursor) -> None:
    """Who shared where they are is told that it was heard."""
    if cursor.state == "start":
        return cursor.reply("start.nobody")
    clock = Clock(cursor.now, str(cursor.person["zone"]), "time")
    cursor.reply("pause.zone.say.set", clock_now=clock)
    ask_unless_resting(cursor)


def blocked(cursor: Cursor) -> None:
    """The door is closed: nothing more is planned."""
    cursor.stand(cursor.met)
    cursor.abandon()
    unplan(cursor)


def thumb(cursor: Cursor) -> None:
    """One optional thumb, kept here only."""
    code = code_of(cursor.heard.answer)
    cursor.record("done.thumb", {"codes": [code]})
    cursor.reply("done.say.thanks_helped" if code == "helped" else "done.say.thanks_not")
