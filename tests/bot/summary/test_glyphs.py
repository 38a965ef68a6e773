import io
import mmap
import re
from pathlib import Path

import pytest
import typst
from fontTools.ttLib import TTFont  # type: ignore[import-untyped]

from bot.summary.glyphs import Glyphs, characters, embedded, named, shown, system_faces
from bot.summary.make import make
from tests.bot.summary.extracted import pages
from tests.bot.summary.test_files import ALONE, material
from tests.bot.test_summary import kept


def test_what_a_font_has_is_not_missing() -> None:
    assert Glyphs(system=False).missing("Zoë Łukasz, Ωμέγα: Привет – “…” 10 €") == set()


def test_what_no_font_has_is_missing() -> None:
    assert Glyphs(system=False).missing("a 你好 b") == {"你", "好"}


def test_joiners_spaces_and_marks_of_direction_are_never_missing() -> None:
    assert Glyphs(system=False).missing("a\u200db\ufe0f\u2066c\u00a0\u3000\u202f") == set()


def test_the_fonts_of_the_machine_count_where_they_may_be_used() -> None:
    everything = "".join(
        chr(code) for face in system_faces()[:3] for code in sorted(characters(*face[1:]))[:500]
    )
    assert Glyphs().missing(everything) == set()


def test_a_file_that_is_no_font_has_nothing(tmp_path: Path) -> None:
    (tmp_path / "broken.ttf").write_bytes(b"no font")
    assert characters(str(tmp_path / "broken.ttf"), 0) == frozenset()
    assert characters(str(tmp_path / "gone.ttf"), 0) == frozenset()


def test_a_box_stands_for_what_is_missing() -> None:
    assert shown("a你b", {"你"}) == "a□b"


def test_a_few_are_named_and_the_rest_counted() -> None:
    assert named({"你"}, "and {n} more") == "U+4F60"
    many = {chr(code) for code in range(0x4E00, 0x4E00 + 20)}
    assert named(many, "and {n} more").endswith("U+4E0B and 8 more")


def test_a_page_says_what_it_could_not_show() -> None:
    here = material([kept("opening.hello", text="They said 你好 to me")])
    text = " ".join(pages(make("pdf", here, press=ALONE).content))
    assert "They said □□ to me" in text
    assert "U+4F60, U+597D" in " ".join(text.split())


def test_a_page_that_shows_everything_says_nothing_of_it() -> None:
    assert "No font" not in " ".join(pages(make("pdf", material(), press=ALONE).content))


@pytest.fixture(scope="module")
def inside() -> set[int]:
    """The characters of the fonts inside typst's library, read from it."""
    library = next(Path(typst.__file__).parent.glob("_typst*"))
    found: set[int] = set()
    with library.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
        for each in re.finditer(rb"OTTO\x00[\x08-\x1e]|\x00\x01\x00\x00\x00[\x08-\x1e]", data):
            found |= _characters(data[each.start() : each.start() + 2_500_000])
    return found


def _characters(data: bytes) -> set[int]:
    if data[12:16] not in {b"BASE", b"CFF ", b"FFTM", b"GDEF", b"GPOS", b"OS/2"}:
        return set()
    try:
        return set(TTFont(io.BytesIO(data), lazy=True).getBestCmap())
    except Exception:  # noqa: BLE001 - bytes that only begin like a font
        return set()


def test_the_list_of_typsts_own_characters_is_that_of_its_fonts(inside: set[int]) -> None:
    assert embedded() == inside
