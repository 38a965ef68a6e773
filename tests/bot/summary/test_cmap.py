import io
import struct
import time
from collections.abc import Mapping
from pathlib import Path

import pytest
from fontTools.fontBuilder import FontBuilder  # type: ignore[import-untyped]
from fontTools.ttLib import TTFont  # type: ignore[import-untyped]
from fontTools.ttLib.tables._c_m_a_p import CmapSubtable  # type: ignore[import-untyped]
from hypothesis import given
from hypothesis import strategies as st

from bot.summary.cmap import characters
from bot.summary.glyphs import system_faces

SHAPES = [".notdef", "one", "two", "three"]
PLANE = st.dictionaries(st.integers(0, 0xFFFE), st.sampled_from(SHAPES), min_size=1)
ANY = st.dictionaries(st.integers(0, 0x10FFFF), st.sampled_from(SHAPES), min_size=1)


def built(form: int, shapes: Mapping[int, str]) -> bytes:
    """A font whose one table of characters is of this form."""
    builder = FontBuilder(1000)
    builder.setupGlyphOrder(SHAPES)
    builder.setupCharacterMap({})
    table = CmapSubtable.newSubtable(form)
    table.platformID, table.platEncID = (3, 10) if form > 6 else (3, 1)
    table.format, table.language, table.reserved = form, 0, 0
    table.cmap = dict(shapes)
    builder.font["cmap"].tables = [table]
    file = io.BytesIO()
    builder.font.save(file)
    return file.getvalue()


def shaped(shapes: Mapping[int, str]) -> frozenset[int]:
    return frozenset(code for code, name in shapes.items() if name != ".notdef")


@given(shapes=PLANE)
def test_the_first_plane_is_read(shapes: dict[int, str]) -> None:
    assert characters(io.BytesIO(built(4, shapes)), 0) == shaped(shapes)


@given(first=st.integers(0, 0xF000), names=st.lists(st.sampled_from(SHAPES), min_size=1))
def test_a_span_of_the_first_plane_is_read(first: int, names: list[str]) -> None:
    shapes = dict(enumerate(names, first))
    assert characters(io.BytesIO(built(6, shapes)), 0) == shaped(shapes)


def spans(*parts: tuple[int, int, int, int]) -> io.BytesIO:
    """A font of one table of form 4: first, last, shift and offset of each span, as they are."""
    firsts, lasts, shifts, offsets = (
        struct.pack(f">{len(parts)}H", *column) for column in zip(*parts, strict=True)
    )
    form = struct.pack(">HHHHHHH", 4, 0, 0, 2 * len(parts), 0, 0, 0)
    table = struct.pack(">HHHHL", 0, 1, 3, 1, 12) + form + lasts + b"\0\0"
    table += firsts + shifts + offsets
    head = struct.pack(">LHHHH4sLLL", 0x10000, 1, 0, 0, 0, b"cmap", 0, 28, len(table))
    return io.BytesIO(head + table)


def test_where_spans_overlap_the_first_of_them_says_what_a_character_has() -> None:
    without_66 = (65, 66, -66 & 0xFFFF, 0)
    assert characters(spans(without_66, (66, 67, 0, 0)), 0) == {65, 67}


def test_a_font_of_the_same_span_many_times_takes_no_longer_than_one() -> None:
    began = time.process_time()
    assert not characters(spans(*[(0, 0xFFFF, 0, 0xFFFE)] * 300), 0)
    assert time.process_time() - began < 1


@pytest.mark.parametrize("form", [12, 13])
@given(shapes=ANY)
def test_every_plane_is_read(form: int, shapes: dict[int, str]) -> None:
    assert characters(io.BytesIO(built(form, shapes)), 0) == shaped(shapes)


def test_every_face_of_this_machine_is_read_as_the_library_reads_it() -> None:
    for _, path, index in system_faces():
        file = io.BytesIO(Path(path).read_bytes())
        there = TTFont(file, fontNumber=index, lazy=True)["cmap"].getBestCmap()
        assert characters(file, index) == frozenset(there or ()), path


@given(st.binary(max_size=200))
def test_what_is_no_font_is_a_value_error_or_empty(data: bytes) -> None:
    try:
        assert len(characters(io.BytesIO(data), 0)) >= 0
    except ValueError:
        return


@given(at=st.integers(0, 300), byte=st.integers(0, 255), keep=st.integers(0, 400))
def test_a_broken_font_ends_in_a_value_error_or_in_characters(
    at: int, byte: int, keep: int
) -> None:
    data = bytearray(built(12, {65: "one", 0x1F600: "two"})[:keep])
    if at < len(data):
        data[at] = byte
    try:
        assert all(code <= 0x10FFFF for code in characters(io.BytesIO(bytes(data)), 0))
    except ValueError:
        return
