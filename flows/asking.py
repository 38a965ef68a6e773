"""Asking: the question of the state one stands in, its card or letter above, its buttons below.

At most two messages leave a turn: what is said back, then the question. A question keeps its
exact words however often it returns; what varies is the line before it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows import guards as g
from flows.agenda import lines_due, lines_planned, picked_slots
from flows.boxes import boxed
from flows.browsing import name_of
from flows.buttons import MANY_AT_MOST, ONE_AT_MOST, look_back, shown
from flows.cards import CARD_LINES, card
from flows.drafts import DRAFTS
from flows.effects import Button, Part, Quote, Say, Slot
from flows.journal import chosen
from flows.letters import letter, letter_parts
from flows.paths import BY_STEP
from flows.planning import proposed
from flows.plans import plan_words
from flows.quoting import quoted
from flows.settings import lines as settings_lines
from flows.slots import label
from flows.views import VIEWS

if TYPE_CHECKING:
    from collections.abc import Callable

    from flows.cursor import Cursor
    from flows.facts import Facts
    from flows.rows import Guard


def closes_only(f: Facts) -> bool:
    """There is nothing to draw: the card can only be closed."""
    return len(f.person.get("lists", {}).get("patterns.card", ())) == 1


ASKED_AS: tuple[tuple[str, str, Guard], ...] = (
    ("opening.hello", "ask_again", lambda f: f.rejections > 1),
    ("opening.hello", "ask_short", lambda f: f.thread.lead.get("introduced") is True),
    ("intake.when", "ask_silence", g.silent),
    ("due.pick", "ask_one", lambda f: len(f.person.get("due", {})) == 1),
    ("feel.words", "ask_past", g.long_ago),
    ("feel.after", "ask_later", lambda f: f.thread.lead.get("returning") is True),
    ("pause.offer", "ask_leaving", lambda f: f.thread.lead.get("leaving") is True),
    ("pause.offer", "ask_first", lambda f: f.thread.lead.get("first_end") is True),
    ("pause.offer", "ask_night", g.strong),
    ("patterns.card", "ask_plain", closes_only),
    ("reflect.seat", "ask_saw", g.chose("reflect.chair", "saw")),
    ("reflect.seat", "ask_granted", g.chose("reflect.chair", "granted")),
    ("reflect.seat", "ask_misheard", g.chose("reflect.chair", "misheard")),
    ("follow.when", "ask_angry", g.angry),
    ("move.gains", "ask_plain", lambda f: not g.hurts(f)),
    ("move.again", "ask_friend", g.chose_any("feel.kind")),
)
"""Questions with more than one fixed wording: the first whose guard holds, else `ask`."""

CASES = {
    step: tuple((case, when) for name, case, when in ASKED_AS if name == step)
    for step, _, _ in ASKED_AS
}


def question(cursor: Cursor) -> Say:
    """The question of the state, as one message."""
    step = cursor.state
    again = step in cursor.thread.asked and cursor.heard.trigger != "start"
    cursor.lead["introduced"] = again or step != "opening.hello"
    many = BY_STEP[step].expects == "choices"
    buttons = buttons_under(cursor)
    cursor.lead["shown"] = [button.code for button in buttons]
    return Say(
        parts=(*_prefix(cursor), *_above(cursor, step), *_words(cursor, step)),
        kind="card" if step in CARD_LINES or step in VIEWS else "question",
        step=step,
        rejection=cursor.session.current,
        buttons=tuple(buttons),
        many=many,
    )


def ask_key(cursor: Cursor, step: str) -> str:
    """The key of the wording this person meets."""
    for case, when in CASES.get(step, ()):
        if when(cursor.facts):
            return f"{step}.{case}"
    return f"{step}.ask"


def _words(cursor: Cursor, step: str) -> list[Part]:
    given = ASK_SLOTS[step](cursor) if step in ASK_SLOTS else {}
    parts = [cursor.part(ask_key(cursor, step), **given)]
    hint = f"{step}.hint"
    if hint in cursor.script and _hints(cursor, step):
        parts.append(cursor.line(hint))
    return parts


def _hints(cursor: Cursor, step: str) -> bool:
    """Whether the hint stands under the question: terse gets terse.

    A question that returns keeps its exact words, its hint or its lack of one included.
    """
    if cursor.lead.get("hinting", [""])[0] != step:
        cursor.lead["hinting"] = [step, not cursor.session.sitting.get("terse")]
    return bool(cursor.lead["hinting"][1])


def _above(cursor: Cursor, step: str) -> list[Part]:
    """The card or the draft that the question is about."""
    if step in CARD_LINES:
        return card(cursor, step)
    if step in DATED_LINES:
        return DATED_LINES[step](cursor)
    if step in VIEWS:
        return VIEWS[step](cursor)
    if step in DRAFTS and cursor.facts.text(step):
        return [Part("letter.phrase.line", {"line": Quote(cursor.facts.text(step), 600)})]
    if step in DRAFTS:
        return DRAFTS[step](cursor)
    return []


def alone_above(cursor: Cursor) -> Say | None:
    """The letter or the summary, alone in its message so that one long press copies it."""
    number = cursor.session.current
    if cursor.state == "follow.draft":
        return Say(tuple(letter_parts(cursor)), "letter", rejection=number)
    if cursor.state == "move.bye":
        return Say(tuple(card(cursor, "summary")), "card", rejection=number)
    return None


def _prefix(cursor: Cursor) -> list[Part]:
    """Which rejection this is about, where more than one is open."""
    open_ones = [row for row in cursor.session.shelf.values() if row.get("status") == "open"]
    if len(open_ones) < 2 or BY_STEP[cursor.state].stage == "aside":
        return []
    return [cursor.part("thread.prefix", label=label(cursor.facts))]


def buttons_under(cursor: Cursor) -> list[Button]:
    """The buttons of the question that stands, with the ticks there are."""
    buttons = shown(cursor.facts, cursor.state)
    return boxed(cursor, [*buttons, *_say_more(cursor, buttons)])


def _say_more(cursor: Cursor, buttons: list[Button]) -> list[Button]:
    """[Say more], where the reply just given has more to it and there is room."""
    many = BY_STEP[cursor.state].expects == "choices"
    room = len(buttons) < (MANY_AT_MOST if many else ONE_AT_MOST)
    if not cursor.lead.get("more") or not room:
        return []
    return [Button("say_more", Part("common.options.more"))]


def _plan_hour(cursor: Cursor) -> dict[str, Slot]:
    return {"clock": proposed(cursor)}


def _bye_day(cursor: Cursor) -> dict[str, Slot]:
    return {"day": look_back(cursor.facts)}


def _old_line(cursor: Cursor) -> dict[str, Slot]:
    found = dict(letter(cursor)).get(cursor.thread.letter.get("picked", ""), "")
    return {"old": found}


def _checked(cursor: Cursor) -> dict[str, Slot]:
    found = cursor.thread.letter.get("checked", {})
    return {"marked": quoted(found["marked"], 60), "offered": _offered(found["offered"])}


def _offered(text: str) -> Slot:
    return quoted(text, 200) if text else Part("follow.wording.say.leave_out")


def _plan_due(cursor: Cursor) -> dict[str, Slot]:
    number, plans = int(cursor.detour.get("plan", 0)), cursor.thread.plans
    return {"plan": plan_words(plans[number])} if number < len(plans) else {}


def _which_one(cursor: Cursor) -> dict[str, Slot]:
    return {"label": name_of(cursor, chosen(cursor))}


ASK_SLOTS: dict[str, Callable[[Cursor], dict[str, Slot]]] = {
    "pause.hour": _plan_hour,
    "move.bye": _bye_day,
    "later.plan": _plan_due,
    "follow.rewrite": _old_line,
    "follow.wording": _checked,
    "nudges.one": picked_slots,
    "journal.name": _which_one,
    "journal.sure": _which_one,
}
"""Values that only one question names."""

DATED_LINES: dict[str, Callable[[Cursor], list[Part]]] = {
    "due.pick": lines_due,
    "nudges.pick": lines_planned,
    "settings.pick": settings_lines,
}
"""Lists that stand above their question."""
