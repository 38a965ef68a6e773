"""What one is looking for, on one card; and an advert held against it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from flows.beside.advert.wants import Held, Looking, Thing, held_against, looking_for
from flows.beside.browse import all_facts, browse, browsed, say_in_place
from flows.beside.repairs import ask_unless_resting
from flows.kernel.actions import come_back
from flows.kernel.apart import whole
from flows.kernel.effects import Listing, Part, Quote, Say
from flows.kernel.lists import optioned
from flows.kernel.quoting import marked
from flows.listening.patterns import late

if TYPE_CHECKING:
    from flows.kernel.cursor import Cursor

PREFIXES = {
    "analyze.terms": "phrase.terms",
    "analyze.pull": "phrase.pull",
    "analyze.past": "looking.avoid",
    "analyze.tuesday": "phrase.tuesday",
    "analyze.keep": "phrase.keep",
}
LINES = ("loved", "drew", "days", "must", "direction", "avoid")
"""The lines of the card, in order."""
ITEMS_AT_MOST = 6
WORDS_AT_LEAST, LETTERS_AT_LEAST = 2, 20
"""Fewer of both are no advert but a slip, a dot, or a link."""
LINK = late(r"(?i)\b(?:https?://|www\.)\S+")
WORD = late(r"[^\W\d_]{2,}")
QUOTED_AT_MOST = 60


def list_of(cursor: Cursor) -> Looking:
    """The list, over every rejection there is."""
    return looking_for(all_facts(cursor))


def no_list(cursor: Cursor) -> bool:
    """Nothing stands on the list yet."""
    return not list_of(cursor)


def say_no_list(cursor: Cursor) -> None:
    """Say how a list of what they look for comes about, where there is none yet."""
    say_in_place(cursor, "looking.say.empty")


def show_list(cursor: Cursor) -> None:
    """The list as a card; then the question again."""
    found = list_of(cursor)
    single = {name: (thing,) for name, thing in found.single}
    lists = {"drew": found.pulls, "must": found.musts, "avoid": found.avoid}
    there = {name: {**single, **lists}.get(name, ()) for name in LINES}
    parts = [cursor.title("looking.title"), *_lines(cursor, "looking", there)]
    parts.append(cursor.part("looking.use"))
    _say_card(cursor, parts)
    ask_unless_resting(cursor)


def _lines(cursor: Cursor, prefix: str, lines: dict[str, tuple[Thing, ...]]) -> list[Part]:
    return [
        cursor.fact(f"{prefix}.line.{name}", things=_listing(things))
        for name, things in lines.items()
        if things
    ]


def _listing(things: Iterable[Thing]) -> Listing:
    return Listing(tuple(_said(thing) for thing in [*things][:ITEMS_AT_MOST]))


def _said(thing: Thing) -> Part | Quote:
    step, what = thing
    return Part(f"{PREFIXES[step]}.{what}") if step else marked(what, QUOTED_AT_MOST)


def _say_card(cursor: Cursor, parts: list[Part]) -> None:
    shown = tuple(map(whole, parts))
    cursor.say(Say(shown, "card", rejection=cursor.session.current))


def too_little(cursor: Cursor) -> bool:
    """Say that what came is too little to compare: a link is not opened, and a dot says nothing."""
    said = str(cursor.heard.answer.get("text", "")) or cursor.heard.argument
    words = WORD.findall(LINK.sub(" ", said))
    few = len(words) < WORDS_AT_LEAST and sum(map(len, words)) < LETTERS_AT_LEAST
    return bool(said) and few


def ask_for_more(cursor: Cursor) -> None:
    """Ask for the words of an advert: a link is not opened, and nothing promises that it was."""
    if cursor.met != "advert.paste":
        browse(cursor, keep=False)
    cursor.reply("advert.say.too_little")
    _ask(cursor)


def ask_for_it(cursor: Cursor) -> None:
    """Ask for the advert to be pasted; its text is not kept unless they tick that."""
    browse(cursor, keep=False)
    _ask(cursor)


def toggle(cursor: Cursor) -> None:
    """Keep the text of the advert that will be pasted, or do not, as they tick it."""
    browsed(cursor)["keep"] = "keep" in cursor.heard.answer.get("codes", ())
    cursor.reply("advert.say.keeps" if browsed(cursor)["keep"] else "advert.say.drops")
    _ask(cursor)


def _ask(cursor: Cursor) -> None:
    codes = ("close", "drop" if browsed(cursor).get("keep") else "keep")
    cursor.offer("advert.paste", optioned("advert.paste", codes))
    cursor.ask()


def hold_pasted(cursor: Cursor) -> None:
    """The advert against the list, and back; its text goes, unless they ticked that it stays."""
    text = str(cursor.heard.answer.get("text", ""))
    if browsed(cursor).get("keep"):
        count = 1 + sum(step.startswith("advert.") for step in cursor.thread.answers)
        cursor.record(f"advert.{count}", {"text": text, "how": "aside"}, text)
    cursor.reply("advert.say.kept" if browsed(cursor).get("keep") else "advert.say.read")
    _hold(cursor, text)
    come_back(cursor)


def hold_now(cursor: Cursor) -> None:
    """Hold the advert that came behind the command against the list; it is not kept."""
    cursor.reply("advert.say.read")
    _hold(cursor, cursor.heard.argument)
    ask_unless_resting(cursor)


def _hold(cursor: Cursor, text: str) -> None:
    held = held_against(text, list_of(cursor))
    lines = _lines(cursor, "advert", _sorted(held))
    if not (held.has or held.against or held.avoided):
        lines.insert(0, cursor.line("advert.line.nothing"))
    title = cursor.title("advert.title")
    _say_card(cursor, [title, *lines, cursor.part("advert.line.honest")])


def _sorted(held: Held) -> dict[str, tuple[Thing, ...]]:
    return {
        "has": held.has,
        "against": held.against,
        "avoided": held.avoided,
        "unsaid": held.unsaid,
    }
