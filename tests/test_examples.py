"""What the README shows is what is made today; pictures are held by what they are made from."""

import re
from pathlib import Path

import pytest

from tests.examples import chats, phone
from tests.examples.person import DIGEST, Unset, written

DOCS = Path(__file__).parent.parent / "docs"


@pytest.fixture(scope="module")
def made() -> dict[str, bytes]:
    return written(Unset())


def test_the_example_in_markdown_is_fresh(made: dict[str, bytes]) -> None:
    assert (DOCS / "example.md").read_bytes() == made["example.md"], "run make docs"


def test_the_pictures_are_made_from_what_there_is_today(made: dict[str, bytes]) -> None:
    assert (DOCS / DIGEST).read_bytes() == made[DIGEST], "run make docs"


@pytest.mark.parametrize("name", ["example-page.png", "example-chart.png"])
def test_the_pictures_are_there(name: str) -> None:
    assert (DOCS / name).read_bytes().startswith(b"\x89PNG")
    assert (DOCS / name).stat().st_size < 500_000


def test_a_chat_becomes_a_page() -> None:
    shown = chats.page_of("19_first_one")
    assert "<b>For now</b>" in shown
    assert "<span>Keep it</span>" in shown


@pytest.mark.parametrize("name", chats.SIX)
def test_there_is_a_picture_of_each_chat(name: str) -> None:
    assert (DOCS / chats.picture(name)).read_bytes().startswith(b"\x89PNG")
    assert (DOCS / chats.picture(name)).stat().st_size < 1_000_000


def test_a_page_shows_every_kind_of_markup_and_keeps_what_people_wrote() -> None:
    words = "Title\nhow: \U0001f642\nx < y & z\nend"
    entities = [
        {"type": "bold", "offset": 0, "length": 5},
        {"type": "italic", "offset": 6, "length": 4},
        {"type": "blockquote", "offset": 14, "length": 9},
    ]
    assert phone.marked(words, entities) == (
        "<b>Title</b>\n<i>how:</i> \U0001f642<blockquote>x &lt; y &amp; z</blockquote>end"
    )


def test_a_conversation_stands_on_the_first_screen_of_the_readme() -> None:
    first = (DOCS.parent / "README.md").read_text(encoding="utf-8").partition("\n## ")[0]
    shown = re.findall(r'<img src="docs/([\w-]+\.png)"', first)
    assert set(shown) & {chats.picture(name) for name in chats.SIX}
