"""Which characters a font file has a shape for: its table `cmap`, as OpenType lays it out.

Only the table that maps all of Unicode is read, or the one of its first plane, in the forms that
fonts of today have (4, 6, 10, 12, 13). A library for it takes 24 MB to install.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from itertools import islice
from typing import BinaryIO

_COLLECTION = b"ttcf"
_LIKED = ((3, 10), (0, 6), (0, 4), (3, 1), (0, 3), (0, 2), (0, 1), (0, 0))
"""Platform and encoding of the tables to read, the fullest first."""
_LAST = 0x10FFFF
_ROOM = 16 << 20
"""Bytes of a table that are read at most: the largest fonts have half a megabyte."""
_CODES = 1 << 21
"""Characters listed at most, so that no broken font takes the machine's time."""


def characters(file: BinaryIO, index: int) -> frozenset[int]:
    """The characters of the face `index` of an open font; ValueError where it is none."""
    try:
        table = _table(file, _face(file, index))
        return frozenset(_listed(table))
    except (struct.error, IndexError, OverflowError) as error:
        raise ValueError(f"no font that can be read: {error}") from None


def _face(file: BinaryIO, index: int) -> int:
    """Where the directory of a face begins."""
    file.seek(0)
    if file.read(4) != _COLLECTION:
        return 0
    count = struct.unpack(">4xL", file.read(8))[0]
    if not 0 <= index < count:
        raise ValueError("the collection has no such face")
    file.seek(12 + 4 * index)
    return int(struct.unpack(">L", file.read(4))[0])


def _table(file: BinaryIO, face: int) -> bytes:
    """The bytes of the table `cmap`."""
    file.seek(face + 4)
    count = struct.unpack(">H6x", file.read(8))[0]
    for tag, offset, length in struct.iter_unpack(">4s4xLL", file.read(16 * count)):
        if tag == b"cmap":
            file.seek(offset)
            return file.read(min(length, _ROOM))
    raise ValueError("no table of characters")


def _listed(table: bytes) -> Iterator[int]:
    """The characters of the best of its tables."""
    count = struct.unpack_from(">2xH", table)[0]
    entries = struct.iter_unpack(">HHL", table[4 : 4 + 8 * count])
    there = {(platform, encoding): offset for platform, encoding, offset in entries}
    best = next((there[kind] for kind in _LIKED if kind in there), None)
    if best is None:
        return
    data = table[best:]
    read = _FORMS.get(struct.unpack_from(">H", data)[0])
    yield from islice(read(data), _CODES) if read else ()


def _segments(data: bytes) -> Iterator[int]:
    """Form 4: spans of the first plane that rise, each with a shift or a list of glyphs.

    A character that several spans have is in the first of them; so each is looked at once.
    """
    twice = struct.unpack_from(">6xH", data)[0]
    count = twice // 2
    ends = struct.unpack_from(f">{count}H", data, 14)
    starts, shifts, offsets = (
        struct.unpack_from(f">{count}H", data, 16 + part * twice) for part in (1, 2, 3)
    )
    seen = -1
    for place, (first, last) in enumerate(zip(starts, ends, strict=True)):
        listed = 16 + 3 * twice + 2 * place + offsets[place]
        for code in range(max(first, seen + 1), last + 1):
            glyph = code
            if offsets[place]:
                at = listed + 2 * (code - first)
                glyph = struct.unpack_from(">H", data, at)[0] if at + 2 <= len(data) else 0
            has_shape = glyph or not offsets[place]
            if has_shape and (glyph + shifts[place]) & 0xFFFF:
                yield code
        seen = max(seen, last)


def _trimmed(data: bytes) -> Iterator[int]:
    """Form 6: one span with a list of glyphs."""
    first, count = struct.unpack_from(">6xHH", data)
    yield from _shaped(first, struct.unpack_from(f">{count}H", data, 10))


def _trimmed_wide(data: bytes) -> Iterator[int]:
    """Form 10: one span of any plane."""
    first, count = struct.unpack_from(">12xLL", data)
    if count > _LAST:
        raise ValueError("more characters than there are")
    yield from _shaped(first, struct.unpack_from(f">{count}H", data, 20))


def _shaped(first: int, glyphs: tuple[int, ...]) -> Iterator[int]:
    return (first + place for place, glyph in enumerate(glyphs) if glyph)


def _groups(data: bytes) -> Iterator[int]:
    """Form 12: spans of any plane, each with the glyphs from a number on."""
    for first, last, glyph in _spans(data):
        yield from range(first if glyph else first + 1, last + 1)


def _same(data: bytes) -> Iterator[int]:
    """Form 13: spans of any plane that share one glyph."""
    for first, last, glyph in _spans(data):
        yield from range(first, last + 1) if glyph else ()


def _spans(data: bytes) -> Iterator[tuple[int, int, int]]:
    count = struct.unpack_from(">12xL", data)[0]
    for first, last, glyph in struct.iter_unpack(">LLL", data[16 : 16 + 12 * count]):
        yield first, min(last, _LAST), glyph


_FORMS = {4: _segments, 6: _trimmed, 10: _trimmed_wide, 12: _groups, 13: _same}
