"""What leads off the path and back: help, the map, editing, other rejections, forgetting."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from flows.actions import come_back, go_to, new_thread, take_up
from flows.buttons import shown
from flows.cards import card
from flows.effects import Forget, Listing, Note, Part, Say
from flows.events import Due
from flows.moves import LONG_AWAY, away
from flows.paths import BY_STEP, DOORS, MINUTES, RESTING
from flows.pausing import rest_until_return
from flows.planning import (
    at_their_hour,
    came,
    moment,
    plan_at,
    replan,
    tomorrow_morning,
    tonight,
    unplan,
)
from flows.slots import label
from flows.stages import ASKS, STAGES

if TYPE_CHECKING:
    from flows.cursor import Cursor


def help_first(cursor: Cursor) -> None:
    """Help before anything else: the flow is parked and every message ahead is dropped."""
    count = cursor.person.get("helped", 0)
    cursor.person["helped"] = count + 1
    _park(cursor)
    cursor.say(_crisis(cursor, "crisis.full" if not count else "crisis.again"))


def ask_directly(cursor: Cursor) -> None:
    """It may be meant otherwise: one kind, direct question; the flow waits."""
    _park(cursor)
    cursor.lead["asked_kindly"] = True
    cursor.changed()
    cursor.say(_crisis(cursor, "crisis.check"))


def help_after_all(cursor: Cursor) -> None:
    """The direct question was answered with yes."""
    cursor.lead.pop("asked_kindly", None)
    cursor.changed()
    cursor.say(_crisis(cursor, "crisis.full"))


def help_asked(cursor: Cursor) -> None:
    """Help because it was asked for."""
    _park(cursor)
    cursor.say(_crisis(cursor, "crisis.asked"))


def help_unknown(cursor: Cursor) -> None:
    """Help for somebody the bot does not know: nothing is kept of it."""
    cursor.say(Say((cursor.part("crisis.static"),), "crisis"))


def _park(cursor: Cursor) -> None:
    if cursor.met not in RESTING:
        cursor.session.held.append([cursor.session.current, cursor.met, False])
    unplan(cursor)
    cursor.person["nudges"] = False


def _crisis(cursor: Cursor, key: str) -> Say:
    cursor.lead["shown"] = [button.code for button in shown(cursor.facts, "parked")]
    buttons = tuple(shown(cursor.facts, "parked"))
    return Say((cursor.part(key),), "crisis", "parked", cursor.session.current, buttons)


def back_from_help(cursor: Cursor) -> None:
    """They ask to go on; "not that" is believed."""
    cursor.lead.pop("asked_kindly", None)
    key = "not_that" if "not_that" in cursor.heard.answer.get("codes", ()) else "back"
    cursor.reply(f"parked.say.{key}")
    if cursor.session.held:
        return come_back(cursor)
    take_up(cursor)


def rest_after_help(cursor: Cursor) -> None:
    """Enough for today."""
    cursor.reply("parked.say.rest")
    if cursor.session.held:
        cursor.thread.place = str(cursor.session.held[0][1])
    cursor.session.held.clear()


def show(cursor: Cursor) -> None:
    """What there is so far, as one card; then the question again."""
    parts = card(cursor, "summary")
    if len(parts) == 1:
        parts = [cursor.part("summary.nothing")]
    cursor.say(Say(tuple(parts), "card", rejection=cursor.session.current))
    cursor.asks = cursor.state not in RESTING


def recall(cursor: Cursor) -> None:
    """After a day away: one line of where they were; after thirty, the card and no question."""
    cursor.session.held.clear()
    cursor.session.held.append([cursor.session.current, cursor.thread.place, False])
    stage = BY_STEP[cursor.thread.place].stage if cursor.thread.place in BY_STEP else "feel"
    long_away = away(cursor) > LONG_AWAY
    key = "opening.back.say.was_long" if long_away else "opening.back.say.was"
    cursor.reply(key, stage=Part(f"stage.{stage}"), label=label(cursor.facts))
    if long_away:
        cursor.say(Say(tuple(card(cursor, "summary")), "card", rejection=cursor.session.current))
    cursor.ask()


def keep_aside(cursor: Cursor) -> None:
    """Words without a question: kept, and said so."""
    note = {"text": cursor.heard.words, "at": cursor.now.isoformat(), "how": "aside"}
    step = f"aside.{cursor.now:%Y%m%d%H%M%S}"
    cursor.do(Note(cursor.session.current, step, note, cursor.heard.words))
    cursor.reply("aside.kept")


def keep_and_take_up(cursor: Cursor) -> None:
    """Kept; and on from where they were."""
    keep_aside(cursor)
    take_up(cursor)


def keep_and_recall(cursor: Cursor) -> None:
    """Kept; and where they were, after a day away."""
    keep_aside(cursor)
    recall(cursor)


def hold_and_ask(cursor: Cursor) -> None:
    """Ask something aside; the place is held."""
    cursor.session.held.append([cursor.session.current, cursor.met, False])
    cursor.ask()


def keep_all(cursor: Cursor) -> None:
    """Nothing is deleted."""
    cursor.reply("forget.say.kept")
    come_back(cursor)


def forget(cursor: Cursor) -> None:
    """Everything goes, and this is the last thing said about it."""
    cursor.say(Say((cursor.part("forget.say.done"),), "notice"))
    cursor.do(Forget())


def another(cursor: Cursor) -> None:
    """One more rejection, beside the others."""
    cursor.session.held.clear()
    if cursor.met not in RESTING and BY_STEP[cursor.met].stage != "aside":
        cursor.thread.place = cursor.met
    new_thread(cursor)
    cursor.ask()


def restart_as(cursor: Cursor) -> None:
    """A new start; the old one is kept beside it, put away, or deleted, as they chose."""
    code = next(iter(cursor.heard.answer.get("codes", ())), "new")
    old = cursor.session.current
    cursor.session.held.clear()
    if code == "archive":
        cursor.session.shelf[old]["status"] = cursor.thread.status = "archived"
        cursor.reply("restart.say.archived")
    if code in {"archive", "delete"}:
        unplan(cursor, f"{old}/")
    new_thread(cursor)
    if code == "delete":
        cursor.delete(old)
        cursor.reply("restart.say.deleted")
    cursor.ask()


def list_rejections(cursor: Cursor) -> None:
    """Which rejection?"""
    cursor.session.held.append([cursor.session.current, cursor.met, False])
    numbers = [n for n, row in cursor.session.shelf.items() if row.get("status") != "archived"]
    cursor.lead["lines"] = [
        [str(cursor.session.shelf[n].get("label") or f"#{n}"), "words"] for n in numbers
    ]
    cursor.lead["line_numbers"] = numbers
    cursor.ask()


def switch_picked(cursor: Cursor) -> None:
    """On with the one chosen, where it stood."""
    place = int(next(iter(cursor.heard.answer["codes"]), "1")) - 1
    number = cursor.lead["line_numbers"][place]
    cursor.session.held.clear()
    cursor.open(number)
    cursor.reply("lead.switched", label=label(cursor.facts))
    take_up(cursor)


def only_one(cursor: Cursor) -> None:
    """There is only this one."""
    cursor.reply("switch.say.only_one" if cursor.state != "start" else "start.nobody")
    cursor.asks = cursor.state not in (*RESTING, "start")


def jump(cursor: Cursor) -> None:
    """Straight to a stage: any order is allowed."""
    _clear_the_way(cursor)
    cursor.ask()


def _clear_the_way(cursor: Cursor) -> None:
    cursor.session.held.clear()
    for name in ("detour", "again", "door"):
        cursor.lead.pop(name, None)


def jump_later(cursor: Cursor) -> None:
    """A stage was named before anything is known: it is where the intake will lead."""
    lanes = {
        "feel": "lead",
        "reflect": "inside",
        "follow_up": "write",
        "analyze": "want",
        "move_on": "one_step",
    }
    _clear_the_way(cursor)
    if cursor.met == "opening.hello" and "opening.hello" not in cursor.thread.answers:
        cursor.record("opening.hello", {"how": "skipped"})
    cursor.record("intake.lane", {"codes": [lanes[cursor.heard.argument]], "how": "heard"})
    cursor.ask()


def draw_map(cursor: Cursor) -> None:
    """The five stages, what was left out, and the doors with their minutes."""
    if cursor.state == "start":
        return cursor.reply("start.nobody")
    parts = [cursor.part("where.title"), *(_stage_line(cursor, stage) for stage in STAGES)]
    parts += _left_out(cursor) + _doors(cursor)
    cursor.say(Say(tuple(parts), "notice", rejection=cursor.session.current))
    cursor.asks = cursor.state not in RESTING


def _stage_line(cursor: Cursor, stage: str) -> Part:
    place = cursor.met if cursor.met in BY_STEP else ""
    here = BY_STEP[place].stage == stage if place and place not in RESTING else False
    case = "here" if here else "done" if stage in cursor.thread.done else "open"
    name = Part(f"stage.{stage}")
    return cursor.line(f"where.{case}", stage=name, minutes=MINUTES[stage])


def _left_out(cursor: Cursor) -> list[Part]:
    answers = cursor.thread.answers
    skipped = [row.step for row in ASKS if answers.get(row.step, {}).get("how") == "skipped"]
    names = tuple(
        Part(f"edit.name.{step}") for step in skipped if f"edit.name.{step}" in cursor.script
    )
    return [cursor.line("where.skipped", steps=Listing(names[:6]))] if names else []


def _doors(cursor: Cursor) -> list[Part]:
    gone = cursor.lead.get("doors_done", ())
    rows = [r for stage in cursor.thread.done for r in DOORS[stage] if r.when(cursor.facts)]
    names = tuple(Part(f"door.{row.door}") for row in rows if row.door not in gone)
    return [cursor.line("where.doors", doors=Listing(names[:6]))] if names else []


def own_draft(cursor: Cursor) -> None:
    """Their own wording of the draft."""
    cursor.session.held.append([cursor.session.current, cursor.met, False])
    cursor.lead["drafting"] = cursor.met
    cursor.ask()


def own_draft_kept(cursor: Cursor) -> None:
    """The draft is theirs now."""
    step = cursor.lead.pop("drafting", "")
    cursor.drop("draft.own")
    text = str(cursor.heard.answer.get("text", ""))
    if step and text:
        cursor.record(step, {"text": text}, text)
    come_back(cursor)


def _moment_of(cursor: Cursor) -> Due:
    """The planned moment that came; its rejection is opened."""
    event = cursor.event
    if not isinstance(event, Due):
        raise TypeError("only a planned moment leads here")
    came(cursor, event.key)
    cursor.open(event.rejection)
    return event


def nudge(cursor: Cursor) -> None:
    """The day they chose has come: one small thing, and five ways to answer."""
    _moment_of(cursor)
    place = cursor.thread.place
    stage = BY_STEP[place].stage if place in BY_STEP else (place or "feel")
    stage = stage if stage in STAGES else "feel"
    cursor.reply("nudge.return", stage=Part(f"stage.{stage}"), label=label(cursor.facts))
    cursor.ask()


def nudge_dropped(cursor: Cursor) -> None:
    """Not again: this one is not planned any more."""
    cursor.reply("nudge.say.dropped")
    rest_until_return(cursor)


def snooze(cursor: Cursor) -> None:
    """Later: in an hour, tonight, tomorrow."""
    code = next(iter(cursor.heard.answer.get("codes", ())), "tomorrow")
    times: dict[str, datetime] = {
        "hour": cursor.facts.local + timedelta(hours=1),
        "tonight": tonight(cursor),
        "tomorrow": at_their_hour(cursor, tomorrow_morning(cursor).date()),
    }
    plan_at(cursor, "return", times[code], "nudged")
    clock = moment(cursor, "return")
    if clock is not None:
        cursor.reply("nudge.say.snoozed", clock=clock)


def due(cursor: Cursor) -> None:
    """A dated step: it is asked now, and then one goes back to where one was."""
    cursor.session.held.append([cursor.session.current, cursor.met, False])
    event = _moment_of(cursor)
    cursor.lead["detour"] = "dated"
    if event.step == "later.plan":
        cursor.lead["plan_due"] = int(event.key.rsplit("plan", 1)[1])
    go_to(cursor, event.step)
    cursor.ask()


def note_zone(cursor: Cursor) -> None:
    """Where their clock stands, found outside of the question."""
    cursor.person["zone"] = cursor.heard.argument
    cursor.changed()
    replan(cursor)


def blocked(cursor: Cursor) -> None:
    """The door is closed: nothing more is planned."""
    if cursor.met not in RESTING and BY_STEP[cursor.met].stage != "aside":
        cursor.thread.place = cursor.met
    cursor.session.held.clear()
    unplan(cursor)


def thumb(cursor: Cursor) -> None:
    """One optional thumb, kept here only."""
    code = next(iter(cursor.heard.answer.get("codes", ())), "")
    cursor.record("done.thumb", {"codes": [code]})
    cursor.reply("done.say.thanks_helped" if code == "helped" else "done.say.thanks_not")
