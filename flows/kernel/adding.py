"""Words that belong to the answer before: people write in bursts, and apps cut long texts."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from flows.kernel.events import Text
from flows.kernel.moves import away
from flows.kernel.session import NOWHERE, without_history
from flows.kernel.taking import take_answer

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor

CUT_AT = 4000
"""Characters from which an app may have cut a text in two: Telegram cuts at 4,096."""
CUT_WITHIN = timedelta(seconds=3)
ASIDE = "aside."
"""Notes that were said without a question."""


def belongs_before(cursor: Cursor, *, early: bool, cut: bool = False) -> bool:
    """Whether what came belongs to the last answer that was written.

    It came `early`, or their app may have `cut` it off a long text right before.
    """
    step = latest(cursor)
    if not step or not (early or cut):
        return False
    text = str(cursor.thread.answers[step].get("text", ""))
    return early or (len(text) >= CUT_AT and away(cursor) <= CUT_WITHIN)


def latest(cursor: Cursor) -> str:
    """The step that early words belong to; empty where there is none.

    It was answered in words by the message before this one, or else it is the open question that
    had reached them when they wrote: a channel may bring a press before the text it followed.
    """
    number, step = cursor.session.sitting.latest
    there = number == cursor.session.current and (
        step in cursor.paths.by_step or step.startswith(ASIDE)
    )
    return step if there and step in cursor.thread.answers else _asked(cursor)


def _asked(cursor: Cursor) -> str:
    event = cursor.event
    step, number = (isinstance(event, Text) and event.early and event.asked) or ("", 0)
    is_open = step in cursor.paths.by_step and cursor.paths.by_step[step].expects == "text"
    is_here = number == cursor.session.current and step in cursor.thread.answers
    return step if is_open and is_here else ""


def remember_latest(cursor: Cursor) -> None:
    """After an answer in words, what comes at once belongs to it; after anything else, to none."""
    heard, sitting = cursor.heard, cursor.session.sitting
    if heard.trigger in {"added", "zone", "due"}:
        return
    sitting.latest = NOWHERE
    written = heard.answer.get("text") or heard.answer.get("media") or _typed(cursor)
    if heard.trigger in {"answered", "sent"} and written:
        sitting.latest = (cursor.session.current, cursor.met)


def _typed(cursor: Cursor) -> bool:
    """Whether an open question was answered by typing, if only the words of its button."""
    row = cursor.paths.by_step.get(cursor.met)
    return isinstance(cursor.event, Text) and row is not None and row.expects == "text"


def add(cursor: Cursor) -> None:
    """Put it to the answer it belongs to; the question that is on its way stands, if it still may.

    Of words nothing is said: the next question is being delivered.
    """
    step, place = latest(cursor), cursor.state
    before, more = cursor.thread.answers[step], cursor.heard.answer
    if step.startswith(ASIDE):
        words = str(_joined(before, more).get("text", ""))
        cursor.record(step, {**before, **_joined(before, more)}, words)
        return
    was_known = cursor.facts.known(place)
    answer = {**without_history(before), **_joined(before, more)}
    cursor.heard = replace(cursor.heard, answer=answer, words=str(answer.get("text", "")))
    cursor.state = step
    take_answer(cursor)
    cursor.state = place
    cursor.replies.clear()
    if more.get("media") and "media" not in before:
        cursor.reply(f"media.{more['media']['kind']}")
    if place not in cursor.paths.resting and not was_known and cursor.facts.known(place):
        cursor.fires = "onward"


def _joined(before: dict[str, Any], more: dict[str, Any]) -> dict[str, Any]:
    joined: dict[str, Any] = {}
    texts = [str(one["text"]) for one in (before, more) if one.get("text")]
    if texts:
        joined["text"] = "\n".join(texts)
    pictures = [*before.get("album", ()), *([more["media"]] if more.get("media") else [])]
    if "media" not in before and pictures:
        joined["media"] = pictures.pop(0)
    if pictures:
        joined["album"] = pictures
    return joined
