"""The text of a PDF as typst writes it, page by page: what somebody copies or a screen reads."""

from __future__ import annotations

import re
import zlib

_OBJECT = re.compile(rb"(?:^|\n)(\d+) 0 obj\n(.*?)\nendobj", re.DOTALL)
_STREAM = re.compile(rb"stream\r?\n(.*)\r?\nendstream", re.DOTALL)
_INSIDE = rb"(?:\\.|[^\\()])*"
_SHOWN = re.compile(
    rb"/(f\d+) [\d.]+ Tf"
    rb"|\((" + _INSIDE + rb"(?:\(" + _INSIDE + rb"\)" + _INSIDE + rb")*)\)"
    rb"|<([0-9A-Fa-f]+)>",
    re.DOTALL,
)
_ESCAPED = re.compile(rb"\\([0-7]{1,3}|.)", re.DOTALL)
_NAMED = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f"}

Chars = dict[int, str]


def pages(pdf: bytes) -> list[str]:
    """The text of each page, in the order it is drawn, every run followed by a line's end."""
    objects = {int(number): body for number, body in _OBJECT.findall(pdf)}
    there = [body for body in objects.values() if b"/Type /Page\n" in body]
    return [_page(body, objects) for body in there]


def _page(page: bytes, objects: dict[int, bytes]) -> str:
    fonts = {
        name: _characters(objects[int(number)], objects)
        for name, number in re.findall(rb"/(f\d+) (\d+) 0 R", page)
    }
    return _text(_stream(objects[_reference(page, b"Contents")]), fonts)


def _reference(body: bytes, key: bytes) -> int:
    found = re.search(rb"/" + key + rb" (\d+) 0 R", body)
    assert found, key
    return int(found[1])


def _stream(body: bytes) -> bytes:
    found = _STREAM.search(body)
    assert found
    return zlib.decompress(found[1]) if b"/FlateDecode" in body else found[1]


def _characters(font: bytes, objects: dict[int, bytes]) -> Chars:
    """What each code of the font stands for."""
    told = _stream(objects[_reference(font, b"ToUnicode")])
    pairs = re.findall(rb"<([0-9A-Fa-f]{4})> ?<([0-9A-Fa-f]+)>", told)
    return {int(code, 16): bytes.fromhex(to.decode()).decode("utf-16-be") for code, to in pairs}


def _text(drawn: bytes, fonts: dict[bytes, Chars]) -> str:
    found, font = "", Chars()
    for block in re.findall(rb"BT\n(.*?)\nET", drawn, re.DOTALL):
        for name, said, hexed in _SHOWN.findall(block):
            font = fonts[name] if name else font
            codes = bytes.fromhex(hexed.decode()) if hexed else _ESCAPED.sub(_plain, said)
            pairs = zip(codes[::2], codes[1::2], strict=True)
            found += "".join(font.get(high * 256 + low, "") for high, low in pairs)
        found += "\n"
    return found


def _plain(escaped: re.Match[bytes]) -> bytes:
    what = escaped[1]
    if what.isdigit():
        return bytes([int(what, 8)])
    return _NAMED.get(what, what)
