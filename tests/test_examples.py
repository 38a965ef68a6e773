"""What the README shows is what is made today; pictures are held by what they are made from."""

from pathlib import Path

import pytest

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
