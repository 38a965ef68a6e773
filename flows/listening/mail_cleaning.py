"""A mail as it was meant: transfer codes, tags and quote marks taken off, wrapped lines joined."""

from __future__ import annotations

import html
import re

from flows.listening.patterns import late

_QUOTED_PRINTABLE = late(r"=(?:20|3D|A0|0A|C[23]=|E2=|92|93|94|E[49F])|=\n", re.IGNORECASE)
_SOFT_BREAK = late(r"=[ \t]*\n")
_BYTES = late(r"(?:=[0-9A-F]{2})+")
_TAG = late(
    r"</?(?:a|abbr|article|b|blockquote|body|br|button|center|div|em|font|footer|h[1-6]|head|header|"
    r"hr|html|i|img|li|main|meta|o:p|ol|p|pre|section|small|span|strong|sub|sup|table|tbody|td|th|"
    r"thead|title|tr|u|ul)\b[^<>]{0,600}>",
    re.IGNORECASE,
)
_BREAKS = late(
    r"<(?:br|/p|/div|/tr|/td|/th|/li|/h[1-6]|/table|/title|p|div|li|hr|h[1-6]|tr|ul|/ul)\b[^<>]{0,600}>",
    re.IGNORECASE,
)
_UNSEEN = late(r"<(style|script|head)\b[^<]{0,4000}</\1>|<!--[^<]{0,2000}-->", re.IGNORECASE)
_ESCAPED_TAG = late(r"&lt;/?(?:div|p|br|span|table|b|td|h\d)\b", re.IGNORECASE)
_LINKS = late(r"\[(?:image|cid|logo)[^\]\n]{0,200}\]|<https?://[^>\s]{0,600}>|https?://\S+")
_QUOTE = late(r"^[ \t]*(?:>[ \t]?)+|^[ \t]*\|[ ](?=\S)")
_BLANKS = late(r"[ \t\u00a0\u2007\u202f]+")
_STARS = late(r"\*{1,2}(?=\S)([^*\n]{1,120})(?<=\S)\*{1,2}")
_WRAPPED = 28  # a line shorter than this ended because its writer ended it
_STAMP = late(r"^(?:view job|apply|today|yesterday|\d{1,2}[:.]\d\d)\b.{0,12}$", re.IGNORECASE)
_LIST = late(r"^\s*(?:[*•·–-]|\d+[.)])\s")
_KEY = late(r"^[^\W\d_][\w /'-]{1,28}:(?:\s|$)")


def has_tags(line: str) -> bool:
    """Say whether HTML was left in a line."""
    return _TAG.search(line) is not None or _ESCAPED_TAG.search(line) is not None


def unquoted(line: str) -> str:
    """Take the quote marks of an answer off a line."""
    return _QUOTE.sub("", line)


def is_quoted(line: str) -> bool:
    """Say whether a line stands behind a quote mark."""
    return line.lstrip(" \t").startswith(">")


def decoded(text: str) -> str:
    """Return the text without the codes of its way: quoted-printable and HTML."""
    read = _printable(text) if _QUOTED_PRINTABLE.search(text) else text
    if _ESCAPED_TAG.search(read):
        read = html.unescape(read)
    if has_tags(read):
        read = _TAG.sub("", _BREAKS.sub("\n", _UNSEEN.sub("", read)))
    if "&" in read:
        read = html.unescape(read)
    read = _STARS.sub(r"\1", _LINKS.sub("", read))
    return "\n".join(_BLANKS.sub(" ", line).strip() for line in read.split("\n"))


def _printable(text: str) -> str:
    return _BYTES.sub(_letters, _SOFT_BREAK.sub("", text))


def _letters(found: re.Match[str]) -> str:
    raw = bytes.fromhex(found[0].replace("=", ""))
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("cp1252", "replace")


def joined(text: str) -> str:
    """Return the text with the lines that a program wrapped joined again; paragraphs stay."""
    out: list[str] = []
    previous = ""
    for line in text.split("\n"):
        if _goes_on(previous, line):
            out[-1] += " " + line
        else:
            out.append(line)
        previous = line
    return "\n".join(out)


def _goes_on(first: str, second: str) -> bool:
    """Whether the second line continues the first."""
    if (
        len(first) < _WRAPPED
        or not second
        or _STAMP.match(second)
        or _LIST.match(second)
        or _KEY.match(first[:40])
    ):
        return False
    return not (first.endswith((",", ":", "!")) and len(first) < _WRAPPED + 8)
