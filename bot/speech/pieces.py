"""A message in as many as a channel needs: Telegram takes 4,096 characters at once."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from bot.keep.outbox import Message

AT_MOST = 4096
"""UTF-16 units of one message, markup not counted."""
_MARKUP = re.compile(r"<[^<>]*>|&(?:amp|lt|gt|quot);")
_OUTSIDE = r"(?![^<]{0,99}(?:>|</))"
"""Neither in a tag nor between an opening and its closing one."""
_BREAKS = ("\n\n", "\n", " ")
_AT = {each: re.compile(each + _OUTSIDE) for each in _BREAKS}
_ATOM = re.compile(r"<[^<>]*>[^<]*</[^<>]*>|&\w+;|[\s\S]")


def pieces(message: Message, limit: int = AT_MOST) -> tuple[Message, ...]:
    """The message, cut between paragraphs, else lines, else words; its buttons are on the last."""
    if len(message.text) * 2 <= limit or _size(message.text) <= limit:
        return (message,)
    texts = list(_cut(message.text, limit, _BREAKS))
    return (
        *(replace(message, text=text, buttons=(), step="", many=False) for text in texts[:-1]),
        replace(message, text=texts[-1]),
    )


def _size(text: str) -> int:
    """UTF-16 units as they are counted after the markup is read; an escaped sign is one."""
    bare = _MARKUP.sub(lambda found: "" if found[0][0] == "<" else "&", text)
    return len(bare.encode("utf-16-le", "surrogatepass")) // 2


def _cut(text: str, limit: int, breaks: tuple[str, ...]) -> Iterator[str]:
    """Parts within the limit, as whole as the first kind of break allows; the rest by the next."""
    if not breaks:
        yield from _chopped(text, limit)
        return
    part = ""
    for piece in _AT[breaks[0]].split(text):
        longer = f"{part}{breaks[0]}{piece}" if part else piece
        if _size(longer) <= limit:
            part = longer
            continue
        if part:
            yield part
        part = piece
        if _size(piece) > limit:
            *whole, part = _cut(piece, limit, breaks[1:])
            yield from whole
    if part:
        yield part


def _chopped(text: str, limit: int) -> Iterator[str]:
    """A run without a break, cut between characters and never inside markup."""
    part, size = "", 0
    for token in _ATOM.findall(text):
        more = _size(token)
        if size + more > limit:
            yield part
            part, size = "", 0
        part, size = part + token, size + more
    if part:
        yield part
