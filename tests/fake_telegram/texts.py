"""Text as Telegram takes it: HTML to entities, cleaned, trimmed, and counted in UTF-16 units."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html import unescape
from typing import Final

from tests.fake_telegram.shapes import Json, bad

MESSAGE_AT_MOST: Final = 4096
CAPTION_AT_MOST: Final = 1024

_PLAIN: Final = {
    "b": "bold", "strong": "bold", "i": "italic", "em": "italic", "u": "underline",
    "ins": "underline", "s": "strikethrough", "strike": "strikethrough", "del": "strikethrough",
    "tg-spoiler": "spoiler", "span": "spoiler", "code": "code", "pre": "pre",
    "blockquote": "blockquote", "a": "text_link", "tg-emoji": "custom_emoji",
    "tg-time": "date_time",
}  # fmt: skip
_BARE: Final = _PLAIN.keys() - {"span", "a", "tg-emoji", "tg-time"}
"""The tags that need no attribute."""
_TAG: Final = re.compile(r"<(/?)([^\s>]*)")
_ATTRIBUTE: Final = re.compile(
    r"""\s+([^\s=>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([A-Za-z0-9.-]+)(?=[\s>])))?"""
)
_CHARACTER: Final = re.compile(r"&(?:lt|gt|amp|quot|#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6});")
_TIME_FORMAT: Final = re.compile(r"r|w?[dD]?[tT]?")
_COMMAND: Final = re.compile(r"(?<![\w/])/[A-Za-z0-9_]{1,64}(?:@\w{3,32})?(?![\w/])")
_LINK: Final = re.compile(r"https?://[^\s<>]+")
_REMOVED: Final = {
    **dict.fromkeys([*range(10), *range(11, 32), 127], " "),
    **dict.fromkeys([13, *range(0x2028, 0x202F)]),
}
"""Telegram drops carriage returns, line separators and direction marks, and blanks controls."""
_UNCLEAN: Final = re.compile("[\x00-\x09\x0b-\x1f\x7f\u2028-\u202e]")


def units(text: str) -> int:
    """The length as Telegram counts it."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2


def parts(text: str, at_most: int) -> list[str]:
    """The text in parts that are no longer than this, in UTF-16 units."""
    if units(text) <= at_most:
        return [text]
    cut, length = 0, 0
    while length + units(text[cut]) <= at_most:
        length += units(text[cut])
        cut += 1
    return [text[:cut], *parts(text[cut:], at_most)]


@dataclass
class _Reading:
    """HTML being read: the plain text so far, and the tags that are open."""

    html: str
    plain: list[str] = field(default_factory=list)
    length: int = 0
    opened: list[tuple[str, Json]] = field(default_factory=list)
    entities: list[Json] = field(default_factory=list)

    def say(self, text: str) -> None:
        text = _unescaped(text)
        self.plain.append(text)
        self.length += units(text)

    def past_blanks(self, at: int) -> int:
        while self.html[at : at + 1].isspace():
            at += 1
        return at

    def byte(self, at: int) -> int:
        return len(self.html[:at].encode())

    def open(self, name: str, start: int, at: int) -> int:
        """Take a start tag whose name ended at `at`; answer where its text begins."""
        if at >= len(self.html):
            raise _unparsed(f"Unclosed start tag at byte offset {self.byte(start)}")
        if name not in _PLAIN:
            why = f'Unsupported start tag "{name}" at byte offset {self.byte(start)}'
            raise _unparsed(why)
        if name in _BARE and self.html[at] == ">":
            self.opened.append((name, {"type": _PLAIN[name], "offset": self.length}))
            return at + 1
        given: dict[str, str] = {}
        while found := _ATTRIBUTE.match(self.html, at):
            value = found[2] or found[3] or (found[4] or "").lower()
            given[found[1].lower()] = _unescaped(value)
            at = found.end()
        at = self.past_blanks(at)
        if self.html[at : at + 1] != ">":
            raise _unparsed(f'Unclosed start tag "{name}" at byte offset {self.byte(start)}')
        self.opened.append((name, self.entity(name, given, start) | {"offset": self.length}))
        return at + 1

    def entity(self, name: str, given: dict[str, str], start: int) -> Json:
        where = f"at byte offset {self.byte(start)}"
        match name:
            case "span" if given.get("class") != "tg-spoiler":
                raise _unparsed(f'Tag "span" must have class "tg-spoiler" {where}')
            case "a":
                return {"type": "text_link", "url": given.get("href", "")}
            case "tg-emoji":
                return {"type": "custom_emoji", "custom_emoji_id": given.get("emoji-id", "")}
            case "tg-time":
                return _time(given, where)
            case "blockquote" if "expandable" in given:
                return {"type": "expandable_blockquote"}
            case "code" if given.get("class", "").startswith("language-"):
                return {"type": "code", "language": given["class"][len("language-") :]}
        return {"type": _PLAIN[name]}

    def close(self, name: str, start: int, at: int) -> int:
        if not self.opened:
            raise _unparsed(f"Unexpected end tag at byte offset {self.byte(start)}")
        at = self.past_blanks(at)
        if self.html[at : at + 1] != ">":
            raise _unparsed(f"Unclosed end tag at byte offset {self.byte(start)}")
        expected, entity = self.opened.pop()
        if name and name != expected:
            why = f'expected "</{expected}>", found "</{name}>"'
            raise _unparsed(f"Unmatched end tag at byte offset {self.byte(start)}, {why}")
        if self.length > entity["offset"] and entity.get("url") != "":
            self.entities.append(entity | {"length": self.length - entity["offset"]})
        return at + 1


def _unescaped(text: str) -> str:
    """Four names and all numbers; any other ampersand stays as it stands."""
    return _CHARACTER.sub(lambda found: unescape(found[0]), text) if "&" in text else text


def _unparsed(why: str) -> Exception:
    return bad(f"can't parse entities: {why}")


def _time(given: dict[str, str], where: str) -> Json:
    if not re.fullmatch(r"-?[0-9]{1,11}", given.get("unix", "")):
        raise _unparsed(f'Tag "tg-time" must have attribute "unix" with a Unix time {where}')
    form = given.get("format", "")
    if not _TIME_FORMAT.fullmatch(form):
        raise _unparsed(f'Tag "tg-time" has the invalid format "{form}" {where}')
    return {"type": "date_time", "unix_time": int(given["unix"]), "date_time_format": form}


def from_html(html: str) -> tuple[str, list[Json]]:
    """The plain text and its entities; what Telegram cannot parse is refused in its words."""
    if "<" not in html and "&" not in html:
        return html, []
    reading, at = _Reading(html), 0
    while (start := html.find("<", at)) >= 0:
        reading.say(html[at:start])
        found = _TAG.match(html, start)
        name = found[2].lower() if found else ""
        take = reading.close if found and found[1] else reading.open
        at = take(name, start, found.end() if found else start)
    reading.say(html[at:])
    if reading.opened:
        name = reading.opened[-1][0]
        raise _unparsed(f'Can\'t find end tag corresponding to start tag "{name}"')
    entities = sorted(reading.entities, key=lambda one: (one["offset"], -one["length"]))
    return "".join(reading.plain), entities


def trimmed(text: str, entities: list[Json]) -> tuple[str, list[Json]]:
    """Without the blanks around it, the entities moved along."""
    if entities and text != text.strip(" \n"):
        front = len(text) - len(text.lstrip(" \n"))
        text = text.strip(" \n")
        return text, _clipped(entities, front, units(text))
    return text.strip(" \n"), entities


def _clipped(entities: list[Json], front: int, length: int) -> list[Json]:
    kept = []
    for entity in entities:
        start = max(entity["offset"] - front, 0)
        end = min(entity["offset"] + entity["length"] - front, length)
        if end > start:
            kept.append(entity | {"offset": start, "length": end - start})
    return kept


def cleaned(text: str) -> str:
    return text.translate(_REMOVED) if _UNCLEAN.search(text) else text


def formatted(text: str, given: Json, entities_key: str, at_most: int) -> tuple[str, list[Json]]:
    """What a bot's text becomes: parsed, cleaned, trimmed; too long is refused."""
    mode = str(given.get("parse_mode", "")).lower()
    if mode not in {"", "html"}:
        raise bad("unsupported parse_mode; this house writes HTML alone")
    text = cleaned(text)
    plain, entities = from_html(text) if mode else (text, _checked(given.get(entities_key), text))
    plain, entities = trimmed(plain, entities)
    if len(plain) > at_most // 2 and units(plain) > at_most:
        raise bad("message is too long" if at_most == MESSAGE_AT_MOST else
                  "message caption is too long")  # fmt: skip
    return plain, entities


def _checked(entities: list[Json] | None, text: str) -> list[Json]:
    for one in entities or []:
        if not {"type", "offset", "length"} <= one.keys():
            raise bad("can't parse MessageEntity: Can't find field \"type\"")
        if one["offset"] < 0 or one["offset"] + one["length"] > units(text):
            raise bad("entity begins or ends outside of the text")
    return list(entities or [])


def noticed(text: str) -> list[Json]:
    """The entities Telegram marks in what people type: commands and links."""
    found = [("bot_command", one) for one in _COMMAND.finditer(text)] if "/" in text else []
    if "://" in text:
        links = [("url", one) for one in _LINK.finditer(text)]
        inside = [range(*one.span()) for _, one in links]
        found = [one for one in found if not any(one[1].start() in span for span in inside)]
        found += links
    return [
        {"type": kind, "offset": units(text[: one.start()]), "length": units(one[0])}
        for kind, one in sorted(found, key=lambda each: each[1].start())
    ]
