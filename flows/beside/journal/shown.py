"""The journal: every rejection there is, to be opened, renamed, put away or deleted."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from flows.beside.browse import (
    NAME_AT_MOST,
    browse,
    browsed,
    leave,
    name_of,
    name_row,
    newest,
    say_in_place,
)
from flows.beside.edit.answers import answered_steps, list_answers
from flows.beside.journal.lasting import relearn
from flows.kernel.actions import come_back, go_to, new_thread, take_up
from flows.kernel.buttons import on_page
from flows.kernel.effects import Clock, Part, Slot
from flows.kernel.lists import Row, optioned
from flows.kernel.session import code_of
from flows.kernel.slots import with_year
from flows.moments.planning import unplan
from flows.places import zone_of

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor

STAGE_UNKNOWN = "opening"


def list_all(cursor: Cursor) -> None:
    """Every rejection, the newest first, those put away too."""
    browse(cursor)
    rows = [name_row(cursor, str(number), number) for number in newest(cursor)]
    cursor.offer("journal.pick", [*_told_apart(rows), *optioned("journal.pick", ["close"])])
    cursor.ask()


def _told_apart(rows: list[Row]) -> list[Row]:
    """Two of one name carry their numbers."""
    names = [row.words for row in rows]
    numbered = [replace(row, words=f"#{row.code} {row.words}") for row in rows]
    both = zip(rows, numbered, strict=True)
    return [long if names.count(row.words) > 1 else row for row, long in both]


def show_only(cursor: Cursor) -> None:
    """The one rejection there is."""
    _look_at(cursor, cursor.session.current)


def show_picked(cursor: Cursor) -> None:
    """The one chosen from the list."""
    _look_at(cursor, int(code_of(cursor.heard.answer)))


def _look_at(cursor: Cursor, number: int) -> None:
    browse(cursor, chosen=number)
    away = cursor.session.shelf[number].get("status") == "archived"
    codes = ("put_back" if away else "open", "edit", "rename", *(() if away else ("away",)))
    cursor.offer("journal.one", optioned("journal.one", (*codes, "delete", "close")))
    cursor.ask()


def chosen(cursor: Cursor) -> int:
    """The rejection that is looked at."""
    number = browsed(cursor).get("chosen", 0)
    return number if number in cursor.session.shelf else cursor.session.current


def listed(cursor: Cursor) -> list[Part]:
    """The rejections of this page, a line each."""
    rows = on_page(cursor.person, "journal.pick")
    numbers = [int(row.code) for row in rows if int(row.code) in cursor.session.shelf]
    title = cursor.title("journal.line.title")
    return [title, *(_line(cursor, place, number) for place, number in enumerate(numbers, 1))]


def _line(cursor: Cursor, place: int, number: int) -> Part:
    return cursor.line("journal.line.row", place=place, **_told(cursor, number))


def one_shown(cursor: Cursor) -> list[Part]:
    """The one that is looked at."""
    return [cursor.part("journal.line.one", **_told(cursor, chosen(cursor)))]


def _told(cursor: Cursor, number: int) -> dict[str, Slot]:
    row = cursor.session.shelf[number]
    stage = row.get("stage") or STAGE_UNKNOWN
    known = f"stage.{stage}" in cursor.script
    return {
        "label": name_of(cursor, number),
        "stage": Part(f"stage.{stage if known else STAGE_UNKNOWN}"),
        "opened": day_said(cursor, str(row.get("opened") or cursor.now.isoformat())),
        "status": Part(f"journal.status.{row.get('status', 'open')}"),
    }


def day_said(cursor: Cursor, instant: str) -> Slot:
    """The day of an instant on the person's clock; with its year, where that is another."""
    zone = cursor.zone
    at = datetime.fromisoformat(instant)
    day = at.astimezone(zone_of(zone)).date()
    return Clock(at, zone, "short") if day.year == cursor.facts.local.year else with_year(day)


def open_chosen(cursor: Cursor) -> None:
    """On with the one looked at, where it stood; what was put away is put back."""
    number, place = chosen(cursor), browsed(cursor)
    stands = number == place["number"] and place["step"] not in cursor.paths.resting
    if stands and cursor.session.shelf[number].get("status") == "open":
        return leave(cursor)
    go_on_with(cursor, number)


def go_on_with(cursor: Cursor, number: int) -> None:
    """Turn to another rejection and take it up."""
    cursor.session.held.clear()
    cursor.open(number)
    if cursor.thread.status != "archived":
        cursor.reply("lead.switched", label=name_of(cursor, number))
    take_up(cursor)


def edit_chosen(cursor: Cursor) -> None:
    """The answers of the one looked at, to change one; then back to where one was."""
    look_into(cursor, chosen(cursor))
    if not answered_steps(cursor):
        cursor.open(browsed(cursor)["number"])
        cursor.reply("edit.say.none")
        return come_back(cursor)
    go_to(cursor, "edit.pick")
    list_answers(cursor)


def look_into(cursor: Cursor, number: int) -> None:
    """Turn to a rejection for a moment: the place held says where to come back to."""
    browse(cursor, elsewhere=number != browsed(cursor)["number"])
    cursor.open(number)


def rename_now(cursor: Cursor) -> None:
    """The name came with the command; it is for the rejection looked at, else the open one."""
    number = _meant(cursor)
    rename(cursor, number, cursor.heard.argument)
    say_in_place(cursor, "journal.say.renamed", label=name_of(cursor, number))


def _meant(cursor: Cursor) -> int:
    """The rejection looked at, else the one at hand."""
    return chosen(cursor) if cursor.met == "journal.one" else cursor.session.current


def ask_name(cursor: Cursor) -> None:
    """Ask what they call the rejection that is shown."""
    browse(cursor, chosen=_meant(cursor))
    cursor.ask()


def renamed(cursor: Cursor) -> None:
    """The name they typed."""
    number = chosen(cursor)
    rename(cursor, number, str(cursor.heard.answer.get("text", "")))
    cursor.reply("journal.say.renamed", label=name_of(cursor, number))
    come_back(cursor)


def rename(cursor: Cursor, number: int, words: str) -> None:
    """Call a rejection by a name of their own."""
    here = cursor.session.current
    name = " ".join(words.split())[:NAME_AT_MOST]
    cursor.open(number)
    if name:
        cursor.lead["name"] = name
        cursor.session.shelf[number]["label"] = name
    cursor.open(here)


def put_away(cursor: Cursor) -> None:
    """Archive a rejection and drop its dates; whoever stood in it goes on in another, or rests."""
    number = chosen(cursor)
    here = cursor.session.current
    cursor.open(number)
    row = cursor.session.shelf[number]
    row["was"] = row.get("status", "open")
    row["status"] = cursor.thread.status = "archived"
    unplan(cursor, f"{number}/")
    cursor.open(here)
    cursor.reply("journal.say.away", label=name_of(cursor, number))
    if number != here:
        return come_back(cursor)
    _leave_gone(cursor)


def _leave_gone(cursor: Cursor) -> None:
    """The rejection at hand is gone or put away: on with the newest that is open, else rest."""
    cursor.session.held.clear()
    shelf = cursor.session.shelf
    others = [n for n in newest(cursor) if shelf[n].get("status") == "open"]
    if others:
        return go_on_with(cursor, others[0])
    if cursor.session.current not in shelf:
        cursor.open(newest(cursor)[0])
    go_to(cursor, "stopped")
    cursor.reply("journal.say.rest")


def only_one_left(cursor: Cursor) -> bool:
    """There is no other rejection."""
    return len(cursor.session.shelf) < 2


def delete_chosen(cursor: Cursor) -> None:
    """One rejection goes for good: its notes, its letter, its dates, and what it taught."""
    number, here = chosen(cursor), cursor.session.current
    delete(cursor, number)
    cursor.reply("restart.say.deleted")
    if number != here:
        return come_back(cursor)
    _leave_gone(cursor)


def delete_only(cursor: Cursor) -> None:
    """The only one goes: what comes is a first question, as for somebody new."""
    number = cursor.session.current
    cursor.session.held.clear()
    new_thread(cursor, carries=False)
    delete(cursor, number)
    cursor.reply("restart.say.deleted")
    cursor.ask()


def delete(cursor: Cursor, number: int) -> None:
    """Take a rejection away for good, and all that is left of it elsewhere."""
    unplan(cursor, f"{number}/")
    cursor.delete(number)
    lists = cursor.person.get("lists", {})
    cursor.person["lists"] = {
        step: rows for step, rows in lists.items() if step not in cursor.paths.browsing
    }
    held = cursor.session.held
    cursor.session.held = [place for place in held if place["number"] != number]
    if cursor.session.current == number and cursor.session.shelf:
        cursor.open(newest(cursor)[0])
    relearn(cursor)


def keep(cursor: Cursor) -> None:
    """Say that the rejection was not deleted, and go back."""
    cursor.reply("journal.say.kept", label=name_of(cursor, chosen(cursor)))
    leave(cursor)


def which_one(cursor: Cursor) -> dict[str, Slot]:
    """The name of the rejection one chose."""
    return {"label": name_of(cursor, chosen(cursor))}
