"""A chat as a page that looks like Telegram: what a person sees, from what the Bot API was told."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape
from typing import Any, Final

from tests.fake_telegram.shapes import Json
from tests.fake_telegram.transcript import MEDIA
from tests.fake_telegram.world import Chat

COLUMN: Final = 400
"""Pixels that one phone is wide; a long chat stands in several columns side by side."""
TALL: Final = 1400

_TAGS: Final = {
    "bold": "b",
    "italic": "i",
    "pre": "pre",
    "code": "code",
    "blockquote": "blockquote",
    "expandable_blockquote": "aside",
    "date_time": "time",
    "bot_command": "u",
    "url": "u",
}
_BLOCKS: Final = {"pre", "blockquote", "expandable_blockquote"}
_STYLE: Final = f"""
body {{ margin: 0; background: #8fb0a4;
  font: 15px/1.35 "Noto Sans", "DejaVu Sans", "Noto Color Emoji", sans-serif }}
main {{ width: {COLUMN}px; height: {TALL}px; columns: {COLUMN}px; column-gap: 0;
  column-fill: auto }}
section {{ width: {COLUMN - 20}px; padding: 4px 10px; break-inside: avoid }}
section > div {{ max-width: 310px; width: fit-content; padding: 7px 11px 8px; border-radius: 14px;
  background: #fff; box-shadow: 0 1px 1px #0002; white-space: pre-wrap; overflow-wrap: break-word }}
.theirs > div {{ margin-left: auto; background: #e3fbc9 }}
.beside {{ text-align: center; color: #fff; font-size: 13px }}
blockquote, aside {{ display: block; margin: 2px 0; padding: 3px 8px 4px; border-radius: 5px;
  border-left: 3px solid #3a8fd0; background: #3a8fd018; font-size: 14px }}
aside {{ display: -webkit-box; -webkit-line-clamp: 3; -webkit-box-orient: vertical;
  overflow: hidden }}
pre {{ margin: 3px 0; padding: 5px 9px; border-left: 3px solid #888; border-radius: 5px;
  background: #0000000c; font: 13px/1.4 "Noto Sans Mono", monospace; white-space: pre-wrap }}
time, u {{ color: #1c78b8; text-decoration: none }}
nav {{ display: flex; gap: 4px; margin-top: 4px; width: 332px }}
nav span {{ flex: 1; padding: 6px 4px; border-radius: 8px; background: #0005; color: #fff;
  text-align: center; font-size: 13.5px }}
"""
_MEASURED: Final = """
const below = [...document.querySelectorAll('section')].map(one => one.getBoundingClientRect());
const height = Math.ceil(Math.max(...below.map(one => one.bottom)) + 8);
document.title = document.querySelector('main').scrollWidth + ' ' + height;
"""


def page(chat: Chat) -> str:
    """The whole chat as HTML; its title becomes its width and height, once it is laid out."""
    there = "".join(_shown(chat))
    return (
        f"<!doctype html><meta charset=utf-8><style>{_STYLE}</style>"
        f"<main>{there}</main><script>{_MEASURED}</script>\n"
    )


def _shown(chat: Chat) -> Iterator[str]:
    for line in chat.lines:
        if isinstance(line, str):
            yield f"<section class=beside>{escape(line)}</section>"
        elif not line.is_deleted:
            who = "ours" if line.is_from_bot else "theirs"
            yield f"<section class={who}><div>{_said(line.body)}</div>{_keys(line.body)}</section>"


def _said(body: Json) -> str:
    """The words of a message with their markup, and what came with them."""
    media = next((kind for kind in MEDIA if kind in body), None)
    of = "caption_entities" if "caption" in body else "entities"
    words = marked(str(body.get("text", body.get("caption", ""))), body.get(of, ()))
    if media is None:
        return words
    name = body[media].get("file_name") if isinstance(body[media], dict) else None
    return f"<i>[{escape(name or media)}]</i>" + (f"\n{words}" if words else "")


def _keys(body: Json) -> str:
    rows = body.get("reply_markup", {}).get("inline_keyboard", ())
    return "".join(f"<nav>{''.join(map(_key, row))}</nav>" for row in rows)


def _key(button: Json) -> str:
    copies = " \N{TWO JOINED SQUARES}" if "copy_text" in button else ""
    return f"<span>{escape(button['text'])}{copies}</span>"


def marked(text: str, entities: Iterable[Any]) -> str:
    """The text as HTML, each entity as a tag; the break beside a block is the block's own."""
    wide, there = text.encode("utf-16-le"), [one for one in entities if one["type"] in _TAGS]
    at: dict[int, list[str]] = {0: [], len(wide) // 2: []}
    beside: set[int] = set()
    for one in there:
        begin, end = one["offset"], one["offset"] + one["length"]
        tag = _TAGS[one["type"]]
        at.setdefault(begin, []).append(f"<{tag}>")
        at.setdefault(end, []).insert(0, f"</{tag}>")
        if one["type"] in _BLOCKS:
            beside |= {begin - 1, end}
    places = sorted({*at, *beside, *(place + 1 for place in beside)} - {-1})
    written = ""
    for place, following in zip(places, [*places[1:], len(wide) // 2], strict=True):
        words = wide[2 * place : 2 * following].decode("utf-16-le", "replace")
        written += "".join(at.get(place, ()))
        written += "" if place in beside and words == "\n" else escape(words, quote=False)
    return written
