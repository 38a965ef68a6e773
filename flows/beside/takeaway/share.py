"""The version for a coach: the work part alone, and shown before it is made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.beside.browse import browse, browsed, count_said, say_in_place
from flows.beside.takeaway.export import ALL, scope_name, scope_said, scoped
from flows.beside.takeaway.shareable import shared_names
from flows.kernel.actions import come_back
from flows.kernel.effects import Deliver, Listing, Part, Quote
from flows.kernel.lists import Row, optioned
from flows.kernel.quoting import quoted
from flows.kernel.session import code_of
from flows.kernel.step import CAME_BACK, Stands

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor
    from flows.kernel.facts import Facts

SECTIONS = {"learned": Stands.KEEP, "looking": Stands.LOOKING}
"""The cards whose lines go in; the plans go in beside them."""
NAME_AT_MOST = 60
STAYS = "✓ "
"""What stands before a name that stays."""


def nothing_to_share(cursor: Cursor) -> bool:
    """There is no work part yet."""
    said = scope_said(cursor)
    scope = cursor.session.current if said is None else max(ALL, said)
    return not any(counts(scoped(cursor, scope), cursor).values())


def say_nothing(cursor: Cursor) -> None:
    """Where the work part comes from."""
    say_in_place(cursor, "share.say.nothing")


def look(cursor: Cursor) -> None:
    """What would go in, and what would not; at first no name does."""
    said = scope_said(cursor)
    scope = cursor.session.current if said is None else said
    browse(cursor, scope=scope, stay=[], names=shared_names(cursor, scope))
    ask_how(cursor)


def ask_how(cursor: Cursor) -> None:
    """Ask whether to make it like this, as which file, or with names."""
    names = ["with_names"] if _found(cursor) else []
    cursor.offer("share.look", optioned("share.look", ("pdf", "markdown", *names, "close")))
    cursor.ask()


def ask_names(cursor: Cursor) -> None:
    """Ask which of the names may stay; those that do have a mark."""
    _offer_names(cursor)
    cursor.person["page"] = 0
    cursor.ask()


def let_stay(cursor: Cursor) -> None:
    """The name chosen stays from now on, or goes again."""
    place = code_of(cursor.heard.answer)
    name, stay = _found(cursor)[int(place)], staying(cursor)
    browsed(cursor)["stay"] = [n for n in stay if n != name] if name in stay else [*stay, name]
    page = cursor.person.get("page", 0)
    _offer_names(cursor)
    cursor.person["page"] = page
    cursor.ask()


def _offer_names(cursor: Cursor) -> None:
    stay = staying(cursor)
    rows = [
        Row(str(place), words=f"{STAYS if name in stay else ''}{name}")
        for place, name in enumerate(_found(cursor))
    ]
    cursor.offer("share.names", [*rows, *optioned("share.names", ("done",))])


def _scope(cursor: Cursor) -> int:
    return int(browsed(cursor).get("scope", cursor.session.current))


def staying(cursor: Cursor) -> list[str]:
    """The names that the person lets stay."""
    return list(browsed(cursor).get("stay", ()))


def _found(cursor: Cursor) -> list[str]:
    """What looks like a name in what would be shared, in order: looked for once."""
    return list(browsed(cursor).get("names", ()))


def hand_over(cursor: Cursor) -> None:
    """Hand over the work part, and back."""
    kind = code_of(cursor.heard.answer)
    scope, stay = _scope(cursor), staying(cursor)
    cursor.do(Deliver(kind, scope, share=True, stay=tuple(stay)))
    cursor.reply(f"share.say.{'with' if stay else 'without'}", label=scope_name(cursor, scope))
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
    return [title, *lines, cursor.line("share.line.out"), *names_shown(cursor)]


def _counted(count: int) -> Part:
    if count == 1:
        return Part("share.count.one")
    return Part("share.count.many", {"many": count_said(count)})


def names_shown(cursor: Cursor) -> list[Part]:
    """Everything that looks like a name: what is left out, and what stays."""
    found, stay = _found(cursor), staying(cursor)
    if not found:
        return [cursor.line("share.line.no_names")]
    named = {"without": [n for n in found if n not in stay], "with": stay}
    return [
        cursor.line(f"share.line.{case}", names=Listing(tuple(map(_quoted, names))))
        for case, names in named.items()
        if names
    ]


def _quoted(name: str) -> Part | Quote:
    return quoted(name, NAME_AT_MOST)
