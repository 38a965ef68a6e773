"""The version for a coach: the work part alone, and shown before it is made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.beside.browse import browse, browsed, count_said, say_in_place
from flows.beside.takeaway.export import ALL, scope_name, scope_said, scoped
from flows.beside.takeaway.names import as_shown, names_in
from flows.kernel.actions import come_back
from flows.kernel.effects import Deliver, Listing, Part, Quote, Slot
from flows.kernel.lists import optioned
from flows.kernel.quoting import quoted
from flows.kernel.session import code_of
from flows.kernel.step import CAME_BACK, Stands

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor
    from flows.kernel.facts import Facts

SECTIONS = {"learned": Stands.KEEP, "looking": Stands.LOOKING}
"""The cards whose lines go in; the plans go in beside them."""
NAMES_SHOWN = 4
NAME_AT_MOST = 30


def nothing_to_share(cursor: Cursor) -> bool:
    """There is no work part yet."""
    said = scope_said(cursor)
    scope = cursor.session.current if said is None else max(ALL, said)
    return not any(counts(scoped(cursor, scope), cursor).values())


def say_nothing(cursor: Cursor) -> None:
    """Where the work part comes from."""
    say_in_place(cursor, "share.say.nothing")


def look(cursor: Cursor) -> None:
    """What would go in, and what would not."""
    said = scope_said(cursor)
    browse(cursor, scope=cursor.session.current if said is None else said, names=False)
    _ask(cursor)


def toggle_names(cursor: Cursor) -> None:
    """With names, or without."""
    browsed(cursor)["names"] = "with_names" in cursor.heard.answer.get("codes", ())
    _ask(cursor)


def _ask(cursor: Cursor) -> None:
    codes = ("pdf", "markdown", *_toggle(cursor), "close")
    cursor.offer("share.look", optioned("share.look", codes))
    cursor.ask()


def _scope(cursor: Cursor) -> int:
    return int(browsed(cursor).get("scope", cursor.session.current))


def _toggle(cursor: Cursor) -> tuple[str, ...]:
    """With names or without, where any are known."""
    if not known_names(cursor, scoped(cursor, _scope(cursor))):
        return ()
    return ("without_names" if browsed(cursor).get("names") else "with_names",)


def hand_over(cursor: Cursor) -> None:
    """Hand over the work part, and back."""
    kind = code_of(cursor.heard.answer)
    scope = _scope(cursor)
    names = bool(browsed(cursor).get("names"))
    cursor.do(Deliver(kind, scope, share=True, names=names))
    cursor.reply(f"share.say.{'with' if names else 'without'}", label=scope_name(cursor, scope))
    come_back(cursor)


def counts(there: list[Facts], cursor: Cursor) -> dict[str, int]:
    """How many lines each section has."""
    standing = cursor.paths.standing
    found = {
        name: sum(len(_lines(cursor, facts, card)) for facts in there for card in standing(place))
        for name, place in SECTIONS.items()
    }
    answered = [step for place in CAME_BACK for step in standing(place)]
    return found | {
        "gains": sum(cursor.paths.values["gains"](facts) is not None for facts in there),
        "answered": sum(facts.known(step) for facts in there for step in answered),
        "plan": sum(len(facts.thread.plans) for facts in there),
    }


def _lines(cursor: Cursor, facts: Facts, card: str) -> list[str]:
    """The lines of a card that have something to say."""
    keys = (f"{card}.line.{line.name}" for line in cursor.paths.cards[card])
    return [
        k
        for k in keys
        if all(cursor.paths.values[s](facts) is not None for s in cursor.script.slots(k))
    ]


def shown(cursor: Cursor) -> list[Part]:
    """The sections with what is in each, what stays out, and what happens to names."""
    scope = _scope(cursor)
    there = scoped(cursor, scope)
    found = counts(there, cursor)
    lines = [
        cursor.line(f"share.line.{name}", count=_counted(found[name]))
        for name in ("gains", "learned", "looking", "answered", "plan")
        if found[name]
    ]
    title = cursor.title("share.line.title", label=scope_name(cursor, scope))
    return [title, *lines, cursor.line("share.line.out"), _names(cursor, there)]


def _counted(count: int) -> Part:
    if count == 1:
        return Part("share.count.one")
    return Part("share.count.many", {"many": count_said(count)})


def _names(cursor: Cursor, there: list[Facts]) -> Part:
    """Which names are known, and whether they go in."""
    known = known_names(cursor, there)
    if not known:
        return cursor.line("share.line.no_names")
    items = tuple[Part | Quote, ...](quoted(name, NAME_AT_MOST) for name in known[:NAMES_SHOWN])
    names: Slot = Listing(items)
    case = "with" if browsed(cursor).get("names") else "without"
    return cursor.line(f"share.line.{case}", names=names)


def known_names(cursor: Cursor, there: list[Facts]) -> list[str]:
    """The names that are hidden without a yes."""
    return as_shown(names_in((facts.thread for facts in there), cursor.paths))
