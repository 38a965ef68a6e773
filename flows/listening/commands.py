"""Commands: a slash and a name anywhere, or a whole message that says nothing but the command."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from flows.listening.languages import COMMANDS_EVERYWHERE
from flows.listening.languages import language as words_of
from flows.listening.phrases import Lexicon, phrase_set
from flows.listening.spelling import Speller
from flows.listening.text import fold, tidy

LONGEST = 90  # characters; nobody types a command longer than this
LONGEST_UNKNOWN = 40
_SLASH = re.compile(r"/([^\W\d_]\w*)(?:@\w+)?(?:\s+(.*))?", re.DOTALL)
_INNER_MARKS = re.compile(r"[.,;!?]+(?=\s)|\s+-+(?=\s)")
_JUMP, _STOP = "jump ", "stop "

SLASHES: dict[str, tuple[str, ...]] = {
    "start": ("start",),
    "help": ("help", "commands", "menu"),
    "skip": ("skip", "next", "pass"),
    "back": ("back", "previous", "undo"),
    "repeat": ("repeat", "again"),
    "why": ("why",),
    "more": ("more", "saymore", "say_more"),
    "where": ("where", "map", "progress"),
    "stop": ("stop", "quit", "exit", "cancel", "end"),
    "stop messages": ("unsubscribe",),
    "pause": ("pause", "snooze", "mute"),
    "resume": ("resume", "continue", "go", "go_on", "unpause"),
    "restart": ("restart", "start_over", "reset"),
    "new": ("new", "another"),
    "edit": ("edit", "change", "correct"),
    "export": ("export", "download", "pdf"),
    "summary": ("summary", "show"),
    "privacy": ("privacy",),
    "forget": ("forget", "delete", "erase", "forget_me", "forgetme", "delete_me"),
    "crisis": ("crisis", "emergency", "sos"),
    "settings": ("settings", "language"),
    "timezone": ("timezone", "zone", "time_zone", "tz"),
    "quiet": ("quiet", "quiet_hours", "quiethours"),
    "nudges": ("nudges", "reminders", "messages", "planned"),
    "journal": ("journal", "rejections", "list"),
    "switch": ("switch",),
    "rename": ("rename", "name"),
    "share": ("share", "coach"),
    "patterns": ("patterns", "pattern"),
    "looking": ("looking", "looking_for", "lookingfor", "mylist"),
    "advert": ("advert", "ad", "job_ad", "jobad"),
    "search": ("search", "find"),
    "human": ("human", "person"),
    "jump feel": ("feel", "feelings"),
    "jump reflect": ("reflect",),
    "jump follow_up": ("followup", "follow_up", "letter"),
    "jump analyze": ("analyze", "analyse"),
    "jump move_on": ("moveon", "move_on", "plan"),
}
"""What may be typed after a slash for each command."""
_BY_SLASH = {typed: name for name, all_typed in SLASHES.items() for typed in all_typed}


@dataclass(frozen=True, slots=True)
class Said:
    """A command that was given, and what was typed after it ("" when nothing was)."""

    name: str
    argument: str = ""


def command(text: str, *, open_question: bool, language: str = "en") -> Said | None:
    """Return the command that a message is, or None when it is an answer or anything else.

    At an open question only a whole message counts ("They never got back to me" is an answer);
    elsewhere wishes ("I'd like to go back") and slips of the finger ("unsubcribe") count too.
    """
    typed = tidy(text)
    if typed.startswith("/"):
        return _slash(typed)
    if not typed or len(typed) > LONGEST:
        return None
    return _spoken(_plain(typed), _book(language), open_question)


def _slash(typed: str) -> Said | None:
    found = _SLASH.fullmatch(typed)
    if found is None:
        return None
    name = _BY_SLASH.get(found[1].casefold())
    if name is None:
        return Said("unknown", typed[:LONGEST_UNKNOWN])
    return _said(name, (found[2] or "").strip())


def _said(name: str, argument: str = "") -> Said:
    if name.startswith((_JUMP, _STOP)):
        first, _, rest = name.partition(" ")
        return Said(first, rest)
    return Said(name, argument)


def _plain(text: str) -> str:
    return _INNER_MARKS.sub("", fold(text))


@dataclass(frozen=True)
class _Book:
    """The command words of a language, ready to be looked up."""

    names: Lexicon
    asking: frozenset[str]
    wishing: frozenset[str]
    closing: frozenset[str]
    waiting: frozenset[str]
    reasons: frozenset[str]
    reminding: re.Pattern[str]
    pausing: re.Pattern[str]
    searching: re.Pattern[str]
    speller: Speller


@cache
def _book(language: str) -> _Book:
    own = words_of(language).commands
    heard = (own.phrases, *COMMANDS_EVERYWHERE)
    names = Lexicon(_merged(heard), split=lambda template: _INNER_MARKS.sub("", template).split())
    return _Book(
        names=names,
        asking=phrase_set(own.asking),
        wishing=phrase_set((*own.asking, *own.wishing)),
        closing=phrase_set(own.closing),
        waiting=phrase_set(own.waiting),
        reasons=phrase_set(own.reasons),
        reminding=re.compile(own.reminding),
        pausing=re.compile(own.pausing),
        searching=re.compile(own.searching),
        speller=Speller(own.often_mistyped),
    )


def _merged(heard: tuple[Mapping[str, tuple[str, ...]], ...]) -> dict[str, list[str]]:
    merged: dict[str, list[str]] = {}
    for phrases in heard:
        for name, templates in phrases.items():
            merged.setdefault(name, []).extend(templates)
    return merged


def _spoken(plain: str, book: _Book, open_question: bool) -> Said | None:
    words = plain.split(" ")
    name = book.names.whole(words)
    if name is not None:
        return _said(name)
    leads = book.asking if open_question else book.wishing
    for core in _cores(words, leads, book.closing):
        name = book.names.whole(core)
        if name is not None:
            return _said(name)
    if _waits(words, book):
        return Said("later")
    return _with_argument(plain, book) or (None if open_question else _slip(words, book))


def _cores(
    words: list[str], leads: frozenset[str], closings: frozenset[str]
) -> Iterator[list[str]]:
    """Yield what is left as politeness is taken away, first before the words, then behind."""
    while (size := _polite(words, leads)) and size < len(words):
        words = words[size:]
        yield words
    while (size := _polite(words[::-1], closings, backwards=True)) and size < len(words):
        words = words[:-size]
        yield words


def _polite(words: list[str], phrases: frozenset[str], *, backwards: bool = False) -> int:
    """Return how many leading words (of reversed words: trailing) are the longest such phrase."""
    for size in range(min(5, len(words)), 0, -1):
        taken = words[:size][::-1] if backwards else words[:size]
        if " ".join(taken) in phrases:
            return size
    return 0


def _waits(words: list[str], book: _Book) -> bool:
    """Say whether this is "hold on" with its reason, or a reason alone of three words or more."""
    size = _polite(words, book.waiting)
    if not size or size == len(words):
        return False
    rest = words[size:]
    return " ".join(rest) in book.reasons or _waits(rest, book)


def _with_argument(plain: str, book: _Book) -> Said | None:
    if found := book.reminding.fullmatch(plain):
        return Said("remind", found["when"].strip())
    if found := book.pausing.fullmatch(plain):
        return Said("pause", found["until"].strip())
    if found := book.searching.fullmatch(plain):
        return Said("search", found["what"].strip())
    return None


def _slip(words: list[str], book: _Book) -> Said | None:
    meant = book.speller.known(words[0]) if len(words) == 1 else None
    name = book.names.whole([meant]) if meant else None
    return _said(name) if name else None
