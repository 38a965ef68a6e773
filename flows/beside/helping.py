"""What can be typed, told: the menu by name, and each other command with what it does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.beside.repairs import ask_unless_resting
from flows.kernel.effects import Listing, Part, Quote, Say
from flows.menu import MENU, REST, description

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor


def say_help(cursor: Cursor) -> None:
    """What can be typed: what the menu has, and what it has no room for."""
    text = cursor.line("help.text", menu=named(MENU))
    parts = (cursor.title("help.title"), text, *map(row, REST))
    cursor.say(Say(parts, "card", rejection=cursor.session.current))
    ask_unless_resting(cursor)


def named(slashes: tuple[str, ...]) -> Listing:
    """Commands in one line, each as it is typed."""
    return Listing(tuple(Quote(f"/{slash}") for slash in slashes))


def row(slash: str) -> Part:
    """A command on a line of its own, with what it does."""
    does = Part(description(slash))
    return Part("help.row", {"command": Quote(f"/{slash}"), "does": does}, join="\n")
