"""Before /start and after /forget: a story begins, anything else is told the way in, each anew."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

from tests.bot.messenger.house import House

STORY = "They turned me down for a nurse job at Saint Mary after an interview, yesterday"


def said(house: House, line: str) -> str:
    before = len(house.ann.heard)
    house.ann.says(line)
    house.settle()
    return "\n".join(str(message.body["text"]) for message in house.ann.heard[before:])


def test_a_story_before_start_is_heard(tmp_path: Path) -> None:
    with House(tmp_path) as house:
        told = said(house, STORY)
        assert "/privacy" in told
        assert "Saint Mary" in told
        assert "What happened?" not in told
        assert house.store.person(f"telegram:{house.ann.id}")


def test_a_story_after_everything_was_destroyed_begins_anew(tmp_path: Path) -> None:
    with House(tmp_path) as house:
        house.ann.starts()
        house.settle()
        for line in ("They said no", "/forget"):
            said(house, line)
        house.ann.presses("Destroy everything")
        house.settle()
        assert not house.store.person(f"telegram:{house.ann.id}")
        said(house, "thank you, that is a relief")
        assert not house.store.person(f"telegram:{house.ann.id}")
        assert "Saint Mary" in said(house, STORY)


def test_sixteen_lines_of_a_stranger_hear_no_line_twice_in_a_row(tmp_path: Path) -> None:
    with House(tmp_path) as house:
        told = [said(house, f"what is this {number}") for number in range(16)]
        assert all(one and one != after for one, after in pairwise(told))
        assert not house.store.person(f"telegram:{house.ann.id}")
        assert not house.store.base.execute("SELECT count(*) FROM outbox").fetchone()[0]


def test_an_old_button_of_a_stranger_makes_no_message(tmp_path: Path) -> None:
    with House(tmp_path) as house:
        house.ann.starts()
        house.settle()
        question = house.ann.last
        said(house, "/forget")
        house.ann.presses("Destroy everything")
        house.settle()
        before = len(house.ann.heard)
        house.ann.presses("Only silence", on=question)
        house.settle()
        assert len(house.ann.heard) == before
        assert "toast" in house.ann.transcript()
