"""A message in as many as a channel needs: Telegram takes 4,096 characters at once."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from bot.keep.outbox import Message
from bot.speech.units import units

AT_MOST = 4096
"""UTF-16 units of one message, markup not counted."""
_MARKUP = re.compile(r"<[^<>]*>|&(?:amp|lt|gt|quot);")
_ATOM = re.compile(r"<tg-time[^<>]*>[^<]*</tg-time>|<[^<>]*>|&(?:amp|lt|gt|quot);|\n\n|[\s\S]")
"""What stays whole: a date, a tag, an escaped sign, the gap between paragraphs, a character."""
_BREAKS = ("\n\n", "\n", " ")
_HEADING = 8
"""A piece shorter than this part of a message is hardly more than a heading: not cut below it."""


@dataclass(frozen=True, slots=True)
class _Cut:
    """Where a message may be cut: before the atom at `at`, with these tags open; low is better."""

    rank: int
    at: int
    opened: tuple[str, ...]


def pieces(message: Message, limit: int = AT_MOST) -> tuple[Message, ...]:
    """The message, cut between paragraphs, else lines, else words; its buttons are on the last.

    What is marked up stays so on both sides of a cut, and is cut only where nothing else can be.
    """
    if len(message.text) * 2 <= limit or _size(message.text) <= limit:
        return (message,)
    texts = [text for text in _texts(_ATOM.findall(message.text), limit) if _bare(text).strip()]
    bare = replace(message, buttons=(), copies=(), step="", many=False)
    return (
        *(replace(bare, text=text) for text in texts[:-1]),
        replace(message, text=texts[-1] if texts else ""),
    )


def _size(text: str) -> int:
    """UTF-16 units as they are counted after the markup is read; an escaped sign is one."""
    return units(_bare(text))


def _bare(text: str) -> str:
    """The text without its tags, a sign for each that is escaped."""
    return _MARKUP.sub(lambda found: "" if found[0][0] == "<" else "&", text)


def _texts(atoms: list[str], limit: int) -> Iterator[str]:
    """The text of each piece, whole in itself: what was open at a cut is closed and opened anew."""
    begin, opened = 0, tuple[str, ...]()
    while begin < len(atoms):
        cut = _cut(atoms, begin, opened, limit)
        closing = (f"</{_name(tag)}>" for tag in reversed(cut.opened))
        yield "".join((*opened, *atoms[begin : cut.at], *closing))
        begin, opened = cut.at, cut.opened
        if begin < len(atoms) and atoms[begin] in _BREAKS:
            begin += 1


def _cut(atoms: list[str], begin: int, opened: tuple[str, ...], limit: int) -> _Cut:
    """The best place to end the piece that begins here: its last one of the best kind."""
    size, best = 0, None
    for at in range(begin, len(atoms)):
        atom = atoms[at]
        rank = _rank(atom, is_inside=bool(opened), is_early=size * _HEADING < limit)
        here = _Cut(rank, at, opened)
        if at > begin and (best is None or here.rank <= best.rank):
            best = here
        size += _size(atom)
        if size > limit and best is not None:
            return best
        opened = _opened(opened, atom)
    return _Cut(0, len(atoms), ())


def _rank(atom: str, *, is_inside: bool, is_early: bool) -> int:
    """How bad a cut before this is: by its kind of break, worse where markup is open.

    Worst of all is one behind hardly anything.
    """
    early = (2 * len(_BREAKS) + 2) * is_early
    if atom in _BREAKS:
        return early + _BREAKS.index(atom) + len(_BREAKS) * is_inside
    return early + 2 * len(_BREAKS) + is_inside


def _opened(opened: tuple[str, ...], atom: str) -> tuple[str, ...]:
    """The tags that are open behind this."""
    if not atom.startswith("<") or atom.startswith("<tg-time"):
        return opened
    return opened[:-1] if atom.startswith("</") else (*opened, atom)


def _name(tag: str) -> str:
    return tag.strip("<>").split()[0]
