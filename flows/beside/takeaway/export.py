"""The export: which rejection, which kind of file; then the question comes back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.beside.browse import (
    all_facts,
    browse,
    browsed,
    facts_of,
    name_of,
    rejection_named,
    say_in_place,
)
from flows.beside.repairs import ask_unless_resting
from flows.kernel.actions import come_back
from flows.kernel.effects import Deliver, Part, Slot
from flows.kernel.lists import optioned
from flows.kernel.session import code_of
from flows.kernel.step import Stands
from flows.listening import files
from flows.moments.plans import local

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor
    from flows.kernel.facts import Facts

ALL = 0
"""The number that stands for every rejection."""
KINDS = ("pdf", "markdown", "eml", "ics", "json", "png")
NOT_WRITTEN = {"", "none"}
"""What a letter is where there is none."""
BUTTONS_AT_MOST = 6
END = "done"
"""Where files are offered: there the offer comes again."""


def nothing_kept(cursor: Cursor) -> bool:
    """Nothing was answered yet, in any rejection."""
    return not any(_said(facts) for facts in all_facts(cursor))


def _said(facts: Facts) -> bool:
    return any(answer.get("how") != "skipped" for answer in facts.thread.answers.values())


def say_nothing_kept(cursor: Cursor) -> None:
    """Say that there is nothing to hand over yet."""
    say_in_place(cursor, "summary.nothing")


def scope_said(cursor: Cursor) -> int | None:
    """The rejection named in the command, 0 for all of them; None where none was named.

    A number or a name there is not is -1.
    """
    said = cursor.heard.argument
    if files.means_all(said or cursor.heard.words):
        return ALL
    named = files.rest(said)
    if not named:
        return None
    number = rejection_named(cursor, named)
    return -1 if number is None else number


def kind_said(cursor: Cursor) -> str:
    """The kind of file named in the command; "" where none was."""
    return files.kind(cursor.heard.argument or cursor.heard.words)


def no_such(cursor: Cursor) -> bool:
    """The command names a rejection there is not."""
    return scope_said(cursor) == -1


def say_no_such(cursor: Cursor) -> None:
    """There is none of that number or name."""
    say_in_place(cursor, "export.say.no_such")


def kind_known(cursor: Cursor) -> bool:
    """The command names the kind: then it is handed over at once, of the open one if no other."""
    return bool(kind_said(cursor))


def which_open(cursor: Cursor) -> bool:
    """There are several, and the command did not say which."""
    return len(cursor.session.shelf) > 1 and scope_said(cursor) is None


def hand_over_said(cursor: Cursor) -> None:
    """The file that the command names."""
    said, kind = scope_said(cursor), kind_said(cursor)
    usual = ALL if kind == "json" else cursor.session.current
    _hand_over(cursor, kind, usual if said is None else said)
    ask_unless_resting(cursor)


def ask_kind(cursor: Cursor) -> None:
    """Ask which kind of file, of those there is something for."""
    said = scope_said(cursor) if cursor.heard.trigger == "export" else _scope_picked(cursor)
    scope = cursor.session.current if said is None else said
    browse(cursor, scope=scope)
    kinds = [kind for kind in KINDS if not missing(cursor, kind, scope)]
    ends = ["close"] if len(kinds) < BUTTONS_AT_MOST else []
    cursor.offer("export.pick", optioned("export.pick", [*kinds, *ends]))
    cursor.ask()


def _scope_picked(cursor: Cursor) -> int:
    return ALL if "all" in cursor.heard.answer.get("codes", ()) else cursor.session.current


def hand_over_picked(cursor: Cursor) -> None:
    """The file that was chosen, and back."""
    kind = code_of(cursor.heard.answer)
    _hand_over(cursor, kind, browsed(cursor).get("scope", cursor.session.current))
    come_back(cursor)
    cursor.asks = cursor.asks or cursor.state == END


def copy_first(cursor: Cursor) -> None:
    """Everything as one file to read, and the question stands again."""
    _hand_over(cursor, "markdown", ALL)
    cursor.ask()


def _hand_over(cursor: Cursor, kind: str, scope: int) -> None:
    """Hand over a file, of all letters one each, or say that there is nothing to make it of."""
    lacking = missing(cursor, kind, scope)
    if lacking:
        cursor.reply(f"export.say.no_{lacking}")
        return
    letters = _letters(cursor) if (kind, scope) == ("eml", ALL) else []
    for number in letters or [scope]:
        cursor.do(Deliver(kind, number))
    if len(letters) > 1:
        cursor.reply("export.say.letters", number=len(letters))
        return
    about = letters[0] if letters else scope
    cursor.reply(
        "export.say.made", file=Part(f"export.name.{kind}"), label=scope_name(cursor, about)
    )


def _letters(cursor: Cursor) -> list[int]:
    """The rejections that have a letter, in order: each is a mail of its own."""
    return sorted(f.thread.number for f in all_facts(cursor) if _has_letter(f))


def scope_name(cursor: Cursor, scope: int) -> Slot:
    """What a file is about, for its message: one rejection by name, or all of them."""
    return Part("export.phrase.all") if scope == ALL else name_of(cursor, scope)


def missing(cursor: Cursor, kind: str, scope: int) -> str:
    """What this kind of file is made of and is not there yet; "" where it can be made."""
    there = list(scoped(cursor, scope))
    lacks = {
        "eml": ("letter", not any(_has_letter(f) for f in there)),
        "ics": ("dates", not any(_has_dates(f) for f in there)),
        "png": ("numbers", not any(_has_numbers(f) for f in there)),
    }
    what, lacking = lacks.get(kind, ("", False))
    return what if lacking else ""


def scoped(cursor: Cursor, scope: int) -> list[Facts]:
    """What is known of the rejections a file is about: of the one with this number, or `ALL`."""
    return list(all_facts(cursor)) if scope == ALL else [facts_of(cursor, scope)]


def _has_letter(facts: Facts) -> bool:
    return facts.thread.letter.get("status", "") not in NOT_WRITTEN and has_composed(facts)


def has_composed(facts: Facts) -> bool:
    """Whether a letter was composed, however it goes on."""
    return any(step in facts.thread.asked for step in facts.paths.standing(Stands.LETTER))


def _has_dates(facts: Facts) -> bool:
    planned = [row["local"] for row in facts.thread.plans if row.get("status") == "open"]
    mine = f"{facts.thread.number}/"
    moments = facts.person.get("moments", {}).items()
    planned += [row["local"] for key, row in moments if key.startswith(mine)]
    zone = facts.zone
    return any(told and local(told, zone) > facts.now for told in planned)


def _has_numbers(facts: Facts) -> bool:
    felt = facts.paths.standing(Stands.FELT)
    return any(facts.number(step) is not None for step in felt)
