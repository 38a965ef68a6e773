"""Commands: a slash and a name anywhere, or a whole message that says nothing but the command."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from flows.listening.en import commands as english
from flows.listening.languages import BESIDE_ENGLISH, COMMANDS_EVERYWHERE, EVERYWHERE
from flows.listening.languages import language as words_of
from flows.listening.leaving import leaving
from flows.listening.patterns import late
from flows.listening.phrases import Lexicon, phrase_set
from flows.listening.reminding import reminded
from flows.listening.slashes import BY_SLASH
from flows.listening.spelling import Speller
from flows.listening.text import AT_HAND, fold, plain, tidy, without_umlauts

LONGEST = 90  # characters; nobody types a command longer than this
LONGEST_UNKNOWN = 40
_SLASH = late(r"/([^\W\d_]\w*)(?:@\w+)?(?:\s+(.*))?", re.DOTALL)
_INNER_MARKS = late(r"[.,;!?]+(?=\s)|\s+-+(?=\s)")
_JUMP, _STOP = "jump ", "stop "
_TURNED_DOWN = late(r"no [^\W\d_]")
"""A no without a mark behind it is of what follows: "no letter", but "no, the letter"."""
_MOST_MENDED = 6  # words; a longer message is read as it stands
_SHORTEST_MENDED = 5

_WEAK = {"thanks", "goodbye", "later", "smalltalk", "skip"}
"""Courtesies that must not hide a wish to end it: "thanks, now delete everything"."""
_FEW_WORDS = {"smalltalk", "greeting", "switch", "share", "rename", "search", "new", "pause"}
"""Commands whose words are ordinary ones: a slip is not mended into them."""


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
    return _command(tidy(text), open_question, language)


@lru_cache(AT_HAND)
def _command(typed: str, open_question: bool, language: str) -> Said | None:
    if typed.startswith("/"):
        return _slash(typed)
    if not typed:
        return None
    book = _book(language)
    said = _spoken(_plain(typed), book, open_question) if len(typed) <= LONGEST else None
    if said is not None and said.name == _JUMP.strip() and _TURNED_DOWN.match(fold(typed)):
        return None
    if said is not None and said.name not in _WEAK:
        return said
    ends = leaving(typed)
    if ends:
        return _said(ends)
    return said or (_freely(typed, book, open_question) if len(typed) <= LONGEST else None)


def is_command(text: str, name: str) -> bool:
    """Whether the whole text is this command."""
    said = command(text, open_question=True)
    return said is not None and said.name == name


def waits(text: str, *, language: str = "en") -> bool:
    """Whether the whole text asks us to wait: "hang on"."""
    return _plain(tidy(text)) in _book(language).waiting


def _slash(typed: str) -> Said | None:
    found = _SLASH.fullmatch(typed)
    if found is None:
        return None
    name = BY_SLASH.get(found[1].casefold())
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
    bare_names: Lexicon
    bare_asking: frozenset[str]
    bare_wishing: frozenset[str]
    bare_closing: frozenset[str]
    bare_speller: Speller


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
        bare_names=Lexicon(_merged(heard), split=lambda template: _bare(template).split()),
        bare_asking=_bare_set((*own.asking, *_all("ASKING"))),
        bare_wishing=_bare_set((*own.asking, *own.wishing, *_all("ASKING"), *_all("WISHING"))),
        bare_closing=_bare_set((*own.closing, *_all("CLOSING"))),
        bare_speller=Speller(_long_words(heard), shortest=_SHORTEST_MENDED),
    )


def _all(name: str) -> Iterator[str]:
    """What the languages beside English have under a name, one after another."""
    return (said for one in BESIDE_ENGLISH for said in getattr(one.commands, name))


def _bare_set(templates: tuple[str, ...]) -> frozenset[str]:
    return frozenset(map(_bare, phrase_set(templates)))


def _long_words(heard: tuple[Mapping[str, tuple[str, ...]], ...]) -> set[str]:
    """Return the words of the commands that a slip may be mended to."""
    kept = ("skip", "back", "repeat", "why", "stop", "stop messages", "forget", "help", "more")
    templates = (one for phrases in heard for name in kept for one in phrases.get(name, ()))
    words = {word for one in templates for word in re.findall(r"[^\W\d_]+", _bare(one))}
    return {word for word in words if len(word) >= _SHORTEST_MENDED}


def _bare(text: str) -> str:
    """Return a text without marks, apostrophes and accents."""
    return plain(_plain(text)).replace("'", "")


def _freely(typed: str, book: _Book, open_question: bool) -> Said | None:
    """Read a message spelt freely: without accents, with slips, politely in three languages."""
    bare = _bare(typed)
    when = reminded(bare, typed)
    if when is not None:
        return Said("remind", when)
    for spelled in _spellings(bare, book):
        leads = book.bare_asking if open_question else book.bare_wishing
        for core in (spelled, *_cores(spelled, leads, book.bare_closing)):
            name = book.bare_names.whole(core)
            if name is not None and (core == bare.split() or name not in _FEW_WORDS):
                return _said(name)
    return None


@cache
def _polite_words() -> frozenset[str]:
    return frozenset(word for one in EVERYWHERE for word in one.commands.POLITE.split())


def _spellings(bare: str, book: _Book) -> Iterator[list[str]]:
    words = bare.split()
    yield words
    yield without_umlauts(bare).split()
    yield [word for word in words if word not in _polite_words()]
    if 0 < len(words) <= _MOST_MENDED:
        slips = [english.SLIPS.get(word) or book.bare_speller.known(word) or word for word in words]
        yield slips


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
