"""Asking: the question of the state one stands in, its card or letter above, its buttons below.

At most two messages leave a turn: what is said back, then the question. A question that is asked
for, or met anew, has its full words. One that merely still stands after something else was said
comes back lighter: in other words, without its lead-in, its hint and the card above it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.kernel.boxes import boxed
from flows.kernel.buttons import MANY_AT_MOST, ONE_AT_MOST, shown
from flows.kernel.cards import card
from flows.kernel.effects import Button, Part, Quote, Say, Slot
from flows.kernel.sitting import writes_briefly
from flows.kernel.step import DRAFT, Step, Trait

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor


BESIDE = frozenset(
    [
        "asked",
        "protested",
        "told",
        "weighed",
        "manner",
        "unplaced",
        "corrected",
        "turned_out",
        "one_thing",
        "thanks",
        "greeting",
        "smalltalk",
        "program",
        "human",
        "unknowable",
        "misread",
        "unchanged",
        "of_letter",
    ]
)
"""What is said beside the question that stands: it has just been read, and comes back lighter."""
CHANGES = frozenset({"corrected", "told"})
"""What may have changed the card above the question: it is shown again."""


def lighter(cursor: Cursor) -> bool:
    """Whether the question that stands was put in this sitting, and has other, lighter words."""
    return (
        cursor.heard.trigger in BESIDE
        and cursor.session.sitting.stands == (cursor.session.current, cursor.state)
        and f"again.{cursor.state}" in cursor.script
    )


def question(cursor: Cursor) -> Say:
    """The question of the state, as one message."""
    step = cursor.state
    again = step in cursor.thread.asked and cursor.heard.trigger != "start"
    cursor.lead["introduced"] = again or step != cursor.paths.opening
    many = cursor.paths.by_step[step].expects == "choices"
    buttons = buttons_under(cursor)
    cursor.lead["shown"] = [button.code for button in buttons]
    words = _lightly(cursor, step) if lighter(cursor) else _in_full(cursor, step)
    cursor.session.sitting.stands = (cursor.session.current, step)
    return Say(
        parts=(*_prefix(cursor), *words),
        kind="card" if _shows_a_card(cursor.paths.by_step[step]) else "question",
        step=step,
        rejection=cursor.session.current,
        buttons=tuple(buttons),
        many=many,
    )


def ask_key(cursor: Cursor, step: str) -> str:
    """The key of the wording this person meets."""
    for case in cursor.paths.by_step[step].asks:
        if case.holds(cursor.facts):
            return f"{step}.{case.name}"
    return f"{step}.ask"


def _in_full(cursor: Cursor, step: str) -> list[Part]:
    return [*_above(cursor, step), *_words(cursor, step)]


def _lightly(cursor: Cursor, step: str) -> list[Part]:
    above = _above(cursor, step) if cursor.heard.trigger in CHANGES else []
    return [*above, cursor.part(_again_key(cursor, step), **_given(cursor, step))]


def _again_key(cursor: Cursor, step: str) -> str:
    """The lighter wording this person meets: that of their case, where it has one of its own."""
    case = ask_key(cursor, step).removeprefix(f"{step}.ask")
    own = f"again.{step}{case}"
    return own if own in cursor.script else f"again.{step}"


def _given(cursor: Cursor, step: str) -> dict[str, Slot]:
    """The values that a question names besides what is known."""
    row = cursor.paths.by_step[step]
    return row.values(cursor) if row.values else {}


def _words(cursor: Cursor, step: str) -> list[Part]:
    parts = [cursor.part(ask_key(cursor, step), **_given(cursor, step))]
    hint = f"{step}.hint"
    if hint in cursor.script and _hints(cursor, step):
        parts.append(cursor.line(hint))
    return parts


def _hints(cursor: Cursor, step: str) -> bool:
    """Whether the hint stands under the question: terse gets terse.

    A question that returns in full keeps its hint or its lack of one.
    """
    if cursor.lead.get("hinting", [""])[0] != step:
        cursor.lead["hinting"] = [step, not writes_briefly(cursor)]
    return bool(cursor.lead["hinting"][1])


def _above(cursor: Cursor, step: str) -> list[Part]:
    """The card or the draft that the question is about."""
    row = cursor.paths.by_step[step]
    if row.card:
        return card(cursor, step)
    if row.above and row.expects == DRAFT and cursor.facts.text(step):
        return [Part("letter.phrase.line", {"line": Quote(cursor.facts.text(step), 600)})]
    return row.above(cursor) if row.above else []


def _shows_a_card(row: Step) -> bool:
    return bool(row.card) or Trait.CARD in row.traits


def alone_above(cursor: Cursor) -> Say | None:
    """What comes before the question in its own message, so that one long press copies it."""
    alone = (
        cursor.paths.by_step[cursor.state].alone if cursor.state in cursor.paths.by_step else None
    )
    return alone(cursor) if alone else None


def _prefix(cursor: Cursor) -> list[Part]:
    """Which rejection this is about, where more than one is open."""
    open_ones = [row for row in cursor.session.shelf.values() if row.get("status") == "open"]
    if len(open_ones) < 2 or cursor.paths.by_step[cursor.state].stage == "aside":
        return []
    return [cursor.part("thread.prefix")]


def buttons_under(cursor: Cursor) -> list[Button]:
    """The buttons of the question that stands, with the ticks there are."""
    buttons = shown(cursor.facts, cursor.state)
    return boxed(cursor, [*buttons, *_say_more(cursor, buttons)])


def _say_more(cursor: Cursor, buttons: list[Button]) -> list[Button]:
    """[Say more], where the reply just given has more to it and there is room."""
    many = cursor.paths.by_step[cursor.state].expects == "choices"
    room = len(buttons) < (MANY_AT_MOST if many else ONE_AT_MOST)
    if not cursor.lead.get("more") or not room:
        return []
    return [Button("say_more", Part("common.options.more"))]
